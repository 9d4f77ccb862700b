import { functionWords } from './function-words.js';

/** Scripts that one language, or one of two, is written in; the more telling letters first. Japanese before Chinese: it borrows its characters. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(/\s+/)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** So many units at the start decide; an article does not change its language later. */
const sample = 8_000;

/**
 * The language of a text as ISO 639-1, by script and, in Latin letters, by its small words. `und` when there are fewer than three words or
 * nothing tells. Plain unaccented words with English endings and no other language's small words count as English (“Reyes blames Tarn.”).
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, sample);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [language, pattern] of scripts) {
    const share = (start.match(pattern)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.5)) return language === 'ru' ? cyrillic(start) : language;
  }
  return latin(start);
}

/** Ukrainian has і, ї, є and ґ, which Russian has not; Russian has ы, э, ё and ъ. */
const cyrillic = (text: string): string => ((text.match(/[іїєґ]/gi)?.length ?? 0) > (text.match(/[ыэёъ]/gi)?.length ?? 0) ? 'uk' : 'ru');

function latin(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 3) return 'und';
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const english = scores.get('en') ?? 0;
  if (best === undefined) return looksEnglish(text) ? 'en' : 'und';
  // “Mr. de la Cruz said no”: with so few words, English stands unless another language is clearly ahead.
  if (english > 0 && best[1] - english <= Math.max(1, words.length * 0.05)) return 'en';
  return best[1] < 2 || best[1] === second?.[1] ? (looksEnglish(text) ? 'en' : 'und') : best[0];
}

const looksEnglish = (text: string): boolean =>
  /^[\p{ASCII}‘’“”–—…]+$/u.test(text) && /\p{Ll}(?:ed|ing|ly|s|tion|ment)\b|['’]s\b|n['’]t\b/u.test(text);
