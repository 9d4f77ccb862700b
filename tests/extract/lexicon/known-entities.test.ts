import { describe, expect, it } from '@jest/globals';
import { knownEntities, knownEntity } from '../../../src/extract/lexicon/known-entities.js';

describe('the curated knowledge', () => {
  it('gives every entity a key of its own', () => {
    const keys = knownEntities().map((entity) => entity.key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('uses no external id twice', () => {
    const ids = knownEntities().flatMap((entity) => entity.externalIds.map(({ scheme, value }) => `${scheme}:${value}`));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('names only entities that exist as owner, office or government', () => {
    const named = knownEntities().flatMap((entity) => [
      ...entity.standsFor,
      ...(entity.partOf === null ? [] : [entity.partOf]),
      ...(entity.person?.offices ?? []).map((office) => office.of),
    ]);
    expect([...new Set(named)].filter((key) => knownEntity(key) === undefined)).toEqual([]);
  });

  it('gives every entity exactly one primary name, the one it shows', () => {
    const wrong = knownEntities().filter(({ name, names }) => {
      const primary = names.filter(({ kind }) => kind === 'PRIMARY');
      return primary.length !== 1 || primary[0]?.text !== name;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it.each([
    ['country/KP', 'North Korea', 'Q423', 'from the table of countries and the table of ids'],
    ['country/TR', 'Turkey', 'Q43', 'shown as the press writes it'],
    ['organization/nato', 'NATO', 'Q7184', 'an acronym as a name'],
    ['person/mark-rutte', 'Mark Rutte', 'Q57792', 'a person'],
    ['place/moscow', 'Moscow', 'Q649', 'a seat of government'],
    ['group/the-west', 'the West', 'Q160381', 'a group'],
  ])('%s is %s (%s: %s)', (key, name, wikidata) => {
    const entity = knownEntity(key);
    expect([entity?.name, entity?.externalIds.find(({ scheme }) => scheme === 'WIKIDATA')?.value]).toEqual([name, wikidata]);
  });
});
