import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { countries } from '../../../src/extract/lexicon/countries.js';
import { ambiguousNames, seats } from '../../../src/extract/lexicon/countries-more.js';
import { foldText } from '../../../src/extract/lexicon/fold-text.js';
import { knownEntities, knownEntity } from '../../../src/extract/lexicon/known-entities.js';
import { knownNameAt } from '../../../src/extract/lexicon/known-names.js';
import { organizations } from '../../../src/extract/lexicon/organizations.js';
import { persons } from '../../../src/extract/lexicon/persons.js';
import { placeCountry } from '../../../src/extract/lexicon/place-countries.js';
import { commonWords } from '../../../src/extract/lexicon/words-common.js';

const repeated = (values: readonly string[]): readonly string[] => [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];

describe('the tables of organizations, people and seats', () => {
  it('are as large as promised', () => {
    expect(organizations.length).toBeGreaterThanOrEqual(300);
    expect(persons.length).toBeGreaterThanOrEqual(300);
    expect(seats.length).toBeGreaterThanOrEqual(90);
  });

  it('give every state that the United Nations admit or observe an id', () => {
    const states = countries.filter(({ isState }) => isState);
    // 193 members, the Holy See and Palestine as observers, Kosovo and Taiwan
    expect(states).toHaveLength(197);
    expect(countries.filter(({ wikidata }) => wikidata === '').map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['organizations', organizations.map(({ id }) => id)],
    ['people', persons.map(({ name }) => foldText(name))],
    ['seats', seats.map(({ name }) => foldText(name))],
  ])('list none of the %s twice', (_what, keys) => expect(repeated(keys)).toEqual([]));

  it('write ids as slugs and Wikidata ids as Q and a number', () => {
    const slugs = organizations.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id));
    const ids = [...countries, ...organizations, ...persons, ...seats].flatMap(({ wikidata }) => wikidata ?? []);
    expect([...slugs, ...ids.filter((id) => !/^Q[1-9]\d*$/u.test(id))]).toEqual([]);
  });

  it.each(['PERSON', 'ORGANIZATION'] as const)('give no name to two of one kind unless it is marked ambiguous: %s', (kind) => {
    const bearers = new Map<string, Set<string>>();
    for (const entity of knownEntities())
      if (entity.kind === kind) for (const { text } of entity.names) bearers.set(text, (bearers.get(text) ?? new Set()).add(entity.key));
    const shared = [...bearers].filter(([text, keys]) => keys.size > 1 && ambiguousNames[text] === undefined);
    expect(shared.map(([text, keys]) => [text, ...keys])).toEqual([]);
  });

  it('name as ambiguous only what they know', () => {
    const keys = new Set(knownEntities().map(({ key }) => key));
    expect(
      Object.values(ambiguousNames)
        .flat()
        .filter((key) => !keys.has(key)),
    ).toEqual([]);
  });

  it('order the dates of offices', () => {
    const wrong = persons.filter(({ offices = [] }) =>
      offices.some(({ from, to }, at) => from < 1900 || from > 2030 || (to ?? from) < from || from < (offices[at - 1]?.from ?? 0)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('write signs in the case in which they are looked for, and offices and trades small', () => {
    const signs = [...organizations, ...persons].flatMap((row) => row.signs ?? []);
    const words = persons.flatMap(({ trades, offices = [] }) => [...trades, ...offices.map(({ title }) => title)]);
    const found = (sign: string): boolean => sign === foldText(sign) || sign !== sign.toLowerCase();
    expect(signs.filter((sign) => sign !== sign.trim() || sign === '' || !found(sign))).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it('let a bare family name mean somebody only where the table says so', () => {
    const wrong = persons.filter(({ name, aliases = [], isKnownBySurname = false }) => {
      const surname = name.split(' ').at(-1) ?? name;
      const match = knownNameAt(surname, foldText(surname), 0);
      const isMeant = match?.end === surname.length && match.entities.some((entity) => entity.person?.name === name);
      return isMeant && !isKnownBySurname && !aliases.includes(surname);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it.each(['Time', 'Target', 'Gap', 'Shell', 'Total', 'Orange', 'Post', 'Guardian', 'Independent', 'Sun', 'Mirror', 'Visa', 'Meta', 'X'])(
    'leave out the bare word %s',
    (word) => expect(organizations.filter((row) => [row.name, ...(row.aliases ?? [])].includes(word))).toEqual([]),
  );

  it('give names that every country may have a home, and only names of the row', () => {
    const rows = organizations.filter(({ homeNames }) => homeNames !== undefined);
    expect(rows.length).toBeGreaterThanOrEqual(40);
    const homeless = rows.filter(({ id }) => knownEntity(`organization/${id}`)?.home === null);
    const strange = rows.filter(({ homeNames = [], ...row }) => {
      const names = new Set(knownEntity(`organization/${row.id}`)?.names.map(({ text }) => text));
      return homeNames.some((text) => !names.has(text));
    });
    expect([...homeless, ...strange].map(({ id }) => id)).toEqual([]);
  });

  it('give 600 people an office with its years', () =>
    expect(persons.filter(({ offices = [] }) => offices.length > 0).length).toBeGreaterThanOrEqual(600));

  it('let no bare word of the language name anything without a sign', () => {
    const vocabulary = new Set(Object.values(commonWords).flatMap((line) => line.trim().split(/\s+/u)));
    const bare = knownEntities()
      .filter(({ kind, signs }) => kind !== 'COUNTRY' && signs.length === 0)
      .flatMap(({ key, names, homeNames }) =>
        names
          .filter(({ text, kind }) => kind !== 'DEMONYM' && vocabulary.has(text.toLowerCase()) && !homeNames.includes(text))
          .map(({ text }) => `${key}: ${text}`),
      );
    expect(bare).toEqual([]);
  });

  it('place towns only in countries that are listed', () =>
    expect([...new Set(placeCountry.values())].filter((code) => knownEntity(`country/${code}`) === undefined)).toEqual([]));

  it('say in every file what it is, where it is from and of when', () => {
    const room = join('src', 'extract', 'lexicon');
    const tables = readdirSync(room).filter((file) => /^(?:persons|organizations)-/u.test(file));
    expect(
      tables.filter((file) => !/\/\*\*\n \* .+\n \*\n \* Source: [\s\S]+As of: /u.test(readFileSync(join(room, file), 'utf8'))),
    ).toEqual([]);
    expect(tables.length).toBeGreaterThanOrEqual(20);
  });
});
