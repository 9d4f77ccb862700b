import { unnamedParties } from './allegation.js';
import { cues, unnamed } from './statement.js';
import { nameOf, vocabularyOf } from './words.js';
import { entityCount } from './world.js';

/** Each word that a text of such a ledger can have, in lower case, some twice. */
export function everyWord(articles: number): readonly string[] {
  const names = Array.from({ length: entityCount(articles) }, (_, index) => nameOf(index));
  const phrases = [...cues, ...unnamed, ...unnamedParties, 'accused of'];
  return [...vocabularyOf(articles), ...[...names, ...phrases].flatMap((text) => text.toLowerCase().split(' '))];
}
