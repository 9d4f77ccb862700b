import type { Block, Document, Mentioned, NounPhrase, Quote, Sentence, Span, TaggedToken, TokenRange, VerbGroup } from '../document.js';
import { treesOf, type Trees } from '../parse/tree.js';
import { isAttributive } from './is-attributive.js';
import { reportingVerbs, type ReportingVerb } from '../lexicon/reporting-verbs.js';

/** A document with its phrases, quotations and reporting verbs found by token: what the rules of this stage look at. */
export interface Reading {
  readonly document: Document;
  readonly mentioned: Mentioned;
  /** Empty without a model of syntax. */
  readonly trees: Trees;
  token(index: number): TaggedToken | undefined;
  lower(index: number): string;
  tag(index: number): string;
  phraseAt(index: number): NounPhrase | undefined;
  groupAt(index: number): VerbGroup | undefined;
  /** Undefined as well in what is longer than `longestSentence`. */
  sentenceAt(index: number): Sentence | undefined;
  blockAt(index: number): Block | undefined;
  /** The quotation that the token opens or closes by its mark. */
  quoteOpenedAt(index: number): Quote | undefined;
  quoteClosedAt(index: number): Quote | undefined;
  quoteNumber(quote: Quote): number;
  readonly cues: readonly Cue[];
  /** The reporting verb whose group covers the token. */
  cueAt(index: number): Cue | undefined;
}

/** A reporting verb in its place; `first` and `last` cover its auxiliaries. */
export interface Cue extends TokenRange {
  readonly verb: ReportingVerb;
  readonly group: VerbGroup;
  /** Position in `Reading.cues`. */
  readonly number: number;
}

/** How far, in tokens, a rule looks from its cue: longer than any clause of news. */
export const reach = 150;

/** In tokens. What is longer (a table, a text without full stops) is no sentence of prose: nobody says anything in it. */
export const longestSentence = 400;

/** More reports than any sentence of news has; together with `reach` and `longestSentence` it keeps the work linear in the text. */
export const mostReports = 12;

export function read(document: Document, mentioned: Mentioned): Reading {
  const size = document.tokens.length;
  const phrases = coverage(size, document.nounPhrases);
  const groups = coverage(size, document.verbGroups);
  const opened = new Map(document.quotes.map((quote): [number, Quote] => [quote.first - 1, quote]));
  const closed = new Map(document.quotes.filter((quote) => quote.isClosed).map((quote): [number, Quote] => [quote.last + 1, quote]));
  const numbers = new Map(document.quotes.map((quote, position): [Quote, number] => [quote, position]));
  const cues: Cue[] = [];
  const cueOfGroup = new Map<VerbGroup, Cue>();
  for (const group of document.verbGroups) {
    const verb = reportingVerbs.get(group.lemma);
    const sentence = document.sentences[document.tokens[group.first]?.sentence ?? -1];
    if (!verb || !sentence || sentence.last - sentence.first >= longestSentence || isAttributive(document, group)) continue;
    const hasParticle = verb.particle !== '' && document.tokens[group.last + 1]?.lower === verb.particle;
    if (verb.particle !== '' && !hasParticle) continue;
    const cue: Cue = { verb, group, first: group.first, last: hasParticle ? group.last + 1 : group.last, number: cues.length };
    cues.push(cue);
    cueOfGroup.set(group, cue);
  }
  const token = (index: number): TaggedToken | undefined => document.tokens[index];
  const sentenceAt = (index: number): Sentence | undefined => {
    const sentence = document.sentences[token(index)?.sentence ?? -1];
    return sentence && sentence.last - sentence.first < longestSentence ? sentence : undefined;
  };
  const groupAt = (index: number): VerbGroup | undefined => document.verbGroups[groups[index] ?? -1];
  return {
    document,
    mentioned,
    trees: treesOf(document),
    token,
    lower: (index) => token(index)?.lower ?? '',
    tag: (index) => token(index)?.tag ?? '',
    phraseAt: (index) => document.nounPhrases[phrases[index] ?? -1],
    groupAt,
    sentenceAt,
    blockAt: (index) => document.blocks[sentenceAt(index)?.block ?? -1],
    quoteOpenedAt: (index) => opened.get(index),
    quoteClosedAt: (index) => closed.get(index),
    quoteNumber: (quote) => numbers.get(quote) ?? -1,
    cues,
    cueAt: (index) => {
      const group = groupAt(index);
      return group && cueOfGroup.get(group);
    },
  };
}

/** For each token the position of the range that covers it, -1 where none does. */
function coverage(size: number, ranges: readonly TokenRange[]): Int32Array {
  const covering = new Int32Array(size).fill(-1);
  ranges.forEach((range, position) => covering.fill(position, range.first, range.last + 1));
  return covering;
}

/** From the start of the first token to the end of the last. */
export const spanOf = (reading: Reading, range: TokenRange): Span => ({
  start: reading.token(range.first)?.start ?? 0,
  end: reading.token(range.last)?.end ?? 0,
});
