import type { Document, Mention } from '../document.js';
import { reportingVerbs } from '../lexicon/reporting-verbs.js';

/** A mention and its place in the sentence. */
export interface Placed {
  readonly mention: Mention;
  /** Position in the list of mentions. */
  readonly at: number;
  /** Positions of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly block: number;
  readonly quote: number;
  /** A finite verb follows, or a reporting verb stands before: it does what the sentence says. */
  readonly isSubject: boolean;
  /** It says something: “Hale added”, “said Hale”, “according to Hale”. */
  readonly speaks: boolean;
}

/** Finds tokens and grammatical place of every mention, in the order given. */
export function placeMentions(document: Document, mentions: readonly Mention[]): readonly Placed[] {
  const groups = new Map(document.verbGroups.map((group) => [group.first, group]));
  const groupEnds = new Map(document.verbGroups.map((group) => [group.last, group]));
  let from = 0;
  return mentions.map((mention, at) => {
    while ((document.tokens[from]?.end ?? Infinity) <= mention.start) from += 1;
    let last = from;
    while ((document.tokens[last + 1]?.start ?? Infinity) < mention.end) last += 1;
    const after = verbAfter(document, from, last, groups);
    const before = groupEnds.get(from - 1);
    const saidBefore =
      before !== undefined && reportingVerbs.has(before.lemma) && !takesPerson.test(before.lemma) && isInverted(document, before.first);
    const accordingTo = document.tokens[from - 1]?.lower === 'to' && document.tokens[from - 2]?.lower === 'according';
    const token = document.tokens[from];
    return {
      mention,
      at,
      first: from,
      last,
      sentence: token?.sentence ?? 0,
      block: document.sentences[token?.sentence ?? -1]?.block ?? 0,
      quote: token?.quote ?? -1,
      isSubject: after !== undefined || saidBefore,
      speaks: saidBefore || accordingTo || (after !== undefined && reportingVerbs.has(after.lemma) && !after.isPassive),
    };
  });
}

/** The finite verb that follows, adverbs and one phrase between commas aside; that of “the counsel, [Ada Eze], said” as well. */
function verbAfter(document: Document, first: number, last: number, groups: ReadonlyMap<number, Document['verbGroups'][number]>) {
  let at = last + 1;
  const isApposed = document.tokens[first - 1]?.text === ',' && /^NN/u.test(document.tokens[first - 2]?.tag ?? '');
  if (isApposed && document.tokens[at]?.text === ',' && groups.get(at + 1)?.isFinite === true) return groups.get(at + 1);
  if (document.tokens[at]?.text === ',') {
    let close = at + 1;
    while (close < at + 15 && document.tokens[close] !== undefined && document.tokens[close]?.text !== ',') close += 1;
    if (document.tokens[close]?.text !== ',') return undefined;
    at = close + 1;
  }
  for (let step = 0; step < 3; step += 1) {
    const group = groups.get(at + step);
    if (group !== undefined) return group.isFinite ? group : undefined;
    if (!/^RB/u.test(document.tokens[at + step]?.tag ?? '')) return undefined;
  }
  return undefined;
}

/** “Reyes, a friend, accused Hale”: what follows these verbs is never who says it. */
const takesPerson =
  /^(?:accuse|blame|charge|tell|criticise|criticize|call|urge|ask|praise|deny|reject|dismiss|condemn|confirm|inform|remind|assure)$/u;

/** “…,” said Hale: the verb follows a quotation mark or a comma. */
const isInverted = (document: Document, first: number): boolean => {
  const before = document.tokens[first - 1];
  return before === undefined || before.tag === 'QUOTE' || before.text === ',' || before.sentence !== document.tokens[first]?.sentence;
};
