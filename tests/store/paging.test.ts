import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, pageOf, readPageArguments, type PageArguments, type PageRequest } from '../../src/store/paging.js';

const place = ['2024-11-02T08:00:00.000Z', '0192e4a0-7c1f-7cc3-8b6e-0a4f3f4d2b11'] as const;

describe('cursors', () => {
  it.each([
    [[...place], 'a date and an id'],
    [['Ångström, “Ünal”', null, 4], 'a name, nothing, a number'],
  ])('come back as they were given: %j (%s)', (values) => expect(decodeCursor(encodeCursor(values))).toEqual(values));

  it.each([
    ['', 'empty'],
    ['not a cursor', 'other characters'],
    ['bm90IGpzb24', 'no JSON inside'],
    [Buffer.from('{"a":1}').toString('base64url'), 'no array'],
    [Buffer.from('[]').toString('base64url'), 'no values'],
    [Buffer.from('[[1]]').toString('base64url'), 'a value that is none'],
    ['A'.repeat(5000), 'too long'],
  ])('%s is refused (%s)', (text) => expect(decodeCursor(text)).toBeNull());
});

describe('page arguments', () => {
  it.each<[PageArguments, PageRequest, string]>([
    [{}, { first: 20, take: 21, after: null }, 'twenty unless told'],
    [{ first: null, after: null }, { first: 20, take: 21, after: null }, 'null is absent'],
    [{ first: 0 }, { first: 0, take: 1, after: null }, 'none, for the count alone'],
    [{ first: 100, after: encodeCursor(place) }, { first: 100, take: 101, after: place }, 'the most'],
  ])('%j is %j (%s)', (given, request) => expect(readPageArguments(given, ['date', 'uuid'])).toEqual(request));

  it.each<[PageArguments, string, string]>([
    [{ first: 101 }, 'first: 101 is not between 0 and 100', 'too many'],
    [{ first: -1 }, 'first: -1 is not between', 'fewer than none'],
    [{ first: 1.5 }, 'first: 1.5 is not between', 'half a row'],
    [{ after: 'x' }, 'after: "x" is not a cursor of this list', 'no cursor'],
    [{ after: encodeCursor(['Ada', place[1]]) }, 'is not a cursor of this list', 'of a list in another order'],
    [{ after: encodeCursor([place[0], '1 OR 1=1']) }, 'is not a cursor of this list', 'forged'],
    [{ after: encodeCursor([place[0]]) }, 'is not a cursor of this list', 'too short'],
  ])('%j is refused: %s (%s)', (given, sentence) => {
    expect(() => readPageArguments(given, ['date', 'uuid'])).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(sentence) }),
    );
  });
});

describe('pages', () => {
  const request = readPageArguments({ first: 2 }, ['number']);
  it.each([
    [[1, 2, 3], [1, 2], true],
    [[1, 2], [1, 2], false],
    [[], [], false],
  ])('of the rows %j show %j, next: %s', (rows, nodes, hasNextPage) => {
    expect(pageOf(rows, request, (row) => [row])).toEqual({
      nodes,
      cursors: nodes.map((node) => encodeCursor([node])),
      hasNextPage,
      hasPreviousPage: false,
    });
  });
});
