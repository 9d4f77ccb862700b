import { Prisma } from '../../store/prisma/client.js';
import { newId } from '../../store/ids.js';
import type { Transaction } from '../../store/transaction.js';
import { checkSpan } from './check-span.js';
import type { SpanInput, SpeakerInput, StatementCorrections } from './corrections.input.js';
import { addRow, changeRow, takeOutRows } from './edits.js';
import { entityIn, readParty } from './read-party.js';
import type { Edit } from './record-decision.js';
import { refusal } from './refused.js';

const at = 'input.corrections';
const roles = { source: 'SOURCE', cue: 'CUE', content: 'CONTENT' } as const;

/** Puts a statement right; gives the rows that changed. Throws a `Refused` for words that do not stand in its text. */
export async function correctStatement(transaction: Transaction, key: string, corrections: StatementCorrections): Promise<readonly Edit[]> {
  const { version, listedAt } = await transaction.statement.findUniqueOrThrow({
    where: { id: key },
    select: { listedAt: true, version: { select: { text: true } } },
  });
  const { speechAct, quoteType, polarity, modality, saidOn, speakers } = corrections;
  const columns = {
    ...(speechAct ? { speech_act: speechAct } : {}),
    ...(quoteType ? { quote_type: quoteType } : {}),
    ...(polarity ? { polarity } : {}),
    ...(modality ? { modality } : {}),
    ...(saidOn ? { said_on: saidOn.date, said_precision: saidOn.precision } : {}),
  };
  const edits = [...(await correctWords(transaction, key, version.text, corrections))];
  if (speakers) edits.push(...(await correctSpeakers(transaction, key, version.text, listedAt, speakers)));
  const position = edits.some(({ table }) => table === 'statement_spans') ? await positionOf(transaction, key) : {};
  return [...edits, ...(await changeRow(transaction, 'statements', { id: key }, { ...columns, ...position }))];
}

async function correctWords(
  transaction: Transaction,
  key: string,
  text: string,
  corrections: StatementCorrections,
): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const name of ['source', 'cue', 'content'] as const) {
    const spans = corrections[name];
    if (!spans) continue;
    if (name === 'content' && spans.length === 0)
      throw refusal('NO_WORDS', `${at}.content`, 'content is empty; a statement without words is none: REJECT it instead.');
    for (const [index, span] of spans.entries()) checkSpan(text, span, `${at}.${name}.${index}`);
    if (await isSame(transaction, key, roles[name], spans)) continue;
    edits.push(
      ...(await takeOutRows(
        transaction,
        'statement_spans',
        Prisma.sql`statement_id = ${key}::uuid AND role = ${roles[name]}::"StatementSpanRole"`,
      )),
    );
    for (const [position, { start, end, exact }] of spans.entries()) {
      const row = { id: newId(), statement_id: key, role: roles[name], position, start, end, exact };
      edits.push(...(await addRow(transaction, 'statement_spans', row)));
    }
  }
  return edits;
}

async function isSame(
  transaction: Transaction,
  statementId: string,
  role: 'SOURCE' | 'CUE' | 'CONTENT',
  spans: readonly SpanInput[],
): Promise<boolean> {
  const stored = await transaction.statementSpan.findMany({ where: { statementId, role }, orderBy: { position: 'asc' } });
  return (
    stored.length === spans.length && stored.every(({ start, end }, index) => spans[index]?.start === start && spans[index].end === end)
  );
}

async function positionOf(transaction: Transaction, statementId: string): Promise<{ readonly position: number }> {
  const where = { statementId, role: { in: ['SOURCE', 'CUE', 'CONTENT'] as const } } satisfies Prisma.StatementSpanWhereInput;
  const { _min } = await transaction.statementSpan.aggregate({
    where: { ...where, role: { in: [...where.role.in] } },
    _min: { start: true },
  });
  return { position: _min.start ?? 0 };
}

async function correctSpeakers(
  transaction: Transaction,
  key: string,
  text: string,
  listedAt: Date,
  speakers: readonly SpeakerInput[],
): Promise<readonly Edit[]> {
  const rows = [];
  for (const [position, speaker] of speakers.entries()) {
    const field = `${at}.speakers.${position}`;
    const party = await readParty(transaction, text, speaker, field);
    const onBehalfOf = speaker.onBehalfOf ? (await entityIn(transaction, speaker.onBehalfOf, `${field}.onBehalfOf`)).id : null;
    const row = { ...party, role: speaker.role ?? null, on_behalf_of_id: onBehalfOf };
    rows.push({ id: newId(), statement_id: key, position, listed_at: listedAt.toISOString(), ...row });
  }
  const edits = [...(await takeOutRows(transaction, 'statement_speakers', Prisma.sql`statement_id = ${key}::uuid`))];
  for (const row of rows) edits.push(...(await addRow(transaction, 'statement_speakers', row)));
  return edits;
}
