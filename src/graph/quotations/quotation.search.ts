import { everyShingle } from '../../extract/quote/normalise-quote.js';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';

/** A wording that shares words with those asked about, as the first current article has it. */
export interface FoundWording {
  readonly quotationKey: string;
  readonly textKey: string;
  readonly text: string;
  /** All who speak, or for whom somebody speaks, in the statements of current articles that have it; sorted. */
  readonly speakerKeys: readonly string[];
  /** It is of one of the speakers asked about; true for all when nobody is. */
  readonly isOwn: boolean;
}

/** So many wordings of the speakers, and so many of others, are compared. */
const mostCompared = 25;

/**
 * Wordings of current articles that share three words in a row with those asked about, or have them all in a row: those that share the most first.
 *
 * A long quotation keeps only some of its threes, so a part of it is found by the index of its words.
 */
export function findWordings(prisma: Reader, words: readonly string[], speakerKeys: readonly string[]): Promise<FoundWording[]> {
  const shingles = [...everyShingle(words)];
  const speakers = [...speakerKeys];
  const isOwn = speakers.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`COALESCE(voices.keys && ${speakers}::uuid[], FALSE)`;
  return prisma.$queryRaw<FoundWording[]>`
    WITH found AS (
      SELECT wording.id, wording.quotation_id, wording.words, wording.lexemes @@ phraseto_tsquery('simple', ${words.join(' ')}) AS is_whole,
        (SELECT count(*) FROM unnest(wording.shingles) AS shingle WHERE shingle = ANY(${shingles})) AS shared
      FROM quotation_texts AS wording
      WHERE wording.shingles && ${shingles} OR wording.lexemes @@ phraseto_tsquery('simple', ${words.join(' ')})
    ), ranked AS (
      SELECT found.id, found.quotation_id, voices.keys, ${isOwn} AS is_own,
        row_number() OVER (PARTITION BY ${isOwn} ORDER BY found.is_whole DESC, found.shared DESC, length(found.words), found.id) AS place
      FROM found
      CROSS JOIN LATERAL (
        SELECT count(*) AS current, array_agg(DISTINCT voice.key) FILTER (WHERE voice.key IS NOT NULL) AS keys
        FROM quotation_occurrences AS occurrence
        JOIN statements AS statement ON statement.id = occurrence.statement_id
        JOIN article_versions AS version ON version.id = statement.version_id AND version.is_current AND statement.review_state <> 'REJECTED'
        LEFT JOIN statement_speakers AS speaker ON speaker.statement_id = statement.id
        LEFT JOIN LATERAL unnest(ARRAY[speaker.entity_id, speaker.on_behalf_of_id]) AS voice(key) ON TRUE
        WHERE occurrence.text_id = found.id
      ) AS voices
      WHERE voices.current > 0
    )
    SELECT ranked.quotation_id::text AS "quotationKey", ranked.id::text AS "textKey", first.text,
      COALESCE(ranked.keys::text[], '{}') AS "speakerKeys", ranked.is_own AS "isOwn"
    FROM ranked
    CROSS JOIN LATERAL (
      SELECT occurrence.text
      FROM quotation_occurrences AS occurrence
      JOIN statements AS statement ON statement.id = occurrence.statement_id
      JOIN article_versions AS version ON version.id = statement.version_id AND version.is_current AND statement.review_state <> 'REJECTED'
      WHERE occurrence.text_id = ranked.id
      ORDER BY occurrence.listed_at, occurrence.statement_id LIMIT 1
    ) AS first
    WHERE ranked.place <= ${mostCompared}
    ORDER BY ranked.is_own DESC, ranked.place`;
}

/** The statements of current articles that have a wording, oldest first. */
export async function statementsWith(prisma: Reader, textKeys: readonly string[], most: number) {
  return prisma.$queryRaw<{ textKey: string; statementKey: string }[]>`
    SELECT wording.id::text AS "textKey", found.statement_id::text AS "statementKey"
    FROM unnest(${[...textKeys]}::uuid[]) AS wording(id)
    CROSS JOIN LATERAL (
      SELECT occurrence.statement_id, occurrence.listed_at
      FROM quotation_occurrences AS occurrence
      JOIN statements AS statement ON statement.id = occurrence.statement_id
      JOIN article_versions AS version ON version.id = statement.version_id AND version.is_current AND statement.review_state <> 'REJECTED'
      WHERE occurrence.text_id = wording.id
      ORDER BY occurrence.listed_at, occurrence.statement_id LIMIT ${most}
    ) AS found
    ORDER BY found.listed_at, found.statement_id`;
}

/** Keys of the entities that go by a name, as it is looked up. */
export async function entitiesNamed(prisma: Reader, normalized: string, most: number): Promise<readonly string[]> {
  const rows = await prisma.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT coalesce(entity.survivor_id, entity.id)::text AS key
    FROM entity_names AS known JOIN entities AS entity ON entity.id = known.entity_id WHERE known.normalized = ${normalized} ORDER BY key LIMIT ${most}`;
  return rows.map(({ key }) => key);
}
