import { accusersOf, factsOf, type AllegationRecords } from '../../src/graph/allegations/allegation.facts.js';
import { corroborationOf } from '../../src/graph/allegations/status/corroboration.js';
import { statusOf, statusOfParty } from '../../src/graph/allegations/status/status.js';
import { somebodyOf, type Making, type WrittenArticle } from './article.js';
import { writeResponses } from './response.js';
import type { Rows } from './rows.js';

/** Who accuses or is accused. */
export interface Party {
  readonly key: string;
  readonly entityKey: string | null;
  readonly label: string;
  readonly anonymity: 'NAMED' | 'UNNAMED_ROLE' | 'AGENTLESS';
}

export type ReportRecord = AllegationRecords['reports'][number];

const categories = ['FRAUD', 'CORRUPTION', 'WAR_CRIME', 'ESPIONAGE', 'NEGLIGENCE', 'DECEPTION', 'OTHER'] as const;
const strengths = ['ACCUSED', 'ACCUSED', 'ALLEGED', 'CLAIMED', 'SUSPECTED'] as const;
export const unnamedParties = ['two officials', 'a former clerk', 'The firm'] as const;
const all = { asOf: null, basis: 'ALL' } as const;
const reviewed = { asOf: null, basis: 'REVIEWED' } as const;

export const channelOf = ({ articleId, cluster, outlet }: WrittenArticle): ReportRecord['channel'] => ({
  articleId,
  cluster,
  outlet: outlet.id,
  owner: outlet.owner,
});

/**
 * Writes an allegation that one to three of these articles report, with its answers and the status that Hearsay’s own rules derive from them.
 *
 * The articles are in the order of their days.
 */
export function writeAllegation(articles: readonly WrittenArticle[], { world, words, random }: Making, rows: Rows): void {
  const { id, pick, chance, below } = random;
  const party = (unnamedShare: number): Party => {
    const entity = somebodyOf(world, random);
    const isUnnamed = chance(unnamedShare);
    const who = isUnnamed ? { entityKey: null, label: pick(unnamedParties) } : { entityKey: entity.id, label: entity.name };
    return { key: id(at), ...who, anonymity: isUnnamed ? 'UNNAMED_ROLE' : 'NAMED' };
  };
  const first = below(articles.length);
  const telling = [...new Set([first, ...Array.from({ length: below(3) }, () => below(articles.length))])]
    .flatMap((index) => articles[index] ?? [])
    .sort((one, other) => one.listedAt.getTime() - other.listedAt.getTime());
  const [earliest, latest] = [telling[0]?.listedAt ?? new Date(0), telling.at(-1)?.listedAt ?? new Date(0)];
  const at = earliest.getTime();
  const allegationId = id(at);
  const accused = chance(0.25) ? [party(0.05), party(0.05)] : [party(0.05)];
  const makers = [party(0.1), party(0.1)] as const;

  const reports = telling.map((article): ReportRecord => {
    const { runId, versionId, listedAt } = article;
    const statement = article.statements[below(article.statements.length)];
    const reportId = id(listedAt.getTime());
    const place = { start: statement?.start ?? 0, end: statement?.end ?? 1, cue: statement?.cue ?? { start: 0, end: 1 } };
    const found = [reportId, allegationId, versionId, runId, statement?.id ?? null, listedAt.toISOString()] as const;
    rows.add('allegation_reports', ...found, pick(strengths), place.start, place.end, place.cue.start, place.cue.end, 'accuses-of', 0.8);
    const accusers = chance(0.1) ? [] : chance(0.15) ? makers : [chance(0.7) ? makers[0] : makers[1]];
    for (const [position, { entityKey, label, anonymity }] of accusers.entries())
      rows.add('report_parties', id(at), reportId, 'ACCUSER', position, entityKey, label, anonymity, null);
    for (const [position, { key, entityKey, label, anonymity }] of accused.entries())
      rows.add('report_parties', id(at), reportId, 'ACCUSED', position, entityKey, label, anonymity, key);
    return {
      report: {
        key: reportId,
        reportedAt: listedAt,
        reviewState: 'UNREVIEWED',
        accusers,
        accused: accused.map(({ key }) => ({ partyKey: key })),
      },
      channel: channelOf(article),
      madeOn: null,
    };
  });
  const answering = articles.slice(articles.findIndex(({ listedAt }) => listedAt.getTime() >= at));
  const responses = writeResponses({ allegationId, accused, makers, articles: answering, outsider: party(0) }, random, rows);

  const facts = factsOf({ accused, reports, responses });
  const title = `${accused[0]?.label ?? ''} accused of ${words.text(4)}`;
  const category = pick(categories);
  const dates = [earliest.toISOString(), latest.toISOString()] as const;
  const statuses = [statusOf(facts, all).value, statusOf(facts, reviewed).value, corroborationOf(facts, all).level] as const;
  rows.add('allegations', allegationId, title, category, words.text(1), words.text(3).split(' '), ...dates, dates[0], ...statuses);
  for (const [position, { key, entityKey, label }] of accused.entries()) {
    const standing = [statusOfParty(facts, key, all).value, statusOfParty(facts, key, reviewed).value] as const;
    rows.add('accused_parties', key, allegationId, position, entityKey, label, dates[1], ...standing);
  }
  for (const [position, { entityKey, label, anonymity, reports: count }] of accusersOf(reports.map(({ report }) => report)).entries())
    rows.add('allegation_accusers', allegationId, position, entityKey, label, anonymity, count);
  const names = [...new Set([...accused, ...makers].map(({ label }) => label))].join(' ');
  rows.add('search_documents', allegationId, 'ALLEGATION', null, null, null, category, null, dates[1], [title, names, words.text(12)]);
}
