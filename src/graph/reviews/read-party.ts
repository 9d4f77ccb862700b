import type { Transaction } from '../../store/transaction.js';
import { words } from '../readings/check-input.js';
import type { Anonymity } from '../../store/prisma/client.js';
import { checkSpan } from './check-span.js';
import type { PartyInput } from './corrections.input.js';
import { readSubject } from './decide.js';
import { Refused, refusal } from './refused.js';

/** Who is meant, as rows keep it. */
export interface Party {
  readonly entity_id: string | null;
  readonly label: string;
  readonly anonymity: Anonymity;
  readonly start: number | null;
  readonly end: number | null;
}

const unstated = '(not stated)';
const mostLabel = 500;

/** Throws a `Refused` when it does not say who is meant, or an entity is not there. `field` is where the party is in the input. */
export async function readParty(transaction: Transaction, text: string, given: PartyInput, field: string): Promise<Party> {
  const { span, entity } = given;
  if (span) checkSpan(text, span, `${field}.span`);
  const found = entity ? await entityIn(transaction, entity, `${field}.entity`) : null;
  const anonymity = given.anonymity ?? (found === null ? null : 'NAMED');
  const name = field.replace(/^input\./, '');
  if (anonymity === null)
    throw refusal('UNKNOWN_PARTY', field, `${name} names no entity; say by anonymity how much the article tells, e.g. UNNAMED_ROLE.`);
  if (anonymity === 'AGENTLESS' && (found !== null || span))
    throw refusal(
      'UNKNOWN_PARTY',
      field,
      `${name} is AGENTLESS, nobody at all, and yet has ${found ? 'an entity' : 'words'}; leave one out.`,
    );
  const label = given.label ?? span?.exact ?? found?.name ?? (anonymity === 'AGENTLESS' ? unstated : null);
  if (label === null) throw refusal('UNKNOWN_PARTY', field, `${name} has neither an entity nor words; give entity, label or span.`);
  const bad = words(mostLabel)([...field.split('.'), 'label'], label);
  if (bad.length > 0) throw new Refused(...bad);
  return { entity_id: found?.id ?? null, label, anonymity, start: span?.start ?? null, end: span?.end ?? null };
}

/** Throws a `Refused` for an entity that is not there. */
export async function entityIn(
  transaction: Transaction,
  id: string,
  field: string,
): Promise<{ readonly id: string; readonly name: string }> {
  const { key } = readSubject(id, 'Entity', field);
  const found = await transaction.entity.findUnique({ where: { id: key }, select: { id: true, name: true } });
  if (found === null) throw refusal('NOT_FOUND', field, `${field.replace(/^input\./, '')}: there is no such entity in the ledger.`);
  return found;
}
