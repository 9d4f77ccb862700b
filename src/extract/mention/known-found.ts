import { foldText } from '../lexicon/fold-text.js';
import { knownNameAt, type KnownMatch } from '../lexicon/known-names.js';
import type { Found } from './found.js';

const mentionKind = {
  PRIMARY: 'NAME',
  ALIAS: 'ALIAS',
  PREVIOUS: 'ALIAS',
  ACRONYM: 'NAME',
  DEMONYM: 'DEMONYM',
  METONYM: 'METONYM',
  TRANSLITERATION: 'NAME',
  EPITHET: 'NOMINAL',
  ROLE: 'ROLE',
} as const;

/** A known name as a mention. */
export const knownFound = (name: KnownMatch): Found => ({
  start: name.start,
  end: name.end,
  kind: mentionKind[name.kind],
  naming: { is: 'known', entities: name.entities },
  rule: 'known-name',
  confidence: name.entities.length > 1 ? 0.6 : 0.95,
});

/** “Paul D. Ryan” is the known Paul Ryan. */
export function personFound(name: string): Found | undefined {
  const plain = name.replace(/ \p{Lu}\.(?= )/gu, '');
  const match = plain === name ? undefined : knownNameAt(plain, foldText(plain), 0);
  return match?.end === plain.length && match.entities.every(({ signs }) => signs.length === 0) ? knownFound(match) : undefined;
}
