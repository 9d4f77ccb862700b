import { describe, expect, it } from '@jest/globals';
import { fc } from '../support/properties.js';
import { rawSpan } from '../../src/extract/clean/raw-span.js';
import type { Findings, Party, Span } from '../../src/extract/document.js';
import { extract } from '../../src/extract/extract.js';
import { readModels } from '../../src/models/read-models.js';

/** Each statement as `source | content … content`, `?` for nobody. */
const said = (text: string, models = {}): readonly string[] => {
  const { document, statements } = extract({ text, publishedAt: '2031-05-20' }, models);
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => document.text.slice(start, end)).join(' … ');
  return statements.map(({ source, content }) => `${words(source) || '?'} | ${words(content)}`);
};

describe('transcripts', () => {
  it('give every turn to its speaker, over paragraphs, without the notes on the room', () =>
    expect(
      said(
        'RUTTE: We will defend it.\n\nWe have said so before. (APPLAUSE) We say it again.\n\n(LAUGHTER)\n\nQUESTION: Will you pay?\n\nRUTTE: We will.\n\nQUESTION: When?\n\nRUTTE: In May.\n\nThe meeting ended at noon.',
      ),
    ).toEqual([
      'RUTTE | We will defend it … We have said so before. … We say it again',
      'QUESTION | Will you pay?',
      'RUTTE | We will',
      'QUESTION | When?',
      'RUTTE | In May',
    ]));

  it('know who answers when one person is named before, and call who asks nobody', () => {
    const { statements, entities } = extract({
      text: 'Ines Calder was a nurse in Lorn.\n\nQ: Did you know?\n\nA: I did.\n\nQ: Since when?\n\nA: Since May.',
    });
    expect(
      statements.map(({ speakers: [speaker], quoteType, speechAct }) => [speaker?.label, speaker?.anonymity, quoteType, speechAct]),
    ).toEqual([
      ['Q', 'UNNAMED', 'DIRECT', 'ASK'],
      ['Ines Calder', 'NAMED', 'DIRECT', 'ASSERT'],
      ['Q', 'UNNAMED', 'DIRECT', 'ASK'],
      ['Ines Calder', 'NAMED', 'DIRECT', 'ASSERT'],
    ]);
    expect(entities.map(({ name }) => name)).toContain('Ines Calder');
  });

  it('leave open who answers when two are named before', () => {
    const { statements } = extract({
      text: 'Ines Calder and Oskar Lind met in Lorn.\n\nQ: Did you know?\n\nA: I did.\n\nQ: Since when?\n\nA: Since May.',
    });
    expect(statements.map(({ speakers: [speaker] }) => [speaker?.label, speaker?.anonymity])).toEqual([
      ['Q', 'UNNAMED'],
      ['A', 'UNNAMED'],
      ['Q', 'UNNAMED'],
      ['A', 'UNNAMED'],
    ]);
  });

  it.each([
    [
      'Q. Did you know?\n\nA. I did not.\n\nQ. And now?\n\nA. I do.',
      ['Q. | Did you know?', 'A. | I did not', 'Q. | And now?', 'A. | I do'],
      'with stops',
    ],
    [
      'SEN. MARK LIND (R-TARN): I disagree.\n\nANN FALK, HOST: Why?\n\nSEN. MARK LIND (R-TARN): It is wrong.\n\nANN FALK, HOST: Thank you.',
      ['SEN. MARK LIND | I disagree', 'ANN FALK, HOST | Why?', 'SEN. MARK LIND | It is wrong', 'ANN FALK, HOST | Thank you'],
      'party and office',
    ],
    [
      '[14:32:05] LIND: Go.\n\n[14:32:09] FALK: No.\n\n[14:33:00] LIND: Why?\n\n[14:33:02] FALK: Rain.',
      ['LIND | Go', 'FALK | No', 'LIND | Why?', 'FALK | Rain'],
      'with the time',
    ],
    [
      'Courier: Did you know?\n\nCalder: I did.\n\nCourier: Since when?\n\nCalder: Since May.',
      ['Courier | Did you know?', 'Calder | I did', 'Courier | Since when?', 'Calder | Since May'],
      'names in small letters that come again',
    ],
    ['Time: Noon.\n\nPlace: Tarn.\n\nPrice: Free.\n\nGuests: Ada Reyes.', [], 'a list of labels that come once'],
    ['NEW DELHI: The bridge is safe and open.\n\nIt was closed in May.', [], 'a dateline'],
    ['BREAKING: The bridge is closed.\n\nIt was open in May.', [], 'a label in capitals'],
  ])('%j (%#)', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('tweets and signatures', () => {
  it.each([
    ['RT @annfalk: The bridge is closed, stay away.', ['@annfalk | The bridge is closed, stay away'], 'a retweet'],
    ['@annfalk: The bridge is closed #tarn', ['@annfalk | The bridge is closed #tarn'], 'a handle'],
    ['“The bridge is closed. Stay away!” ― Ann Falk (@annfalk) June 3, 2031', ['Ann Falk | “The bridge is closed. Stay away!”'], 'quoted'],
    ['The bridge is closed. Stay away! — Ann Falk (@annfalk) June 3, 2031', ['Ann Falk | The bridge is closed. Stay away!'], 'embedded'],
    ['“I never took a single cent.” — Oskar Lind, former mayor', ['Oskar Lind | “I never took a single cent.”'], 'with an office'],
    ['“I never took a single cent.”\n\n— Oskar Lind', ['Oskar Lind | “I never took a single cent.”'], 'on the next line'],
    ['The council met – Oskar Lind and Ann Falk', [], 'no quotation and no handle'],
    ['“It is a farce” – Oskar Lind left the room.', [], 'a sentence goes on behind the dash'],
  ])('%j (%#)', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('headlines', () => {
  it.each([
    ['SEOUL SAYS PYONGYANG SENT TROOPS\n\nThe two met in Tarn on Monday.', ['SEOUL | PYONGYANG SENT TROOPS'], 'capitals'],
    ['Norvik accused of fraud, says Reyes\n\nThe two met in Tarn on Monday.', ['Reyes | Norvik accused of fraud'], 'the speaker last'],
    ['Minister: no deal without Tarn\n\nThe two met in Tarn on Monday.', ['Minister | no deal without Tarn'], 'an office and a colon'],
    ['Transcript: the news conference on the strike\n\nThe two met in Tarn on Monday.', [], 'a label'],
    ['Ministers: a short history\n\nThe two met in Tarn on Monday.', [], 'a topic'],
  ])('%j (%#)', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('languages', () => {
  it('are not mixed up: a paragraph in another one yields nothing', () =>
    expect(
      said(
        'The mayor of Tarn said that the bridge is safe.\n\nElle accuse Norvik Energy de fraude et de mensonges, selon un rapport du conseil de la ville.\n\nLind said the opposite is true.',
      ),
    ).toEqual(['The mayor of Tarn | that the bridge is safe', 'Lind | the opposite is true']));

  it.each([
    ['Le maire a accusé Norvik Energy de fraude. « Nous avons la preuve », a dit Ada Reyes, qui vit à Tarn.'],
    ['De burgemeester zei dat de brug veilig is. Norvik ontkent dat het heeft gelogen, aldus Oskar Lind.'],
    ['Die burgemeester het gesê dat die brug veilig is en dat hy nie van plan is om dit te sluit nie.'],
  ])('%j yields nothing', (text) => {
    const { statements, reports, responses } = extract({ text });
    expect([statements, reports, responses]).toEqual([[], [], []]);
  });
});

/** Every span of the findings with the words that it must have, where the findings say them. */
function spansOf({ statements, reports, responses, mentions }: Findings): readonly Span[] {
  const present = (spans: readonly (Span | null | undefined)[]): readonly Span[] =>
    spans.filter((span) => span !== null && span !== undefined);
  const of = (parties: readonly Party[]): readonly Span[] => present(parties.flatMap(({ span, role }) => [span, role]));
  return [
    ...mentions,
    ...statements.flatMap(({ source, cue, content, speakers, saidOn, place, occasion, quantities }) => [
      ...source,
      ...cue,
      ...content,
      ...of(speakers),
      ...present([saidOn?.span, place, occasion]),
      ...quantities.map(({ span }) => span),
    ]),
    ...reports.flatMap(({ span, cue, act, accusers, accused }) => [span, cue, ...present([act]), ...of(accusers), ...of(accused)]),
    ...responses.flatMap(({ span, cue, target, responder }) => [span, cue, ...present([target]), ...of([responder])]),
  ];
}

const fragments = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Ada Reyes said the bridge is safe. ',
        'Norvik Energy denied it',
        'accused of lying',
        ' accuses Lind of fraud',
        'according to the ministry',
        '“We know,” she said',
        '‘It’s late,’ said Lind',
        'RUTTE: We will. ',
        'Q: Why?',
        'A: No.',
        '14:32 – ',
        '― Ann Falk (@annfalk) June 3, 2031',
        'RT @a: ',
        'neither Seoul nor Tarn has confirmed ',
        'Le maire a déclaré que le pont est sûr pour les habitants. ',
        '(APPLAUSE)',
        '[14:30:00] ',
        '„Nein“',
        '« non »',
        '「はい」',
        '“',
        '”',
        '"',
        "'",
        '’',
        '—',
        ': ',
        ', ',
        '. ',
        ' ',
        '\n',
        '\n\n',
        '&quot;',
        '**',
        '[a](https://b.example)',
        'presi-\ndent',
        '\u200b',
        '\u202e',
        'e\u0301',
        '\u{1f600}',
        '\ud800',
        '5\'11"',
        'who said that she ',
        ' constructor ',
        ' __proto__ ',
        'Lind was toString with fraud. ',
        'warned on Monday that ',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe.each([
  ['rules', {}, 100],
  ['rules and models', readModels(), 50],
])('any text, by %s', (_, models, numRuns) => {
  it.each([
    ['mixtures of real fragments', fragments],
    ['strings', fc.string({ unit: 'binary', maxLength: 200 })],
    ['bytes', fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1'))],
  ])('%s: never throws, every span is exact and leads back to the text as given', (__, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = extract({ text, publishedAt: '2031-05-20' }, models);
        const { document } = findings;
        for (const span of spansOf(findings)) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(document.text.length);
          const raw = rawSpan(document, span);
          if (raw) expect([raw.start >= 0, raw.start < raw.end, raw.end <= text.length]).toEqual([true, true, true]);
        }
        for (const { label, span } of findings.statements.flatMap(({ speakers }) => speakers))
          if (span) expect(document.text.slice(span.start, span.end)).toBe(label);
        for (const { accusers, accused } of findings.reports)
          expect([accused.length > 0, accusers.every(({ span }) => span !== null)]).toEqual([true, true]);
      }),
      { numRuns },
    );
  });
});

describe('large texts', () => {
  const paragraph =
    'Ada Reyes accused Norvik Energy of lying about the bridge. “We never lied,” said Oskar Lind, who runs it. The company denies the charge.\n\n';

  // Five times as much takes five times as long (cli/extract.test.ts reads 5 MB).
  it('1 MB is read to the end', () => {
    const { statements } = extract({ text: paragraph.repeat(Math.ceil(1_000_000 / paragraph.length)) });
    expect(statements.length).toBeGreaterThan(14_000);
  }, 600_000);

  it.each([
    ['ten thousand nested quotations', `${'“a '.repeat(10_000)}b${'” '.repeat(10_000)} Reyes said.`, 5],
    ['turns without end', 'LIND: No.\n\nFALK: Yes, and so it is.\n\n'.repeat(3_000), 6_000],
    ['dashes and names', '“It is not safe” ― Ada Reyes (@reyes)\n\n'.repeat(3_000), 3_000],
    ['labels without turns', 'LIND: '.repeat(20_000), 1],
    ['one word', 'a'.repeat(2_000_000), 0],
  ])('%s', (__, text, most) => expect(extract({ text }).statements.length).toBeLessThanOrEqual(most), 600_000);
});
