import type { Entity, Mention, Party } from '../document.js';
import { titleWords } from '../lexicon/titles.js';
import { headMention } from './head-mention.js';
import type { MentionIndex } from './mention-index.js';
import { countryWithin, type Representing } from './represented.js';

/**
 * Fills in who a party is and for whom a spokesman or lawyer speaks, from the mentions at its words.
 *
 * A party without a name stays without an entity. “I” is the speaker of the statement it stands in, when that is one.
 */
export function linkParty(
  index: MentionIndex,
  entities: readonly Entity[],
  party: Party,
  speakers: readonly Party[] = [],
  representing: Representing = new Map(),
): Party {
  if (party.span === null) return party;
  if (/^(?:I|me|myself)$/u.test(party.label)) return { ...party, entity: speakers.length === 1 ? (speakers[0]?.entity ?? null) : null };
  const head = headMention(index, party.span);
  // “three Russians” and “a Ukrainian” are people, not their countries
  const entity = head?.kind === 'DEMONYM' ? null : (head?.entity ?? party.entity);
  const represented =
    representedBy(index, entities, party, head, entity) ??
    countryBehind(index, entities, party, entity) ??
    representing.get(entity ?? -1) ??
    party.onBehalfOf;
  return { ...party, entity, onBehalfOf: represented };
}

const representatives: ReadonlySet<string> = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokesmen',
  'spokespersons',
  'lawyer',
  'lawyers',
  'attorney',
  'attorneys',
  'counsel',
  'solicitor',
  'representative',
  'representatives',
  'spokespeople',
  'barrister',
  'barristers',
  'publicist',
]);

/** “[His] agent”, “[Reyes's] agent”: not “an FBI agent”. */
const ownRepresentatives: ReadonlySet<string> = new Set(['agent', 'agents', 'advocate', 'advocates']);

/** The one whom “a spokesman for the ministry”, “Reyes's lawyer” or “Kremlin spokesman Dmitry Peskov” speaks for; null when nobody does. */
function representedBy(
  index: MentionIndex,
  entities: readonly Entity[],
  party: Party,
  head: Mention | undefined,
  entity: number | null,
): number | null {
  for (const span of [party.role, party.span]) {
    const range = span === null ? null : index.tokens(span);
    if (span === null || range === null) continue;
    const words = index.document.tokens.slice(range.first, range.last + 1);
    const title = words.find(
      (word, at) =>
        representatives.has(word.lower) ||
        (ownRepresentatives.has(word.lower) && words.slice(0, at).some(({ tag }) => tag === 'PRP$' || tag === 'POS')),
    );
    if (title === undefined) continue;
    const others = index
      .within(span)
      .filter((mention) => mention !== head && mention.kind !== 'ROLE' && mention.entity !== null && mention.entity !== entity)
      // “the Swiss lawyer” is no lawyer of Switzerland
      .filter((mention) => mention.kind !== 'DEMONYM' || /^(?:spokes|representative)/u.test(title.lower));
    const behind = others.find((mention) => mention.start > title.end && /^(?:for|of)$/u.test(wordBefore(index, mention)));
    const before = others.filter((mention) => mention.end < title.start).at(-1);
    const represented = (behind ?? before)?.entity ?? null;
    if (represented !== null && entities[represented]?.kind !== 'PLACE') return represented;
  }
  return null;
}

/** “The Russian foreign ministry”, “Russian President Ada Reyes”: the country they answer for; null for the country itself. */
function countryBehind(index: MentionIndex, entities: readonly Entity[], { role, span }: Party, entity: number | null): number | null {
  if (entity !== null && entities[entity]?.kind === 'COUNTRY') return null;
  for (const words of [role, span]) {
    const country = words === null ? null : countryWithin(index, entities, words);
    if (country !== null && country !== entity) return country;
  }
  return null;
}

/** The word before a mention, “the” and words of office left out: “for [the] ministry”, “for [Governor] Yusuf Garba”. */
function wordBefore({ document, tokens }: MentionIndex, mention: Mention): string {
  let at = (tokens(mention)?.first ?? 0) - 1;
  while (titleWords.has(document.tokens[at]?.lower ?? '')) at -= 1;
  if (document.tokens[at]?.tag === 'DT') at -= 1;
  return document.tokens[at]?.lower ?? '';
}
