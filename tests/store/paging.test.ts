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

const order = { name: 'articles', parts: ['date', 'uuid'] } as const;
const cursor = encodeCursor(['articles', ...place]);
const forward = { size: 20, take: 21, after: null, before: null, isBackward: false };

describe('page arguments', () => {
  it.each<[PageArguments, PageRequest, string]>([
    [{}, forward, 'twenty from the beginning unless told'],
    [{ first: null, after: null, last: null, before: null }, forward, 'null is absent'],
    [{ first: 100, after: cursor }, { ...forward, size: 100, take: 101, after: place }, 'the most'],
    [{ last: 5 }, { ...forward, size: 5, take: 6, isBackward: true }, 'from the end'],
    [{ last: 5, before: cursor }, { ...forward, size: 5, take: 6, before: place, isBackward: true }, 'those before a place'],
    [{ before: cursor }, { ...forward, before: place, isBackward: true }, 'twenty before a place'],
    [{ first: 5, after: cursor, before: cursor }, { ...forward, size: 5, take: 6, after: place, before: place }, 'between two places'],
  ])('%j is %j (%s)', (given, request) => expect(readPageArguments(given, order)).toEqual(request));

  it.each<[PageArguments, string, string]>([
    [{ first: 101 }, 'first: 101 is not between 1 and 100', 'too many'],
    [{ last: 101 }, 'last: 101 is not between 1 and 100', 'too many from the end'],
    [{ first: 0 }, 'first: 0 is not between 1 and 100; to count without reading, ask for totalCount alone', 'none'],
    [{ first: -1 }, 'first: -1 is not between', 'fewer than none'],
    [{ first: 1.5 }, 'first: 1.5 is not between', 'half a row'],
    [{ first: 1, last: 1 }, 'first: 1 and last: 1 exclude each other', 'from both ends'],
    [{ after: 'x' }, 'after: "x" is not a cursor of this list', 'no cursor'],
    [{ after: '' }, 'after: "" is not a cursor of this list', 'empty'],
    [{ last: 1, before: 'x' }, 'before: "x" is not a cursor of this list', 'no cursor either'],
    [{ after: encodeCursor(['statements', ...place]) }, 'is not a cursor of this list', 'of another list in the same order'],
    [{ after: encodeCursor(['articles', 'Ada', place[1]]) }, 'is not a cursor of this list', 'of a list in another order'],
    [{ after: encodeCursor(['articles', place[0], '1 OR 1=1']) }, 'is not a cursor of this list', 'forged'],
    [{ after: encodeCursor(['articles', place[0]]) }, 'is not a cursor of this list', 'too short'],
  ])('%j is refused: %s (%s)', (given, sentence) => {
    expect(() => readPageArguments(given, order)).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(sentence) }),
    );
  });
});

describe('pages', () => {
  const numbers = { name: 'numbers', parts: ['number'] } as const;
  const at = (value: number): string => encodeCursor(['numbers', value]);
  it.each<[PageArguments, readonly number[], readonly number[], boolean, boolean, string]>([
    [{ first: 2 }, [1, 2, 3], [1, 2], true, false, 'there are more'],
    [{ first: 2 }, [1, 2], [1, 2], false, false, 'all'],
    [{ first: 2 }, [], [], false, false, 'none'],
    [{ first: 2, after: at(0) }, [1, 2, 3], [1, 2], true, true, 'in the middle'],
    [{ last: 2 }, [9, 8, 7], [8, 9], false, true, 'the last two'],
    [{ last: 2, before: at(9) }, [8, 7], [7, 8], true, false, 'the first two, from behind'],
  ])('%j of the rows read %j show %j, next: %s, previous: %s (%s)', (given, rows, nodes, hasNextPage, hasPreviousPage) => {
    expect(pageOf(rows, readPageArguments(given, numbers), numbers, (row) => [row])).toEqual({
      nodes,
      cursors: nodes.map(at),
      hasNextPage,
      hasPreviousPage,
    });
  });
});
