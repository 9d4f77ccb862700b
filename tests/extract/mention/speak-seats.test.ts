import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from './mentions-of.js';

const seats = (text: string): readonly string[] => mentionsOf(text).filter((line) => !/PRONOUN|NOMINAL|ROLE/u.test(line));

describe('a seat of government speaks and acts for its government', () => {
  it.each([
    ['Moscow denied the claim.', 'subject of a verb'],
    ['Moscow, for its part, has denied the claim.', 'subject, with words between'],
    ['The claim is false, according to Moscow.', 'source'],
    ['Several towns accuse Moscow of lying.', 'object of an accusation'],
    ['The shells were sent to help Moscow win.', 'who is helped'],
    ['They sent economic aid to Moscow.', 'who receives'],
    ['They ended their pact with Moscow.', 'the other side'],
    ['They called it Moscow’s war.', 'who owns'],
  ])('%s (%s)', (text) => expect(seats(text)).toEqual(['Moscow | METONYM | COUNTRY Russia (Moscow)']));
});

describe('a seat of government is a place', () => {
  it.each([
    ['The bridge in Moscow was closed.', 'after “in”'],
    ['He came back from Moscow.', 'after “from”'],
    ['She travelled to Moscow on Monday.', 'where somebody goes'],
    ['She visited Moscow on Monday.', 'what somebody visits'],
    ['The Moscow police closed it.', 'as a modifier'],
    ['Moscow’s mayor closed it.', 'what belongs to the town'],
    ['Moscow is the capital.', 'said to be a town'],
  ])('%s (%s)', (text) => expect(seats(text)).toContain('Moscow | NAME | PLACE Moscow'));
});

describe('several seats', () => {
  it('are read together', () =>
    expect(seats('Neither Seoul nor Tokyo has confirmed it.')).toEqual([
      'Seoul | METONYM | COUNTRY South Korea (Seoul)',
      'Tokyo | METONYM | COUNTRY Japan (Tokyo)',
    ]));

  it('two governments in one town are doubt', () =>
    expect(seats('Brussels denied the claim.')).toEqual(['Brussels | METONYM | - (Brussels)']));

  it('unless the article names one of them', () =>
    expect(seats('Brussels denied the claim. The European Union is clear.')[0]).toBe(
      'Brussels | METONYM | ORGANIZATION European Union (Brussels)',
    ));
});
