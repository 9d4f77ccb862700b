import { dateWithin } from '../attribute/find-date.js';
import type { DatedWords } from '../document.js';
import type { Act } from './act.js';
import type { Reading } from './reading.js';
import { sourceReadingOf } from './source-reading.js';

/** When the act is said to have been done, from date words in it: “at the end of October”, “between 2016 and 2020”; null when none stand there. */
export function actTime(reading: Reading, { act }: Act): DatedWords | null {
  return yearsWithin(reading, act.first, act.last) ?? dateWithin(sourceReadingOf(reading), act);
}

/** “between 2016 and 2020”, “from 2016 to 2020”: placed at its beginning, and only about. */
function yearsWithin(reading: Reading, first: number, last: number): DatedWords | null {
  for (let at = first; at + 3 <= last; at += 1) {
    const joint = reading.word(at) === 'between' ? 'and' : reading.word(at) === 'from' ? 'to' : '';
    if (joint === '' || reading.word(at + 2) !== joint || !isYear(reading.word(at + 1)) || !isYear(reading.word(at + 3))) continue;
    return { span: reading.spanOf({ first: at, last: at + 3 }), date: `${reading.word(at + 1)}-01-01`, precision: 'APPROXIMATE' };
  }
  return null;
}

const isYear = (word: string): boolean => /^(?:1[89]|20)\d\d$/u.test(word);
