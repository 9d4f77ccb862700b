import { describe, expect, it } from '@jest/globals';
import { agencyTextOf, isNearText } from '../../../src/extract/link/agency-text.js';

const sentences = Array.from(
  { length: 30 },
  (_, at) =>
    `Inspector number ${at} wrote on day ${at * 3} that pier ${at + 7} of the bridge over the Tarn had moved by ${at * 11} millimetres.`,
);
const dispatch = sentences.join(' ');
const signed = (paragraph: string) =>
  agencyTextOf({ text: paragraph, blocks: [{ kind: 'PARAGRAPH', start: 0, end: paragraph.length }] })?.signature ?? [];

describe('two papers print', () => {
  it.each<[why: string, other: string, isNear: boolean]>([
    ['the same words', dispatch, true],
    ['the same words, put otherwise', dispatch.toUpperCase().replaceAll('.', ' –'), true],
    ['all but the last sentence', sentences.slice(0, -1).join(' '), true],
    ['other words in one place', dispatch.replace('Inspector number 7', 'The engineer'), true],
    ['the first half', sentences.slice(0, 15).join(' '), false],
    ['another affair in the same frame', dispatch.replaceAll('the bridge over the Tarn', 'a dam in the hills'), false],
    ['the same words in another order', sentences.map((sentence) => sentence.split(' ').reverse().join(' ')).join(' '), false],
  ])('%s', (_why, other, isNear) => {
    expect(isNearText(signed(dispatch), signed(other))).toBe(isNear);
    expect(isNearText(signed(other), signed(dispatch))).toBe(isNear);
  });

  it('too few words to tell', () => expect(signed(sentences[0] ?? '')).toEqual([]));

  it('a book, which is compared by its beginning', () => expect(signed(`${dispatch} `.repeat(300))).toHaveLength(128));
});
