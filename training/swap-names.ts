import type { NamedSpan, NamedText } from './name-corpora.js';
import { seeded } from './random.js';
import type { GazetteerLists } from './train-names.js';

/** Share of the places that stay: of those that were invented less is to be learned about places than about people. */
const keptPlaces = 0.75;

/**
 * The same text with people and places of the whole world in it, so that what is learned is how names stand in sentences, not who is in the news in one country.
 *
 * A person is the same new person all through the text; organizations stay. Same text, lists and seed, same result.
 */
export function swapNames({ id, text, names }: NamedText, lists: GazetteerLists, seed: number): NamedText {
  const random = seeded(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? 'Tarn';
  const people = new Map<string, string>();
  const places = new Map<string, string>();
  const organizations = new Map<string, string>();
  /** New words for the words of a name; a family name that came before stays with its new one. */
  const person = (words: readonly string[]): string => {
    const family = words.at(-1) ?? '';
    const known = people.get(family) ?? remember(people, family, pickFamily());
    const before = words
      .slice(0, -1)
      .map((word) => (/^\p{Lu}\.$/u.test(word) ? word : (people.get(word) ?? remember(people, word, pickGiven()))));
    return [...before, known].join(' ');
  };
  const pickGiven = (): string => {
    const sort = random();
    if (sort < 0.6) return pick(lists['given-names']);
    if (sort < 0.66) return `${pick(lists['names-by-hand'])}-${pick(lists['names-by-hand']).toLowerCase()}`;
    if (sort < 0.7) return `${pick(lists['given-names'])} ${pick(lists['given-names'])}`;
    if (sort < 0.74) return `${pick(lists['given-names']).charAt(0)} ${pick(lists['given-names']).charAt(0)}`;
    return pick(lists['names-by-hand']);
  };
  const pickFamily = (): string => {
    const sort = random();
    if (sort < 0.55) return pick(lists['family-names']);
    if (sort < 0.6) return `al-${pick(lists['names-by-hand'])}`;
    if (sort < 0.65) return `${pick(['de', 'bin', 'van', 'da', 'El', 'Al', 'Ben', 'Abu'])} ${pick(lists['family-names'])}`;
    return pick(lists['names-by-hand']);
  };
  const place = (): string => {
    const sort = random();
    return pick(sort < 0.5 ? lists.towns : sort < 0.75 ? lists.cities : lists.regions);
  };
  const organization = (words: string): string => {
    if (random() < 0.5) return words;
    // “FBI”: some letters, “Twitter”: some name, “Brookings Institution”: another Institution
    if (/^\p{Lu}{2,6}$/u.test(words)) return words.replace(/\p{Lu}/gu, () => String.fromCharCode(65 + Math.floor(random() * 26)));
    const [first = '', ...rest] = words.split(' ');
    if (rest.length === 0) return /^\p{Lu}\p{Ll}+$/u.test(first) ? pick(random() < 0.5 ? lists.towns : lists['family-names']) : words;
    return /^(?:the|of|national|white|supreme|new|united|federal|american|department|house)$/iu.test(first)
      ? words
      : [pick(lists.towns), ...rest].join(' ');
  };
  const swapped = ({ kind }: NamedSpan, words: string): string => {
    if (kind === 'organization') return organizations.get(words) ?? remember(organizations, words, organization(words));
    if (/[^\p{L}\p{M}'’ .-]/u.test(words) || words === words.toUpperCase()) return words;
    if (kind === 'person') return person(words.split(' '));
    if (kind !== 'place') return words;
    return places.get(words) ?? remember(places, words, random() < keptPlaces ? words : place());
  };
  let out = '';
  let at = 0;
  const moved = names.map((name): NamedSpan => {
    out += text.slice(at, name.start);
    const start = out.length;
    out += swapped(name, text.slice(name.start, name.end));
    at = name.end;
    return { start, end: out.length, kind: name.kind };
  });
  return { id: `${id}-swapped`, text: out + text.slice(at), names: moved };
}

function remember(words: Map<string, string>, word: string, other: string): string {
  words.set(word, other);
  return other;
}
