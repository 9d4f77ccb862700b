import type { Document, EntityKind, NounPhrase } from '../document.js';
import {
  institutionHeads,
  organizationNouns,
  peopleHeads,
  personHeads,
  placeHeads,
  regionWords,
  soleInstitutions,
  soleModifiers,
} from '../lexicon/name-words.js';
import { roleHeads } from '../lexicon/titles.js';
import { open, type Found, type Naming } from './found.js';

/**
 * Finds phrases that mean somebody without naming them: “South Korean government officials”, “the Ukrainian army”, “the prime minister”.
 *
 * In reading order. A name or a nationality inside makes the phrase an entity of its own; without one it stays open for `corefer`.
 */
export function findNominals(document: Document, names: readonly Found[]): readonly Found[] {
  const nameStarts = new Map(names.filter((name) => name.kind !== 'ROLE').map((name) => [name.start, name]));
  const nameEnds = new Map(names.filter((name) => name.kind !== 'ROLE').map((name) => [name.end, name]));
  const inNames = tokensIn(
    document,
    names.filter((name) => name.kind !== 'ROLE'),
  );
  return document.nounPhrases.flatMap((phrase) => {
    const context: Context = { document, phrase, nameStarts, nameEnds };
    // “the Ministry” of “the Ministry of Works” is a part of a name
    if (phrase.form === 'PRONOUN' || inNames.has(phrase.head) || isApposedToUnknown(context)) return [];
    for (const rule of rules) {
      const found = rule(context);
      if (found !== undefined) return [found];
    }
    return [];
  });
}

/** Positions of the tokens that names cover. */
function tokensIn(document: Document, names: readonly Found[]): ReadonlySet<number> {
  const positions = new Map(document.tokens.map((token) => [token.start, token.index]));
  const covered = new Set<number>();
  for (const { start, end } of names)
    for (let at = positions.get(start) ?? Infinity; (document.tokens[at]?.start ?? Infinity) < end; at += 1) covered.add(at);
  return covered;
}

interface Context {
  readonly document: Document;
  readonly phrase: NounPhrase;
  readonly nameStarts: ReadonlyMap<number, Found>;
  readonly nameEnds: ReadonlyMap<number, Found>;
}

const headOf = ({ document, phrase }: Context): string => document.tokens[phrase.head]?.lower ?? '';

/** Names that begin inside the phrase before its head. */
function modifiers({ document, phrase, nameStarts }: Context): readonly Found[] {
  const inside = document.tokens.slice(phrase.first, phrase.last + 1);
  const head = document.tokens[phrase.head]?.start ?? phrase.end;
  return inside.flatMap((token) => {
    const name = nameStarts.get(token.start);
    return name !== undefined && name.end <= head ? [name] : [];
  });
}

const found = ({ phrase }: Context, kind: Found['kind'], naming: Naming, rule: string, confidence: number): Found => ({
  start: phrase.start,
  end: phrase.end,
  kind,
  naming,
  rule,
  confidence,
});

const quantityWords =
  /^(?:the|a|an|some|many|several|most|few|all|both|these|those|this|that|other|various|numerous|certain|more|hundreds|thousands|dozens|thousand|hundred|million|up|about|around|nearly|over|at|least|than|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/u;

/** “several thousand North Korean soldiers” → “North Korean soldiers”. */
function nameWithoutQuantity({ document, phrase }: Context): string {
  let first = phrase.first;
  while (first < phrase.head && quantityWords.test(document.tokens[first]?.lower ?? '')) first += 1;
  return document.text.slice(document.tokens[first]?.start ?? phrase.start, phrase.end);
}

const ownEntity = (context: Context, kind: EntityKind): Naming => ({ is: 'new', kind, name: nameWithoutQuantity(context) });

/** “Reyes's office” is an office of hers, “Russia's army” Russia's: a possessive with a name makes the phrase definite too. */
const isNamed = (context: Context): boolean => modifiers(context).length > 0;

const isOneOfAKind = (context: Context): boolean => {
  const { document, phrase } = context;
  const opener = document.tokens[phrase.first]?.lower;
  if (opener === 'a' || opener === 'an' || opener === 'another') return false;
  return (
    soleInstitutions.has(headOf(context)) ||
    document.tokens.slice(phrase.first, phrase.head).some((token) => soleModifiers.has(token.lower))
  );
};

const isSingular = (context: Context): boolean => context.document.tokens[context.phrase.head]?.tag !== 'NNS';

/** A name that ends with a comma right before the phrase: “Mark Rutte, [the alliance's chief]”; not “After a call with Mark Rutte, [the president] said”. */
function apposedTo(context: Context): Found | undefined {
  const { document, phrase, nameEnds } = context;
  if (hasOwnVerb(document, phrase.last)) return undefined;
  const comma = document.tokens[phrase.first - 1];
  const before = document.tokens[phrase.first - 2];
  return comma?.text === ',' && before !== undefined && document.tokens[phrase.first]?.sentence === before.sentence
    ? nameEnds.get(before.end)
    : undefined;
}

/** A verb with a tense follows right behind, adverbs aside: “the company [said]”, “the mayor later [resigned]”. */
function hasOwnVerb(document: Document, last: number): boolean {
  let at = last + 1;
  while (at < last + 3 && /^RB$/u.test(document.tokens[at]?.tag ?? '')) at += 1;
  return /^(?:VB[DPZ]|MD)$/u.test(document.tokens[at]?.tag ?? '');
}

/** A name between commas right behind a definite phrase: “[the union's president], Ada Reyes, …”. */
function apposedBefore({ document, phrase, nameStarts }: Context): Found | undefined {
  let end = phrase.last + 1;
  // “the mayor of Tarn, Ada Reyes,”
  if (/^(?:of|for)$/u.test(document.tokens[end]?.lower ?? ''))
    while (end < phrase.last + 7 && document.tokens[end]?.text !== ',' && !/^V|^MD/u.test(document.tokens[end]?.tag ?? '')) end += 1;
  const comma = document.tokens[end];
  const next = document.tokens[end + 1];
  const name = comma?.text === ',' && next !== undefined && next.sentence === comma.sentence ? nameStarts.get(next.start) : undefined;
  const isDefinite = document.tokens
    .slice(phrase.first, phrase.head)
    .some(({ tag, lower }) => tag === 'PRP$' || tag === 'POS' || lower === 'the');
  return isDefinite && name !== undefined && /^[,.]/u.test(document.text.slice(name.end, name.end + 1)) ? name : undefined;
}

const kindOf = ({ naming }: Found): EntityKind | undefined =>
  naming.is === 'known' ? naming.entities[0]?.kind : naming.is === 'new' ? naming.kind : undefined;
const isPersonNaming = (name: Found): boolean => kindOf(name) === 'PERSON';
const isOrganizationNaming = (name: Found): boolean => kindOf(name) === 'ORGANIZATION';

/** “Orbitel, [the company] …” where nobody knows what Orbitel is: the phrase points to it, so to nothing said before. */
const isApposedToUnknown = ({ document, phrase, nameEnds }: Context): boolean => {
  const before = document.tokens[phrase.first - 2];
  return (
    document.tokens[phrase.first - 1]?.text === ',' && before !== undefined && /^\p{Lu}/u.test(before.text) && !nameEnds.has(before.end)
  );
};

// The order matters: a government is its country before it is an institution, an apposition is its name before it is a role.
const rules: readonly ((context: Context) => Found | undefined)[] = [
  // “Mark Rutte, [the secretary general]”, “[her lawyer], Ivo Quill,”
  (context) => {
    // “After a call with Ada Reyes, [the mayor of Tarn], Ivo Quill, …”: the name behind it is its own
    const name = apposedBefore(context) ?? apposedTo(context);
    if (
      name === undefined ||
      !isPersonNaming(name) ||
      !(roleHeads.has(headOf(context)) || personHeads.has(headOf(context))) ||
      !isSingular(context)
    )
      return undefined;
    return found(context, 'ROLE', { is: 'same', as: name }, 'role-beside-name', 0.85);
  },
  // “Orbitel, [the company] that …”, “[The company], Orbitel, has said”
  (context) => {
    const name = apposedTo(context) ?? apposedBefore(context);
    if (
      name === undefined ||
      !isOrganizationNaming(name) ||
      !(institutionHeads.has(headOf(context)) || organizationNouns.has(headOf(context)))
    )
      return undefined;
    return found(context, 'NOMINAL', { is: 'same', as: name }, 'apposition', 0.8);
  },
  // “the South Korean government” is South Korea
  (context) => {
    const [only, second] = modifiers(context);
    if (headOf(context) !== 'government' || only === undefined || second !== undefined || only.naming.is !== 'known') return undefined;
    if (only.naming.entities[0]?.kind !== 'COUNTRY') return undefined;
    return found(context, 'NOMINAL', only.naming, 'government-of-country', 0.85);
  },
  // “[several thousand North Korean soldiers]”
  (context) => {
    if (!peopleHeads.has(headOf(context)) || isSingular(context) === (headOf(context) !== 'police' && headOf(context) !== 'people'))
      return undefined;
    return found(context, 'NOMINAL', isNamed(context) ? ownEntity(context, 'GROUP') : open, 'people', 0.7);
  },
  // “[the Ukrainian army]” is one of a kind; “[a research organization]” and “[a Russian firm]” may be anybody
  (context) => {
    if (!institutionHeads.has(headOf(context))) return undefined;
    return found(
      context,
      'NOMINAL',
      isNamed(context) && isOneOfAKind(context) ? ownEntity(context, 'ORGANIZATION') : open,
      'institution',
      0.7,
    );
  },
  // “[the Russian president]”, “[the spokesman]”
  (context) => (roleHeads.has(headOf(context)) && isSingular(context) ? found(context, 'ROLE', open, 'role', 0.7) : undefined),
  // “[The American billionaire]”
  (context) => (personHeads.has(headOf(context)) && isSingular(context) ? found(context, 'NOMINAL', open, 'epithet', 0.6) : undefined),
  // “[the Ukrainian front]”, “[the Kursk region]”
  (context) => {
    const head = headOf(context);
    if (!placeHeads.has(head) && !regionWords.has(head)) return undefined;
    return isNamed(context)
      ? found(context, regionWords.has(head) ? 'NAME' : 'NOMINAL', ownEntity(context, 'PLACE'), 'place-of-name', 0.7)
      : undefined;
  },
  // “[The two allies]”, “[the company]”: something said before
  (context) => {
    const first = context.document.tokens[context.phrase.first]?.lower;
    if (first !== 'the' && first !== 'these' && first !== 'both') return undefined;
    return epithetHeads.has(headOf(context)) ? found(context, 'NOMINAL', open, 'definite', 0.5) : undefined;
  },
];

const epithetHeads: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'country',
  'nation',
  'bloc',
  'alliance',
  'allies',
  'countries',
  'sides',
  'two',
  'man',
  'woman',
  'maker',
  'carmaker',
  'automaker',
  'network',
  'magazine',
  'retailer',
  'giant',
  'city',
  'state',
  'kingdom',
  'neighbours',
  'neighbors',
]);
