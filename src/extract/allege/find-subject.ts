import type { NounPhrase, TokenRange, VerbGroup } from '../document.js';
import type { Reading } from './reading.js';
import {
  isDash,
  isRelative,
  isTime,
  phraseEndingAt,
  relatives,
  skipAdverbs,
  skipPunctuation,
  speakingVerbs,
  timeOpeners,
} from './step-left.js';
import { describing, wholeSubject } from './whole-subject.js';

/**
 * Finds whose verb it is: the noun phrase that does (or, in the passive, suffers) what the verb group says.
 *
 * Gives the tokens of the whole subject, coordination and “of …” included: “[Arda and Vell] accuse”, “[some of his rivals] say”; null when the
 * words before the verb do not decide. Looks at most one sentence back. No parser: it walks left over what may stand between the two.
 */
export function subjectOf(reading: Reading, group: VerbGroup, depth = 0): TokenRange | null {
  if (depth > 4) return null;
  const { first } = reading.sentenceOf(group.first);
  const before = skipAdverbs(reading, group.first - 1, first);
  if (before < first) return group.isFinite ? null : subjectBehind(reading, group);
  const tag = reading.token(before)?.tag ?? '';
  const word = reading.word(before);
  const finite = group.isFinite;
  if (isRelative(reading, before, first)) return antecedentOf(reading, before, first);
  if (word === ',' || tag === '-RRB-' || isDash(word)) return acrossComma(reading, group, before, first, finite, depth);
  if (tag === 'CC') return ofPrevious(reading, group, before, first, finite, depth);
  const phrase = reading.phraseAt(before);
  // “that Lind himself is a fraud”
  if (phrase && /sel(?:f|ves)$/u.test(word) && phrase.first === phrase.last)
    return subjectOf(reading, { ...group, first: before }, depth + 1);
  // “a suit filed by [a clerk] alleging that …”: who filed it alleges.
  if (phrase && isFiledBy(reading, group, phrase)) return phrase;
  // “sent [the bank] a letter”, “sued [the bank] alleging that …”: whoever sent or sued alleges.
  if (phrase && isGiven(reading, group, phrase)) return ofPrevious(reading, group, phrase.first - 1, first, finite, depth);
  // “ordered the extradition of [a man] suspected of …”: a participle right behind tells of the phrase, whatever verb that is the object of.
  if (phrase && !finite && group.first === group.head && reading.token(group.head)?.tag === 'VBN' && !isTime(reading, phrase))
    return overAgent(reading, isMany(reading, phrase) ? phrase : wholeSubject(reading, phrase, first), first);
  if (phrase && !isTime(reading, phrase)) return settled(reading, wholeSubject(reading, phrase, first), first);
  // “Lind [on Friday] accused”
  if (phrase) {
    const opener = timeOpeners.has(reading.word(phrase.first - 1)) ? phrase.first - 1 : phrase.first;
    return subjectOf(reading, { ...group, first: opener }, depth + 1);
  }
  if (!finite) return ofPrevious(reading, group, before, first, finite, depth) ?? subjectBehind(reading, group);
  // “a charity that prosecutors said was suspected of …”
  const inserted = reading.groupAt(before);
  if (inserted && insertedVerbs.has(inserted.lemma)) {
    const speaker = reading.phraseAt(skipAdverbs(reading, inserted.first - 1, first));
    if (speaker && relatives.has(reading.word(speaker.first - 1))) return antecedentOf(reading, speaker.first - 1, first);
  }
  return null;
}

const isGiven = (reading: Reading, group: VerbGroup, phrase: NounPhrase): boolean =>
  speakingVerbs.has(group.lemma) &&
  reading.token(group.head)?.tag === 'VBG' &&
  phrase.form !== 'NOMINAL' &&
  reading.groupAt(phrase.first - 1)?.isFinite === true;

const isFiledBy = (reading: Reading, group: VerbGroup, phrase: NounPhrase): boolean =>
  speakingVerbs.has(group.lemma) &&
  reading.token(group.head)?.tag === 'VBG' &&
  reading.word(phrase.first - 1) === 'by' &&
  /^(?:file|bring|write|publish|submit|lodge)$/u.test(reading.groupAt(phrase.first - 2)?.lemma ?? '');

/** Verbs that take a clause without “that”: behind them a phrase begins a clause and is no object. */
const clausalVerbs = new Set(
  'know think believe feel hope fear wish mean suppose doubt find show see hear understand learn conclude suggest reveal discover confirm report note deny acknowledge concede admit confess claim'.split(
    ' ',
  ),
);
const subordinators = new Set([
  'while',
  'when',
  'that',
  'whose',
  'which',
  'who',
  'because',
  'as',
  'where',
  'after',
  'before',
  'if',
  'although',
  'though',
  'since',
  'until',
]);

/** “a coalition led by Vell [and backed by Arda] is accused”: over the agents back to whom they lead; null when that does not show. */
function overAgent(reading: Reading, subject: TokenRange, first: number): TokenRange | null {
  let found = subject;
  for (let steps = 0; steps < 4; steps += 1) {
    const by = found.first - 1;
    const verb = reading.groupAt(by - 1);
    if (by < first || reading.word(by) !== 'by' || !verb || reading.token(verb.head)?.tag !== 'VBN') return found;
    const before = skipAdverbs(reading, verb.first - 1, first);
    const joint = reading.token(before)?.tag === 'CC' ? before - 1 : before;
    const left = phraseEndingAt(reading, reading.word(joint) === ',' ? joint - 1 : joint);
    if (!left) return null;
    found = wholeSubject(reading, left, first);
  }
  return null;
}

/** A phrase that is the object of a clause in between is not the subject: “the hacker who showed that Lind used a [server] pleaded guilty”. */
function settled(reading: Reading, subject: TokenRange, first: number): TokenRange | null {
  const whole = overAgent(reading, subject, first);
  if (whole !== subject) return whole;
  let begin = subject.first;
  let found: TokenRange | null = subject;
  for (let steps = 0; steps < 6; steps += 1) {
    // “killed when a bus plunged into [a canal] accused”: the end of a clause in between, too.
    const at0 = /^(?:into|onto|through|over|off|towards?|across)$/u.test(reading.word(begin - 1)) ? begin - 2 : begin - 1;
    const group = reading.groupAt(at0);
    const described = found === subject && group && !group.isFinite ? describedBy(reading, group) : undefined;
    if (described) return wholeSubject(reading, described, first);
    if (begin - 1 < first || !group?.isFinite) return found;
    if (found === subject && (speakingVerbs.has(group.lemma) || clausalVerbs.has(group.lemma))) return found;
    const own = phraseEndingAt(reading, skipAdverbs(reading, group.first - 1, first));
    const isOwning = own && reading.word(own.first) === 'whose';
    const link = own ? own.first - (isOwning ? 0 : 1) : group.first - 1;
    if (link < first || !subordinators.has(reading.word(link))) return null;
    const at = skipPunctuation(reading, link - 1, first);
    const outer = phraseEndingAt(reading, at);
    const verb = reading.groupAt(at);
    if (!outer && !verb) return null;
    found = outer ? wholeSubject(reading, outer, first) : null;
    begin = found ? found.first : at + 1;
  }
  return null;
}

/** “[a union] representing 4,000 workers accused”: a participle right behind tells of the phrase, and what it takes is nobody's subject. */
const describedBy = (reading: Reading, group: VerbGroup): NounPhrase | undefined =>
  reading.token(group.head)?.tag === 'VBG' && group.first === group.head ? phraseEndingAt(reading, group.first - 1) : undefined;

/** “the expulsion of [clerks] convicted of theft”: a bare participle belongs to the phrase that it follows, or to nobody that is certain. */
export function nearestBefore(reading: Reading, group: VerbGroup, subject: TokenRange): TokenRange | null {
  const nearest = group.first === group.head ? phraseEndingAt(reading, group.first - 1) : undefined;
  if (!nearest || isTime(reading, nearest)) return subject;
  if (subject.last !== nearest.last) return null;
  const outer = reading.phraseAt(subject.first);
  return subject.first < nearest.first && isThing(reading, outer) ? { first: nearest.first, last: nearest.last } : subject;
}

/** “the [convictions] of clerks who”: nobody says “who” of a deed or a thing. */
const isThing = (reading: Reading, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  /(?:tion|sion|ment|ance|ence|ing|ity|ness|^trial|^arrest|^case|^death|^release|^name|^stor(?:y|ies)|^fate|^murder|^sentence|^testimon(?:y|ies)|^account|^right|^live|^life)s?$/u.test(
    reading.word(phrase.head),
  );

const insertedVerbs = new Set(['say', 'believe', 'think', 'claim', 'allege', 'fear', 'suspect']);
/** Whom a “who”, “whom”, “which” or “that” at the token means; null when no phrase ends before it. */
export function antecedentOf(reading: Reading, relative: number, first: number): TokenRange | null {
  const phrase = phraseEndingAt(reading, skipPunctuation(reading, relative - 1, first));
  if (!phrase) return null;
  // “members of the cabinet, which denied it”: not the members.
  const isOne = reading.word(relative) === 'which' && reading.word(relative - 1) === ',' && reading.word(phrase.first - 1) === 'of';
  // “a campaign against Lind, who was convicted”: a person's name before “who” is whom it means.
  const kinds = reading.entitiesIn(phrase).map((entity) => entity.kind);
  const isPerson = reading.word(relative) === 'who' && phrase.form === 'NAME' && (kinds.length === 0 || kinds.includes('PERSON'));
  const isOfThing = /^whom?$/u.test(reading.word(relative)) && isThing(reading, phraseEndingAt(reading, phrase.first - 2));
  if (isOne || (isOfThing && reading.word(phrase.first - 1) === 'of') || (isPerson && reading.token(phrase.first - 1)?.tag !== 'CC'))
    return { first: phrase.first, last: phrase.last };
  const whole = wholeSubject(reading, phrase, first, describing);
  const outer = reading.phraseAt(whole.first);
  const isDeed = /^whom?$/u.test(reading.word(relative)) && isThing(reading, outer) && reading.word((outer?.last ?? 0) + 1) === 'of';
  return isDeed && outer && outer.last + 2 <= whole.last ? { first: outer.last + 2, last: whole.last } : whole;
}

/** “Vell, for its part, is accused”, “Bo Lind, a former minister, denied”: over the insertion to what stands before its first comma. */
/** “the removal of [guards] accused of theft”: the guards are accused, not the removal. */
const isMany = (reading: Reading, phrase: NounPhrase): boolean =>
  phrase.form === 'NOMINAL' && reading.token(phrase.head)?.tag === 'NNS' && reading.word(phrase.first - 1) === 'of';

function acrossComma(reading: Reading, group: VerbGroup, comma: number, first: number, finite: boolean, depth: number): TokenRange | null {
  const head = reading.token(group.head)?.tag;
  if (!finite) {
    const phrase = phraseEndingAt(reading, comma - 1);
    // “Lind, accused of theft, …” is Lind; “Lind left, accusing Reyes” is whoever left.
    if (head !== 'VBG' && phrase && !isTime(reading, phrase)) return wholeSubject(reading, phrase, first);
    // “Lind, later alleging that …, said”: no verb of its own stands before.
    if (phrase && phrase.first === first) return wholeSubject(reading, phrase, first);
    return ofPrevious(reading, group, comma, first, finite, depth);
  }
  let open = comma - 1;
  for (let commas = 0; open >= first && comma - open < 60; open -= 1) {
    const word = reading.word(open);
    if (word !== ',' && word !== '(' && !isDash(word)) continue;
    const phrase = phraseEndingAt(reading, skipPunctuation(reading, open - 1, first));
    // “Orla Venn, [43], a former treasurer, was charged”: an age is nobody.
    const isAge = phrase !== undefined && reading.token(phrase.first)?.tag === 'CD' && phrase.first === phrase.last;
    if (phrase && !isAge && !isTime(reading, phrase) && opensInsertion(reading, open + 1, comma))
      return withName(reading, wholeSubject(reading, phrase, first), open + 1, comma);
    commas += 1;
    if (commas > 3) break;
  }
  // “…, denied the charges” without an insertion: the last comma closes what an earlier clause began.
  return ofPrevious(reading, group, comma, first, finite, depth);
}

/** “a former engineer, [Priya Nair], alleges”: the name between the commas is whose description stands before them. */
function withName(reading: Reading, subject: TokenRange, from: number, comma: number): TokenRange {
  const name = reading.phraseAt(from);
  const isDescribed = reading.phraseAt(subject.last)?.form === 'NOMINAL' && reading.word(from - 1) === ',';
  const isName = name?.form === 'NAME' && name.first === from && (name.last === comma - 1 || reading.word(name.last + 1) === ',');
  return isDescribed && isName ? { first: subject.first, last: name.last } : subject;
}

/** Between the commas stands no clause of its own: it has no tense, or opens with “who”, “which”, “where”, “whose”, “as”. */
function opensInsertion(reading: Reading, from: number, to: number): boolean {
  if (/^(?:WP|WDT|WRB|WP\$)/u.test(reading.token(from)?.tag ?? '') || relatives.has(reading.word(from)) || reading.word(from) === 'as')
    return true;
  for (let at = from; at < to; at += 1) {
    const group = reading.groupAt(at);
    if (!group) continue;
    const before = skipAdverbs(reading, group.first - 1, from);
    // “a paid commentator”: no verb.
    if (/^(?:DT|PRP\$)$/u.test(reading.token(group.first - 1)?.tag ?? '')) continue;
    if (group.isFinite && !/^VB[GN]$/u.test(reading.token(group.first)?.tag ?? '') && !relatives.has(reading.word(before))) return false;
    at = group.last;
  }
  return true;
}

/** “… and denied”, “after accusing”, “to confirm”: the subject of the verb that this one continues. */
function ofPrevious(reading: Reading, group: VerbGroup, from: number, first: number, finite: boolean, depth: number): TokenRange | null {
  const head = reading.token(group.head)?.tag;
  const isCoordinated = reading.token(from)?.tag === 'CC';
  const isSpeaking = speakingVerbs.has(group.lemma) || /^(?:hold|blame)$/u.test(group.lemma);
  let nearest: VerbGroup | null = null;
  for (let at = from; at >= first && from - at < 90; at -= 1) {
    const other = reading.groupAt(at);
    if (!other) continue;
    at = other.first;
    const otherHead = reading.token(other.head)?.tag;
    if (isCoordinated && !finite && head === 'VBN' && (other.isPassive || otherHead === 'VBN')) return subjectOf(reading, other, depth + 1);
    if (isCoordinated && !finite && head === 'VBG' && otherHead === 'VBG') return subjectOf(reading, other, depth + 1);
    if (!other.isFinite) continue;
    nearest ??= other;
    // “He said Vell had lied, accusing it of …”: who speaks goes on speaking.
    if (isSpeaking && (speakingVerbs.has(other.lemma) || tellsThat(reading, other))) {
      nearest = other;
      break;
    }
    if (!isSpeaking) break;
  }
  if (!nearest) return null;
  // “They named the firm that built it and held Lind responsible”: whether they or the firm does not show.
  const isInRelative = isRelative(reading, skipAdverbs(reading, nearest.first - 1, first), first);
  if (
    isCoordinated &&
    finite &&
    isInRelative &&
    !(isSpeaking && speakingVerbs.has(nearest.lemma)) &&
    hasFiniteBefore(reading, nearest, first)
  )
    return null;
  return subjectOf(reading, nearest, depth + 1);
}

/** “[acknowledged] that its systems had failed but said”: who tells in a clause goes on as well. */
const tellsThat = (reading: Reading, group: VerbGroup): boolean => clausalVerbs.has(group.lemma) && reading.word(group.last + 1) === 'that';

function hasFiniteBefore(reading: Reading, group: VerbGroup, first: number): boolean {
  for (let at = group.first - 1; at >= first && group.first - at < 60; at -= 1) if (reading.groupAt(at)?.isFinite) return true;
  return false;
}

/** “Accused of theft, [Lind] resigned”, “After accusing Vell, [Arda] left”. */
function subjectBehind(reading: Reading, group: VerbGroup): TokenRange | null {
  const { last } = reading.sentenceOf(group.first);
  for (let at = group.last + 1; at <= last && at - group.last < 50; at += 1) {
    if (reading.word(at) !== ',') continue;
    const phrase = reading.phraseAt(at + 1);
    const next = phrase && reading.groupAt(skipForward(reading, phrase.last + 1));
    if (phrase && next && next.isFinite) return { first: phrase.first, last: phrase.last };
  }
  return null;
}

function skipForward(reading: Reading, from: number): number {
  let at = from;
  while (/^RB/u.test(reading.token(at)?.tag ?? '') && !reading.groupAt(at)) at += 1;
  return at;
}
