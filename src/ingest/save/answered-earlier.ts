import type { ResponderRole, Response } from '../../extract/document.js';
import { matchResponse } from '../../extract/link/match-allegation.js';
import type { EarlierAllegation } from './earlier-allegations.js';
import { idOrNull, type SavedVersion } from './reading.js';

/** Which allegation of the ledger a response answers, and why it is thought so. */
export interface Answer {
  readonly allegationId: string;
  readonly role: ResponderRole;
  readonly reason: string;
  /** 0 to 1. */
  readonly score: number;
}

/** What a response answers whose own article tells of no allegation that fits: at most one of an earlier article, and none in doubt. */
export function answeredEarlier(
  response: Response,
  version: SavedVersion,
  entityIds: readonly string[],
  earlier: readonly EarlierAllegation[],
): readonly Answer[] {
  const { responder, type, targetLemmas, respondedOn } = response;
  const by = [idOrNull(entityIds, responder.entity), idOrNull(entityIds, responder.onBehalfOf)] as const;
  // An answer in an article of March is none to what was first alleged in May.
  const { publishedAt } = version;
  const older =
    publishedAt === null
      ? earlier
      : earlier.filter(({ reportedOn }) => reportedOn === null || Date.parse(reportedOn) <= publishedAt.getTime());
  const match = matchResponse(
    { responder: by[0], onBehalfOf: by[1], type, targetLemmas, respondedOn: respondedOn?.date ?? publishedAt?.toISOString() ?? null },
    older,
  );
  const found = older.find(({ id }) => id === match.candidate);
  if (match.decision !== 'SAME' || found === undefined) return [];
  return [{ allegationId: found.id, role: roleTowards(found, by, response.role), reason: match.reason, score: match.score }];
}

function roleTowards({ accused, accuserIds }: EarlierAllegation, by: readonly (string | null)[], otherwise: ResponderRole): ResponderRole {
  const isOne = (ids: readonly string[]): boolean => by.some((id) => id !== null && ids.includes(id));
  return isOne(accused) ? 'ACCUSED' : isOne(accuserIds) ? 'ACCUSER' : otherwise;
}
