import { tokensWithin } from '../../attribute/tokens-within.js';
import type { Category, NounPhrase, Span, SpeechAct, Statement, Strength, TokenRange, VerbGroup } from '../../document.js';
import { covers } from '../../document.js';
import { tellingStrengths } from '../../lexicon/accusation-verbs.js';
import { categoryOfAct, harmOf } from '../../lexicon/harmful-acts.js';
import { accusingTexts } from '../../lexicon/accusation-verbs.js';
import { bodyNouns } from '../../lexicon/source-nouns.js';
import type { Draft, Rule } from '../draft.js';
import { actWords, withoutReturn } from '../draft.js';
import { endOfClause } from '../find-clause.js';
import { subjectOf } from '../find-subject.js';
import type { Reading } from '../reading.js';
import { isConditional } from '../supposed.js';

/** Further in, a long quotation is the speaker's story, and its length must not cost more than its words. */
const contentReach = 160;

const accusingActs: ReadonlySet<SpeechAct> = new Set(['ASSERT', 'ANNOUNCE', 'ACCUSE', 'CRITICIZE', 'WARN', 'BELIEVE']);

/**
 * “[Arda] said that [Vell] [had sent troops]”, “[Vell] [bombed the port], according to [Arda]”: a statement whose words tell of a harm.
 *
 * Read only when the harm is told as done (no modal, no negation, no “if”), by somebody with a name or of a country, and not by the speaker.
 */
export const tellsHarm: Rule = (reading) => reading.statements.flatMap((statement, position) => harmsIn(reading, statement, position));

function harmsIn(reading: Reading, statement: Statement, position: number): readonly Draft[] {
  if (!accusingActs.has(statement.speechAct) || statement.modality === 'HYPOTHETICAL') return [];
  const cue = rangeOf(reading, statement.cue[0]);
  const speakers = statement.speakers.flatMap((party) => rangeOf(reading, party.span ?? undefined) ?? []);
  // Without somebody who says so, nobody accuses; a running quote has its speaker elsewhere.
  if (!cue || speakers.length === 0 || isCueNegated(reading, cue)) return [];
  const isAccusing = speakers.every((speaker) =>
    accusingTexts.has(reading.token(reading.phraseAt(speaker.first)?.head ?? -1)?.lemma ?? ''),
  );
  return statement.content.flatMap((span) => {
    const content = rangeOf(reading, span);
    if (!content) return [];
    return groupsIn(reading, content).flatMap((group): readonly Draft[] => {
      const harm = group.isNegated
        ? omissionBy(reading, group, content, cue)
        : (harmBy(reading, group, content) ?? (isAccusing ? chargedBy(reading, group, content) : null));
      if (!harm || isSpeaker(reading, harm.accused, statement) || isConditional(reading, harm.accused)) return [];
      if (isNested(reading, group, position) || isEmbedded(reading, harm.accused, content)) return [];
      const strength = strengthOf(reading, cue);
      return [{ rule: 'tells-harm', confidence: 0.65, cue, accusers: speakers, strength, statement: position, ...harm }];
    });
  });
}

/** “did not say that …”; a negation inside the words said is each verb's own. */
const isCueNegated = (reading: Reading, cue: TokenRange): boolean =>
  (reading.groupAt(cue.last) ?? reading.groupAt(cue.first))?.isNegated === true;

const rangeOf = (reading: Reading, span: Span | undefined): TokenRange | undefined =>
  (span && tokensWithin(reading.document, span)) || undefined;

function groupsIn(reading: Reading, content: TokenRange): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = content.first; at <= Math.min(content.last, content.first + contentReach); at += 1) {
    const group = reading.groupAt(at);
    if (!group) continue;
    if (group.first >= content.first && group.isFinite && group.modal === '') groups.push(group);
    // “her aide, Bo Lind, [lied] to the panel”: whatever its tag, nobody is lied.
    else if (group.first >= content.first && group.lemma === 'lie' && group.first === group.head && reading.word(group.head) === 'lied')
      groups.push({ ...group, isFinite: true, isPassive: false });
    at = group.last;
  }
  return groups;
}

function harmBy(reading: Reading, group: VerbGroup, content: TokenRange): Pick<Draft, 'accused' | 'act' | 'category'> | null {
  // “a network funded by Vell that whitewashes …”: of which of the two it is told does not show.
  if (/^(?:who|which|that)$/u.test(reading.word(group.first - 1)) && group.first - 1 > content.first) return null;
  const last = Math.min(endOfClause(reading, group.last), content.last);
  const subject = subjectOf(reading, group);
  if (!subject || subject.first < content.first || last < group.last) return null;
  if (group.isPassive) {
    const by = agentWithin(reading, group.last + 1, last);
    if (!by || !isSomebody(reading, by)) return null;
    const category = harmOf(group.lemma, actWords(reading, { first: subject.first, last }, by));
    return category && { accused: by, act: { first: subject.first, last }, category };
  }
  const named = group.lemma === 'be' ? phraseSoon(reading, group.last + 1) : undefined;
  // “is ripe for abuse” is no abuse; “is a thief” is a thief.
  if (!isSomebody(reading, subject) || (group.lemma === 'be' && !named)) return null;
  const objects = { first: group.last + 1, last: Math.max(Math.min(last, named?.last ?? last), group.last) };
  const category = harmOf(group.lemma, actWords(reading, withoutReturn(reading, objects), subject));
  if (category && objectLess.has(category) && isDoneTo(reading, group)) return null;
  return category && { accused: subject, act: { first: group.first, last }, category };
}

/** “according to [the indictment], Lind [moved the grants to her own account]”: what an indictment tells of, it alleges. */
function chargedBy(reading: Reading, group: VerbGroup, content: TokenRange): Pick<Draft, 'accused' | 'act' | 'category'> | null {
  const subject = group.isPassive || reading.word(group.last + 1) === 'no' ? null : subjectOf(reading, group);
  if (!subject || subject.first < content.first || !isSomebody(reading, subject)) return null;
  const act = { first: group.first, last: Math.min(endOfClause(reading, group.last), content.last) };
  if (act.last < group.last) return null;
  const category = categoryOfAct(actWords(reading, { first: group.head, last: Math.min(act.last, group.head + 6) }, subject));
  return category === 'OTHER' ? null : { accused: subject, act, category };
}

const phraseSoon = (reading: Reading, at: number): NounPhrase | undefined =>
  reading.phraseAt(/^(?:RB|QUOTE)/u.test(reading.token(at)?.tag ?? '') && !reading.phraseAt(at) ? at + 1 : at);

/** “the four men [killed in the attack] might have lived”: a bare past form without an object is what they suffered. */
const isDoneTo = (reading: Reading, group: VerbGroup): boolean =>
  group.first === group.head &&
  /^VB[DN]$/u.test(reading.token(group.head)?.tag ?? '') &&
  /^(?:in|by|at|during|on|when|while|after|near|outside|inside|as|with|last|this)$/u.test(reading.word(group.last + 1));

const objectLess: ReadonlySet<Category> = new Set([
  'VIOLENT_CRIME',
  'WAR_CRIME',
  'AGGRESSION',
  'SEXUAL_VIOLENCE',
  'HUMAN_RIGHTS_ABUSE',
  'TRAFFICKING',
]);

/** “claimed that Lind had not paid the workers”: to claim that somebody named left something undone is to accuse; to say so need not be. */
function omissionBy(reading: Reading, group: VerbGroup, content: TokenRange, cue: TokenRange): Pick<Draft, 'accused' | 'act'> | null {
  const subject = reading.groupAt(cue.last)?.lemma === 'claim' && !group.isPassive ? subjectOf(reading, group) : null;
  if (!subject || subject.first < content.first || states.has(group.lemma)) return null;
  if (reading.phraseAt(subject.last)?.form !== 'NAME' || !isSomebody(reading, subject)) return null;
  return {
    accused: subject,
    act: { first: group.first, last: Math.max(group.last, Math.min(endOfClause(reading, group.last), content.last)) },
  };
}

/** What one is or feels is no deed left undone. */
const states = new Set(
  'be have do know want like need understand think believe mean exist care love see hear feel become seem appear remain'.split(' '),
);

function agentWithin(reading: Reading, from: number, last: number): TokenRange | null {
  for (let at = from; at < last; at += 1) {
    // “fired from a field [held] by farmers”: another verb's “by”.
    if (reading.groupAt(at)) return null;
    const phrase = reading.word(at) === 'by' ? reading.phraseAt(at + 1) : undefined;
    if (phrase) return { first: phrase.first, last: phrase.last };
  }
  return null;
}

/** Named, or known to be meant: “a man”, “they” and “people” are accused of nothing here. */
function isSomebody(reading: Reading, range: TokenRange): boolean {
  const phrase = reading.phraseAt(range.first);
  const isMe = /^(?:i|we|you|me|us)$/u.test(reading.word(range.first));
  if (isMe || !phrase || /^(?:all|most|many|some|every|any)$/u.test(reading.word(range.first))) return false;
  // Whom a “he” inside a quotation means, the speaker knows and the reader guesses.
  if (phrase.form === 'PRONOUN' && (reading.token(range.first)?.quote ?? -1) >= 0) return false;
  return (
    reading.entitiesIn(reading.spanOf(range)).length > 0 ||
    (phrase.form === 'NAME' && !reading.word(range.first).startsWith('no')) ||
    isKnownPeople(reading, phrase)
  );
}

/** “the guards”, “its owners”, “the mining company”, “soldiers”: by office, trade or body, so that somebody can answer; not “the man”, “the two”, “a firm”. */
function isKnownPeople(reading: Reading, phrase: NounPhrase): boolean {
  if (phrase.form !== 'NOMINAL') return false;
  const head = reading.token(phrase.head);
  const lemma = head?.lemma.toLowerCase() ?? '';
  if (head?.tag === 'NNS' && armedPlurals.has(lemma) && /^(?:NN|JJ)/u.test(reading.token(phrase.first)?.tag ?? '')) return true;
  const isDefinite = /^(?:the|its|their|his|her)$/u.test(reading.word(phrase.first)) || hasOwner(reading, phrase);
  if (!isDefinite || head === undefined || head.index === phrase.first) return false;
  return doers.has(lemma) || bodyNouns.has(lemma) || (head.tag === 'NNS' && armedPlurals.has(lemma));
}

/** “the tanker's crew” */
const hasOwner = (reading: Reading, phrase: NounPhrase): boolean => {
  for (let at = phrase.first + 1; at < phrase.head; at += 1) if (reading.token(at)?.tag === 'POS') return true;
  return false;
};

const doers = new Set(
  `guard owner officer policeman official executive manager employee director trader banker landlord employer boss contractor agent
   prosecutor commander doctor nurse priest teacher smuggler trafficker hacker kidnapper attacker
   gunman lender broker supplier dealer clerk minister regulator president premier chancellor governor mayor general colonel
   bishop archbishop coach principal superior crew operator developer manufacturer maker producer refinery airline railway retailer supermarket
   chain hospital school church monastery police junta regime rebel militia farm mine factory plant shipyard refiner builder publisher
   airport carrier insurer casino clinic orphanage landowner ranch platform startup giant conglomerate utility parent subsidiary
   treasurer chairman chairwoman founder ceo headmaster captain referee pastor imam rabbi sect cult gang cartel syndicate`.split(/\s+/u),
);

/** Also without an article, armed people are those of one side: “said that soldiers had burned the village”. */
const armedPlurals = new Set(
  `soldier troop rebel separatist militant insurgent trooper paramilitary settler militiaman guerrilla gunboat warplane jet fighter policeman
   force guard officer official executive manager police`.split(/\s+/u),
);

/** “Arda said its forces had destroyed the depot” accuses nobody. */
function isSpeaker(reading: Reading, accused: TokenRange, statement: Statement): boolean {
  const span = reading.spanOf(accused);
  const meant = reading.entitiesIn(span);
  const speaking = statement.source.flatMap((source) => reading.entitiesIn(source));
  const words = reading.document.text.slice(span.start, span.end).toLowerCase();
  // “Ada Lind said Lind …”: the same name in short, even where nobody has merged the two.
  const isNamed = (label: string): boolean => ` ${label} `.includes(` ${words} `) || ` ${words} `.includes(` ${label} `);
  return meant.some((entity) => speaking.includes(entity)) || statement.speakers.some((party) => isNamed(party.label.toLowerCase()));
}

/** The verb stands in a statement inside this one: that statement's speaker says it. */
const isNested = (reading: Reading, group: VerbGroup, position: number): boolean => {
  const at = reading.token(group.head);
  return at !== undefined && reading.childrenOf(position).some((other) => other.content.some((span) => covers(span, at)));
};

/** “said it does not mean that Vell lied”, “said she had claimed he stole it”: another verb says it, or takes it back. */
function isEmbedded(reading: Reading, accused: TokenRange, content: TokenRange): boolean {
  const at = reading.word(accused.first - 1) === 'that' ? accused.first - 2 : accused.first - 1;
  // “found no evidence that Vell lied”, “the claim that he stole it”: told of as a thought, not said.
  const noun = at + 1 === accused.first - 1 ? reading.phraseAt(at) : undefined;
  if (
    noun &&
    noun.first >= content.first &&
    (nounsOfThought.has(reading.token(noun.head)?.lemma ?? '') || /^(?:no|any|little|insufficient)$/u.test(reading.word(noun.first)))
  )
    return true;
  // “the laws that were made after Vell killed nine people”: background.
  if (background.has(reading.word(accused.first - 1))) return true;
  const governing = at < content.first ? undefined : reading.groupAt(at);
  return governing !== undefined && (governing.isNegated || governing.modal !== '' || ofOthers.has(governing.lemma));
}

const background = new Set('after before since when while as because where whose until though although unless if like than'.split(' '));
const nounsOfThought = new Set(
  `claim allegation accusation charge suggestion theory idea belief assumption possibility rumour rumor notion impression report
   suspicion fear doubt hint hope risk chance likelihood denial`.split(/\s+/u),
);
const ofOthers = new Set(
  'claim say allege tell deny ask wonder suggest mean pretend imagine think believe argue assume hope fear doubt suspect'.split(' '),
);

function strengthOf(reading: Reading, cue: TokenRange): Strength {
  for (let at = cue.first; at <= cue.last; at += 1) {
    const group = reading.groupAt(at);
    if (group) return tellingStrengths.get(group.lemma) ?? 'CLAIMED';
  }
  return 'CLAIMED';
}
