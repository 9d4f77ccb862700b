import { ingestArticle } from '../../../src/ingest/ingest.js';
import { appendChanges, type Happened } from '../../../src/store/append-changes.js';
import type { Database } from '../../../src/store/database.js';
import { newId } from '../../../src/store/ids.js';
import { writeAlone } from '../../../src/store/transaction.js';

/** Changes of a thing that there is: reviews of one statement, one transaction, one number each. */
export function happen(database: Database, subjectId: string, numbers: readonly number[]): Promise<void> {
  const changes = numbers.map((number): Happened => ({ kind: 'STATEMENT_ADDED', subject: 'Statement', subjectId, after: { number } }));
  return writeAlone(database, (transaction) => appendChanges(transaction, changes));
}

/** An article with an accusation; gives the UUID of a statement of it. */
export async function accuse(database: Database, name = 'Tom Vance', more = ''): Promise<string> {
  const text = `The auditor Ada Reyes accused the mayor, ${name}, of taking bribes. “We will go to court,” Ada Reyes said.${more}`;
  const { versionId } = await ingestArticle(database, { url: `https://tarn.example/${newId()}`, publishedAt: '2024-10-28', text });
  const statement = await database.prisma.statement.findFirstOrThrow({ where: { versionId }, select: { id: true } });
  return statement.id;
}
