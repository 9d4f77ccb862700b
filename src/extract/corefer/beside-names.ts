import type { Document, Entity } from '../document.js';
import type { Placed } from './place-mentions.js';

/** By the positions of their first and last tokens, the people who are named in the article. */
export interface NamedPeople {
  readonly startingAt: ReadonlyMap<number, number>;
  readonly endingAt: ReadonlyMap<number, number>;
}

export function namedPeople(entities: readonly Entity[], placed: readonly Placed[]): NamedPeople {
  const named = placed.filter(
    ({ mention }) => (mention.kind === 'NAME' || mention.kind === 'ALIAS') && entities[mention.entity ?? -1]?.kind === 'PERSON',
  );
  return {
    startingAt: new Map(named.map(({ first, mention }) => [first, mention.entity ?? -1])),
    endingAt: new Map(named.map(({ last, mention }) => [last, mention.entity ?? -1])),
  };
}

/**
 * Whom a description stands beside: Agnes Venn in “Agnes Venn, [a historian]”, “[His sister], Agnes Venn”, “[historian] Agnes Venn” and
 * “Agnes Venn is [a historian]”. Null when it stands alone.
 */
export function besideName(document: Document, { first, last }: Placed, { startingAt, endingAt }: NamedPeople): number | null {
  const { tokens } = document;
  const before = tokens[first - 1];
  // “In a letter to Agnes Venn, [the mayor] said”: a verb of its own shows that it is somebody else.
  if (/^[,—–(-]$/u.test(before?.text ?? '') && endingAt.has(first - 2) && !hasOwnVerb(document, last))
    return endingAt.get(first - 2) ?? null;
  // “Ivo Quill, 42, [an old friend]”
  if (before?.text === ',' && tokens[first - 2]?.tag === 'CD' && tokens[first - 3]?.text === ',' && endingAt.has(first - 4))
    return endingAt.get(first - 4) ?? null;
  if (startingAt.has(last + 1)) return startingAt.get(last + 1) ?? null;
  // “[The team-mate], swimmer Omar Venn, …”
  const trade = tokens[last + 1]?.text === ',' ? smallWordsEnd(document, last + 2) : -1;
  if (trade > last + 2 && startingAt.has(trade) && tokens[first]?.lower === 'the' && !endsClause(document, trade))
    return startingAt.get(trade) ?? null;
  if (tokens[last + 1]?.text === ',' && startingAt.has(last + 2) && !endsClause(document, last + 2))
    return startingAt.get(last + 2) ?? null;
  if (before !== undefined && /^(?:be|become|remain)$/u.test(before.lemma))
    for (let at = first - 2; at >= first - 4; at -= 1) {
      const person = endingAt.get(at);
      if (person !== undefined) return person;
      if (!/^(?:MD|RB|VB|VBD|VBN|VBZ)$/u.test(tokens[at]?.tag ?? '')) return null;
    }
  return null;
}

/** Behind at most three small nouns: “breaststroke swimmer [Omar]”. */
function smallWordsEnd({ tokens }: Document, from: number): number {
  let at = from;
  while (at < from + 3 && /^(?:NN|JJ)$/u.test(tokens[at]?.tag ?? '') && tokens[at]?.text === tokens[at]?.lower) at += 1;
  return tokens[at - 1]?.tag === 'NN' ? at : from;
}

/** “When he met the judge, Agnes Venn was late”: a finite verb right behind the name shows that another clause began at the comma. */
const endsClause = (document: Document, name: number): boolean => {
  let at = name;
  while (/^NNP/u.test(document.tokens[at]?.tag ?? '')) at += 1;
  const opener = document.tokens[document.sentences[document.tokens[name]?.sentence ?? -1]?.first ?? -1];
  return /^(?:VB[DPZ]|MD)$/u.test(document.tokens[at]?.tag ?? '') && /^(?:IN|WRB)$/u.test(opener?.tag ?? '');
};

const hasOwnVerb = (document: Document, last: number): boolean =>
  /^(?:VB[DPZ]|MD)$/u.test(document.tokens[document.tokens[last + 1]?.tag === 'RB' ? last + 2 : last + 1]?.tag ?? '');
