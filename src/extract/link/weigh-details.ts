import type { Quantity } from '../document.js';
import { canonicalWord } from '../lexicon/word-classes.js';
import type { AllegationSketch } from './sketch-allegation.js';
import type { ActName, ActRole } from './sketch-details.js';
import { nothing, type Reason, type Weighed } from './weigh-acts.js';

const labels: Readonly<Record<ActRole, string>> = {
  OBJECT: 'objects',
  RECIPIENT: 'recipients',
  TARGET: 'targets',
  ORIGIN: 'origins',
  PLACE: 'places',
  OTHER: 'names',
  SIDE: 'names',
};

/** The same entity or, where one is no known entity, names of which one holds the other in whole words: “Tailwind” in “Operation Tailwind”. */
const isSameName = (left: ActName, right: ActName): boolean =>
  left.key === right.key ||
  ((left.kind === 'UNKNOWN' || right.kind === 'UNKNOWN') && (holds(left.name, right.name) || holds(right.name, left.name)));
const holds = (longer: string, shorter: string): boolean => ` ${longer.toLowerCase()} `.includes(` ${shorter.toLowerCase()} `);

/** Names in both acts speak for one; where each names another recipient, object or target, they are two. */
export function weighNames(left: AllegationSketch, right: AllegationSketch): Weighed {
  const shared = left.names.filter((name) => right.names.some((other) => isSameName(name, other)));
  const isIn = (name: ActName, { names }: AllegationSketch): boolean => names.some((other) => isSameName(name, other));
  const clashes = clashingRoles.flatMap((role): readonly { readonly reason: Reason; readonly isOther: boolean }[] => {
    const [ours, theirs] = [left, right].map(({ names }) => names.filter((name) => name.role === role)) as [ActName[], ActName[]];
    if (ours.length === 0 || theirs.length === 0 || ours.some((name) => isIn(name, right)) || theirs.some((name) => isIn(name, left)))
      return [];
    const countries = [...ours, ...theirs].every(({ kind }) => kind === 'COUNTRY');
    const text = `${labels[role]}: ${[listed(ours), listed(theirs)].sort().join(' and ')} differ`;
    return [{ reason: { text, weight: -0.3 }, isOther: role !== 'PLACE' || countries }];
  });
  // A river and a lake may be one story's; two people never are one victim.
  const isOther = clashes.some((clash) => clash.isOther);
  const same = [...new Map(shared.map((name) => [name.name, name])).values()];
  const agreeing = same
    .map((name) => {
      const other = right.names.find((one) => isSameName(name, one)) ?? name;
      return { label: labels[name.role === other.role ? name.role : 'OTHER'], names: [name.name, other.name].sort().join(' = ') };
    })
    .sort((one, other) => (one.names < other.names ? -1 : 1))
    .slice(0, 2)
    .map((one, at): Reason => ({ text: `${one.label}: ${one.names}`, weight: at === 0 ? 0.15 : 0.05 }));
  const points = same.reduce((sum, name) => sum + worth(name, right.names.find((one) => isSameName(name, one)) ?? name), 0);
  return { reasons: [...agreeing, ...clashes.map(({ reason }) => reason)], points, doubt: clashes.length > 0, isOther };
}

/** A country or sea sees many deeds; a flight, a mission, a person's name seldom two of one kind. */
const worth = (left: ActName, right: ActName): number =>
  [left, right].every(({ kind, role }) => kind !== 'COUNTRY' && kind !== 'PLACE' && kind !== 'GROUP' && role !== 'SIDE') ? 2 : 1;

/** The same whichever of the two comes first. */
const pair = (left: readonly (string | number)[], right: readonly (string | number)[]): string =>
  [left, right]
    .map((items) => items.join(', '))
    .sort()
    .join(' and ');

const clashingRoles = ['OBJECT', 'RECIPIENT', 'TARGET', 'ORIGIN', 'PLACE'] as const;
const listed = (names: readonly ActName[]): string =>
  names
    .map(({ name }) => name)
    .sort()
    .join(', ');

/** Two who say “me” or “her” and are not named are two, unless the accusers are the same. */
export function weighVictims(left: AllegationSketch, right: AllegationSketch): Weighed {
  if (!left.hasUnknownVictim || !right.hasUnknownVictim || left.accusers.some((key) => right.accusers.includes(key))) return nothing;
  return { ...nothing, doubt: true, reasons: [{ text: 'neither says who the victim is', weight: 0 }] };
}

/** Years in the words of the acts: one in common speaks for one deed, none in common for two. */
export function weighYears(left: AllegationSketch, right: AllegationSketch): Weighed {
  if (left.years.length === 0 || right.years.length === 0) return weighDays(left, right);
  const shared = left.years.filter((year) => right.years.includes(year));
  if (shared.length > 0) return { ...nothing, points: 1, reasons: [{ text: `same year: ${shared.join(', ')}`, weight: 0.1 }] };
  return { ...nothing, isOther: true, reasons: [{ text: `years: ${pair(left.years, right.years)} differ`, weight: -0.4 }] };
}

/** “in March” and “in June”, “on Monday” and “on Friday”: perhaps another time. */
function weighDays(left: AllegationSketch, right: AllegationSketch): Weighed {
  if (left.days.length === 0 || right.days.length === 0 || left.days.some((day) => right.days.includes(day))) return nothing;
  return { ...nothing, doubt: true, reasons: [{ text: `times: ${pair(left.days, right.days)} differ`, weight: -0.1 }] };
}

/** Figures of the same thing: equal ones speak for one deed, an exact one (36,000 rather than 10,000) the more the more digits it has; apart they leave doubt. */
export function weighQuantities(left: AllegationSketch, right: AllegationSketch): Weighed {
  const pairs = (left.quantities ?? []).flatMap((one) =>
    (right.quantities ?? []).filter((other) => unitOf(one) === unitOf(other)).map((other) => [one, other] as const),
  );
  const same = pairs.find(([one, other]) => !isApart(one, other));
  if (same) {
    const value = same[0].min ?? same[0].max ?? 0;
    const isExact = same[0].min === same[1].min && value >= 100 && significant(value) > 1;
    return {
      ...nothing,
      points: isExact ? 1 + Math.min(3, significant(value)) : 1,
      reasons: [{ text: `same quantity: ${[...new Set(same.map(shown))].sort().join(' = ')}`, weight: 0.1 }],
    };
  }
  const [apart] = pairs;
  if (apart === undefined) return nothing;
  return {
    ...nothing,
    doubt: true,
    reasons: [{ text: `quantities: ${[shown(apart[0]), shown(apart[1])].sort().join(' and ')} differ`, weight: -0.1 }],
  };
}

const unitOf = ({ unit }: Quantity): string => {
  const words = unit.toLowerCase().split(' ');
  const head = words.at(-1) ?? '';
  const found = canonicalWord(head);
  const single = head === 'men' || head === 'people' ? head : head.replace(/s$/u, '');
  return found === head ? canonicalWord(single).replace(/^men$/u, '+forces') : found;
};

/** No number fits both. What is told as “about” so many may be a fifth off, any other a tenth. */
function isApart(left: Quantity, right: Quantity): boolean {
  const slack = left.isApproximate || right.isApproximate ? 1.2 : 1.1;
  return (
    (left.min ?? left.max ?? 0) > (right.max ?? Number.POSITIVE_INFINITY) * slack ||
    (right.min ?? right.max ?? 0) > (left.max ?? Number.POSITIVE_INFINITY) * slack
  );
}

const significant = (value: number): number => String(Math.round(value)).replace(/0+$/u, '').length;
const shown = ({ min, max, unit }: Quantity): string => {
  const number = (value: number): string => value.toLocaleString('en-GB');
  const figures = min !== null && max !== null && min !== max ? `${number(min)}–${number(max)}` : number(min ?? max ?? 0);
  return `${figures} ${unit}`.trim();
};

/** Each tells something by name or figure that the other does not, and nothing of that kind in common: two parts of one story, or two stories. */
export function weighApartness(left: AllegationSketch, right: AllegationSketch, pins: number): Weighed {
  const tells = (one: AllegationSketch, other: AllegationSketch): readonly string[] => [
    ...one.names.filter((name) => name.role !== 'SIDE' && !other.names.some((second) => isSameName(name, second))).map(({ name }) => name),
    ...(one.quantities ?? [])
      .filter((quantity) => !(other.quantities ?? []).some((second) => unitOf(second) === unitOf(quantity)))
      .map(shown),
    ...(other.years.length === 0 ? one.years.map(String) : []),
  ];
  const [ours, theirs] = [tells(left, right), tells(right, left)];
  if (pins > 0 || ours.length === 0 || theirs.length === 0) return nothing;
  return { ...nothing, doubt: true, reasons: [{ text: `each says what the other does not: ${pair(ours, theirs)}`, weight: -0.05 }] };
}
