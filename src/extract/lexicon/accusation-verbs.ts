import type { Strength } from '../document.js';

/**
 * Verbs and nouns that report an accusation, by the frame in which they do.
 *
 * Source: VerbNet suspect-81 (accuse, suspect), judgment-33 (blame), conjecture-29.5 and say-37.7 (allege, claim, charge), condemn-33.2
 * with CAMEO 112 “accuse” and its sub-codes. CAMEO 111 “criticize” is not in here: criticism is no allegation.
 */
/** By a word of the text, which may be “constructor”: no object's own names answer. */
function table<Value>(rows: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(rows));
}

const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

/** A accuses B of V-ing; B is suspected of N. */
export const ofVerbs = table<Strength>({ accuse: 'ACCUSED', suspect: 'SUSPECTED', convict: 'ACCUSED' });

/** A blames B for N, A blames N on B. */
export const blameVerbs = words('blame fault');

/** A sues B for N, prosecutes B over N; B is arrested for N. With the prepositions that lead to the act. */
export const legalVerbs = table<ReadonlySet<string>>({
  charge: words('with over'),
  indict: words('for on over'),
  sue: words('for over'),
  prosecute: words('for over'),
  arraign: words('on for'),
  convict: words('of for on'),
  acquit: words('of'),
  clear: words('of'),
  exonerate: words('of'),
  arrest: words('for on over'),
  detain: words('for on over'),
  jail: words('for over'),
  imprison: words('for over'),
  investigate: words('for over'),
  sanction: words('for over'),
  implicate: words('in'),
  try: words('for'),
  sentence: words('for over'),
  fine: words('for over'),
  ban: words('for over'),
  suspend: words('for over'),
  impeach: words('for over'),
  want: words('for over'),
});

/** Who does one of these judges or seizes, and need not be who accuses: “a court convicted B of N”. */
export const withoutAccuser = words('convict acquit clear exonerate arrest detain jail imprison sentence try fine arraign ban suspend');

/** B is under investigation for N, on trial over N, wanted for N. */
export const underPhrases: readonly (readonly string[])[] = [
  ['under', 'investigation'],
  ['under', 'indictment'],
  ['under', 'suspicion'],
  ['on', 'trial'],
  ['under', 'scrutiny'],
];
export const underPrepositions = words('for over on of into');

/** Verbs whose “that B did N” is an accusation whatever N is. */
export const allegingVerbs = table<Strength>({ allege: 'ALLEGED', charge: 'ACCUSED', accuse: 'ACCUSED' });

/** Verbs whose “that B did N” accuses when N is harmful; a verb of speech that is not listed claims. */
export const tellingStrengths = table<Strength>({
  ...Object.fromEntries(allegingVerbs),
  suspect: 'SUSPECTED',
  believe: 'SUSPECTED',
  think: 'SUSPECTED',
  fear: 'SUSPECTED',
  warn: 'WARNED',
  caution: 'WARNED',
  suggest: 'IMPLIED',
  imply: 'IMPLIED',
  hint: 'IMPLIED',
  insinuate: 'IMPLIED',
  indicate: 'IMPLIED',
  speculate: 'IMPLIED',
});

/** What is done with an accusation: “accusations that B …”, “allegations of N against B”. */
export const accusationNouns = words('accusation allegation charge claim suspicion insinuation');

/** Of these also “of N” alone makes the act: “claims of fraud” but not “the claim of the heirs”. */
export const firmAccusationNouns = words('accusation allegation suspicion');

/** With an accusation as object, their subject is the accused: “the bank faces allegations of fraud”. */
export const facingVerbs = words(
  'face deny reject dismiss refute dispute rebut confront dodge fend battle fight weather answer escape brush',
);

/** Verbs of naming: “A called B a liar”. */
export const namingVerbs = words('call brand label dub');

/** Who says “was charged” or “is suspected” is the accuser only when accusing is their office. */
export const accusingOffices = words('prosecutor police investigator detective attorney sheriff fbi indictment authority magistrate');

/** What is written to accuse: whatever these say that somebody did, they allege. */
export const accusingTexts = words('indictment lawsuit suit complaint prosecutor affidavit accusation plaintiff');

/** With “the blame” as object: “put the blame for N on B”. */
export const placingVerbs = words('put lay place pin shift heap cast');

/** Verbs under which an accusation is thought of, not made: “refused to accuse”, “wondered whether they could be charged”. */
export const suppositionWords = words('whether if unless could would might may should can must hypothetically');
