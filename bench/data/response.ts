import type { AllegationRecords } from '../../src/graph/allegations/allegation.facts.js';
import type { ResponderRole, ResponseType } from '../../src/extract/document.js';
import { channelOf, type Party } from './allegation.js';
import type { WrittenArticle } from './article.js';
import type { Random } from './random.js';
import type { Rows } from './rows.js';

export interface Answering {
  readonly allegationId: string;
  readonly accused: readonly Party[];
  readonly makers: readonly Party[];
  /** Named, and neither of these. */
  readonly outsider: Party;
  /** Since the first report. */
  readonly articles: readonly WrittenArticle[];
}

const answers: readonly (readonly [ResponderRole, ResponseType])[] = [
  ...Array<readonly [ResponderRole, ResponseType]>(8).fill(['ACCUSED', 'DENIED']),
  ['ACCUSED', 'NOT_CONFIRMED'],
  ['ACCUSED', 'DECLINED_COMMENT'],
  ['ACCUSED', 'NO_RESPONSE'],
  ['ACCUSED', 'ACKNOWLEDGED'],
  ['ACCUSED', 'PARTIALLY_ACKNOWLEDGED'],
  ['ACCUSER', 'WITHDRAWN'],
  ['THIRD_PARTY', 'CONFIRMED'],
  ['THIRD_PARTY', 'CORROBORATED'],
  ['ADJUDICATOR', 'UPHELD'],
  ['ADJUDICATOR', 'DISMISSED'],
];

/** Writes none to two answers to an allegation; half of all get none. */
export function writeResponses(answering: Answering, random: Random, rows: Rows): AllegationRecords['responses'] {
  const { chance, below } = random;
  return Array.from({ length: chance(0.5) ? 0 : 1 + below(2) }).flatMap(() => {
    const article = answering.articles[below(answering.articles.length)];
    return article ? [writeResponse(article, answering, random, rows)] : [];
  });
}

function writeResponse(
  article: WrittenArticle,
  { allegationId, accused, makers, outsider }: Answering,
  { id, below }: Random,
  rows: Rows,
): AllegationRecords['responses'][number] {
  const { versionId, runId, listedAt } = article;
  const [role, type] = answers[below(answers.length)] ?? ['ACCUSED', 'DENIED'];
  const able = role === 'ACCUSED' ? accused : role === 'ACCUSER' ? makers : [outsider];
  const responder = able[below(able.length)] ?? outsider;
  const statement = article.statements[below(article.statements.length)];
  const { start, end, cue } = statement ?? { start: 0, end: 1, cue: { start: 0, end: 1 } };
  const key = id(listedAt.getTime());
  const at = listedAt.toISOString();
  const who = [responder.entityKey, responder.label, responder.anonymity] as const;
  const place = [start, end, cue.start, cue.end] as const;
  // Without a statement: its speakers might speak for an accused party, and would be others than the responder.
  rows.add('allegation_responses', key, versionId, runId, null, at, type, 'WHOLE', ...who, [], ...place, 'denies', 0.8);
  rows.add('response_links', key, allegationId, role, at, 'names the accused', 0.9);
  return {
    response: {
      key,
      reportedAt: listedAt,
      reviewState: 'UNREVIEWED',
      respondedDate: null,
      respondedStart: null,
      type,
      role,
      scope: 'WHOLE',
      start,
      end,
      responderKey: responder.entityKey,
      responderLabel: responder.label,
      responderAnonymity: responder.anonymity,
      responderStart: null,
      responderEnd: null,
    },
    channel: channelOf(article),
    onBehalfOf: [],
    mentions: article.mentions,
  };
}
