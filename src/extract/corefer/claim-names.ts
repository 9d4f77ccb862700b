import type { Document, Mention, Mentioned } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import { firmWords } from '../lexicon/name-words.js';
import { vocabulary } from '../mention/vocabulary.js';
import { addressWords } from '../lexicon/titles.js';

/**
 * Reads single names of nobody knows what as the people and firms that the article names in full: “Marek” after Marek Drozd, “Bridgeway” after Bridgeway Ltd.
 *
 * A name that fits several people gets them as candidates. A name that stands beside another name may be a part of it and stays as it is.
 */
export function claimNames(document: Document, { entities, mentions }: Mentioned): Mentioned {
  const byPart = new Map<string, Set<number>>();
  const firstSeen = new Map<number, number>();
  for (const { entity, start, kind } of mentions)
    if (entity !== null && kind === 'NAME' && !firstSeen.has(entity)) firstSeen.set(entity, start);
  entities.forEach((entity, position) => {
    const words = foldText(entity.name)
      .replace(/,? (?:jr|sr)\.?$/u, '')
      .split(' ');
    if (words.length < 2 || !firstSeen.has(position)) return;
    if (entity.kind === 'ORGANIZATION' && isFirm(words))
      byPart.set(words[0] ?? '', (byPart.get(words[0] ?? '') ?? new Set()).add(position));
    if (entity.kind !== 'PERSON') return;
    for (const part of [words[0] ?? '', words.at(-1) ?? '']) byPart.set(part, (byPart.get(part) ?? new Set()).add(position));
  });
  const starts = new Map(document.tokens.map((token) => [token.start, token.index]));
  const claimed = mentions.map((mention): Mention => {
    // What `mention` left open on purpose stays open: a family name shared with somebody famous.
    if (mention.because.rule !== 'undecided-name' || mention.entity !== null || mention.candidates.length > 0) return mention;
    const words = document.text.slice(mention.start, mention.end);
    const fits = [...(byPart.get(foldText(words)) ?? [])].filter((position) => (firstSeen.get(position) ?? Infinity) < mention.start);
    const [only, second] = fits;
    if (only === undefined || !isAlone(document, starts.get(mention.start) ?? 0)) return mention;
    const because = { rule: 'part-of-name', confidence: 0.7, reason: `a part of the name ${entities[only]?.name ?? ''}` };
    if (second === undefined) return { ...mention, entity: only, because };
    return {
      ...mention,
      candidates: fits.slice(0, 5).map((entity) => ({ entity, score: 0.5, reason: 'the short name fits more than one' })),
    };
  });
  return { entities, mentions: claimed };
}

/** “Bridgeway” is Bridgeway Ltd, “Sagar” Sagar Cement; “Tarn” no Tarn Council, and “National” no National Foods. */
export const isFirm = (words: readonly string[]): boolean =>
  firmWords.has(words[words.includes('of') ? words.indexOf('of') - 1 : words.length - 1] ?? '') &&
  !vocabulary.has(words[0] ?? '') &&
  (words[0] ?? '').length > 3;

/** No other name stands right beside it: in “Liu Street” the name is a street's. */
function isAlone({ tokens }: Document, first: number): boolean {
  const before = tokens[first - 1];
  const isPart = /^NNP/u.test(before?.tag ?? '') && !addressWords.has(before?.lower.replace(/\.$/u, '') ?? '');
  return !isPart && !/^NNP/u.test(tokens[first + 1]?.tag ?? '');
}
