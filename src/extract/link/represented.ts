import type { Document, Entity, Mention, Span } from '../document.js';
import { personHeads } from '../lexicon/name-words.js';
import { knownEntity } from '../lexicon/known-entities.js';
import { knowledgeOf } from '../mention/count-entities.js';
import type { MentionIndex } from './mention-index.js';

/** For which country an entity speaks by its office, by position of the entity: that of “Russian President Ada Reyes” later on as well. */
export type Representing = ReadonlyMap<number, number>;

/**
 * Finds who answers for a country: its ministries, its army, its known office-holders, and those to whom the article gives such an office.
 *
 * Only countries that the article names count. A person with two countries in the roles answers for neither.
 */
export function representingOf(
  document: Document,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  index: MentionIndex,
): Representing {
  const positions = new Map(entities.flatMap(({ knownAs }, at) => (knownAs === null ? [] : [[knownAs, at] as const])));
  const found = new Map<number, number | null>();
  const note = (entity: number, country: number): void =>
    void found.set(entity, (found.get(entity) ?? country) === country && found.get(entity) !== null ? country : null);
  entities.forEach((entity, at) => {
    const country = positions.get(ownCountry(document, entity) ?? '');
    if (country !== undefined) note(at, country);
  });
  for (const mention of mentions) {
    if (mention.entity === null || (mention.kind !== 'ROLE' && mention.kind !== 'NOMINAL')) continue;
    const country = countryWithin(index, entities, mention.kind === 'ROLE' ? withComplement(index, mention) : mention);
    if (country !== null && country !== mention.entity) note(mention.entity, country);
  }
  return new Map([...found].flatMap(([entity, country]) => (country === null ? [] : [[entity, country] as const])));
}

/** “the chief [of Russia's general staff]”: a role with what follows its “of”, up to the next comma or verb. */
function withComplement({ document, tokens }: MentionIndex, role: Span): Span {
  const last = tokens(role)?.last ?? -1;
  if (document.tokens[last + 1]?.lower !== 'of') return role;
  let end = last + 1;
  while (end < last + 7 && /^(?:DT|JJ|NN|POS|IN)/u.test(document.tokens[end + 1]?.tag ?? '')) end += 1;
  return { start: role.start, end: document.tokens[end]?.end ?? role.end };
}

/** Words of those who speak for their country: “the Russian [foreign ministry]”, “a North Korean [diplomat]”. */
const stateHeads: ReadonlySet<string> = new Set(
  `ministry ministries army navy military forces air-force government presidency embassy diplomat diplomats ambassador envoy minister president premier
  chancellor spokesman spokeswoman spokesperson delegation mission intelligence-agency leader dictator king emir sultan general-staff
  department pentagon staff`.split(/\s+/u),
);

/** “a former Russian president” answers for nobody. */
const past = /^(?:former|ex|late|retired|then|opposition|exiled|pro|anti)/u;

/** The country in “the Russian foreign ministry”; null when the words name none, or not somebody who speaks for one. */
export function countryWithin(index: MentionIndex, entities: readonly Entity[], span: Span): number | null {
  const range = index.tokens(span);
  if (range === null) return null;
  const words = index.document.tokens.slice(range.first, Math.min(range.last, range.first + 8) + 1);
  const lower = words.map((word) => word.lower);
  // “government officials” are officials
  const speaking = words.findIndex(
    (word, at) => (stateHeads.has(word.lower) || isAgency(lower, word.lower)) && !/^NNS?$/u.test(words[at + 1]?.tag ?? ''),
  );
  if (speaking === -1 || words.some((word) => past.test(word.lower) || personHeadsOnly.has(word.lower))) return null;
  const head = words[speaking];
  const countries = index.within(span).filter((mention) => {
    if (mention.entity === null || entities[mention.entity]?.kind !== 'COUNTRY' || /^(?:NOMINAL|ROLE|PRONOUN)$/u.test(mention.kind))
      return false;
    if (mention.start < (head?.start ?? 0))
      return isStateOffice(words.filter((word) => word.start >= mention.end && word.start < (head?.start ?? 0)));
    // “the chief of Russia's general staff”, not “the president of Germany's football federation”
    const behind = words.filter((word) => word.start >= mention.end);
    return lower[speaking + 1] === 'of' && mention.kind !== 'DEMONYM' && (behind[0]?.tag !== 'POS' || stateHeads.has(lower.at(-1) ?? ''));
  });
  return countries[0]?.entity ?? null;
}

/** Nothing but words of state stands between the country and the office: “Russia's [foreign ministry] spokeswoman”, not “Germany's [Green party] leader”. */
const isStateOffice = (between: readonly { readonly lower: string }[]): boolean =>
  between.every(({ lower }) => stateHeads.has(lower) || stateModifiers.has(lower));

const stateModifiers: ReadonlySet<string> = new Set(
  `'s ’s ' ’ foreign defence defense prime interior home finance transport health trade justice energy deputy vice first second acting interim state
  ministry general national security intelligence spy supreme economy economic environment environmental protection space agriculture education
  labour labor culture development digital climate affairs and of the senior top permanent presidential armed air coast guard border chief current
  new unnamed anonymous government ground naval special`.split(/\s+/u),
);

const isAgency = (words: readonly string[], word: string): boolean =>
  (word === 'agency' || word === 'service') && words.some((other) => /^(?:intelligence|security|spy|protection|space)$/u.test(other));

/** “a Russian journalist and president of the club” */
const personHeadsOnly: ReadonlySet<string> = new Set([...personHeads].filter((word) => !stateHeads.has(word)));

/** Bodies of a state by their name, and people by the office they hold when the article appears. */
function ownCountry(document: Document, entity: Entity): string | undefined {
  const known = knowledgeOf(entity);
  if (known === undefined) return undefined;
  if (entity.kind === 'ORGANIZATION') return stateBody.test(known.name) ? countryOf(known.partOf) : undefined;
  const year = Number(document.publishedAt?.slice(0, 4) ?? NaN);
  const offices = (known.person?.offices ?? []).filter(
    ({ title, of, from, to }) => of.startsWith('country/') && governing.test(title) && from <= year && year <= (to ?? tablesAsOf),
  );
  return offices[0]?.of;
}

/** Year of the tables: who held an office then may have left it since, so that later only the article's words tell. */
const tablesAsOf = 2025;

const governing =
  /(?:president|prime minister|minister|chancellor|premier|leader|king|secretary of state|defen[cs]e secretary|emir|crown prince|spokesman)$/u;
const stateBody =
  /\b(?:ministry|department|army|navy|air force|armed forces|government|agency|military|pentagon|administration|service)\b/iu;

/** Up the chain of bodies: a council of a parliament of a country. */
function countryOf(key: string | null): string | undefined {
  let at = key;
  for (let step = 0; step < 4 && at !== null; step += 1) {
    if (at.startsWith('country/')) return at;
    at = knownEntity(at)?.partOf ?? null;
  }
  return undefined;
}
