import { describe, expect, it } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { clean } from '../../../src/extract/clean/clean.js';
import { rawSpan } from '../../../src/extract/clean/raw-span.js';

describe('characters', () => {
  it.each([
    ['cafe\u0301 shut.', 'caf\u00e9 shut.', 'composed'],
    ['\ufeffIt shut.', 'It shut.', 'byte order mark'],
    ['It\0 sh\u200but\u00ad.', 'It shut.', 'NUL, zero-width space, soft hyphen'],
    ['It \ud800shut\udc00.', 'It shut.', 'lone surrogates'],
    ['It \u{1f600} shut.', 'It \u{1f600} shut.', 'a pair of surrogates stays'],
    ['It\u00a0shut,\u202f\u2009yes.', 'It shut, yes.', 'other spaces'],
    ['It \x1b[31mshut\x07.', 'It [31mshut.', 'terminal controls'],
    ['\u1112\u1161\u11ab \u1100\u1173\u11af.', '\ud55c \uae00.', 'Korean syllables'],
    ['It  shut \t now.', 'It shut now.', 'runs of spaces'],
    ['It \u202eshut\u202c.', 'It shut.', 'marks of direction'],
  ])('%j → %j (%s)', (given, kept) => expect(clean({ text: given }).text).toBe(kept));
});

describe('the way back', () => {
  it.each([
    ['The cafe\u0301 shut.', 'caf\u00e9', 'cafe\u0301', 'an accent of its own'],
    ['\ufeffThe\u00a0town fell.', 'The town', 'The\u00a0town', 'a no-break space'],
    ['It sh\u200but down.', 'shut', 'sh\u200but', 'dropped inside'],
    ['The \u1112\u1161\u11ab party.', '\ud55c', '\u1112\u1161\u11ab', 'a Korean syllable of three'],
    ['The q\u0307\u0323 row.', '\u0323', 'q\u0307\u0323', 'marks that change places'],
    ['The mayor\r\nof Tarn fell.', 'mayor of Tarn', 'mayor\r\nof Tarn', 'over a joined line'],
    ['He  fell.', 'He fell', 'He  fell', 'two spaces'],
  ])('%j: %j is %j there (%s)', (given, words, raw) => {
    const kept = clean({ text: given });
    const start = kept.text.indexOf(words);
    const span = rawSpan(kept, { start, end: start + words.length });
    expect(span && given.slice(span.start, span.end)).toBe(raw);
  });

  it('has none for a headline that came apart, nor for what is empty or outside', () => {
    const kept = clean({ text: 'It shut.', headline: 'Bridge shut' });
    expect(rawSpan(kept, { start: 0, end: 6 })).toBeNull();
    expect(rawSpan(kept, { start: 13, end: 13 })).toBeNull();
    expect(rawSpan(kept, { start: 13, end: 99 })).toBeNull();
    expect(rawSpan(kept, { start: 13, end: 15 })).toEqual({ start: 0, end: 2 });
  });
});

/** Pieces that break texts: words, breaks, marks, credits, boilerplate, odd Unicode. */
const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Reyes',
        ' said ',
        'the',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '.',
        ',',
        '“',
        '”',
        '"',
        "'",
        '’s',
        '«',
        '»',
        '\u0301',
        'e',
        '\u00a0',
        '\u200b',
        '\ud800',
        '\udfff',
        '\0',
        '\u{1f468}\u200d\u{1f469}',
        '\u1112',
        '\u1161',
        '\u2126',
        '\u0958',
        ' (POOL / X Y)',
        'Photo: Ada Reyes',
        '\nAdvertisement\n',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** What cleaning may change about a character, taken away. */
const bare = (text: string): string => text.replace(/[\p{C}\p{Z}\s]/gu, '').normalize('NFC');

describe('on any text', () => {
  it('keeps NFC text with exact blocks, one blank line apart', () => {
    fc.assert(
      fc.property(oddText, fc.option(fc.string({ maxLength: 20 }), { nil: undefined }), (text, headline) => {
        const kept = clean({ text, headline });
        expect(kept.text).toBe(kept.text.normalize('NFC'));
        expect(kept.text).not.toMatch(/\p{Cs}/u);
        expect(kept.rawOffsets).toHaveLength(kept.text.length);
        expect(kept.blocks.map(({ start, end }) => kept.text.slice(start, end)).join('\n\n')).toBe(kept.text);
        expect(kept.blocks.every(({ start, end }) => start < end && !kept.text.slice(start, end).includes('\n'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('leads every character back to itself', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const kept = clean({ text });
        expect([...kept.rawOffsets].filter((offset) => offset >= 0)).toEqual(
          [...kept.rawOffsets].filter((offset) => offset >= 0).sort((a, b) => a - b),
        );
        const strangers = [...kept.text.matchAll(/./gsu)].filter(({ index, 0: character }) => {
          const span = rawSpan(kept, { start: index, end: index + character.length });
          return span !== null && !bare(text.slice(span.start, span.end)).includes(bare(character));
        });
        expect(strangers).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['one paragraph', 'The mayor said “it is safe”. '.repeat(180_000)],
  ['short lines', 'ab cd ef.\n'.repeat(500_000)],
  ['accents', 'e\u0301'.repeat(1_000_000)],
  ['one letter under a million accents', `e${'\u0301\u0323'.repeat(500_000)}`],
  ['opening brackets', '('.repeat(2_000_000)],
  ['lines that never end a sentence', 'the mayor of,\n'.repeat(300_000)],
])('finishes 5 MB of %s', (_, text) => {
  const before = performance.now();
  clean({ text });
  expect(performance.now() - before).toBeLessThan(20_000);
});
