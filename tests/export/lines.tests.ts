import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse as readCsv } from 'csv-parse/sync';
import { validate, type GraphQLSchema } from 'graphql';
import type { Ask } from '../../src/export/ask.js';
import { neutralCell } from '../../src/export/csv/neutral-cell.js';
import { formats } from '../../src/export/exports.js';
import { findWholeLines } from '../../src/export/whole-lines.js';
import { createSchema } from '../../src/server/schema.js';
import { exported } from './export-text.js';
import { userError } from './user-error.js';
import type { Opened } from './export-text.js';

const every = formats.flatMap(({ name, of }) => Object.keys(of).map((kind) => ({ kind, name, export: of[kind] })));

/** What all exports have in common, and CSV. */
export function lineTests(opened: () => Opened): void {
  let test: Opened;
  let ask: Ask;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
    test = opened();
    ask = test.ask;
  });

  describe('every export', () => {
    it.each(every)('$kind as $name asks what the schema has', ({ export: found }) => {
      expect(found && validate(schema, found.form.document)).toEqual([]);
    });

    it.each(every)('$kind as $name goes on after any of its lines, without a double', async ({ kind, name, export: found }) => {
      const [, ...lines] = await exported(ask, kind, name);
      expect(lines.length).toBeGreaterThan(8);
      const cursors = lines.map((line) => found?.writer.cursorOf(line) ?? '');
      expect(new Set(cursors).size).toBe(lines.length);
      // Each of many lines would read the ledger each time; the first, the last and some between.
      const places = [0, 1, Math.floor(lines.length / 3), Math.floor(lines.length / 2), lines.length - 2, lines.length - 1];
      for (const place of places) {
        const [head, ...rest] = await exported(ask, kind, name, { after: cursors[place] ?? '' });
        expect(head).toBe('');
        expect(rest).toEqual(lines.slice(place + 1));
      }
    });

    it.each(every)('$kind as $name finds its end again in a file that was cut anywhere', async ({ kind, name, export: found }) => {
      const [head = '', ...lines] = (await exported(ask, kind, name)).slice(0, 6);
      const writer = found?.writer;
      if (!writer) throw new Error('no writer');
      const whole = Buffer.from([head, ...lines].join(''));
      for (let size = 0; size <= whole.length; size += 7) {
        const { bytes, last } = await findWholeLines(inPieces(whole.subarray(0, size)), writer);
        const kept = whole.subarray(0, bytes).toString();
        const count = [head, ...lines].findIndex((_, index) => [head, ...lines].slice(0, index).join('') === kept);
        expect({ size, isWhole: bytes === whole.length || count >= 0 }).toEqual({ size, isWhole: true });
        expect(last === null || lines.includes(last)).toBe(true);
      }
    });
  });

  describe('filters', () => {
    it('are those of the API, down to the words of a refusal', async () => {
      await expect(exported(ask, 'allegations', 'csv', { filter: { status: ['TRUE'] } })).rejects.toThrow(
        userError(/"TRUE" does not exist in "StatusValue"/),
      );
      await expect(exported(ask, 'allegations', 'csv', { filter: { accused: [] } })).rejects.toThrow(
        userError(/filter\.accused: the list is empty/),
      );
      await expect(exported(ask, 'statements', 'csv', { after: 'W10' })).rejects.toThrow(userError(/not a cursor of this list/));
      await expect(exported(ask, 'statements', 'csv', { after: '~' })).rejects.toThrow(userError(/not a cursor of an export/));
    });

    it('leave out what does not match', async () => {
      const all = await exported(ask, 'statements', 'csv');
      const denials = await exported(ask, 'statements', 'csv', { filter: { speechAct: ['DENY'] } });
      const rows = readCsv(denials.join(''), { columns: true, relax_column_count: false }) as Record<string, string>[];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThan(all.length - 1);
      expect(new Set(rows.map((row) => row['speechAct']))).toEqual(new Set(['DENY']));
    });
  });

  describe('csv', () => {
    it.each(['articles', 'statements', 'allegations', 'responses'])('%s is read by a strict parser of RFC 4180', async (kind) => {
      const pieces = await exported(ask, kind, 'csv');
      const rows = readCsv(pieces.join(''), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
      expect(rows).toHaveLength(pieces.length - 1);
      expect(new Set(rows.map((row) => row['cursor'])).size).toBe(rows.length);
    });

    it.each<[unknown, string, string]>([
      ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`, 'a formula'],
      ['+1', `'+1`, 'a formula in another spelling'],
      ['-2+3', `'-2+3`, 'the same'],
      ['@SUM(A1)', `'@SUM(A1)`, 'the same'],
      ['  =1+1', `'  =1+1`, 'behind spaces'],
      ['＝1+1', `'＝1+1`, 'in full width'],
      ['\t=1', `'\t=1`, 'behind a tab'],
      ['a,b', '"a,b"', 'a comma'],
      ['a\r\nb', '"a\r\nb"', 'a line end'],
      ['a "b"', '"a ""b"""', 'quotes'],
      [-0.5, '-0.5', 'a number is no text'],
      [null, '', 'nothing'],
      [['a', null, '=b'], 'a | =b', 'several'],
    ])('%j becomes %s: %s', (value, cell) => {
      expect(neutralCell(value)).toBe(cell);
    });
  });

  async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
    await Promise.resolve();
  }
}
