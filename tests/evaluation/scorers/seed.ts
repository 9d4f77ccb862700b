import type { AllegationReport, Findings, Party, Response, Span, Statement } from '../../../src/extract/document.js';
import { covers, overlaps } from '../../../src/extract/document.js';
import type { Seed } from '../corpora/seed.js';
import { iou } from '../score.js';

export interface SeedScore {
  /** How many of the required ones were found, and of how many. */
  readonly counts: Readonly<
    Record<'statements' | 'allegations' | 'responses' | 'entities', { readonly found: number; readonly required: number }>
  >;
  /** A line each. */
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/** Compares the findings of the seed with its annotation. Throws when the kept text is another, since no place would fit. */
export function scoreSeed(seed: Seed, findings: Findings): SeedScore {
  if (findings.document.text !== seed.keptText)
    throw new Error('The kept text of the seed is not the annotated one; its places do not fit.');
  const compared = new Comparison(seed, findings);
  const required = seed.statements.filter(({ optional }) => optional !== true);
  const missing = {
    statements: required.filter(
      (gold) => !findings.statements.some((found) => compared.isStatement(gold, found) && compared.hasSpeakers(gold, found)),
    ),
    allegations: seed.allegations.filter((gold) => !findings.reports.some((found) => compared.isAllegation(gold, found))),
    responses: seed.responses.filter((gold) => !findings.responses.some((found) => compared.isResponse(gold, found))),
    entities: seed.entities.filter((gold) => !compared.isLinked(gold)),
  };
  const count = (all: number, without: readonly unknown[]) => ({ found: all - without.length, required: all });
  const words = (span: Span): string => findings.document.text.slice(span.start, span.end);
  return {
    counts: {
      statements: count(required.length, missing.statements),
      allegations: count(seed.allegations.length, missing.allegations),
      responses: count(seed.responses.length, missing.responses),
      entities: count(seed.entities.length, missing.entities),
    },
    missing: [
      ...missing.statements.map((gold) => {
        const isThere = findings.statements.some((found) => compared.isStatement(gold, found));
        return `statement ${gold.id}${isThere ? ' (found, but who speaks is open or wrong)' : ''}: ${gold.support.text}`;
      }),
      ...missing.allegations.map(({ id, support }) => `allegation ${id}: ${support.text}`),
      ...missing.responses.map(({ id, source, cue, target }) => `response ${id}: ${source.text} ${cue.text} ${target.text}`),
      ...missing.entities.map(({ id, name, wikidata }) => `entity ${id}: ${name}${wikidata === null ? '' : ` (${wikidata})`}`),
    ],
    wrong: [
      ...findings.statements
        .filter((found) => !seed.statements.some((gold) => compared.isStatement(gold, found) && !compared.hasWrongSpeaker(gold, found)))
        .map(({ source, cue, content }) => `statement: ${[...source, ...cue, ...content].map(words).join(' | ')}`),
      ...findings.reports
        .filter((found) => !seed.allegations.some((gold) => compared.isAllegation(gold, found) || compared.isRepeated(gold, found)))
        .map(({ span, act }) => `allegation: ${act ? words(act) : words(span)}`),
      ...findings.responses
        .filter((found) => !seed.responses.some((gold) => compared.isResponse(gold, found)))
        .map(({ span, type }) => `response: ${type}, ${words(span)}`),
    ],
  };
}

class Comparison {
  readonly #wikidata: ReadonlyMap<string, string | null>;

  constructor(
    readonly seed: Seed,
    readonly findings: Findings,
  ) {
    this.#wikidata = new Map(seed.entities.map(({ id, wikidata }) => [id, wikidata]));
  }

  /** Half the content or more, and cue and source touch. */
  isStatement(gold: Seed['statements'][number], found: Statement): boolean {
    const cues = [gold.cue, ...(gold.altCue ? [gold.altCue] : [])];
    return (
      iou(gold.content, found.content) >= 0.5 &&
      cues.some((cue) => found.cue.some((span) => overlaps(span, cue))) &&
      gold.sourceSpans.some((source) => found.source.some((span) => overlaps(span, source)))
    );
  }

  /** Every speaker who has a Wikidata id is linked to it. */
  hasSpeakers(gold: Seed['statements'][number], found: Statement): boolean {
    return this.#hasAll(gold.speakers, found.speakers);
  }

  /** Somebody else speaks. An open speaker is none. */
  hasWrongSpeaker(gold: Seed['statements'][number], found: Statement): boolean {
    const allowed = gold.speakers.map((id) => this.#wikidata.get(id));
    return found.speakers.some(({ entity }) => this.#idsOf(entity).some((id) => !allowed.includes(id)));
  }

  /** Half the act or more, the right accused and accusers; nobody where nobody is named. */
  isAllegation(gold: Seed['allegations'][number], found: AllegationReport): boolean {
    return found.act !== null && iou([gold.act], [found.act]) >= 0.5 && this.#isAmong(gold, found);
  }

  /** The same allegation where the article says it again (the headline): its act stands in another statement that makes it. */
  isRepeated(gold: Seed['allegations'][number], found: AllegationReport): boolean {
    const makers = this.seed.statements.filter(({ id, allegation }) => allegation === gold.id && gold.statements.includes(id));
    return makers.some(({ support }) => covers(support, found.span)) && this.#isAmong(gold, found);
  }

  isResponse(gold: Seed['responses'][number], found: Response): boolean {
    const { responder, cue, target, type } = found;
    return (
      type === gold.stance &&
      overlaps(cue, gold.cue) &&
      responder.span !== null &&
      overlaps(responder.span, gold.source) &&
      target !== null &&
      overlaps(target, gold.target)
    );
  }

  /** Some mention of it is linked to its Wikidata id, and none to another; one without an id is linked to none; a photographer is nobody here. */
  isLinked({ name, wikidata, mentions, creditOnly }: Seed['entities'][number]): boolean {
    const { entities } = this.findings;
    if (creditOnly === true) return !entities.some((entity) => entity.name === name);
    const found = this.findings.mentions.filter((mention) =>
      mentions.some(({ start, end }) => mention.start === start && mention.end === end),
    );
    const ids = found.flatMap(({ entity, literal }) => {
      const meant = [entity, literal].flatMap((at) => (at === null ? [] : (entities[at] ?? [])));
      return [meant.flatMap(({ externalIds }) => externalIds.filter(({ scheme }) => scheme === 'WIKIDATA').map(({ value }) => value))];
    });
    if (wikidata === null) return found.length > 0 && ids.every((one) => one.length === 0);
    return ids.some((one) => one.includes(wikidata)) && ids.every((one) => one.length === 0 || one.includes(wikidata));
  }

  #isAmong(gold: Seed['allegations'][number], found: AllegationReport): boolean {
    const accusers = gold.accuserCore ?? gold.accusers;
    return (
      this.#hasAll(gold.accused, found.accused) &&
      (accusers.length === 0 ? found.accusers.length === 0 : this.#hasAll(accusers, found.accusers))
    );
  }

  /** Every one who has a Wikidata id is among the parties; one without is there when there are parties enough. */
  #hasAll(ids: readonly string[], parties: readonly Party[]): boolean {
    const linked = new Set(parties.flatMap(({ entity }) => this.#idsOf(entity)));
    return ids.every((id) => {
      const wikidata = this.#wikidata.get(id) ?? null;
      return wikidata === null ? parties.length > 0 : linked.has(wikidata);
    });
  }

  #idsOf(entity: number | null): readonly string[] {
    const found = entity === null ? undefined : this.findings.entities[entity];
    return found?.externalIds.flatMap(({ scheme, value }) => (scheme === 'WIKIDATA' ? [value] : [])) ?? [];
  }
}
