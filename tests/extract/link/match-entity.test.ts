import { describe, expect, it } from '@jest/globals';
import type { Entity, EntityKind, ExternalId } from '../../../src/extract/document.js';
import { matchEntity, type EntityCandidate } from '../../../src/extract/link/match-entity.js';
import { normaliseName } from '../../../src/extract/link/normalise-name.js';

const entity = (kind: EntityKind, name: string, id?: string): Entity => ({
  kind,
  name,
  names: [{ text: name, kind: 'PRIMARY' }],
  externalIds: ids(id),
  knownAs: null,
});
const ids = (id?: string): readonly ExternalId[] => (id === undefined ? [] : [{ scheme: 'WIKIDATA', value: id }]);
const kept = (id: string, kind: EntityKind, name: string, wikidata?: string): EntityCandidate => ({
  id,
  kind,
  names: [{ normalized: normaliseName(name), kind: 'PRIMARY' }],
  externalIds: ids(wikidata),
});

describe('matchEntity', () => {
  it.each([
    ['same id', entity('PERSON', 'V. Putin', 'Q7747'), [kept('a', 'PERSON', 'Vladimir Putin', 'Q7747')], 'SAME', 'a'],
    ['same full name and kind', entity('PERSON', 'Ada Reyes'), [kept('a', 'PERSON', 'Ada Réyes')], 'SAME', 'a'],
    ['same name, another kind', entity('PLACE', 'Tarn Valley'), [kept('a', 'ORGANIZATION', 'Tarn Valley')], 'DIFFERENT', null],
    ['a family name alone', entity('PERSON', 'Reyes'), [kept('a', 'PERSON', 'Reyes')], 'DIFFERENT', null],
    ['an organization of one word', entity('ORGANIZATION', 'Orbitel'), [kept('a', 'ORGANIZATION', 'Orbitel')], 'SAME', 'a'],
    ['same name, other id', entity('PERSON', 'Ada Reyes', 'Q1'), [kept('a', 'PERSON', 'Ada Reyes', 'Q2')], 'DIFFERENT', null],
    [
      'two of the same name',
      entity('PERSON', 'Ada Reyes'),
      [kept('a', 'PERSON', 'Ada Reyes'), kept('b', 'PERSON', 'Ada Reyes')],
      'ASK',
      null,
    ],
    [
      'an id beats a name',
      entity('PERSON', 'Ada Reyes', 'Q1'),
      [kept('a', 'PERSON', 'Ada Reyes'), kept('b', 'PERSON', 'A. Reyes', 'Q1')],
      'SAME',
      'b',
    ],
    ['a name without letters', entity('ORGANIZATION', '!!!'), [kept('a', 'ORGANIZATION', '???')], 'DIFFERENT', null],
    ['nobody', entity('PERSON', 'Ada Reyes'), [], 'DIFFERENT', null],
  ] as const)('%s', (_why, found, candidates, answer, id) => {
    const match = matchEntity(found, candidates);
    expect([match.answer, match.id]).toEqual([answer, id]);
    expect(match.reason).not.toBe('');
    expect(matchEntity(found, [...candidates].reverse())).toEqual(match);
  });
});

describe('normaliseName', () => {
  it.each([
    ['Kim Jong-un', 'kim jong un', 'hyphens'],
    ['U.S.', 'us', 'dots'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan', 'accents'],
    ['Côte d’Ivoire', 'cote divoire', 'apostrophes'],
    ['  Tarn  Harbour\tAuthority ', 'tarn harbour authority', 'spaces'],
    ['Łódź', 'lodz', 'letters that do not come apart'],
    ['Киев', 'киев', 'another script stays'],
    ['!?', '', 'no letters'],
  ])('%s → %s (%s)', (text, expected) => expect(normaliseName(text)).toBe(expected));
});
