import { something, type Seen, type Situation } from './situation.js';

/** Finds what “it”, “its”, “they” or “their” means by the first rule that is sure; null where none is. */
export function thingMeant(situation: Situation): number | null {
  for (const rule of situation.word.startsWith('it') ? rulesOfOne : rulesOfMany) {
    const entity = rule(situation);
    if (entity !== null) return entity === something ? null : entity;
  }
  return null;
}

type Rule = (situation: Situation) => number | null;

const isThing = ({ kind }: Seen): boolean => kind === 'COUNTRY' || kind === 'ORGANIZATION';

/** The thing whose mention ends with this token. */
const endingAt = ({ seen }: Situation, token: number, fits: (seen: Seen) => boolean): number | null =>
  seen.find(({ place }) => place.last === token && fitsKind(place.mention.kind))?.entity !== undefined
    ? (seen.find((one) => one.place.last === token && fits(one))?.entity ?? null)
    : null;

const fitsKind = (kind: string): boolean => kind !== 'DEMONYM';

const inSameSentence = (situation: Situation, fits: (seen: Seen) => boolean): readonly Seen[] =>
  situation.seen.filter((one) => one.place.sentence === situation.place.sentence && fits(one) && fitsKind(one.place.mention.kind));

const only = (seen: readonly Seen[]): number | null =>
  new Set(seen.map(({ entity }) => entity)).size === 1 ? (seen[0]?.entity ?? null) : null;

const rulesOfOne: readonly Rule[] = [
  // “China, for its part, …”
  (situation) => {
    const { document, place } = situation;
    const isForItsPart =
      document.tokens[place.first - 1]?.lower === 'for' &&
      document.tokens[place.last + 1]?.lower === 'part' &&
      document.tokens[place.first - 2]?.text === ',';
    return isForItsPart ? endingAt(situation, place.first - 3, isThing) : null;
  },
  // “The union rejected it. Its president said …”: the one that the sentence before is about
  (situation) => {
    const { document, place, word, seen } = situation;
    if (word !== 'its' || document.sentences[place.sentence]?.first !== place.first) return null;
    const before = seen.filter((one) => one.place.sentence === place.sentence - 1 && one.place.block === place.block);
    const subject = before.filter(({ place: own }) => own.isSubject).at(-1);
    const things = before.filter((one) => isThing(one) && fitsKind(one.place.mention.kind));
    return subject !== undefined && isThing(subject) ? only(things) : null;
  },
  // “The court sentenced three men. It acquitted a fourth.”: the only thing of the sentence before, and its subject
  (situation) => {
    const { document, place, word, seen } = situation;
    if (word !== 'it' || !place.isSubject || document.sentences[place.sentence]?.first !== place.first) return null;
    if (/^(?:be|seem|appear|become|take|remain|happen|turn|rain|snow|emerge)$/u.test(document.tokens[place.last + 1]?.lemma ?? ''))
      return null;
    const before = seen.filter(
      (one) => one.place.sentence === place.sentence - 1 && one.place.block === place.block && one.place.quote === -1,
    );
    const things = before.filter((one) => isThing(one) && fitsKind(one.place.mention.kind));
    return things.some((one) => one.place.isSubject) ? only(things) : null;
  },
  // “help Moscow in its war”, “Orbitel and its partners”
  (situation) => {
    const { document, place, word } = situation;
    const link = document.tokens[place.first - 1];
    if (word !== 'its' || link === undefined || !/^(?:in|with|for|and|over|of|during|after|by|on)$/u.test(link.lower)) return null;
    return endingAt(situation, place.first - 2, isThing);
  },
  // “Orbitel said it had paid”: one thing, and it does what the sentence says
  (situation) => {
    const things = inSameSentence(situation, isThing);
    const subject = things.find(({ place }) => place.isSubject);
    if (subject === undefined || situation.place.quote !== subject.place.quote) return null;
    return situation.word === 'its' || situation.place.isSubject ? only(things) : null;
  },
  // “It added that …”: who spoke last, when that was no person
  (situation) => {
    if (!situation.place.speaks || situation.word !== 'it' || isSilent(situation)) return null;
    const last = situation.seen.find(({ place }) => place.speaks && place.quote === -1 && place.sentence >= situation.place.sentence - 2);
    return last !== undefined && isThing(last) ? last.entity : null;
  },
];

/** “It did not reply”: whoever spoke before is not who was asked. */
const isSilent = ({ document, place }: Situation): boolean =>
  document.tokens.slice(place.last + 1, place.last + 5).some(({ lemma }) => /^(?:reply|respond|answer|comment|return)$/u.test(lemma));

const rulesOfMany: readonly Rule[] = [
  // “North Korean officials met reporters. They said …”: the only group of the sentence before, and its subject, nobody else beside it
  (situation) => {
    const { document, place, word, seen } = situation;
    if (word !== 'they' || !place.isSubject || document.sentences[place.sentence]?.first !== place.first) return null;
    const before = seen.filter((one) => one.place.sentence === place.sentence - 1 && one.place.block === place.block);
    const several = before.filter(({ kind }) => kind === 'GROUP');
    const others = before.filter(({ kind }) => kind === 'PERSON' || kind === 'ORGANIZATION');
    return others.length === 0 && several.at(-1)?.place.isSubject === true ? only(several) : null;
  },
  // “The officials said they had …”: one group, nobody else in the sentence
  (situation) => {
    const several = inSameSentence(situation, ({ kind }) => kind === 'GROUP');
    const others = inSameSentence(situation, ({ kind }) => kind === 'PERSON' || kind === 'ORGANIZATION');
    return others.length === 0 && several.some(({ place }) => place.isSubject) ? only(several) : null;
  },
];
