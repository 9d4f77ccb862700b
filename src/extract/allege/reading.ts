import type { Document, Entity, Mentioned, NounPhrase, Span, Statement, TaggedToken, TokenRange, VerbGroup } from '../document.js';
import { tokensWithin } from '../attribute/tokens-within.js';

/** A document with the ways to look around in it that frame rules need. Tokens are named by their position. */
export interface Reading {
  readonly document: Document;
  readonly mentioned: Mentioned;
  readonly statements: readonly Statement[];
  readonly token: (index: number) => TaggedToken | undefined;
  /** In lower case; empty beyond the text. */
  readonly word: (index: number) => string;
  readonly phraseAt: (index: number) => NounPhrase | undefined;
  readonly groupAt: (index: number) => VerbGroup | undefined;
  readonly sentenceOf: (index: number) => TokenRange;
  /** Position of the statement whose cue holds the token; null when none. */
  readonly statementAt: (index: number) => number | null;
  /** The statements that stand inside the statement. */
  readonly childrenOf: (position: number) => readonly Statement[];
  /** The entities that mentions within the span mean, undecided ones left out. */
  readonly entitiesIn: (span: Span) => readonly Entity[];
  readonly spanOf: (range: TokenRange) => Span;
}

/** Prepares the lookups once per document; linear in its length. */
export function readingOf(document: Document, mentioned: Mentioned, statements: readonly Statement[]): Reading {
  const { tokens } = document;
  const phrases = positions(tokens.length, document.nounPhrases);
  const groups = positions(tokens.length, document.verbGroups);
  const cues = new Int32Array(tokens.length).fill(-1);
  statements.forEach((statement, position) => {
    for (const span of statement.cue) {
      const range = tokensWithin(document, span);
      if (range) cues.fill(position, range.first, range.last + 1);
    }
  });
  const children = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.parent === null) continue;
    const siblings = children.get(statement.parent);
    if (siblings) siblings.push(statement);
    else children.set(statement.parent, [statement]);
  }
  const { mentions, entities } = mentioned;
  return {
    document,
    mentioned,
    statements,
    token: (index) => tokens[index],
    word: (index) => tokens[index]?.lower ?? '',
    phraseAt: (index) => document.nounPhrases[phrases[index] ?? -1],
    groupAt: (index) => document.verbGroups[groups[index] ?? -1],
    sentenceOf: (index) => document.sentences[tokens[index]?.sentence ?? -1] ?? { first: index, last: index },
    statementAt: (index) => ((cues[index] ?? -1) < 0 ? null : (cues[index] ?? null)),
    childrenOf: (position) => children.get(position) ?? [],
    entitiesIn: (span) => {
      const found: Entity[] = [];
      for (let at = firstFrom(mentions, span.start); (mentions[at]?.start ?? span.end) < span.end; at += 1) {
        const entity = entities[mentions[at]?.entity ?? -1];
        if (entity) found.push(entity);
      }
      return found;
    },
    spanOf: (range) => ({ start: tokens[range.first]?.start ?? 0, end: tokens[range.last]?.end ?? 0 }),
  };
}

function positions(length: number, ranges: readonly TokenRange[]): Int32Array {
  const at = new Int32Array(length).fill(-1);
  ranges.forEach((range, position) => at.fill(position, range.first, range.last + 1));
  return at;
}

/** Position of the first span that starts at or after the offset, by binary search. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
