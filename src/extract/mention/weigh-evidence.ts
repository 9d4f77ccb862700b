import type { Document, EntityKind, TaggedToken } from '../document.js';
import { givenNameGender } from '../lexicon/given-names.js';
import { eventWords, organizationNouns, organizationWords, personHeads, personLinks, placeWords, regionWords } from '../lexicon/name-words.js';
import { roleHeads, titleWords } from '../lexicon/titles.js';
import { commonWords } from '../lexicon/words-common.js';
import type { KnownName } from './known-names-in.js';
import { bare } from './name-runs.js';
import type { Piece } from './read-run.js';

export type Weights = Record<'PERSON' | 'PLACE' | 'ORGANIZATION', number>;

export interface Verdict {
  readonly kind: EntityKind;
  /** 0 to 1, by how far the winner is ahead. */
  readonly confidence: number;
}

/**
 * Decides what every guessed name is the name of, by all its places in the article, keyed by its words.
 *
 * A name with too little or too even evidence is missing from the result: it is then no mention. The weights were set by hand so that one
 * strong sign (a title, an age, a region word) or two weak ones decide.
 */
export function weighEvidence(document: Document, pieces: readonly Piece[], knownAt: ReadonlyMap<number, readonly KnownName[]>): ReadonlyMap<string, Verdict> {
  const sums = new Map<string, Weights>();
  for (const piece of pieces) {
    if (piece.is !== 'guess') continue;
    const key = wordsOf(document, piece);
    const sum = sums.get(key) ?? { PERSON: 0, PLACE: 0, ORGANIZATION: 0 };
    for (const sign of signs) sign(view(document, piece, knownAt), sum);
    sums.set(key, sum);
  }
  const verdicts = new Map<string, Verdict>();
  for (const [words, sum] of sums) if (words.includes(' ')) judge(words, sum, verdicts);
  const surnames = new Set([...verdicts].filter(([, verdict]) => verdict.kind === 'PERSON').map(([words]) => words.split(' ').at(-1) ?? words));
  for (const [words, sum] of sums) {
    if (words.includes(' ')) continue;
    if (surnames.has(words)) sum.PERSON += 3;
    judge(words, sum, verdicts);
  }
  return verdicts;
}

export const wordsOf = (document: Document, piece: Piece): string =>
  document.tokens
    .slice(piece.first, piece.last + 1)
    .map((token) => token.text)
    .join(' ');

function judge(words: string, sum: Weights, verdicts: Map<string, Verdict>): void {
  const ranked = (Object.keys(sum) as (keyof Weights)[]).sort((a, b) => sum[b] - sum[a]);
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return;
  const lead = sum[best] - Math.max(0, sum[second]);
  if (sum[best] >= 1.5 && lead >= 0.5) verdicts.set(words, { kind: best, confidence: Math.min(0.95, 0.5 + lead / 10) });
}

/** A guessed name and what stands around it. */
interface View {
  readonly words: readonly TaggedToken[];
  readonly before: TaggedToken | undefined;
  /** The word before that. */
  readonly earlier: TaggedToken | undefined;
  readonly after: readonly (TaggedToken | undefined)[];
  readonly hasTitle: boolean;
  readonly afterKnown: KnownName | undefined;
}

function view(document: Document, piece: Piece, knownAt: ReadonlyMap<number, readonly KnownName[]>): View {
  const { first, last, hasTitle } = piece;
  return {
    words: document.tokens.slice(first, last + 1),
    before: document.tokens[first - 1],
    earlier: document.tokens[first - 2],
    after: [1, 2, 3, 4, 5, 6].map((step) => document.tokens[last + step]),
    hasTitle,
    afterKnown: document.tokens[last + 1]?.text === ',' ? knownAt.get(last + 2)?.[0] : undefined,
  };
}

const vocabulary: ReadonlySet<string> = new Set(Object.values(commonWords).flatMap((line) => line.trim().split(/\s+/u)));

const sayLemmas = new Set(['say', 'tell', 'add', 'claim', 'argue', 'insist', 'warn', 'write', 'ask', 'reply', 'recall', 'tweet', 'think', 'believe', 'laugh', 'explain']);
const kin = new Set(['wife', 'husband', 'son', 'daughter', 'mother', 'father', 'brother', 'sister', 'lawyer', 'lawyers', 'family', 'campaign', 'death', 'attorney', 'widow']);
const placePrepositions = new Set(['in', 'at', 'near', 'around', 'outside', 'across', 'throughout', 'inside', 'into', 'toward', 'towards', 'via']);
const placeOpeners = new Set(['mount', 'lake', 'cape', 'fort', 'port', 'river', 'gulf', 'saint', 'san', 'santa', 'el', 'los', 'las']);
const directions = new Set(['north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'upper', 'lower', 'downtown']);

const signs: readonly ((view: View, sum: Weights) => void)[] = [
  // “Mr Hale”, “President Ada Reyes”
  ({ hasTitle }, sum) => void (hasTitle && (sum.PERSON += 4)),
  // “Ada Reyes”, “Ada”
  ({ words }, sum) => {
    if (givenNameGender.has(bare(words[0]))) sum.PERSON += words.length > 1 ? 3 : 1;
    else if (words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(word.text))) sum.PERSON += 1.5;
    else if (words.length === 2 || words.length === 3) sum.PERSON += 1;
    else if (words.length > 4) sum.PERSON -= 1;
  },
  // “Rail Link”, “Climate Change”: made of common nouns
  ({ words }, sum) => void (words.length > 1 && vocabulary.has(bare(words.at(-1))) && !givenNameGender.has(bare(words[0])) && (sum.PERSON -= 1)),
  // “Orrin J. Hale”, “Ana de Lund”
  ({ words }, sum) => {
    const inner = words.slice(1, -1);
    if (inner.some((word) => /^\p{Lu}\.$/u.test(word.text)) || inner.some((word) => personLinks.has(word.lower))) sum.PERSON += 2;
    if (/^(?:\p{Lu}\.)+$/u.test(words[0]?.text ?? '') && words.length > 1) sum.PERSON += 2;
  },
  // “Reyes, 42,”
  ({ after }, sum) => void (after[0]?.text === ',' && /^[1-9]\d$/u.test(after[1]?.text ?? '') && after[2]?.text === ',' && (sum.PERSON += 4)),
  // “Reyes, the mayor of Tarn”, “Reyes, who …”
  ({ after }, sum) => {
    if (after[0]?.text !== ',') return;
    if (after[1]?.lower === 'who' || after[1]?.lower === 'whose') sum.PERSON += 2;
    if (after.slice(1).some((token) => token !== undefined && (roleHeads.has(token.lower) || personHeads.has(token.lower)))) sum.PERSON += 1.5;
  },
  // “Reyes said”, “said Reyes”, “Reyes’s wife”
  ({ before, after, words }, sum) => {
    const speaks = sayLemmas.has(after[0]?.lemma ?? '') || sayLemmas.has(before?.lemma ?? '');
    if (speaks) sum.PERSON += words.length > 1 ? 1.5 : 1;
    if (after[0]?.tag === 'POS' && kin.has(after[1]?.lower ?? '')) sum.PERSON += 1;
    if (after[0]?.lower === 'who') sum.PERSON += 2;
  },
  // “in Tarn”, “from Tarn”
  ({ before }, sum) => {
    if (placePrepositions.has(before?.lower ?? '')) sum.PLACE += 2;
    else if (before?.lower === 'from' || before?.lower === 'to' || before?.lower === 'of') sum.PLACE += 0.7;
  },
  // “Tarn, Norway”, “the Tarn region”, “Lake Tarn”, “Tarn Valley”, “northern Tarn”
  ({ words, before, after, afterKnown }, sum) => {
    if (afterKnown !== undefined && afterKnown.kind !== 'DEMONYM' && ['COUNTRY', 'PLACE'].includes(afterKnown.entities[0]?.kind ?? '')) sum.PLACE += 2.5;
    if (regionWords.has(after[0]?.lower ?? '')) sum.PLACE += 3;
    if (words.length > 1 && placeWords.has(bare(words.at(-1)))) sum.PLACE += 4;
    if (words.length > 1 && placeOpeners.has(bare(words[0]))) sum.PLACE += 2.5;
    if (directions.has(before?.lower ?? '')) sum.PLACE += 1.5;
  },
  // “Director of Public Works”: what somebody is in charge of
  ({ before, earlier }, sum) => void (before?.lower === 'of' && titleWords.has(bare(earlier)) && (sum.PERSON -= 4)),
  // “Orbitel, the company that …”
  ({ after }, sum) => {
    const isApposed = after[0]?.text === ',' && /^(?:the|an?)$/u.test(after[1]?.lower ?? '') && !after.some((token) => roleHeads.has(token?.lower ?? ''));
    if (isApposed && after.slice(2).some((token) => organizationNouns.has(token?.lower ?? ''))) sum.ORGANIZATION += 3;
  },
  // “the magazine Tarn Weekly”, “carmaker Orbitel”
  ({ before }, sum) => void (organizationNouns.has(before?.lower ?? '') && before?.text === before?.lower && (sum.ORGANIZATION += 3)),
  // “Operation Heron”, “Tarn Agreement”
  ({ words }, sum) => {
    if (!eventWords.has(bare(words.at(-1))) && !(words.length > 1 && eventWords.has(bare(words[0])))) return;
    sum.PERSON -= 6;
    sum.PLACE -= 6;
    sum.ORGANIZATION -= 6;
  },
  // “the Agency”, “Parliament”: short for an organization
  ({ words }, sum) => {
    if (words.length !== 1 || !organizationWords.has(bare(words[0]))) return;
    sum.PLACE -= 4;
    sum.PERSON -= 4;
  },
  // “TNRA”, “OrbiTel”
  ({ words }, sum) => {
    const only = words.length === 1 ? (words[0]?.text ?? '') : '';
    if (/^\p{Lu}{2,6}s?$/u.test(only)) sum.ORGANIZATION += 2.5;
    if (/\p{Ll}\p{Lu}|^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(only) && !/^(?:Mc|Mac|De|La|O['’])/u.test(only)) sum.ORGANIZATION += 1.5;
  },
  // “the Tarnside” is no person; “the Reyes plan” says nothing
  ({ before, words, after }, sum) => {
    if (before?.lower !== 'the' && before?.lower !== 'a' && before?.lower !== 'an') return;
    sum.PERSON -= 2;
    if (words.length > 1 && !after[0]?.tag.startsWith('NN')) sum.ORGANIZATION += 0.7;
    if (words.some((word) => organizationWords.has(word.lower))) sum.ORGANIZATION += 1.5;
  },
];
