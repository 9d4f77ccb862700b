import { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { editorsWord } from '../survivors/count-allegations.js';
import type { AnswerInput, ResponseCorrections } from './corrections.input.js';
import { readSubject } from './decide.js';
import { addRow, changeRow, takeOutRows } from './edits.js';
import { readParty } from './read-party.js';
import type { Edit } from './record-decision.js';
import { refusal } from './refused.js';

const at = 'input.corrections';

/** Puts an answer right; gives the rows that changed. */
export async function correctResponse(transaction: Transaction, key: string, corrections: ResponseCorrections): Promise<readonly Edit[]> {
  const response = await transaction.allegationResponse.findUniqueOrThrow({
    where: { id: key },
    select: { listedAt: true, version: { select: { text: true } } },
  });
  const { type, scope, responder, answers, respondedOn } = corrections;
  const party = responder ? await readParty(transaction, response.version.text, responder, `${at}.responder`) : null;
  const columns = {
    ...(type ? { type } : {}),
    ...(scope ? { scope } : {}),
    ...(respondedOn ? { responded_on: respondedOn.date, responded_precision: respondedOn.precision } : {}),
    ...(party
      ? {
          ...{ responder_id: party.entity_id, responder_label: party.label, responder_anonymity: party.anonymity },
          ...{ responder_start: party.start, responder_end: party.end },
        }
      : {}),
  };
  const edits = answers
    ? await correctAnswers(transaction, key, response.listedAt, await readAnswers(transaction, answers, `${at}.answers`))
    : [];
  return [...edits, ...(await changeRow(transaction, 'allegation_responses', { id: key }, columns))];
}

export interface Answer {
  readonly allegationId: string;
  readonly role: AnswerInput['role'];
}

/** Allegations that are answered, each once. Throws a `Refused` for one that is not there, and for none. */
export async function readAnswers(transaction: Transaction, answers: readonly AnswerInput[], field: string): Promise<readonly Answer[]> {
  if (answers.length === 0) throw refusal('NO_WORDS', field, `${field.replace(/^input\./, '')} is empty; name at least one allegation.`);
  const read = new Map<string, Answer>();
  for (const [index, { allegation, role }] of answers.entries()) {
    const { key } = readSubject(allegation, 'Allegation', `${field}.${index}.allegation`);
    if ((await transaction.allegation.findUnique({ where: { id: key }, select: { id: true } })) === null)
      throw refusal('NOT_FOUND', `${field}.${index}.allegation`, 'There is no such allegation in the ledger.');
    read.set(key, { allegationId: key, role });
  }
  return [...read.values()];
}

/** As long as an editor’s word stands, no score is needed. */
export const byEditor = { reason: editorsWord, score: 1 } as const;

async function correctAnswers(transaction: Transaction, key: string, listedAt: Date, answers: readonly Answer[]): Promise<readonly Edit[]> {
  const stored = await transaction.responseLink.findMany({ where: { responseId: key } });
  const isSame =
    stored.length === answers.length &&
    answers.every((one) => stored.some((link) => link.allegationId === one.allegationId && link.role === one.role));
  if (isSame) return [];
  const edits = [...(await takeOutRows(transaction, 'response_links', Prisma.sql`response_id = ${key}::uuid`))];
  for (const { allegationId, role } of answers) {
    const row = { response_id: key, allegation_id: allegationId, role, listed_at: listedAt.toISOString(), ...byEditor };
    edits.push(...(await addRow(transaction, 'response_links', row)));
  }
  return edits;
}
