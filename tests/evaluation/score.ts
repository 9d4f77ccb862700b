import { type Findings, type Party, type Span, overlaps } from '../../src/extract/document.js';
import type { Gold, Item, Kind } from './read-gold.js';

/** Counts of one kind. `found`: the same thing, as a reader would say; `complete`: also with the right parties; `typed`: complete and of the right type. */
export interface Tally {
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly complete: number;
  readonly typed: number;
  /** Allegations for which somebody was named as accuser although nobody is. */
  readonly inventedAccusers: number;
}

/** An example in which something was missed, misread or found too much. */
export interface Mistake {
  readonly gold: Gold;
  readonly what: 'MISSED' | 'INCOMPLETE' | 'TYPE' | 'TOO_MUCH';
  readonly expected: Item | null;
  readonly got: Item | null;
}

const none: Tally = { gold: 0, predicted: 0, found: 0, complete: 0, typed: 0, inventedAccusers: 0 };

/** Scores what `read` finds in each example, kind by kind. */
export function score(
  examples: readonly Gold[],
  read: (text: string) => Findings,
): { tallies: Record<Kind, Tally>; mistakes: readonly Mistake[] } {
  const tallies: Record<Kind, Tally> = { statements: none, allegations: none, responses: none };
  const mistakes: Mistake[] = [];
  for (const gold of examples) {
    const items = itemsOf(read(gold.text));
    for (const kind of gold.scored) {
      const compared = compare(gold, only(gold.items, kind), only(items, kind));
      tallies[kind] = sum(tallies[kind], compared.tally);
      mistakes.push(...compared.mistakes);
    }
  }
  return { tallies, mistakes };
}

const only = (items: readonly Item[], kind: Kind): readonly Item[] => items.filter((item) => item.kind === kind);

/** What was found, in the form of what is marked. */
export function itemsOf(findings: Findings): readonly Item[] {
  return [
    ...findings.statements.map(({ source, cue, content, quoteType }): Item => ({
      kind: 'statements',
      type: quoteType,
      parts: { source, cue, content },
    })),
    ...findings.reports.map(({ accusers, accused, act, cue, strength }): Item => ({
      kind: 'allegations',
      type: strength,
      parts: { accuser: spansOf(accusers), accused: spansOf(accused), act: act ? [act] : [], alleges: [cue] },
    })),
    ...findings.responses.map(({ responder, target, cue, type }): Item => ({
      kind: 'responses',
      type,
      parts: { responder: spansOf([responder]), target: target ? [target] : [], responds: [cue] },
    })),
  ];
}

const spansOf = (parties: readonly Party[]): readonly Span[] => parties.flatMap(({ span }) => (span ? [span] : []));

/** Pairs gold and found one to one, the most alike first. */
function compare(gold: Gold, expected: readonly Item[], got: readonly Item[]): { tally: Tally; mistakes: readonly Mistake[] } {
  const pairs = expected
    .flatMap((left) => got.filter((right) => isSame(left, right)).map((right) => ({ left, right, likeness: likeness(left, right) })))
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Map<Item, Item>();
  const used = new Set<Item>();
  for (const { left, right } of pairs) {
    if (taken.has(left) || used.has(right)) continue;
    taken.set(left, right);
    used.add(right);
  }
  const mistakes: Mistake[] = [];
  let complete = 0;
  let typed = 0;
  for (const item of expected) {
    const match = taken.get(item) ?? null;
    if (match && isComplete(item, match)) complete += 1;
    if (match && isComplete(item, match) && item.type === match.type) typed += 1;
    const what = !match ? 'MISSED' : !isComplete(item, match) ? 'INCOMPLETE' : item.type !== match.type ? 'TYPE' : null;
    if (what) mistakes.push({ gold, what, expected: item, got: match });
  }
  for (const item of got) if (!used.has(item)) mistakes.push({ gold, what: 'TOO_MUCH', expected: null, got: item });
  const named = got.filter((item) => partOf(item, 'accuser').length > 0);
  const inventedAccusers = named.filter(
    (item) => !expected.some((other) => partOf(other, 'accuser').some((one) => partOf(item, 'accuser').some((two) => overlaps(one, two)))),
  ).length;
  return { tally: { gold: expected.length, predicted: got.length, found: taken.size, complete, typed, inventedAccusers }, mistakes };
}

/** Each kind's part that says what it is about, and the part that stands in when an item has none. */
const anchors: Readonly<Record<Kind, readonly [string, string]>> = {
  statements: ['content', 'cue'],
  allegations: ['act', 'alleges'],
  responses: ['responds', 'target'],
};
const parties: Readonly<Record<Kind, readonly string[]>> = {
  statements: ['source', 'cue'],
  allegations: ['accuser', 'accused'],
  responses: ['responder'],
};

const partOf = (item: Item, name: string): readonly Span[] => item.parts[name] ?? [];

function isSame(a: Item, b: Item): boolean {
  const [anchor, instead] = anchors[a.kind];
  if (a.kind === 'responses') return touch(partOf(a, anchor), partOf(b, anchor));
  if (partOf(a, anchor).length === 0 || partOf(b, anchor).length === 0) return touch(partOf(a, instead), partOf(b, instead));
  return iou(partOf(a, anchor), partOf(b, anchor)) >= 0.5;
}

const isComplete = (a: Item, b: Item): boolean => parties[a.kind].every((name) => agree(partOf(a, name), partOf(b, name)));
const likeness = (a: Item, b: Item): number =>
  [...parties[a.kind], ...anchors[a.kind]].reduce((total, name) => total + iou(partOf(a, name), partOf(b, name)), 0);
const touch = (a: readonly Span[], b: readonly Span[]): boolean => a.some((one) => b.some((two) => overlaps(one, two)));

/** Each of one touches one of the other: nobody left out, nobody added; both may be empty. */
const agree = (a: readonly Span[], b: readonly Span[]): boolean => a.every((one) => touch([one], b)) && b.every((two) => touch([two], a));

/** Shared over joined length, 0 to 1. */
export function iou(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.reduce(
    (total, one) => total + b.reduce((inner, two) => inner + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)), 0),
    0,
  );
  const joined = length(a) + length(b) - shared;
  return joined === 0 ? 0 : shared / joined;
}

const length = (spans: readonly Span[]): number => spans.reduce((total, { start, end }) => total + end - start, 0);

const sum = (a: Tally, b: Tally): Tally => ({
  gold: a.gold + b.gold,
  predicted: a.predicted + b.predicted,
  found: a.found + b.found,
  complete: a.complete + b.complete,
  typed: a.typed + b.typed,
  inventedAccusers: a.inventedAccusers + b.inventedAccusers,
});

/** F1 in percent of so many right among what was expected and what was found; 0 when there is neither. */
export const f1 = (right: number, gold: number, predicted: number): number =>
  gold + predicted === 0 ? 0 : (200 * right) / (gold + predicted);
