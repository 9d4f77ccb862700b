import type { Entity } from '../document.js';
import { pairNouns } from '../lexicon/groups.js';
import type { Description } from './epithet-rules.js';

/** “The two allies”: the group of the only two countries that the two sentences before speak of; null when they are not two. */
export function twoMeant({ head, words, near, place, entities }: Description): Entity | null {
  const isPair = words[1]?.lower === 'two' || words[0]?.lower === 'both';
  if (!isPair || !pairNouns.has(head) || words.length > 4) return null;
  const positions = near
    .filter(({ sentence, mention }) => sentence >= place.sentence - 2 && sentence < place.sentence && mention.kind !== 'DEMONYM')
    .flatMap(({ mention }) => (mention.entity === null ? [] : [mention.entity]));
  const countries = [...new Set(positions)].filter((position) => entities[position]?.kind === 'COUNTRY');
  const [later, earlier, third] = countries;
  if (later === undefined || earlier === undefined || third !== undefined) return null;
  const name = [entities[earlier]?.name, entities[later]?.name].sort().join(' and ');
  return { kind: 'GROUP', name, names: [{ text: name, kind: 'PRIMARY' }], externalIds: [], knownAs: null };
}
