import { newId } from '../../store/ids.js';
import type { Transaction } from '../../store/transaction.js';
import { words } from '../readings/check-input.js';
import type { Viewer } from '../viewer.js';
import type { AddEvidenceInput } from './addition.input.js';
import { checkAfterAct, checkNotAhead } from './dated.js';
import { checkReason, keepDecision, readSubject } from './decide.js';
import { addRow } from './edits.js';
import { readPlace } from './places.js';
import type { Edit } from './record-decision.js';
import { Refused, refusal } from './refused.js';

const mostTitle = 500;

/** Adds evidence to allegations; gives the UUID of the decision. Throws a `Refused` for evidence older than what it attests. */
export async function addEvidence(transaction: Transaction, input: AddEvidenceInput, by: Viewer): Promise<string> {
  checkReason(input.reason);
  const bad = words(mostTitle)(['input', 'title'], input.title);
  if (bad.length > 0) throw new Refused(...bad);
  const links = await readLinks(transaction, input);
  checkNotAhead(input.datedOn, 'input.datedOn');
  for (const { allegationId } of links) await checkAfterAct(transaction, allegationId, input.datedOn, 'input.datedOn');
  const place = await readPlace(transaction, input);
  const id = newId();
  const where =
    'url' in place
      ? { url: place.url, version_id: null, start: null, end: null }
      : { url: null, version_id: place.versionId, start: place.start, end: place.end };
  const title = input.title.trim();
  const edits: Edit[] = [
    ...(await addRow(transaction, 'evidence', { id, title, ...where, dated_on: input.datedOn, added_at: new Date().toISOString() })),
  ];
  for (const { allegationId, role } of links)
    edits.push(...(await addRow(transaction, 'evidence_links', { evidence_id: id, allegation_id: allegationId, role })));
  const subjects = links.map(({ allegationId }) => ({ type: 'Allegation', key: allegationId }) as const);
  const kept = { evidence: id, title, url: where.url, allegations: links.map((link) => ({ ...link })) };
  return keepDecision(
    transaction,
    { kind: 'ADD_EVIDENCE', by, reason: input.reason, input: kept, subjects, edits },
    links.map(({ allegationId, role }) => ({
      ...{ kind: 'EVIDENCE_ADDED' as const, subject: 'Allegation', subjectId: allegationId },
      after: { evidence: title, role, datedOn: input.datedOn, url: where.url },
    })),
  );
}

async function readLinks(transaction: Transaction, { allegations }: AddEvidenceInput) {
  if (allegations.length === 0) throw refusal('NO_WORDS', 'input.allegations', 'allegations is empty; name at least one that it bears on.');
  const links = new Map<string, { readonly allegationId: string; readonly role: 'SUPPORTS' | 'CONTRADICTS' }>();
  for (const [index, { allegation, role }] of allegations.entries()) {
    const field = `input.allegations.${index}.allegation`;
    const { key } = readSubject(allegation, 'Allegation', field);
    if ((await transaction.allegation.findUnique({ where: { id: key }, select: { id: true } })) === null)
      throw refusal('NOT_FOUND', field, 'There is no such allegation in the ledger.');
    links.set(key, { allegationId: key, role });
  }
  return [...links.values()];
}
