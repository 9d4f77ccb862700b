import { createHash } from 'node:crypto';
import type { Allegation, AllegationReport } from '../../extract/document.js';
import { sketchActs, type AllegationSketch } from '../../extract/link/sketch-allegation.js';
import { newId } from '../../store/ids.js';
import { idAt, type KeptReading } from './reading.js';
import type { Place } from './stored-allegations.js';

/** What a version alleges, before it is known which allegation that is. */
export interface NewAllegation {
  readonly id: string;
  /** Where it stands. */
  readonly kept: KeptReading;
  readonly articleId: string;
  readonly position: number;
  readonly allegation: Allegation;
  readonly reports: readonly AllegationReport[];
  readonly sketch: AllegationSketch;
  readonly accusedKey: string;
  /** Of the accused and the accusers whose entity is known; `maybeIds`, of who may be one of the accused. */
  readonly accusedIds: readonly string[];
  readonly accuserIds: readonly string[];
  readonly maybeIds: readonly string[];
  readonly place: Place;
  /** Ids of its reports, by position; null for new ones. */
  readonly reportIds: readonly (string | null)[];
  /** Id of the allegation that it was when the text was read before; null when it is new. */
  readonly allegationBefore: string | null;
}

/** Names each allegation of the findings and reads by what it is compared. In the order of the findings. */
export function newAllegations(kept: KeptReading): readonly NewAllegation[] {
  const { findings, version, entityIds, maybe } = kept;
  return findings.allegations.map((allegation, at): NewAllegation => {
    const known = kept.again?.allegations[at] ?? null;
    const position = known?.position ?? at + (kept.again?.firstPosition ?? 0);
    const sketch = sketchActs(
      findings,
      allegation,
      findings.acts[at] ?? [],
      version.publishedAt?.toISOString() ?? null,
      (entity) => idAt(entityIds, entity),
      (entity) => maybe.get(entity),
    );
    const accused = sketch.accused.filter(({ isKnown }) => isKnown);
    return {
      id: known?.id ?? newId(),
      kept,
      articleId: version.articleId,
      position,
      allegation,
      reports: allegation.reports.map((report) => reportAt(findings.reports, report)),
      sketch,
      accusedKey: keyOf(sketch, version.articleId),
      accusedIds: accused.map(({ key }) => key),
      accuserIds: sketch.accusers,
      maybeIds: accused.flatMap((party) => party.maybe ?? []),
      place: [version.listedAt.getTime(), version.canonicalUrl, version.number, position],
      reportIds: allegation.reports.map((report) => kept.again?.reportIds[report] ?? null),
      allegationBefore: known?.allegationId ?? null,
    };
  });
}

/** Equal for what may be one allegation: all the same accused. Whoever is accused by words alone (“the firm”) is somebody of this article only. */
function keyOf({ accused }: AllegationSketch, articleId: string): string {
  const keys = accused.map(({ key }) => key).sort();
  const scope = accused.length > 0 && accused.every(({ isKnown }) => isKnown) ? [] : [articleId];
  return createHash('sha256')
    .update(JSON.stringify([...keys, ...scope]))
    .digest('hex')
    .slice(0, 32);
}

function reportAt(reports: readonly AllegationReport[], position: number): AllegationReport {
  const report = reports[position];
  if (report === undefined) throw new Error(`There is no report ${position} among ${reports.length}`);
  return report;
}
