import { countedFacts, type AllegationFacts, type StatusOptions } from './facts.js';
import { corroborationsOf } from './standing.js';

export const corroborationLevels = ['SINGLE_ATTRIBUTION', 'MULTIPLE_ATTRIBUTIONS', 'INDEPENDENT_CORROBORATION'] as const;
export type CorroborationLevel = (typeof corroborationLevels)[number];

/** How many voices stand behind an allegation: counted as they come, and counted without those that may be one voice. */
export interface Corroboration {
  readonly level: CorroborationLevel;
  readonly reports: number;
  readonly articles: number;
  /** Articles that carry the same agency text are one. */
  readonly clusters: number;
  readonly outlets: number;
  readonly owners: number;
  /** Accusers and corroborators, each once: where the allegation comes from. */
  readonly sources: number;
  /** Sources that can each be heard through an agency text and an owner that no other of them needs. */
  readonly independentSources: number;
}

/** One voice through one channel. */
interface Attribution {
  readonly source: string;
  readonly cluster: string;
  readonly owner: string;
}

/**
 * Counts the voices behind an allegation. Two that were heard only through one agency text or one owner's papers may be one voice,
 * and are counted as one; so are two that were heard only through outlets of which nothing is known.
 */
export function corroborationOf(facts: AllegationFacts, options: StatusOptions): Corroboration {
  const { accused, reports, responses } = countedFacts(facts, options);
  const corroborations = corroborationsOf({ accused, reports, responses });
  const attributions = [
    ...reports.flatMap((report) => report.accusers.map(({ key }) => ({ source: key, ...channelOf(report) }))),
    ...corroborations.map((response) => ({ source: response.responder, ...channelOf(response) })),
  ];
  const channels = [...reports, ...corroborations];
  const sources = distinct(attributions.map(({ source }) => source));
  const independentSources = countIndependent(attributions);
  return {
    level: independentSources > 1 ? 'INDEPENDENT_CORROBORATION' : sources > 1 ? 'MULTIPLE_ATTRIBUTIONS' : 'SINGLE_ATTRIBUTION',
    reports: reports.length,
    articles: distinct(channels.map(({ articleId }) => articleId)),
    clusters: distinct(channels.map((channel) => channelOf(channel).cluster)),
    outlets: distinct(channels.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]))),
    owners: distinct(channels.map((channel) => channelOf(channel).owner)),
    sources,
    independentSources,
  };
}

const distinct = (values: readonly string[]): number => new Set(values).size;

const channelOf = (record: {
  readonly articleId: string;
  readonly cluster: string | null;
  readonly outlet: string | null;
  readonly owner: string | null;
}) => ({
  cluster: record.cluster ?? record.articleId,
  owner: record.owner ?? record.outlet ?? '',
});

/**
 * How many sources there are of which each was heard through a channel of its own.
 *
 * Sources that were heard in the fewest ways choose first, so that one article which sums up all voices takes nothing away. The exact
 * maximum is costly to find; this is never more than it, and at least two whenever two are independent.
 */
function countIndependent(attributions: readonly Attribution[]): number {
  const bySource = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    const heard = bySource.get(attribution.source);
    if (heard) heard.push(attribution);
    else bySource.set(attribution.source, [attribution]);
  }
  const voices = [...bySource.entries()]
    .sort(([a, heardA], [b, heardB]) => heardA.length - heardB.length || (a < b ? -1 : 1))
    .map(([, heard]) => heard.sort((a, b) => (a.owner + a.cluster < b.owner + b.cluster ? -1 : 1)));
  const taken: Attribution[] = [];
  for (const heard of voices) {
    const own = heard.find((attribution) => taken.every((other) => isApart(attribution, other)));
    if (own) taken.push(own);
  }
  if (taken.length > 1) return taken.length;
  const hasPair = voices.some((heard, index) =>
    voices.slice(index + 1).some((others) => heard.some((a) => others.some((b) => isApart(a, b)))),
  );
  return hasPair ? 2 : taken.length;
}

const isApart = (a: Attribution, b: Attribution): boolean => a.source !== b.source && a.cluster !== b.cluster && a.owner !== b.owner;
