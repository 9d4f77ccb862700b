import type { NounPhrase, TokenRange, VerbGroup } from '../document.js';
import type { Reading } from './reading.js';

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
  if (phrase && /sel(?:f|ves)$/u.test(word) && phrase.first === phrase.last) return subjectOf(reading, { ...group, first: before }, depth + 1);
  if (phrase && !isTime(reading, phrase)) return settled(reading, wholeSubject(reading, phrase, first), first);
  if (phrase) return subjectOf(reading, { ...group, first: phrase.first }, depth + 1);
  if (!finite) return ofPrevious(reading, group, before, first, finite, depth) ?? subjectBehind(reading, group);
  // “a charity that prosecutors said was suspected of …”
  const inserted = reading.groupAt(before);
  if (inserted && insertedVerbs.has(inserted.lemma)) {
    const speaker = reading.phraseAt(skipAdverbs(reading, inserted.first - 1, first));
    if (speaker && relatives.has(reading.word(speaker.first - 1))) return antecedentOf(reading, speaker.first - 1, first);
  }
  return null;
}

/** Verbs that take a clause without “that”: behind them a phrase begins a clause and is no object. */
const clausalVerbs = new Set('know think believe feel hope fear wish mean suppose doubt find show see hear understand learn conclude suggest reveal discover confirm report note deny acknowledge concede admit confess claim'.split(' '));
const subordinators = new Set(['while', 'when', 'that', 'whose', 'which', 'who', 'because', 'as', 'where', 'after', 'before', 'if', 'although', 'though', 'since', 'until']);

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
    const group = reading.groupAt(begin - 1);
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

const insertedVerbs = new Set(['say', 'believe', 'think', 'claim', 'allege', 'fear', 'suspect']);
const speakingVerbs = new Set(
  'say tell add claim argue state write warn insist announce declare accuse deny reject respond tweet charge allege call ask admit criticize slam speak urge file sue'.split(' '),
);
const relatives = new Set(['who', 'which', 'that', 'whom']);
/** After these a phrase still belongs to the one before: “a spokesman [for] the ministry”. */
const attaching = new Set(['of', 'in', 'at', 'for', 'from', 'on', 'near', 'to', 'inside', 'outside', 'under', 'against', 'across', 'within']);
const timeNouns = new Set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week month year day morning afternoon evening night weekend hour
   january february march april may june july august september october november december time summer winter spring autumn`.split(/\s+/u),
);

const isDash = (word: string): boolean => /^[–—-]+$/u.test(word);

function skipAdverbs(reading: Reading, from: number, first: number): number {
  let at = from;
  while (at >= first && (/^(?:RB|QUOTE|``|'')/u.test(reading.token(at)?.tag ?? '') || reading.word(at) === 'both') && !reading.phraseAt(at)) at -= 1;
  return at;
}

export const isTime = (reading: Reading, phrase: NounPhrase): boolean => timeNouns.has(reading.word(phrase.head)) || /^\d{4}$/u.test(reading.word(phrase.head));

/** “troops, [which] …”, “the company [that] …”; not the “that” of “said that”. */
function isRelative(reading: Reading, at: number, first: number): boolean {
  if (at < first || !relatives.has(reading.word(at))) return false;
  const tag = reading.token(at)?.tag ?? '';
  if (tag === 'IN' || tag === 'DT') return false;
  return phraseEndingAt(reading, skipPunctuation(reading, at - 1, first)) !== undefined;
}

function skipPunctuation(reading: Reading, from: number, first: number): number {
  let at = from;
  while (at >= first && (/^(?:,|:|QUOTE|-RRB-)/u.test(reading.token(at)?.tag ?? '') || isDash(reading.word(at)))) at -= 1;
  return at;
}

const phraseEndingAt = (reading: Reading, at: number): NounPhrase | undefined => {
  const phrase = reading.phraseAt(at);
  return phrase?.last === at && !/^W/u.test(reading.token(at)?.tag ?? '') ? phrase : undefined;
};

function antecedentOf(reading: Reading, relative: number, first: number): TokenRange | null {
  const phrase = phraseEndingAt(reading, skipPunctuation(reading, relative - 1, first));
  if (!phrase) return null;
  // “members of the cabinet, which denied it”: not the members.
  const isOne = reading.word(relative) === 'which' && reading.word(relative - 1) === ',' && reading.word(phrase.first - 1) === 'of';
  return isOne ? { first: phrase.first, last: phrase.last } : wholeSubject(reading, phrase, first);
}

/** “Vell, for its part, is accused”, “Bo Lind, a former minister, denied”: over the insertion to what stands before its first comma. */
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
    if (phrase && !isTime(reading, phrase) && opensInsertion(reading, open + 1, comma)) return wholeSubject(reading, phrase, first);
    commas += 1;
    if (commas > 3) break;
  }
  // “…, denied the charges” without an insertion: the last comma closes what an earlier clause began.
  return ofPrevious(reading, group, comma, first, finite, depth);
}

/** Between the commas stands no clause of its own: it has no tense, or opens with “who”, “which”, “where”, “whose”, “as”. */
function opensInsertion(reading: Reading, from: number, to: number): boolean {
  if (/^(?:WP|WDT|WRB|WP\$)/u.test(reading.token(from)?.tag ?? '') || relatives.has(reading.word(from)) || reading.word(from) === 'as') return true;
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
  const isSpeaking = speakingVerbs.has(group.lemma);
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
    if (isSpeaking && speakingVerbs.has(other.lemma)) {
      nearest = other;
      break;
    }
    if (!isSpeaking) break;
  }
  return nearest ? subjectOf(reading, nearest, depth + 1) : null;
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

/** From the phrase nearest the verb back to the one that rules it, and on to the end of its “of …”. */
export function wholeSubject(reading: Reading, nearest: NounPhrase, first: number): TokenRange {
  let head = nearest;
  let begin = nearest.first;
  let end = nearest.last;
  for (let steps = 0; steps < 12; steps += 1) {
    const before = begin - 1;
    if (before < first) break;
    const tag = reading.token(before)?.tag ?? '';
    const left = phraseEndingAt(reading, before - 1);
    if (attaching.has(reading.word(before))) {
      if (left && !(isTime(reading, left) && reading.word(before) !== 'of')) {
        head = left;
        begin = left.first;
        end = left.last;
        continue;
      }
      const over = overRelative(reading, before - 1, first);
      if (!over) break;
      head = over;
      begin = over.first;
      end = over.last;
      continue;
    }
    if ((tag === 'CC' && reading.word(before) !== 'but' && left && !isTime(reading, left) && !isObject(reading, left, first)) || isListComma(reading, before, left, end, first)) {
      begin = left?.first ?? begin;
      continue;
    }
    if (tag === ',' && left?.form === 'NAME' && head.form === 'NAME' && /^(?:in|at|near|from|of|outside)$/u.test(reading.word(left.first - 1))) {
      // “a charity in Vell, Arda”: a place and its country.
      begin = left.first;
      continue;
    }
    const opener = reading.phraseAt(begin) ?? head;
    const isPair = opener !== head;
    if (tag === ',' && left?.form === 'NAME' && isDescription(reading, opener) && (!isPair || /^an?$/u.test(reading.word(begin)))) {
      // “Ada Reyes, the mother of Bo Reyes, … is”: the name before its description.
      head = left;
      begin = left.first;
      end = left.last;
      continue;
    }
    const over = overRelative(reading, before, first);
    if (!over) break;
    head = over;
    begin = over.first;
    end = over.last;
  }
  while (reading.word(end + 1) === 'of' || (reading.word(end + 1) === 'for' && /^spokes/u.test(reading.word(head.head)))) {
    const next = reading.phraseAt(end + 2);
    if (!next || next.last <= end) break;
    end = next.last;
  }
  // “Last week Lind”: chunked in one.
  if (/^(?:last|this|next|every)$/u.test(reading.word(begin)) && timeNouns.has(reading.word(begin + 1)) && begin + 2 <= end) begin += 2;
  // “Bill [de] Blasio”: chunked in two.
  const particle = phraseEndingAt(reading, begin - 2);
  if (/^(?:de|von|van|bin|al|del|da|di|la|der)$/u.test(reading.word(begin - 1)) && particle?.form === 'NAME') begin = particle.first;
  if (/^(?:neither|both|either)$/u.test(reading.word(begin - 1)) && begin - 1 >= first) begin -= 1;
  return { first: begin, last: Math.max(end, begin) };
}

const isDescription = (reading: Reading, phrase: NounPhrase): boolean => phrase.form === 'NOMINAL' && /^(?:DT|JJ|PRP\$)/u.test(reading.token(phrase.first)?.tag ?? '');

/** “A, B and C”: a comma of a list, once an “and” has been met. */
function isListComma(reading: Reading, at: number, left: NounPhrase | undefined, end: number, first: number): boolean {
  if (reading.word(at) !== ',' || !left || isTime(reading, left) || isObject(reading, left, first)) return false;
  for (let next = at + 1; next <= end; next += 1) if (reading.token(next)?.tag === 'CC') return reading.phraseAt(at + 1)?.form === left.form;
  return false;
}

/** The phrase is what an earlier verb acts on: “Arda left [the talks] and Vell accused …”. */
function isObject(reading: Reading, phrase: NounPhrase, first: number): boolean {
  const before = phrase.first - 1;
  if (before < first) return false;
  const group = reading.groupAt(before);
  return group !== undefined && !speakingVerbs.has(group.lemma);
}

/** “[the man] who killed Lind”, “[those] killed in the fire”: from the end of the clause back to whom it describes. */
function overRelative(reading: Reading, at: number, first: number): NounPhrase | null {
  const group = reading.groupAt(at);
  if (!group) return null;
  const before = skipAdverbs(reading, group.first - 1, first);
  if (isRelative(reading, before, first)) return phraseEndingAt(reading, skipPunctuation(reading, before - 1, first)) ?? null;
  if (reading.word(before) === 'those' && reading.token(group.head)?.tag === 'VBN') {
    const those = reading.token(before);
    return those ? { start: those.start, end: those.end, first: before, last: before, head: before, form: 'PRONOUN' } : null;
  }
  const isReduced = !group.isFinite || reading.token(group.first)?.tag === 'VBN';
  return (isReduced && group.first === group.head && reading.token(group.head)?.tag === 'VBN' ? phraseEndingAt(reading, before) : null) ?? null;
}
