import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../src/extract/clean/clean.js';
import { corefer } from '../../../src/extract/corefer/corefer.js';
import { attribute } from '../../../src/extract/attribute/attribute.js';
import { allege } from '../../../src/extract/allege/allege.js';
import type { DatedWords } from '../../../src/extract/document.js';
import { mention } from '../../../src/extract/mention/mention.js';
import { segment } from '../../../src/extract/segment/segment.js';
import { tag } from '../../../src/extract/tag/tag.js';

/** The parts of the only report that are told, each in its words. Published on Thursday, 5 December 2024. */
function parts(text: string): Readonly<Record<string, string>> {
  const document = tag(segment(clean({ text }), '2024-12-05'));
  const mentioned = corefer(document, mention(document));
  const reports = allege(document, mentioned, attribute(document, mentioned));
  expect(reports).toHaveLength(1);
  const [report] = reports;
  if (!report) throw new Error('no report');
  const words = (span: { readonly start: number; readonly end: number } | null) => (span ? document.text.slice(span.start, span.end) : '');
  const dated = (time: DatedWords | null) => (time ? `${words(time.span)} = ${time.date ?? '?'} ${time.precision}` : '');
  const { conduct, polarity, modality, saidOn, place, occasion } = report;
  const told = {
    predicate: words(conduct.predicate),
    object: words(conduct.object),
    to: conduct.recipients.map(words).join(' + '),
    affected: conduct.affected.map(words).join(' + '),
    time: dated(conduct.time),
    place: words(conduct.place),
    saidOn: dated(saidOn),
    saidIn: words(place),
    occasion: words(occasion),
    polarity: polarity === 'AFFIRMED' ? '' : polarity,
    modality: modality === 'ASSERTED' ? '' : modality,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''));
}

describe('what is alleged', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['Reyes accused Lind of fraud.', { predicate: 'fraud' }, 'a noun, and nothing else is told'],
    [
      'Reyes accused Vell of sending 300 soldiers to Tarn at the end of October.',
      { predicate: 'sending', object: '300 soldiers', to: 'Tarn', time: 'at the end of October = 2024-10-31 APPROXIMATE' },
      'what, to whom, when',
    ],
    [
      'The rifles, which Reyes accuses a trader of selling to Vell and Tarn, were old.',
      { predicate: 'selling', object: 'The rifles', to: 'Vell + Tarn' },
      'the object stands before; two recipients',
    ],
    ['Reyes accused Lind of supplying the rebels with guns.', { predicate: 'supplying', to: 'the rebels' }, 'whom it supplies'],
    [
      'Two firms are accused of helping Lind evade sanctions.',
      { predicate: 'helping', object: 'evade sanctions', to: 'Lind' },
      'whom it helps to do what',
    ],
    ['Reyes accused Lind of paying a clerk 500 crowns.', { predicate: 'paying', object: '500 crowns', to: 'a clerk' }, 'two objects'],
    ['Reyes accused Lind of moving the money to an account.', { predicate: 'moving', object: 'the money' }, 'an account gets nothing'],
    ['Police suspect Lind of spying for Vell.', { predicate: 'spying', to: 'Vell' }, 'for whom'],
    [
      'Police suspect Lind of setting a fire that killed nine guests at a hotel in Tarn in May.',
      { predicate: 'setting', object: 'a fire', affected: 'nine guests', time: 'in May = 2024-05-01 MONTH', place: 'at a hotel in Tarn' },
      'who suffered in a relative clause, and where',
    ],
    [
      'The union said that the owners had stolen wages from 40 workers.',
      { predicate: 'had stolen', object: 'wages', affected: '40 workers' },
      'from whom',
    ],
    ['The airline faces accusations of bias against pregnant pilots.', { predicate: 'bias', affected: 'pregnant pilots' }, 'against whom'],
    ['Lind is accused of lying to parliament.', { predicate: 'lying', affected: 'parliament' }, 'to whom'],
    ['Lind is accused of the murder of two clerks.', { predicate: 'the murder', affected: 'two clerks' }, '“of” behind a deed'],
    ['Lind is accused of the theft of two boats.', { predicate: 'the theft', object: 'two boats' }, 'a thing suffers nothing'],
    [
      'Reyes accused the firm of failing to pay its drivers.',
      { predicate: 'failing to pay', object: 'its drivers', polarity: 'NEGATED' },
      'left undone',
    ],
    [
      'Reyes accused Lind of planning to poison the lake.',
      { predicate: 'planning to poison', object: 'the lake', modality: 'FUTURE' },
      'not yet done',
    ],
    ['Lind is reportedly accused of theft.', { predicate: 'theft', polarity: 'UNCERTAIN' }, 'it is not sure that anybody accuses'],
    ['Lind is accused of theft in 2019.', { predicate: 'theft', time: 'in 2019 = 2019-01-01 YEAR' }, 'a year is of the act'],
    [
      'Lind is accused of taking bribes between 2016 and 2020.',
      { predicate: 'taking', object: 'bribes', time: 'between 2016 and 2020 = 2016-01-01 APPROXIMATE' },
      'two years',
    ],
    [
      'The files were allegedly burned by two aides of the governor.',
      { predicate: 'were allegedly burned', object: 'The files' },
      'in the passive the subject is what it was done to',
    ],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));
});

describe('when and where it was alleged', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'Reyes on Wednesday accused Lind of fraud.',
      { predicate: 'fraud', saidOn: 'on Wednesday = 2024-12-04 DAY' },
      'between the accuser and the verb',
    ],
    [
      'Lind was charged with theft on Tuesday.',
      { predicate: 'theft', saidOn: 'on Tuesday = 2024-12-03 DAY' },
      'a day behind a noun is that of the charge',
    ],
    [
      'Reyes accused Lind of lying on Tuesday.',
      { predicate: 'lying' },
      'a day behind an “-ing” may be that of the lie or of the accusation: neither',
    ],
    [
      'At a hearing in Oslo on Monday, Reyes accused Lind of fraud.',
      { predicate: 'fraud', saidOn: 'on Monday = 2024-12-02 DAY', saidIn: 'in Oslo', occasion: 'At a hearing' },
      'before the accuser',
    ],
    ['Two firms in Oslo are accused of fraud.', { predicate: 'fraud' }, 'where the accused are is not where they were accused'],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));
});
