import type { CueStance, SpeechAct } from '../document.js';

/** A noun that reports: “his claim that …”, “in a statement”. */
export interface ReportingNoun {
  readonly lemma: string;
  readonly speechAct: SpeechAct;
  readonly cueStance: CueStance;
}

interface Row {
  readonly source: string;
  readonly act: SpeechAct;
  readonly stance?: CueStance;
  readonly lemmas: string;
}

const rows: readonly Row[] = [
  {
    source: 'NomBank: nouns of VerbNet say-37.7',
    act: 'ASSERT',
    lemmas: 'statement remark comment assertion declaration contention argument tweet message',
  },
  { source: 'NomBank: nouns of VerbNet say-37.7', act: 'ASSERT', stance: 'DISTANCING', lemmas: 'claim' },
  { source: 'NomBank: nouns of VerbNet judgment-33', act: 'ACCUSE', lemmas: 'accusation allegation charge' },
  {
    source: 'NomBank: nouns of VerbNet confess-37.10',
    act: 'ACKNOWLEDGE',
    stance: 'ENDORSING',
    lemmas: 'admission acknowledgment acknowledgement confession',
  },
  { source: 'NomBank: nouns of VerbNet reject-77.2', act: 'DENY', lemmas: 'denial' },
  { source: 'NomBank: nouns of VerbNet advise-37.9', act: 'WARN', lemmas: 'warning' },
  { source: 'NomBank: nouns of VerbNet promise-37.13', act: 'PROMISE', lemmas: 'promise pledge vow' },
  { source: 'NomBank: nouns of VerbNet promise-37.13', act: 'THREATEN', lemmas: 'threat' },
  { source: 'NomBank: nouns of VerbNet say-37.7', act: 'ANNOUNCE', lemmas: 'announcement' },
  { source: 'NomBank: nouns of VerbNet say-37.7', act: 'PREDICT', lemmas: 'prediction' },
  { source: 'NomBank: nouns of VerbNet urge-58.1', act: 'REQUEST', lemmas: 'proposal recommendation request suggestion' },
  { source: 'NomBank: nouns of VerbNet order-58.3', act: 'DEMAND', lemmas: 'demand' },
];

/** By lemma. */
export const reportingNouns: ReadonlyMap<string, ReportingNoun> = new Map(
  rows.flatMap((row) =>
    row.lemmas
      .split(' ')
      .map((lemma): [string, ReportingNoun] => [lemma, { lemma, speechAct: row.act, cueStance: row.stance ?? 'NEUTRAL' }]),
  ),
);

/** What can be dismissed or questioned as words: the nouns above and what else is said or thought. Source: NomBank, as above. */
export const saidNouns: ReadonlySet<string> = new Set([
  ...reportingNouns.keys(),
  ...`report story account version rumor rumour criticism idea notion talk theory finding conclusion comparison concern fear question reasoning logic
   narrative complaint speculation suspicion sincerity honesty motive motives legitimacy credibility validity accuracy truth need wisdom integrity`
    .trim()
    .split(/\s+/u),
]);

/** Where or in what something was said: “in a statement”, “at a press conference”. Source: VerbNet say-37.7's medium role, SemLink. */
export const occasionNouns: ReadonlySet<string> = new Set(
  `statement interview conference briefing speech address tweet tweets email e-mail letter memo message post posting debate rally hearing testimony
   appearance remarks comments call report column op-ed essay article book press-conference meeting summit ceremony session event forum town-hall
   podcast broadcast show program programme video ad advertisement filing lawsuit affidavit document documents release transcript`
    .trim()
    .split(/\s+/u),
);
