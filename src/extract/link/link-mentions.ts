import type { AllegationReport, Document, Mention, Mentioned, Party, Response, Span, Statement } from '../document.js';
import { asGovernment, countKnown } from '../mention/speak-seats.js';
import { knowledgeOf } from '../mention/count-entities.js';

/**
 * Reads a seat of government as the government wherever it is a party: who speaks, accuses, is accused or answers is no town.
 *
 * `mention` has decided by the sentence already; this adds what only the findings tell. Captions and “in Moscow” are never parties, so they stay places.
 */
export function linkMentions(
  document: Document,
  mentioned: Mentioned,
  statements: readonly Statement[],
  reports: readonly AllegationReport[],
  responses: readonly Response[],
): Mentioned {
  const parties = [
    ...statements.flatMap(({ speakers }) => speakers),
    ...reports.flatMap(({ accusers, accused }) => [...accusers, ...accused]),
    ...responses.map(({ responder }) => responder),
  ];
  const places = new Set(parties.flatMap(({ span }: Party) => (span === null ? [] : [wordsOnly(document, span)])));
  const counted = countKnown(mentioned.entities);
  const mentions = mentioned.mentions.map((mention): Mention => {
    const seat = mention.kind === 'ROLE' || mention.kind === 'METONYM' ? undefined : knowledgeOf(counted.entities[mention.entity ?? -1]);
    const isParty = places.has(`${mention.start}:${mention.end}`);
    return isParty && seat !== undefined && seat.standsFor.length > 0 ? asGovernment(counted, mention, seat) : mention;
  });
  return { entities: counted.entities, mentions };
}

/** “the Kremlin” and “Kremlin” are the same place in the text. */
function wordsOnly(document: Document, { start, end }: Span): string {
  const article = /^(?:the|The) /u.exec(document.text.slice(start, Math.min(end, start + 4)));
  return `${start + (article?.[0].length ?? 0)}:${end}`;
}
