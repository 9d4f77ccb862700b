import type { Document, Entity, Mention, Mentioned } from '../document.js';
import { subjectOfObject } from './clause-subject.js';
import { institutionHeads, organizationNouns } from '../lexicon/name-words.js';
import { nounGender } from '../lexicon/noun-genders.js';
import { beforeName, namedAhead } from './named-ahead.js';
import { namedPeople } from './beside-names.js';
import type { Gender } from './genders.js';
import type { Placed } from './place-mentions.js';
import { somebody, something, type Seen, type Situation } from './situation.js';
import { scorePersons } from './score-persons.js';
import { isSomebody } from './unnamed-people.js';
import { isEven } from './is-even.js';
import { thingMeant } from './thing-meant.js';

/**
 * Finds whom “he”, “her”, “its” and “they” mean, reading forwards.
 *
 * A person is meant when one fits clearly better than every other; a thing or a group only where the sentence leaves no other. In doubt `entity`
 * stays null and the fitting ones are candidates.
 */
export function followPronouns(document: Document, mentioned: Mentioned, placed: readonly Placed[], told: readonly Gender[]): Mentioned {
  // Whoever has been “she” for sure is no “he” later.
  const genders: Gender[] = [...told];
  const seen: Seen[] = [];
  const open: Open[] = [];
  const people = namedPeople(mentioned.entities, placed);
  const mentions = placed.map((place): Mention => {
    const found =
      place.mention.kind === 'PRONOUN' && place.mention.entity === null
        ? resolve(document, mentioned.entities, place, placed, seen, genders)
        : place.mention;
    const gender = genderOf[document.tokens[place.first]?.lower ?? ''];
    const resolved = gender !== undefined && isOvertaken(found, gender, seen, open, genders) ? { ...found, entity: null } : found;
    // “has himself been accused”: whoever it is, the sentence has named him already
    const isReflexive = document.tokens[place.first]?.lower.endsWith('self') === true;
    const isOther = gender !== undefined && isSpokenBy(document, place, gender);
    if (
      resolved.entity === null &&
      (resolved.kind === 'PRONOUN' ? gender !== undefined && !isReflexive && !isOther : resolved.candidates.length > 0)
    )
      open.push({ at: place.first, gender, candidates: resolved.candidates.map(({ entity }) => entity) });
    if (resolved.entity !== null && gender !== undefined && resolved.because.confidence >= sure) genders[resolved.entity] ??= gender;
    if (resolved.entity !== null) seen.push({ place, entity: resolved.entity, kind: mentioned.entities[resolved.entity]?.kind ?? 'GROUP' });
    else if (isSomebody(document, { ...place, mention: resolved }, people))
      seen.push({ place, entity: somebody, kind: 'PERSON', gender: nounGender.get(document.tokens[place.last]?.lower ?? '') ?? null });
    else if (resolved.kind === 'NOMINAL' && isOneBody(document, place)) seen.push({ place, entity: something, kind: 'ORGANIZATION' });
    return resolved;
  });
  return { entities: mentioned.entities, mentions };
}

/** From here on a pronoun tells the gender of whom it means. */
const sure = 0.75;

/** A pronoun, or a name that fits several people, of which nobody knows whom it means. */
interface Open {
  /** Token position. */
  readonly at: number;
  /** Of a pronoun; a name has only its candidates. */
  readonly gender: 'f' | 'm' | undefined;
  readonly candidates: readonly number[];
}

/**
 * “Casals accused Olivar. … [she] had forged it”, where two are called Olivar: who stands nearer and is open may be meant, so that nobody is.
 *
 * True when, since the one found was last mentioned, something open came that can have the pronoun's gender.
 */
function isOvertaken(found: Mention, gender: 'f' | 'm', seen: readonly Seen[], open: readonly Open[], genders: readonly Gender[]): boolean {
  const { entity } = found;
  if (found.kind !== 'PRONOUN' || entity === null) return false;
  const last =
    seen
      .slice(-reach)
      .reverse()
      .find((one) => one.entity === entity)?.place.first ?? -1;
  return open
    .slice(-reach)
    .some(
      (one) =>
        one.at > last && (one.gender === gender || one.candidates.some((other) => other !== entity && genders[other] !== opposite[gender])),
    );
}

const opposite = { f: 'm', m: 'f' } as const;

/** Mentions looked back on: some five sentences of a dense text. */
const reach = 40;

const genderOf: Readonly<Record<string, 'f' | 'm'>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};

function resolve(
  document: Document,
  entities: readonly Entity[],
  place: Placed,
  placed: readonly Placed[],
  seen: readonly Seen[],
  genders: readonly Gender[],
): Mention {
  const word = document.tokens[place.first]?.lower ?? '';
  const all = seen.slice(-reach).reverse();
  const doing = doers(document, place, word, all);
  const isReflexive = word.endsWith('self') || word.endsWith('selves');
  // “He called on him”: while nobody knows who he is, the other is open as well.
  if (!isReflexive && doing.isOpen) return place.mention;
  const barred = new Set([...(isReflexive ? [] : doing.entities), ...around(document, place, all)]);
  const gender = genderOf[word];
  const situation: Situation = {
    document,
    entities,
    place,
    word,
    gender: gender ?? null,
    genders,
    seen: all.filter(({ entity }) => !barred.has(entity)),
  };
  if (gender === undefined) {
    const entity = thingMeant(situation);
    return entity === null ? place.mention : { ...place.mention, entity, because: { rule: 'pronoun-of-thing', confidence: 0.7 } };
  }
  // “Hale himself”
  const beside = word.endsWith('self')
    ? situation.seen.find((one) => one.place.last === place.first - 1 && one.kind === 'PERSON')
    : undefined;
  if (beside?.entity === somebody) return place.mention;
  if (beside !== undefined) return { ...place.mention, entity: beside.entity, because: { rule: 'reflexive', confidence: 0.9 } };
  // “Hale defended himself”
  const [doer, other] = doing.entities;
  if (isReflexive && doer !== undefined && other === undefined && doer !== somebody)
    return { ...place.mention, entity: doer, because: { rule: 'reflexive', confidence: 0.8 } };
  if (isReflexive) return emphatic(situation) ?? place.mention;
  const scores = scorePersons({ ...situation, gender });
  const ahead = namedAhead(situation, placed);
  if (ahead !== null && (genders[ahead] ?? gender) === gender) return beforeName(place.mention, ahead, scores);
  const [best, second] = scores;
  if (best === undefined) return place.mention;
  const named = scores.filter(({ entity }) => entity !== somebody);
  if (best.entity === somebody) return { ...place.mention, candidates: named.slice(0, 4) };
  const lead = best.score - (second?.score ?? 0);
  // Brandt said no. “I got nothing from [him],” he said: whoever says it speaks of another.
  if (isSpokenBy(document, place, gender)) return { ...place.mention, candidates: named.slice(0, 4) };
  // A name that may be a man's or a woman's is not preferred to one that is known to fit, unless it is so by far.
  const isUnsure =
    (genders[best.entity] ?? null) === null && scores.some(({ entity, score }) => genders[entity] === gender && best.score - score < 1.5);
  const isClear = second === undefined || (lead >= 0.4 && !isUnsure && !isEven(situation, best.entity, second.entity));
  if (isClear)
    return {
      ...place.mention,
      entity: best.entity,
      because: { rule: 'pronoun-of-person', confidence: second === undefined ? 0.8 : Math.min(0.8, 0.5 + lead / 4) },
    };
  return { ...place.mention, candidates: named.slice(0, 4) };
}

/** Right behind the quotation that the pronoun stands in, a pronoun of its gender is the speaker: “… [him],” he said. */
function isSpokenBy(document: Document, { quote }: Placed, gender: 'f' | 'm'): boolean {
  const last = document.quotes[quote]?.last;
  if (last === undefined) return false;
  return [2, 3].some(
    (step) => genderOf[document.tokens[last + step]?.lower ?? ''] === gender && document.tokens[last + step]?.tag === 'PRP',
  );
}

/** “Valdivia has [himself] been accused”: the only subject before it in the sentence. Null outside of a verb and its auxiliaries. */
function emphatic({ document, place, seen, genders, gender }: Situation): Mention | null {
  if (!/^(?:have|be|do)$/u.test(document.tokens[place.first - 1]?.lemma ?? '')) return null;
  const subjects = seen.filter((one) => one.place.sentence === place.sentence && one.place.isSubject && one.kind === 'PERSON');
  const [only, other] = new Set(subjects.map(({ entity }) => entity));
  if (only === undefined || other !== undefined || only === somebody || (genders[only] ?? gender) !== gender) return null;
  return { ...place.mention, entity: only, because: { rule: 'reflexive', confidence: 0.8 } };
}

/** “The company”, “a firm”: a body that the article does not name, and that “it” may mean. */
const isOneBody = (document: Document, { last }: Placed): boolean => {
  const word = document.tokens[last]?.lower ?? '';
  return document.tokens[last]?.tag === 'NN' && (institutionHeads.has(word) || organizationNouns.has(word));
};

/** Who does what is done to an object pronoun (“Reyes accused [him]”), by whatever mention; `isOpen` when that is a pronoun nobody has resolved. */
function doers(
  document: Document,
  { first, isSubject }: Placed,
  word: string,
  seen: readonly Seen[],
): { readonly entities: readonly number[]; readonly isOpen: boolean } {
  // “her brother” is no object
  if ((isSubject && word === 'it') || !objectForms.has(word) || document.tokens[first]?.tag === 'PRP$')
    return { entities: [], isOpen: false };
  const heads = subjectOfObject(document, first);
  const entities = heads.flatMap((head) =>
    seen.filter(({ place }) => place.first <= head && head <= place.last).map(({ entity }) => entity),
  );
  const isOpen = heads.some((head) => genderOf[document.tokens[head]?.lower ?? ''] !== undefined) && entities.length === 0;
  return { entities: [...new Set(entities)], isOpen };
}

const objectForms: ReadonlySet<string> = new Set('him her it them himself herself itself themselves'.split(' '));

/** “Hale, [his] former friend, …”, “[His] lawyer, Ivo Quill, …”: a possessive inside the words for somebody is somebody else's. */
function around(document: Document, { first }: Placed, seen: readonly Seen[]): readonly number[] {
  const covering = seen.filter(({ place }) => place.first <= first && first <= place.last).map(({ entity }) => entity);
  if (document.tokens[first - 1]?.text !== ',' || !/^(?:his|her|its|their)$/u.test(document.tokens[first]?.lower ?? '')) return covering;
  let close = first + 1;
  while (close < first + 8 && /^(?:JJ|NN|VBN)/u.test(document.tokens[close]?.tag ?? '')) close += 1;
  const isApposition = document.tokens[close]?.text === ',' && document.tokens[close + 1]?.tag !== 'CC';
  return isApposition ? [...covering, ...seen.filter(({ place }) => place.last === first - 2).map(({ entity }) => entity)] : covering;
}
