import type { Entity } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import type { Gender } from './genders.js';

/** The people whom an article names, by the parts of their names; at most five for each part. */
export interface People {
  readonly entities: readonly Entity[];
  readonly genders: readonly Gender[];
  readonly bySurname: ReadonlyMap<string, readonly number[]>;
  readonly byFirstName: ReadonlyMap<string, readonly number[]>;
  /** First and last name. */
  readonly byEnds: ReadonlyMap<string, readonly number[]>;
  /** The last two words of longer names: “Olivar Prieto”. The first two are often somebody else's: “Aung San”. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  /** “Mr Hale” and “Mrs Hale”, of whom no more is known. */
  readonly byAddress: ReadonlyMap<string, readonly number[]>;
}

/** The words of a name without “Jr.”. */
const wordsOf = (name: string): readonly string[] => {
  const words = foldText(name).replace(/[.,]/gu, '').split(' ');
  return words.length > 2 && generation.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
};

const generation = /^(?:jr|sr|junior|senior|ii|iii|iv)$/u;

const generationOf = (name: string): string => / (\S+)$/u.exec(foldText(name).replace(/[.,]/gu, ''))?.[1]?.match(generation)?.[0] ?? '';

/** `stated` are the entities that have mentions, `addressed` those that a form of address set apart. */
export function surveyPeople(
  entities: readonly Entity[],
  stated: ReadonlySet<number>,
  genders: readonly Gender[],
  addressed: ReadonlySet<number>,
): People {
  const maps = {
    bySurname: new Map(),
    byFirstName: new Map(),
    byEnds: new Map(),
    byPair: new Map(),
    byAddress: new Map(),
  } satisfies Record<string, Map<string, number[]>>;
  const add = (map: Map<string, number[]>, key: string, position: number): void =>
    void map.set(key, [...(map.get(key) ?? []), position].slice(0, 5));
  entities.forEach((entity, position) => {
    if (entity.kind !== 'PERSON' || !stated.has(position)) return;
    const words = wordsOf(entity.name);
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length === 1) {
      if (addressed.has(position)) add(maps.byAddress, first, position);
      return;
    }
    add(maps.bySurname, last, position);
    add(maps.byFirstName, first, position);
    add(maps.byEnds, `${first} ${last}`, position);
    if (words.length > 2) add(maps.byPair, words.slice(-2).join(' '), position);
  });
  return { entities, genders, ...maps };
}

type Rule = (entity: Entity, position: number, people: People) => readonly number[];

/** Leaves out those of the other gender: “Mrs Hale” is not Orrin Hale. */
const fitting = (positions: readonly number[], position: number, { genders }: People): readonly number[] => {
  const own = genders[position] ?? null;
  return positions.filter((other) => other !== position && (own === null || (genders[other] ?? own) === own));
};

// The first rule that fits anybody decides.
export const personRules: readonly Rule[] = [
  // “Orrin J. Hale” is the earlier “Orrin Hale”; his son, “Orrin Hale Jr.”, is not “Orrin Hale Sr.”
  ({ name }, position, people) => {
    const words = wordsOf(name);
    if (words.length < 2) return [];
    const own = generationOf(name);
    const same = (people.byEnds.get(`${words[0] ?? ''} ${words.at(-1) ?? ''}`) ?? []).filter((other) => {
      const theirs = generationOf(people.entities[other]?.name ?? '');
      return own === '' || theirs === '' || own === theirs;
    });
    return same.slice(0, 1).filter((other) => other < position);
  },
  // “Olivar Prieto” is Lucia Olivar Prieto
  ({ name }, position, people) => {
    const words = wordsOf(name);
    return words.length === 2 ? fitting(people.byPair.get(words.join(' ')) ?? [], position, people) : [];
  },
  // “Reyes”
  ({ name }, position, people) => (name.includes(' ') ? [] : fitting(people.bySurname.get(foldText(name)) ?? [], position, people)),
  // “Ada”
  ({ name }, position, people) => (name.includes(' ') ? [] : fitting(people.byFirstName.get(foldText(name)) ?? [], position, people)),
  // “Hale”, where only “Mr Hale” and “Mrs Hale” are known
  ({ name }, position, people) =>
    name.includes(' ') || people.byAddress.get(foldText(name))?.includes(position) === true
      ? []
      : (people.byAddress.get(foldText(name)) ?? []),
];
