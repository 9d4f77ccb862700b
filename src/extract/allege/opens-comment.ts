import type { Reading } from './reading.js';

/** Words between a teller and its verb: “three sources [familiar with the matter] told”, “a lawyer [for the family], Bo Lind, said”. */
const reach = 16;

const telling = new Set('say tell report write claim add note announce'.split(' '));

/**
 * What stands behind a comma is no part of the act but a word about it, given the token behind the comma.
 *
 * “misled savers, [in a setback for the regulator]”, “hid a test, [three sources familiar with the matter told the agency]”.
 */
export const opensComment = (reading: Reading, at: number, last: number): boolean => isRemark(reading, at) || isTelling(reading, at, last);

/** “, in a move that …”, “, in what she called …”: what the writer makes of it. “, in a village near Tarn” is where it was done. */
function isRemark(reading: Reading, at: number): boolean {
  const gloss = reading.phraseAt(at);
  // “, [the latest turn] in a feud that …”, “, [a move] that …”
  if (gloss?.first === at && /^(?:the|an?)$/u.test(reading.word(at)))
    return /^(?:latest|first|second|third|last)$/u.test(reading.word(at + 1)) || glosses.has(reading.word(gloss.head));
  if (reading.word(at) !== 'in') return false;
  if (reading.word(at + 1) === 'what') return true;
  const phrase = reading.phraseAt(at + 1);
  const head = reading.token(phrase?.head ?? -1)?.lemma.toLowerCase() ?? '';
  return /^(?:an?|the|one|another)$/u.test(reading.word(at + 1)) && remarks.has(head);
}

const glosses = new Set('setback blow move sign step twist escalation rebuke milestone reversal'.split(' '));

const remarks = new Set(
  `setback blow move case sign step ruling order statement report interview letter decision victory defeat win loss bid attempt twist escalation boost
   test dispute row scandal speech filing article post message email affidavit testimony complaint lawsuit petition reversal development episode
   departure shift rebuke warning triumph milestone precedent reminder echo turn first latest judgment judgement verdict hearing session debate`.split(
    /\s+/u,
  ),
);

/** A noun phrase, what tells who that is, and a verb of telling with a tense: nothing else may stand between. */
function isTelling(reading: Reading, from: number, last: number): boolean {
  let at = reading.phraseAt(from)?.first === from ? (reading.phraseAt(from)?.last ?? from) + 1 : last + 1;
  while (at <= Math.min(last, from + reach)) {
    const group = reading.groupAt(at);
    if (group) return group.isFinite && !group.isPassive && telling.has(group.lemma);
    const phrase = reading.phraseAt(at);
    if (phrase) at = phrase.last + 1;
    else if (/^(?:IN|JJ|TO|,|RB)$/u.test(reading.token(at)?.tag ?? '')) at += 1;
    else return false;
  }
  return false;
}
