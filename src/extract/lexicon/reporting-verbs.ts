import type { CueStance, SpeechAct } from '../document.js';

/**
 * What may follow a reporting verb as the words reported.
 *
 * - `quote`: a quotation, before or after it: “…,” she *said*
 * - `clause`: she *said* (that) the bridge is safe
 * - `infinitive`: she *promised* to resign
 * - `object`: she *denied* the charge
 * - `hearer`: she *told* the council (that) …; the hearer is no part of the content
 * - `person`: she *urged* the council to resign, *accused* him of lying; the person is part of the content
 * - `topic`: she *talked* about the bridge; needs one of the `prepositions`
 * - `words`: she *dismissed* the claim; an object that is itself something said, not “two producers”
 * - `text`: no complement but a condition: the subject is a text or a body (“the audit *found* that …”), never a person
 */
export type Frame = 'quote' | 'clause' | 'infinitive' | 'object' | 'hearer' | 'person' | 'topic' | 'words' | 'text';

export interface ReportingVerb {
  readonly lemma: string;
  readonly speechAct: SpeechAct;
  readonly cueStance: CueStance;
  readonly frames: ReadonlySet<Frame>;
  /** For `topic`: the prepositions that open what is spoken of. */
  readonly prepositions: ReadonlySet<string>;
  /** The verb reports only with this word behind it: went *on*, points *out*; empty when it needs none. */
  readonly particle: string;
  /** Class the verb is taken from. */
  readonly source: string;
}

interface Row {
  readonly source: string;
  readonly act: SpeechAct;
  readonly stance?: CueStance;
  readonly frames: string;
  readonly prepositions?: string;
  readonly particle?: string;
  readonly lemmas: string;
}

// A later row adds nothing to a verb of an earlier one: the first row of a verb holds.
const rows: readonly Row[] = [
  { source: 'VerbNet say-37.7', act: 'ASSERT', frames: 'quote clause object', lemmas: 'say' },
  { source: 'VerbNet tell-37.2', act: 'ASSERT', frames: 'quote clause hearer infinitive', prepositions: 'of about', lemmas: 'tell' },
  {
    source: 'VerbNet inform-37.9',
    act: 'ASSERT',
    frames: 'quote clause hearer',
    prepositions: 'of about',
    lemmas: 'inform assure remind notify brief',
  },
  {
    source: 'VerbNet say-37.7',
    act: 'ASSERT',
    frames: 'quote clause object',
    lemmas:
      'state note remark observe mention repeat reiterate stress emphasize emphasise underline underscore assert affirm reaffirm declare report explain recount recall relay',
  },
  {
    source: 'VerbNet say-37.7',
    act: 'ASSERT',
    frames: 'quote clause',
    lemmas:
      'add write maintain opine posit muse quip joke exclaim interject clarify elaborate specify testify attest concur swear surmise summarize hedge profess',
  },
  { source: 'VerbNet say-37.7', act: 'ASSERT', stance: 'DISTANCING', frames: 'quote clause infinitive', lemmas: 'claim' },
  { source: 'VerbNet say-37.7', act: 'ACCUSE', stance: 'DISTANCING', frames: 'quote clause object', lemmas: 'allege' },
  {
    source: 'VerbNet say-37.7',
    act: 'ASSERT',
    stance: 'DISTANCING',
    frames: 'quote clause',
    lemmas: 'insist contend purport speculate insinuate',
  },
  {
    source: 'VerbNet say-37.7',
    act: 'ASSERT',
    frames: 'quote clause object',
    lemmas: 'argue suggest imply hint signal indicate conclude counter detail',
  },
  { source: 'VerbNet indicate-78', act: 'ASSERT', stance: 'ENDORSING', frames: 'quote clause object', lemmas: 'reveal disclose' },
  { source: 'VerbNet say-37.7', act: 'ANNOUNCE', frames: 'quote clause object infinitive', lemmas: 'announce proclaim' },
  { source: 'VerbNet say-37.7', act: 'PREDICT', frames: 'quote clause object', lemmas: 'predict forecast foretell' },
  { source: 'VerbNet say-37.7', act: 'ASSERT', frames: 'quote', lemmas: 'continue' },
  { source: 'VerbNet say-37.7', act: 'ASSERT', frames: 'quote', particle: 'on', lemmas: 'go' },
  { source: 'VerbNet say-37.7', act: 'ASSERT', frames: 'quote clause', particle: 'out', lemmas: 'point' },
  { source: 'VerbNet say-37.7', act: 'ASSERT', frames: 'quote', particle: 'in', lemmas: 'chime' },
  { source: 'VerbNet say-37.7', act: 'ASSERT', frames: 'quote clause', lemmas: 'respond reply answer retort' },
  {
    source: 'VerbNet manner_speaking-37.3',
    act: 'ASSERT',
    frames: 'quote',
    lemmas: 'shout yell scream whisper mutter murmur cry bellow snap sigh roar laugh tease fume rage gush moan groan sob thunder',
  },
  { source: 'VerbNet instr_communication-37.4', act: 'ASSERT', frames: 'quote clause', lemmas: 'tweet retweet post' },
  { source: 'VerbNet instr_communication-37.4', act: 'ASSERT', frames: 'quote', lemmas: 'email e-mail text' },
  { source: 'VerbNet indicate-78 (written)', act: 'ASSERT', frames: 'quote text', lemmas: 'read' },
  { source: 'VerbNet discover-84', act: 'ASSERT', frames: 'clause text', lemmas: 'find' },
  { source: 'VerbNet declare-29.4 (judgement)', act: 'ASSERT', frames: 'clause text', lemmas: 'rule' },
  { source: 'VerbNet estimate-34.2', act: 'ASSERT', frames: 'clause', lemmas: 'estimate' },
  { source: 'VerbNet consider-29.9 (believe)', act: 'BELIEVE', frames: 'clause', lemmas: 'believe' },
  {
    source: 'VerbNet confess-37.10',
    act: 'ACKNOWLEDGE',
    stance: 'ENDORSING',
    frames: 'quote clause object infinitive',
    lemmas: 'acknowledge admit concede confess',
  },
  {
    source: 'VerbNet confess-37.10',
    act: 'CONFIRM',
    stance: 'ENDORSING',
    frames: 'quote clause object',
    lemmas: 'confirm certify corroborate',
  },
  { source: 'VerbNet reject-77.2', act: 'DENY', frames: 'quote clause object', lemmas: 'deny' },
  { source: 'VerbNet reject-77.2', act: 'REJECT', frames: 'object quote', lemmas: 'reject refute rebut dispute repudiate' },
  { source: 'VerbNet reject-77.2', act: 'REJECT', frames: 'words quote', lemmas: 'dismiss' },
  { source: 'VerbNet judgment-33 (blame)', act: 'ACCUSE', frames: 'person', lemmas: 'accuse blame' },
  {
    source: 'VerbNet judgment-33 (negative)',
    act: 'CRITICIZE',
    frames: 'object quote',
    lemmas:
      'criticize criticise condemn denounce blast slam deride decry deplore lambast lambaste excoriate chide rebuke castigate ridicule mock scold lampoon',
  },
  {
    source: 'VerbNet judgment-33 (positive)',
    act: 'PRAISE',
    frames: 'object quote',
    lemmas: 'praise hail tout applaud commend congratulate thank',
  },
  {
    source: 'VerbNet dub-29.3',
    act: 'ASSERT',
    frames: 'object',
    prepositions: 'for on',
    lemmas: 'call describe label dub characterize brand',
  },
  {
    source: 'VerbNet complain-37.8',
    act: 'CRITICIZE',
    frames: 'quote clause topic',
    prepositions: 'about of',
    lemmas: 'complain lament gripe grumble',
  },
  { source: 'VerbNet complain-37.8', act: 'ASSERT', frames: 'quote clause topic', prepositions: 'about of', lemmas: 'boast brag' },
  {
    source: 'VerbNet advise-37.9',
    act: 'WARN',
    frames: 'quote clause topic hearer',
    prepositions: 'of against about',
    lemmas: 'warn caution',
  },
  { source: 'VerbNet promise-37.13', act: 'PROMISE', frames: 'quote clause infinitive hearer', lemmas: 'promise pledge vow guarantee' },
  { source: 'VerbNet promise-37.13', act: 'THREATEN', frames: 'quote clause infinitive', lemmas: 'threaten' },
  { source: 'VerbNet urge-58.1', act: 'DEMAND', frames: 'person object quote clause', lemmas: 'urge implore exhort' },
  { source: 'VerbNet order-58.3', act: 'DEMAND', frames: 'quote clause object infinitive', lemmas: 'demand' },
  { source: 'VerbNet amuse-31.1 (convince)', act: 'REQUEST', frames: 'hearer', prepositions: 'of', lemmas: 'convince persuade' },
  { source: 'VerbNet beg-58.2', act: 'REQUEST', frames: 'person', lemmas: 'beg' },
  {
    source: 'VerbNet inquire-37.1.2',
    act: 'ASK',
    frames: 'quote clause hearer topic infinitive',
    prepositions: 'about for',
    lemmas: 'ask',
  },
  { source: 'VerbNet inquire-37.1.2', act: 'ASK', frames: 'quote clause', lemmas: 'wonder inquire' },
  { source: 'VerbNet urge-58.1 (propose)', act: 'REQUEST', frames: 'clause object infinitive', lemmas: 'propose recommend' },
  { source: 'VerbNet lecture-37.11', act: 'ASSERT', frames: 'topic', prepositions: 'about of', lemmas: 'talk speak' },
  { source: 'VerbNet lecture-37.11', act: 'ASSERT', frames: 'topic', prepositions: 'about on', lemmas: 'comment elaborate' },
  { source: 'VerbNet lecture-37.11', act: 'ASSERT', frames: 'topic', prepositions: 'to', lemmas: 'refer' },
  { source: 'VerbNet lecture-37.11', act: 'CRITICIZE', frames: 'topic', prepositions: 'against about', lemmas: 'rail rant' },
  { source: 'VerbNet correspond-36.1', act: 'SUPPORT', frames: 'quote clause', lemmas: 'agree' },
  { source: 'VerbNet correspond-36.1', act: 'REJECT', frames: 'quote clause topic', prepositions: 'with to', lemmas: 'disagree object' },
  { source: 'VerbNet lecture-37.11', act: 'SUPPORT', frames: 'object', lemmas: 'advocate defend echo' },
  { source: 'VerbNet indicate-78', act: 'ASSERT', frames: 'object', lemmas: 'cite quote express voice highlight discuss' },
  { source: 'VerbNet apologize-32', act: 'APOLOGIZE', frames: 'quote topic clause', prepositions: 'for', lemmas: 'apologize apologise' },
  { source: 'VerbNet amuse-31.1 (question)', act: 'ASK', frames: 'clause words', lemmas: 'question' },
];

const frameNames = new Set<string>([
  'quote',
  'clause',
  'infinitive',
  'object',
  'hearer',
  'person',
  'topic',
  'words',
  'text',
] satisfies readonly Frame[]);
const isFrame = (word: string): word is Frame => frameNames.has(word);

/** By lemma. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map(
  rows
    .flatMap((row) =>
      row.lemmas.split(' ').map((lemma): ReportingVerb => ({
        lemma,
        speechAct: row.act,
        cueStance: row.stance ?? 'NEUTRAL',
        frames: new Set(row.frames.split(' ').filter(isFrame)),
        prepositions: new Set(row.prepositions?.split(' ') ?? []),
        particle: row.particle ?? '',
        source: row.source,
      })),
    )
    .reverse()
    .map((verb): [string, ReportingVerb] => [verb.lemma, verb]),
);
