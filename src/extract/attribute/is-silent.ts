import type { TokenRange } from '../document.js';
import type { Reading } from './reading.js';

/**
 * “declined *to comment* on the case”, “*declined to answer* questions”, “*would not discuss* the plan”: a silence, which is an answer (`respond` reads
 * it) and no statement. “declined to say whether …” tells what about, and is kept; “declined to confirm the
 * figure” is not.
 */
export function isSilence(reading: Reading, { first, last }: TokenRange): boolean {
  const own = reading.groupAt(first);
  const refused = [own, reading.groupAt(last), reading.groupAt(first - 1)].find(
    (group) => group !== undefined && refusals.has(group.lemma),
  );
  if (refused) {
    const to = refused.last + 1;
    return reading.lower(to) === 'to' && !(tells.test(reading.lower(to + 1)) && openers.test(reading.lower(to + 2)));
  }
  const asked = reading.groupAt(last) ?? own;
  return asked?.isNegated === true && answers.has(asked.lemma);
}

const refusals: ReadonlySet<string> = new Set(['decline', 'refuse', 'fail', 'demur']);
const answers: ReadonlySet<string> = new Set(['comment', 'elaborate', 'respond', 'reply', 'answer', 'discuss', 'speak', 'talk']);
const tells = /^(?:say|disclose|reveal|confirm|specify)$/u;
const openers = /^(?:whether|if|that|how|why|when|where|who|what|which)$/u;

/** “who asked not to be named”, “asking for anonymity”, “spoke on condition of anonymity”: says who speaks, not what. */
export function isAnonymity(reading: Reading, { first, last }: TokenRange): boolean {
  for (let index = first; index <= last; index += 1) if (isAnonymous(reading, index)) return true;
  return false;
}

function isAnonymous(reading: Reading, last: number): boolean {
  const words = Array.from({ length: 9 }, (_, step) => reading.lower(last + 1 + step));
  const end = words.findIndex((word) => /^[.,;:]$/u.test(word));
  return anonymity.test((end < 0 ? words : words.slice(0, end)).join(' '));
}

const anonymity =
  /^(?:not to be|that (?:he|she|they|it|\w+ names?) not be|to not be|not be) (?:publicly |further )?(?:named|identified|quoted|used)\b|^(?:to (?:remain|stay|be) anonymous|(?:for|on|on (?:the )?condition of|under (?:the )?condition of|under) anonymity|anonymity)\b/u;
