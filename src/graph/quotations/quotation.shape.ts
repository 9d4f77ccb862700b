import type { Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import { Prisma } from '../../store/prisma/client.js';
import { readKey } from '../relay/global-id.js';
import { globalIdSql } from '../relay/shapes.js';
import { occurrencesOf } from './quotation.list.js';

const driftPart: Shape = {
  type: 'DriftPart',
  table: 'jsonb_array_elements($drift) WITH ORDINALITY AS part(value, place)',
  keys: { key: 'part.place' },
  fields: { kind: "part.value->>'kind'", text: "part.value->>'text'" },
};

const drift = { many: driftPart, where: 'TRUE', order: 'part.place' } as const;

const occurrence: Shape = {
  type: 'QuotationOccurrence',
  table: 'quotation_occurrences AS occurrence',
  joins: { wording: 'JOIN quotation_texts AS wording ON wording.id = occurrence.text_id' },
  keys: { key: 'occurrence.statement_id', drift: 'wording.drift' },
  fields: {
    text: 'occurrence.text',
    difference: 'wording.difference',
    drift,
    statement: { one: 'Statement', by: '$key' },
  },
};

const variant: Shape = {
  type: 'QuotationVariant',
  table: 'quotation_texts AS wording',
  keys: { key: 'wording.id', drift: 'wording.drift' },
  fields: { words: 'wording.words', parts: drift },
};

const isInCurrent = `EXISTS (SELECT FROM quotation_occurrences AS occurrence
  JOIN statements AS statement ON statement.id = occurrence.statement_id
  JOIN article_versions AS version ON version.id = statement.version_id AND version.is_current AND statement.review_state <> 'REJECTED'
  WHERE occurrence.text_id = wording.id)`;

const quotation: Shape = {
  type: 'Quotation',
  table: 'quotations AS quotation',
  keys: { key: 'quotation.id' },
  fields: {
    id: globalIdSql('Quotation', 'quotation.id'),
    text: 'quotation.text',
    firstSaid: 'quotation.first_listed_at',
    speaker: { one: 'Entity', by: 'quotation.speaker_id' },
    occurrences: { list: occurrencesOf, of: occurrence, parent: '$key' },
    drift: {
      many: variant,
      where: `wording.quotation_id = $key AND wording.difference = 'VARIANT' AND ${isInCurrent}`,
      order: 'wording.words',
    },
  },
};

export const quotationShapes: ShapesOfNoun = {
  shapes: [quotation],
  extensions: {
    Statement: {
      quotation: {
        one: 'Quotation',
        by: `(SELECT quoted.quotation_id FROM quotation_occurrences AS occurs
          JOIN quotation_texts AS quoted ON quoted.id = occurs.text_id WHERE occurs.statement_id = $key)`,
      },
    },
  },
  roots: {
    quotation: { root: 'Quotation', by: ({ id }) => ({ key: 'key', value: Prisma.sql`${readKey(String(id), 'Quotation', 'id')}::uuid` }) },
  },
};
