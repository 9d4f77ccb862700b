import { knownEntities } from '../lexicon/known-entities.js';
import { normaliseName } from './normalise-name.js';

/** “british post office” without the country: what remains, and the key of the country; null when it begins with none, or one word remains. */
export function withoutNation(normalized: string): { readonly rest: string; readonly country: string } | null {
  const words = normalized.split(' ');
  for (const length of [2, 1]) {
    const country = nations().get(words.slice(0, length).join(' '));
    // “British Airways” is not “Airways”
    if (country !== undefined && words.length >= length + 2) return { rest: words.slice(length).join(' '), country };
  }
  return null;
}

/** The names with a country before them, normalized: how “post office” may be called in full, of the countries with these keys. */
export const withNation = (normalized: string, countries: readonly string[]): readonly string[] =>
  normalized.includes(' ') ? countries.flatMap((key) => (wordsOf().get(key) ?? []).map((words) => `${words} ${normalized}`)) : [];

const forms = /(?: (?:ltd|limited|inc|incorporated|plc|llc|llp|corp|corporation|co|gmbh|ag|sa|nv|bv|oy|ab|as|asa|spa|srl|pty|kg))+$/u;

/** “halder marine ltd” without its legal form; the same where it has none or nothing else. */
export const withoutForm = (normalized: string): string => normalized.replace(forms, '') || normalized;

/** Demonyms and acronyms of countries, normalized → key. Words that mean two countries mean none. */
function nations(): ReadonlyMap<string, string> {
  if (loaded !== undefined) return loaded;
  const found = new Map<string, string | null>();
  for (const { key, kind, names } of knownEntities()) {
    if (kind !== 'COUNTRY') continue;
    for (const name of names)
      if (name.kind === 'DEMONYM' || name.kind === 'ACRONYM') {
        const word = normaliseName(name.text);
        found.set(word, (found.get(word) ?? key) === key ? key : null);
      }
  }
  loaded = new Map([...found].flatMap(([word, key]) => (key === null ? [] : [[word, key] as const])));
  return loaded;
}

// Built at the first look-up and kept: the tables never change while the program runs.
let loaded: ReadonlyMap<string, string> | undefined;

/** The same by key. */
function wordsOf(): ReadonlyMap<string, readonly string[]> {
  if (loadedWords !== undefined) return loadedWords;
  const words = new Map<string, string[]>();
  for (const [word, key] of nations()) words.set(key, [...(words.get(key) ?? []), word]);
  return (loadedWords = words);
}

let loadedWords: ReadonlyMap<string, readonly string[]> | undefined;
