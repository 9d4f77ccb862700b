import type { Allegation, AllegationReport, Findings, Party } from '../document.js';
import type { ActSketch } from './compare-acts.js';
import { actInArticle, detailsOf, wordKey, type ActDetails, type ActInArticle, type ActName, type KeyOfEntity } from './sketch-details.js';

/** Somebody accused: `key` is that of the entity or, where it is not known, the words. */
export interface AccusedSketch {
  readonly key: string;
  readonly name: string;
  /** Whoever is accused by words alone (“the firm”) may be somebody else in every article. */
  readonly isKnown: boolean;
  /** Key of somebody who may be the same, by a name that leaves doubt: “Post Office”, “British Post Office”. */
  readonly maybe?: string | undefined;
}

/** An allegation as one article reports it, its parties already linked to entities: all that is compared with other articles. Plain data. */
export interface AllegationSketch extends ActSketch, ActDetails {
  readonly accused: readonly AccusedSketch[];
  /** Keys of the accusers whose entity is known. */
  readonly accusers: readonly string[];
  /** `YYYY-MM-DD` or a date-time; null when the article has no date. */
  readonly reportedOn: string | null;
}

/** Reads what an article's allegation is compared by. `keyOf` says who an entity of the article is, e.g. by its id in the ledger; `maybeOf`, who else it may be. */
export const sketchAllegation = (
  findings: Findings,
  allegation: Allegation,
  reportedOn: string | null,
  keyOf: KeyOfEntity,
  maybeOf: (entity: number) => string | undefined = () => undefined,
): AllegationSketch => sketchActs(findings, allegation, actsOf(findings, allegation), reportedOn, keyOf, maybeOf);

/** What the article tells of each act of an allegation: all of the sketch that its words are needed for. */
export const actsOf = ({ document, entities, mentions, reports }: Findings, allegation: Allegation): readonly ActInArticle[] =>
  allegation.reports.flatMap((position) => reports[position]?.act ?? []).map((act) => actInArticle(document, entities, mentions, act));

/** The sketch of an allegation whose acts have been read. */
export function sketchActs(
  findings: Pick<Findings, 'entities' | 'reports'>,
  { category, reports: positions }: Allegation,
  acts: readonly ActInArticle[],
  reportedOn: string | null,
  keyOf: KeyOfEntity,
  maybeOf: (entity: number) => string | undefined,
): AllegationSketch {
  const reports = positions.flatMap((position) => findings.reports[position] ?? []);
  const { entities } = findings;
  const accused = accusedOf(reports, entities, keyOf, maybeOf);
  const ignored = new Set(accused.map(({ key }) => key));
  const details = acts.map((act) => detailsOf(act, keyOf, ignored));
  return {
    category,
    predicate: predicateOf(reports),
    actLemmas: actLemmasOf(reports),
    quantities: reports.flatMap(({ quantities }) => quantities),
    accused,
    accusers: [
      ...new Set(reports.flatMap(({ accusers }) => accusers.flatMap(({ entity }) => (entity === null ? [] : [keyOf(entity)])))),
    ].sort(),
    names: namesOf(details),
    years: [...new Set(details.flatMap(({ years }) => years))].sort((a, b) => a - b),
    days: [...new Set(details.flatMap(({ days }) => days))].sort(),
    isNegated: details.some(({ isNegated }) => isNegated),
    isAttempt: details.length > 0 && details.every(({ isAttempt }) => isAttempt),
    known: [...new Set(details.flatMap(({ known }) => known))].sort(),
    hasUnknownVictim: details.some(({ hasUnknownVictim }) => hasUnknownVictim),
    reportedOn,
  };
}

function accusedOf(
  reports: readonly AllegationReport[],
  entities: Findings['entities'],
  keyOf: KeyOfEntity,
  maybeOf: (entity: number) => string | undefined,
): readonly AccusedSketch[] {
  const sketch = ({ entity, label }: Party): AccusedSketch =>
    entity === null
      ? { key: wordKey(label), name: label, isKnown: false }
      : { key: keyOf(entity), name: entities[entity]?.name ?? label, isKnown: true, maybe: maybeOf(entity) };
  const all = reports.flatMap(({ accused }) => accused.map(sketch));
  return [...new Map(all.map((one) => [one.key, one])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Each once; where one report says more of it than SIDE or OTHER, that role. */
function namesOf(details: readonly ActDetails[]): readonly ActName[] {
  const found = new Map<string, ActName>();
  for (const name of details.flatMap(({ names }) => names)) {
    const before = found.get(name.key);
    if (before === undefined || before.role === 'SIDE' || before.role === 'OTHER') found.set(name.key, name);
  }
  return [...found.values()];
}

/** Of the first report that knows the act. */
export const predicateOf = (reports: readonly AllegationReport[]): string =>
  reports.find(({ predicate }) => predicate !== '')?.predicate ?? '';

/** Of all reports, sorted, each once. */
export const actLemmasOf = (reports: readonly AllegationReport[]): string[] =>
  [...new Set(reports.flatMap(({ actLemmas }) => actLemmas))].sort();
