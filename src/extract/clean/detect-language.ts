import { functionWords } from './function-words.js';

/** Scripts that one language, or one of a few, is written in; the more telling letters first. Japanese before Chinese: it borrows its characters. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** Languages that share a script, by letters that the others of it do not have; the first with any wins, in the order of how telling they are. */
const relatives: Readonly<Record<string, readonly (readonly [language: string, letters: RegExp])[]>> = {
  ar: [
    ['ur', /[ٹڈڑےں]/g],
    ['fa', /[پچژگ]/g],
  ],
  ru: [
    ['uk', /[їєґ]/gi],
    ['be', /ў/gi],
    ['sr', /[ђћљњџј]/gi],
    ['kk', /[әғқңөұү]/gi],
    ['ru', /[ыэё]/gi],
    ['uk', /і/gi],
    ['bg', /ъ/gi],
  ],
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(/\s+/)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** A text longer than this, in units, is judged by a third of it from its beginning, its middle and its end. */
const sample = 9_000;

/** From so many words on, English has small words: a text with fewer than one in `oneIn` is of a language that is not listed. */
const enoughWords = 25;
const oneIn = 12;

/**
 * The language of a text as ISO 639-1, by script and, in Latin letters, by its small words.
 *
 * `und` when there are fewer than three words or nothing tells; `mis` (a language without a code here) for a longer text with hardly a
 * small word of any language that is known. Plain unaccented words with English endings and no other language's small words count as
 * English (“Reyes blames Tarn.”). In a text of two languages the one with more small words wins.
 */
export function detectLanguage(text: string): string {
  const part = text.length <= sample ? text : sampled(text);
  return byScript(part) ?? latin(unquoted(part));
}

/**
 * The language of a passage that stands in a text of another, as ISO 639-1; undefined when it may be English or is too short to tell apart from
 * names and titles.
 */
export function foreignLanguage(passage: string): string | undefined {
  const part = passage.slice(0, sample);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  const isLatin = (part.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
  const script = letters >= 12 && !isLatin ? byScript(part) : undefined;
  if (script !== undefined) return script;
  const { words, scores } = smallWords(part);
  const [best] = ranked(scores);
  const isClear = best !== undefined && best[0] !== 'en' && words >= 12 && best[1] >= words * 0.25;
  return isClear && (scores.get('en') ?? 0) <= best[1] * 0.4 ? best[0] : undefined;
}

/** Without what stands between quotation marks, which may be of another language than the article; with it when hardly anything else is left. */
function unquoted(text: string): string {
  const own = text.replace(/“[^“”\n]{1,600}”|«[^«»\n]{1,600}»/g, ' ');
  return (own.match(/\p{L}+/gu)?.length ?? 0) >= 8 ? own : text;
}

function sampled(text: string): string {
  const third = sample / 3;
  const middle = Math.floor((text.length - third) / 2);
  return `${text.slice(0, third)} ${text.slice(middle, middle + third)} ${text.slice(-third)}`;
}

/** Undefined for Latin letters, for a mixture of scripts, and without letters. */
function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of scripts) {
    const share = letters === 0 ? 0 : (text.match(pattern)?.length ?? 0) / letters;
    if (share <= (language === 'ja' ? 0.1 : 0.5)) continue;
    // One word of a quotation in another alphabet of the script does not tell: a letter in two hundred does.
    const enough = letters / 200;
    return relatives[language]?.find(([, own]) => (text.match(own)?.length ?? 0) > enough)?.[0] ?? language;
  }
  return undefined;
}

function latin(text: string): string {
  const { words, scores } = smallWords(text);
  if (words < 3) return 'und';
  const english = scores.get('en') ?? 0;
  const [best] = ranked(scores);
  if (words >= enoughWords && (best === undefined || best[1] < words / oneIn)) return 'mis';
  if (best === undefined) return looksEnglish(text) ? 'en' : 'und';
  // “Mr. de la Cruz said no”: with so few words, English stands unless another language is clearly ahead.
  if (english > 0 && best[1] - english <= Math.min(4, Math.max(1, words * 0.05))) return 'en';
  return best[1] >= 2 ? best[0] : looksEnglish(text) ? 'en' : 'und';
}

/** How many words there are, and for each language how many of them are its small words. */
function smallWords(text: string): { readonly words: number; readonly scores: ReadonlyMap<string, number> } {
  // “U.S.” is not two small words of Croatian.
  const words =
    text
      .replace(/(?:\p{L}\.){2,}/gu, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words) for (const language of languagesOf.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  return { words: words.length, scores };
}

/** The most first; of two with as many, which are near relatives then, the first by its code. */
const ranked = (scores: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

const looksEnglish = (text: string): boolean =>
  /^[\p{ASCII}‘’“”–—…]+$/u.test(text) && /\p{L}(?:ed|ing|ly|s|tion|ment)\b|['’]s\b|n['’]t\b/iu.test(text);
