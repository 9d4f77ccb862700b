import type { NounPhrase, TokenRange } from '../../document.js';
import type { Report, Rule } from '../draft.js';
import { contentEnd, contentStart, trimEnd } from '../find-content.js';
import { isAge } from '../find-source.js';
import { chainEnd } from '../phrase-chain.js';
import type { Reading } from '../reading.js';

const report: Report = { lemma: 'according', speechAct: 'ASSERT', cueStance: 'NEUTRAL' };

/** According to Reyes, the bridge is safe. The bridge is safe, according to Reyes. The danger, according to him, is small. */
export const accordingTo: Rule = {
  name: 'accordingTo',
  mayNest: true,
  *find(reading) {
    const { tokens } = reading.document;
    for (let index = 0; index + 2 < tokens.length; index += 1) {
      if (reading.lower(index) !== 'according' || reading.lower(index + 1) !== 'to') continue;
      const sentence = reading.sentenceAt(index);
      const phrase = reading.phraseAt(index + 2);
      if (!sentence || !phrase || phrase.first !== index + 2 || isMeasure(reading.lower(phrase.head))) continue;
      const chained = chainEnd(reading, phrase.last, sentence.last + 1);
      const sourceLast = index === sentence.first ? withName(reading, phrase, chained) : chained;
      const range = { first: phrase.first, last: withRelative(reading, withParticiple(reading, sourceLast, sentence.last), sentence.last) };
      const content = isBehindThat(reading, index, range.last)
        ? [{ first: range.last + 2, last: contentEnd(reading, range.last + 2, null, { stopsAtComma: false }) }]
        : contentAround(reading, index, range.last);
      if (content.length === 0) continue;
      const isInner =
        (content.length > 1 && reading.cueAt((content[0]?.first ?? 0) - 1)?.group.isFinite === true) ||
        isBehindThat(reading, index, range.last);
      yield {
        source: { range, meant: range, isRelative: false },
        cue: [{ first: index, last: index + 1 }],
        content,
        report,
        confidence: 0.9,
        isInner,
      };
    }
  },
};

/** “according to plan”, “according to the rules”: nobody speaks. */
const isMeasure = (word: string): boolean => /^(?:plan|schedule|rule|rules|size|age|custom|need|needs|taste|ability)$/u.test(word);

function contentAround(reading: Reading, index: number, sourceLast: number): readonly TokenRange[] {
  const sentence = reading.sentenceAt(index);
  if (!sentence) return [];
  const next = sourceLast + 1;
  const hasComma = reading.lower(next) === ',' && next < sentence.last - 1 && !/^W/u.test(reading.tag(next + 1));
  const startsHere = index - sentence.first < 2 || /^(?:but|and|–|—)$/u.test(reading.lower(index - 1));
  if (startsHere) {
    const nearest = commaAhead(reading, next, Math.min(sentence.last, next + 12));
    // “According to the mission, which watches the truce, both sides …”
    const isGlossed = nearest >= 0 && /^W/u.test(reading.tag(nearest + 1));
    const comma = isGlossed ? commaAhead(reading, nearest + 1, Math.min(sentence.last, nearest + 25)) : nearest;
    const first = reading.lower(next) === ':' ? next + 1 : comma < 0 ? next : comma + 1;
    return first < sentence.last ? [{ first, last: contentEnd(reading, first, null, { stopsAtComma: false }) }] : [];
  }
  const isMedial = hasComma && (reading.lower(index - 1) === ',' || reading.lower(index - 1) === '–');
  const from = isMedial ? behindReport(reading, contentStart(reading, index - 1), index) : contentStart(reading, index - 1);
  const last = trimEnd(reading, from, index - 1, false);
  if (last < from) return [];
  if (!isMedial) return [{ first: from, last }];
  // “stressing, according to him, that …”: only the comma stands in front.
  const front = /[\p{L}\p{N}]/u.test(reading.token(last)?.text ?? '') || last > from ? [{ first: from, last }] : [];
  return [...front, { first: next + 1, last: contentEnd(reading, next + 1, null, { stopsAtComma: false }) }];
}

/** “According to [the agency's chairman, Bo Lind,] 12 people …”: a name between two commas behind an office is its holder's. */
function withName(reading: Reading, phrase: NounPhrase, last: number): number {
  const name = reading.phraseAt(last + 2);
  const isHolder =
    phrase.form !== 'NAME' &&
    reading.lower(last + 1) === ',' &&
    name?.form === 'NAME' &&
    name.first === last + 2 &&
    name.last > name.first &&
    reading.lower(name.last + 1) === ',' &&
    holderNoun.test(reading.lower(phrase.head));
  // “According to the minister, Ada Reyes, 45, left”: what follows must be a clause of its own.
  if (!isHolder || !name) return last;
  const end = isAge(reading, name.last + 3) ? name.last + 2 : name.last;
  const next = reading.phraseAt(end + 2);
  return next?.first === end + 2 && reading.groupAt(next.last + 1)?.isFinite ? end : last;
}

const holderNoun =
  /(?:man|woman|person|minister|president|secretary|director|chief|head|leader|mayor|governor|spokes\w+|lawyer|attorney|judge|prosecutor|officer|commissioner|ambassador|general|commander|manager|executive|professor|senator|doctor|analyst|expert|coach|captain|owner|founder|author|brother|sister|mother|father|wife|husband)$/u;

/** “Reyes said *that, according to* the engineers*,* the cracks were old”: what is told begins behind the source. */
const isBehindThat = (reading: Reading, index: number, sourceLast: number): boolean =>
  reading.lower(sourceLast + 1) === ',' &&
  (reading.lower(index - 1) === 'that' || (reading.lower(index - 1) === ',' && reading.lower(index - 2) === 'that'));

/** “according to [intelligence shared by the ministry], …”, “[a report published on Monday], …”: a participle behind the phrase, up to the comma. */
function withParticiple(reading: Reading, last: number, ceiling: number): number {
  if (!/^VB[NDG]$/u.test(reading.tag(last + 1)) || reading.cueAt(last + 1)?.group.isFinite === true) return last;
  for (let index = last + 1; index <= Math.min(ceiling, last + 15); index += 1) {
    if (/^[,.;:]$/u.test(reading.lower(index))) return index - 1;
    if (index > last + 1 && reading.groupAt(index)?.isFinite && reading.groupAt(index) !== reading.groupAt(last + 1)) return last;
  }
  return last;
}

/** “according to [members who spoke afterward], …”: up to the comma. */
function withRelative(reading: Reading, last: number, ceiling: number): number {
  if (!/^(?:who|that)$/u.test(reading.lower(last + 1))) return last;
  const comma = commaAhead(reading, last + 1, Math.min(ceiling, last + 20));
  return comma < 0 ? last : comma - 1;
}

function commaAhead(reading: Reading, from: number, ceiling: number): number {
  for (let index = from; index <= ceiling; index += 1) if (reading.lower(index) === ',') return index;
  return -1;
}

/** “he added, emphasizing [the danger], according to him, […]”: the words before the last report are not of this one. */
function behindReport(reading: Reading, first: number, end: number): number {
  for (let index = end - 1; index > first; index -= 1) {
    const cue = reading.cueAt(index);
    if (cue && reading.token(index)?.quote === reading.token(end)?.quote) return cue.last + 1;
  }
  return first;
}
