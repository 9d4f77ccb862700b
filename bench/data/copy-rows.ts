import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import type pg from 'pg';
import { tables, type Rows, type Table } from './rows.js';

/** Sends rows to their tables by COPY. The tables must have been emptied in the same transaction: then the rows are frozen and need no log. */
export async function copyRows(client: pg.Client, rows: Rows): Promise<void> {
  for (const [table, columns] of Object.entries(tables)) {
    const text = rows.textOf(table as Table);
    if (text === '') continue;
    const frozen = table === 'bench_search' ? '' : ' WITH (FREEZE)';
    const sql = `COPY "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) FROM STDIN${frozen}`;
    await pipeline(Readable.from([Buffer.from(text)]), client.query(from(sql)));
  }
  await client.query(indexed);
  await client.query('TRUNCATE bench_search');
}

/** As Hearsay indexes them; the words are in lower case and have no accents, which is what folding makes of them. */
const indexed = `
  INSERT INTO search_documents (subject_id, speech_act, kind, article_id, outlet_id, language, category, listed_at, vector)
  SELECT subject_id, speech_act::"SpeechAct", kind::"SearchKind", article_id, outlet_id, language, category::"AllegationCategory", listed_at,
    setweight(to_tsvector('english', lower(a)), 'A') || setweight(to_tsvector('english', lower(b)), 'B') || setweight(to_tsvector('english', lower(c)), 'C')
  FROM bench_search`;
