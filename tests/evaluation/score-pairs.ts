import type { ArticleText, Entity, Findings, Span } from '../../src/extract/document.js';
import { overlaps } from '../../src/extract/document.js';
import type { Reason } from '../../src/extract/link/weigh-acts.js';
import { matchAllegation } from '../../src/extract/link/match-allegation.js';
import { matchEntity, type EntityCandidate } from '../../src/extract/link/match-entity.js';
import { matchResponse } from '../../src/extract/link/match-response.js';
import { normaliseName } from '../../src/extract/link/normalise-name.js';
import { sketchAllegation } from '../../src/extract/link/sketch-allegation.js';
import { answers, type Pair, type PairAnswer, type PairSide } from './read-pairs.js';

export interface JudgedPair {
  readonly pair: Pair;
  /** NOT_FOUND: the extraction reads no allegation or response in the words of one side. */
  readonly answer: PairAnswer | 'NOT_FOUND';
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What the matching says of each pair, as the ledger would: the entities of the second article are matched with those of the first. */
export function judgePairs(pairs: readonly Pair[], read: (article: ArticleText) => Findings): readonly JudgedPair[] {
  const known = new Map<string, Findings>();
  const findingsOf = (article: ArticleText): Findings => {
    const key = `${article.publishedAt ?? ''} ${article.headline ?? ''} ${article.text}`;
    const findings = known.get(key) ?? read(article);
    known.set(key, findings);
    return findings;
  };
  return pairs.map((pair) => judgePair(pair, findingsOf));
}

function judgePair(pair: Pair, findingsOf: (article: ArticleText) => Findings): JudgedPair {
  const [first, second] = pair.sides;
  const [left, right] = [findingsOf(first.article), findingsOf(second.article)];
  const keys = keysAcross(left.entities, right.entities);
  const alleged = left.allegations[allegationAt(left, first)];
  const again = right.allegations[allegationAt(right, second)];
  const missing = { pair, answer: 'NOT_FOUND' as const, score: 0, reasons: [] };
  if (alleged === undefined) return missing;
  const known = {
    id: 'first',
    reports: [sketchAllegation(left, alleged, first.article.publishedAt ?? null, (entity) => `first ${entity}`)],
  };
  if (again !== undefined) {
    const sketch = sketchAllegation(
      right,
      again,
      second.article.publishedAt ?? null,
      (entity) => keys[entity]?.key ?? '',
      (entity) => keys[entity]?.maybe,
    );
    const { decision, score, reasons } = matchAllegation(sketch, [known]);
    return { pair, answer: decision, score, reasons };
  }
  const response = right.responses.find((one) => overlaps(one.span, spanOf(right, second)));
  if (response === undefined) return missing;
  const keyOf = (entity: number | null): string | null => (entity === null ? null : (keys[entity]?.key ?? null));
  const { decision, score, reasons } = matchResponse(
    {
      responder: keyOf(response.responder.entity),
      onBehalfOf: keyOf(response.responder.onBehalfOf),
      type: response.type,
      targetLemmas: response.targetLemmas,
      respondedOn: response.respondedOn?.date ?? second.article.publishedAt ?? null,
    },
    [known],
  );
  return { pair, answer: decision, score, reasons };
}

interface KeyAcross {
  readonly key: string;
  readonly maybe?: string | undefined;
}

/** For each entity of the second article the key of the one of the first that it is, or one of its own and whom it may be. */
function keysAcross(left: readonly Entity[], right: readonly Entity[]): readonly KeyAcross[] {
  const countriesOf = (entities: readonly Entity[]): readonly string[] =>
    entities.flatMap(({ kind, knownAs }) => (kind === 'COUNTRY' && knownAs !== null ? [knownAs] : []));
  const countries = countriesOf(left);
  const candidates = left.map(({ kind, name, names, externalIds }, at): EntityCandidate => ({
    id: `first ${at}`,
    kind,
    names: [...names, { text: name, kind: 'PRIMARY' as const }].map((one) => ({ normalized: normaliseName(one.text), kind: one.kind })),
    externalIds,
    countries,
  }));
  return right.map((entity, at): KeyAcross => {
    const sameKey = left.findIndex(({ knownAs }) => knownAs !== null && knownAs === entity.knownAs);
    if (sameKey !== -1) return { key: `first ${sameKey}` };
    const { answer, id } = matchEntity(entity, candidates, countriesOf(right));
    return answer === 'SAME' && id !== null
      ? { key: id }
      : { key: `second ${at}`, maybe: answer === 'ASK' ? (id ?? undefined) : undefined };
  });
}

const allegationAt = (findings: Findings, side: PairSide): number => {
  const meant = spanOf(findings, side);
  const acts = findings.reports.filter(({ act }) => act !== null && overlaps(act, meant));
  const best = side.at === -1 ? findings.reports.find(({ act }) => act !== null && wordsOf(findings, act).includes(side.words)) : acts[0];
  return best?.allegation ?? -1;
};

const wordsOf = ({ document }: Findings, span: Span): string => document.text.slice(span.start, span.end).replace(/\s+/gu, ' ');

function spanOf({ document }: Findings, { words, at }: PairSide): Span {
  const start = at === -1 ? document.text.indexOf(words) : at;
  return { start, end: start + words.length };
}

/** How often each answer was given where each was right. */
export function printConfusion(judged: readonly JudgedPair[]): string {
  const columns = [...answers, 'NOT_FOUND'] as const;
  const count = (expected: PairAnswer, answer: string): number =>
    judged.filter((one) => one.pair.expected === expected && one.answer === answer).length;
  const rows = answers.map((expected) =>
    [expected.padEnd(12), ...columns.map((answer) => String(count(expected, answer)).padStart(10))].join(''),
  );
  return [`pairs       ${columns.map((answer) => answer.padStart(10)).join('')}   (columns: answered)`, ...rows].join('\n');
}
