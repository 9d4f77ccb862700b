import { type Findings, type Party, type Span, overlaps } from '../../src/extract/document.js';
import { type Gold, type Item, type Kind, kinds } from './read-gold.js';
import type { Judged } from './reliability.js';

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

export interface Score {
  readonly tallies: Readonly<Record<Kind, Tally>>;
  readonly mistakes: readonly Mistake[];
  /** What was found, with its confidence, and whether it is complete. */
  readonly judged: Readonly<Record<Kind, readonly Judged[]>>;
}

/** Scores what `read` finds in each example, kind by kind. */
export function score<Example extends Gold>(examples: readonly Example[], read: (text: string, example: Example) => Findings): Score {
  const tallies: Record<Kind, Tally> = { statements: none, allegations: none, responses: none };
  const judged: Record<Kind, Judged[]> = { statements: [], allegations: [], responses: [] };
  const mistakes: Mistake[] = [];
  for (const gold of examples) {
    const items = itemsOf(read(gold.text, gold));
    for (const kind of kinds.filter((one) => gold.scored.includes(one))) {
      const found = only(items, kind);
      const compared = compare(gold, only(gold.items, kind), found);
      tallies[kind] = sum(tallies[kind], compared.tally);
      mistakes.push(...compared.mistakes);
      judged[kind].push(...found.map((item) => ({ confidence: item.confidence, isRight: compared.complete.has(item) })));
    }
  }
  return { tallies, mistakes, judged };
}

const only = <One extends Item>(items: readonly One[], kind: Kind): readonly One[] => items.filter((item) => item.kind === kind);

/** A finding in the form of what is marked. */
export interface FoundItem extends Item {
  readonly confidence: number;
}

export function itemsOf(findings: Findings): readonly FoundItem[] {
  return [
    ...findings.statements.map(({ source, cue, content, quoteType, because }): FoundItem => ({
      kind: 'statements',
      type: quoteType,
      parts: { source, cue, content },
      confidence: because.confidence,
    })),
    ...findings.reports.map(({ accusers, accused, act, cue, strength, because }): FoundItem => ({
      kind: 'allegations',
      type: strength,
      parts: { accuser: spansOf(accusers), accused: spansOf(accused), act: act ? [act] : [], alleges: [cue] },
      confidence: because.confidence,
    })),
    ...findings.responses.map(({ responder, target, cue, type, because }): FoundItem => ({
      kind: 'responses',
      type,
      parts: { responder: spansOf([responder]), target: target ? [target] : [], responds: [cue] },
      confidence: because.confidence,
    })),
  ];
}

const spansOf = (parties: readonly Party[]): readonly Span[] => parties.flatMap(({ span }) => (span ? [span] : []));

/** Pairs gold and found one to one, the most alike first. */
function compare(
  gold: Gold,
  expected: readonly Item[],
  got: readonly Item[],
): { readonly tally: Tally; readonly mistakes: readonly Mistake[]; readonly complete: ReadonlySet<Item> } {
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
  const complete = new Set<Item>();
  let typed = 0;
  for (const item of expected) {
    const match = taken.get(item) ?? null;
    if (match && isComplete(item, match)) complete.add(match);
    if (match && isComplete(item, match) && item.type === match.type) typed += 1;
    const what = !match ? 'MISSED' : !isComplete(item, match) ? 'INCOMPLETE' : item.type !== match.type ? 'TYPE' : null;
    if (what) mistakes.push({ gold, what, expected: item, got: match });
  }
  for (const item of got) if (!used.has(item)) mistakes.push({ gold, what: 'TOO_MUCH', expected: null, got: item });
  const named = got.filter((item) => partOf(item, 'accuser').length > 0);
  const inventedAccusers = named.filter(
    (item) => !expected.some((other) => partOf(other, 'accuser').some((one) => partOf(item, 'accuser').some((two) => overlaps(one, two)))),
  ).length;
  return {
    tally: { gold: expected.length, predicted: got.length, found: taken.size, complete: complete.size, typed, inventedAccusers },
    mistakes,
    complete,
  };
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
