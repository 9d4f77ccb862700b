import { partiesOf } from '../attribute/parties.js';
import { quantitiesIn } from '../attribute/find-quantities.js';
import { tokensWithin } from '../attribute/tokens-within.js';
import type { AllegationReport, Category, Party, Span, Strength, TokenRange } from '../document.js';
import { covers, overlaps } from '../document.js';
import type { ActWords } from '../lexicon/harmful-acts.js';
import { categoryOfAct } from '../lexicon/harmful-acts.js';
import { confidenceOf } from '../lexicon/rule-confidence.js';
import { wordClasses } from '../lexicon/word-classes.js';
import { circumstancesOf } from './find-circumstances.js';
import { whichDay } from './which-day.js';
import { actVerbOf } from './find-act-verb.js';
import { conductOf } from './find-conduct.js';
import { judgeModality, judgePolarity } from './judge-report.js';
import type { Reading } from './reading.js';
import { isConditional, isNobody } from './supposed.js';

/** What a rule found, in tokens. A rule may know the category, or the conduct's words that stand before it (“troops, which …”). */
export interface Draft {
  readonly rule: string;
  readonly confidence: number;
  readonly cue: TokenRange;
  readonly accusers: readonly TokenRange[];
  readonly accused: TokenRange;
  readonly act: TokenRange;
  readonly strength: Strength;
  readonly category?: Category;
  /** Stands before the accuser and belongs to the act. */
  readonly antecedent?: TokenRange | undefined;
  readonly statement?: number | null;
}

/** A rule: reads the whole document, gives its drafts in reading order. */
export type Rule = (reading: Reading) => readonly Draft[];

/** Turns a draft into a report; null when nobody is accused in it, or when accuser and accused are the same words. */
export function reportOf(reading: Reading, draft: Draft): AllegationReport | null {
  const { document, mentioned, spanOf } = reading;
  const subject = [draft.accused, ...draft.accusers].reduce((left, right) => (right.first < left.first ? right : left));
  if (isNobody(reading, draft.accused) || draft.accusers.some((range) => isNobody(reading, range)) || isConditional(reading, subject))
    return null;
  const accused = partiesOf(document, spanOf(draft.accused), mentioned).filter((party) => party.label !== '');
  if (accused.length === 0) return null;
  const accusers = draft.accusers
    .flatMap((range) => partiesOf(document, spanOf(range), mentioned))
    .filter((party) => !isEmptySubject(party.label));
  if (accusers.some((one) => accused.some((other) => one.span && other.span && (overlaps(one.span, other.span) || isOneself(reading, one, other)))))
    return null;
  const act = spanOf(beforeTelling(reading, draft));
  const parts = [draft.cue, draft.act, draft.accused, ...draft.accusers].map(spanOf);
  const core = withoutReturn(reading, draft.act);
  const category = draft.category ?? categoryOfAct(actWords(reading, core, draft.accused, draft.antecedent));
  const known = { act: tokensWithin(reading.document, act) ?? draft.act, accused: draft.accused, antecedent: draft.antecedent };
  const verb = actVerbOf(reading, known);
  const circumstances = circumstancesOf(reading, draft);
  const { conduct, saidOn } = whichDay(reading, conductOf(reading, known), circumstances.saidOn, verb);
  return {
    span: { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) },
    cue: spanOf(draft.cue),
    act,
    accusers,
    accused,
    category,
    strength: draft.strength,
    predicate: predicateOf(reading, draft.act),
    actLemmas: [...new Set(contentLemmas(reading, [core, ...(draft.antecedent ? [draft.antecedent] : [])]))].sort(),
    conduct,
    polarity: judgePolarity(reading, draft.cue, verb),
    modality: judgeModality(reading, known.act, verb),
    ...circumstances,
    saidOn,
    quantities: [...quantitiesIn(document, act), ...(draft.antecedent ? quantitiesIn(document, spanOf(draft.antecedent)) : [])],
    statement: draft.statement === undefined ? reading.statementAt(draft.cue.last) : draft.statement,
    allegation: -1,
    because: { rule: draft.rule, confidence: confidenceOf(draft.rule, draft.confidence) },
  };
}

/** “Ada Nair alleges [she] was fired”: nobody accuses oneself. */
function isOneself(reading: Reading, accuser: Party, accused: Party): boolean {
  if (!accuser.span || !accused.span || !/^(?:he|she|it|they)$/iu.test(accused.label)) return false;
  const [one, ...others] = reading.entitiesIn(accuser.span);
  const [also, ...more] = reading.entitiesIn(accused.span);
  return one !== undefined && one === also && others.length === 0 && more.length === 0;
}

/** “was blamed for the loss[, the weekly Lantern reports]”: who reports the accusation is no part of the act. */
function beforeTelling(reading: Reading, { act, cue }: Draft): TokenRange {
  const reported = reading.spanOf(cue);
  for (let at = act.first + 1; at <= act.last; at += 1) {
    const position = reading.statementAt(at);
    const statement = position === null ? undefined : reading.statements[position];
    if (!statement?.content.some((span) => covers(span, reported))) continue;
    const starts = [...statement.source, ...statement.cue].map((span) => span.start);
    let last = at - 1;
    while (last > act.first && (reading.token(last)?.end ?? 0) > Math.min(...starts)) last -= 1;
    while (last > act.first && reading.word(last) === ',') last -= 1;
    return { first: act.first, last };
  }
  return act;
}

/** “fuel [in exchange for troops]”: what is got in return is not what is done. */
export function withoutReturn(reading: Reading, act: TokenRange): TokenRange {
  for (let at = act.first + 2; at < act.last - 1; at += 1) {
    if (reading.word(at) === 'in' && /^(?:exchange|return)$/u.test(reading.word(at + 1)) && reading.word(at + 2) === 'for')
      return { first: act.first, last: at - 1 };
  }
  return act;
}

/** “It is alleged that …” has no accuser. */
const isEmptySubject = (label: string): boolean => /^(?:there|this|that|which|who|what)$/iu.test(label);

const emptyVerbs = new Set(['be', 'have', 'do', 'get']);
const contentTag = /^(?:NN|NNS|VB[A-Z]?|JJ[RS]?)$/u;

/** Lemmas of the nouns, verbs and adjectives, names and auxiliaries left out, in reading order. */
export function contentLemmas(reading: Reading, ranges: readonly TokenRange[]): readonly string[] {
  const lemmas: string[] = [];
  for (const range of ranges) {
    for (let at = range.first; at <= range.last; at += 1) {
      const token = reading.token(at);
      if (token && contentTag.test(token.tag) && /\p{L}/u.test(token.text) && !emptyVerbs.has(token.lemma))
        lemmas.push(token.lemma.toLowerCase());
    }
  }
  return lemmas;
}

/** All words of the act for the lexicon, names included (“Hamas”), the antecedent last. */
export function actWords(reading: Reading, act: TokenRange, accused: TokenRange, antecedent?: TokenRange): ActWords {
  const lemmas: string[] = [];
  for (const range of antecedent ? [act, antecedent] : [act]) {
    for (let at = range.first; at <= range.last; at += 1) {
      const token = reading.token(at);
      if (token && /^\p{L}/u.test(token.text)) lemmas.push(token.lemma.toLowerCase());
    }
  }
  return { lemmas, isByState: isState(reading, accused) };
}

const statesmen = new Set([
  'army',
  'navy',
  'military',
  'government',
  'regime',
  'troops',
  'forces',
  'militia',
  'warplane',
  'warplanes',
  'kremlin',
]);

/** A country, its capital, its forces: whoever can invade. */
export function isState(reading: Reading, range: TokenRange): boolean {
  for (let at = range.first; at <= range.last; at += 1) {
    const token = reading.token(at);
    if (token && (statesmen.has(token.lower) || wordClasses.FORCES.has(token.lemma) || wordClasses.FIGHTERS.has(token.lower))) return true;
  }
  const span = reading.spanOf(range);
  return (
    reading.mentioned.mentions.length > 0 && reading.entitiesIn(span).some((entity) => entity.kind === 'COUNTRY' || entity.kind === 'GROUP')
  );
}

/** Lemma of the first main verb when the act begins with one, else of its first noun phrase's head. */
function predicateOf(reading: Reading, act: TokenRange): string {
  for (let at = act.first; at <= act.last; at += 1) {
    const group = reading.groupAt(at);
    if (group) return group.head <= act.last ? group.lemma : (reading.token(at)?.lemma ?? '');
    const phrase = reading.phraseAt(at);
    if (phrase) return reading.token(Math.min(phrase.head, act.last))?.lemma.toLowerCase() ?? '';
  }
  return reading.token(act.first)?.lemma.toLowerCase() ?? '';
}

/** The cue lies in what an earlier report alleges, or is its cue: one accusation inside or beside another is not read twice. */
export const isTaken = (report: AllegationReport, earlier: readonly AllegationReport[]): boolean =>
  earlier.some(
    (other) =>
      (overlaps(report.cue, other.cue) && sharesParty(report, other) && !isOtherAct(report, other)) ||
      (other.act !== null && covers(other.act, report.cue)) ||
      // “accused Lind of saying that officers were thieves”: what is said in the act is Lind's.
      (other.act !== null && report.act !== null && overlaps(report.cue, other.cue) && covers(other.act, report.act)) ||
      isSameAct(report, other),
  );

/** “accused of [theft] and of [lying]”: one rule reads both in one breath. */
const isOtherAct = (left: AllegationReport, right: AllegationReport): boolean =>
  left.because.rule === right.because.rule && left.act !== null && right.act !== null && !overlaps(left.act, right.act);

const isSameAct = (left: AllegationReport, right: AllegationReport): boolean =>
  sharesParty(left, right) && left.act !== null && right.act !== null && overlaps(left.act, right.act);

const sharesParty = (left: AllegationReport, right: AllegationReport): boolean =>
  left.accused.some((one) => right.accused.some((other) => spansOverlap(one.span, other.span)));
const spansOverlap = (left: Span | null, right: Span | null): boolean => left !== null && right !== null && overlaps(left, right);
