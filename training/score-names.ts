import { rawSpan } from '../src/extract/clean/raw-span.js';
import { covers, type EntityKind, type Findings, type Span } from '../src/extract/document.js';
import type { NamedKind, NamedSpan, NamedText } from './name-corpora.js';

export interface NameTally {
  readonly gold: number;
  readonly predicted: number;
  /** Same borders, same kind. */
  readonly right: number;
}

export interface NameMistake {
  readonly id: string;
  readonly what: 'MISSED' | 'TOO_MUCH';
  readonly kind: NamedKind;
  readonly words: string;
  readonly around: string;
}

export const scoredKinds = ['person', 'place', 'organization'] as const;
export type ScoredKind = (typeof scoredKinds)[number];

/** Counts, kind by kind, the names that `findMentions` finds with exact borders; its offsets are into the text as given. */
export function scoreNames(
  articles: readonly NamedText[],
  findMentions: (text: string) => readonly NamedSpan[],
): { readonly tallies: Readonly<Record<ScoredKind, NameTally>>; readonly mistakes: readonly NameMistake[] } {
  const tallies = Object.fromEntries(scoredKinds.map((kind) => [kind, { gold: 0, predicted: 0, right: 0 }])) as Record<
    ScoredKind,
    { gold: number; predicted: number; right: number }
  >;
  const mistakes: NameMistake[] = [];
  for (const { id, text, names } of articles) {
    const found = findMentions(text);
    for (const kind of scoredKinds) {
      const [gold, predicted] = [ofKind(names, kind), ofKind(found, kind)];
      const [inGold, inFound] = [places(gold), places(predicted)];
      tallies[kind].gold += gold.length;
      tallies[kind].predicted += predicted.length;
      const differing = (spans: readonly NamedSpan[], other: ReadonlySet<string>): readonly NamedSpan[] =>
        spans.filter(({ start, end }) => !other.has(`${start}:${end}`));
      const wrong = differing(predicted, inGold);
      tallies[kind].right += predicted.length - wrong.length;
      const told = (what: NameMistake['what'], spans: readonly NamedSpan[]): void =>
        void mistakes.push(
          ...spans.map((span) => ({ id, what, kind, words: text.slice(span.start, span.end), around: around(text, span) })),
        );
      told('MISSED', differing(gold, inFound));
      told('TOO_MUCH', wrong);
    }
  }
  return { tallies, mistakes };
}

const ofKind = (spans: readonly NamedSpan[], kind: ScoredKind): readonly NamedSpan[] => spans.filter((span) => span.kind === kind);
const places = (spans: readonly Span[]): ReadonlySet<string> => new Set(spans.map(({ start, end }) => `${start}:${end}`));

const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s+/gu, ' ');

export const f1Of = ({ gold, predicted, right }: NameTally): number => (gold + predicted === 0 ? 1 : (2 * right) / (gold + predicted));

const kindOf: Readonly<Record<EntityKind, NamedKind>> = {
  PERSON: 'person',
  COUNTRY: 'place',
  PLACE: 'place',
  ORGANIZATION: 'organization',
  GROUP: 'other',
};

/** What a corpus calls a name: the outermost names with a kind. Of a seat of government the city, as its words name it; no nationalities, no roles. */
export function namesIn({ document, entities, mentions }: Findings): readonly NamedSpan[] {
  const names: NamedSpan[] = [];
  let outer: Span | undefined;
  for (const mention of mentions) {
    if (!['NAME', 'ALIAS', 'METONYM'].includes(mention.kind) || (outer && covers(outer, mention))) continue;
    const entity = entities[mention.literal ?? mention.entity ?? mention.candidates[0]?.entity ?? -1];
    const span = rawSpan(document, mention);
    if (entity === undefined || span === null) continue;
    outer = mention;
    names.push({ ...span, kind: kindOf[entity.kind] });
  }
  return names;
}
