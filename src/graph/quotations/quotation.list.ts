import type { SqlList } from '../relay/sql-list.js';
import type { QuotationOccurrence } from './quotation.type.js';

/** Statements of current versions in which a quotation stands, oldest first. */
export const occurrencesOf: SqlList<QuotationOccurrence> = {
  name: 'occurrences',
  from: `quotation_texts AS wording
    JOIN quotation_occurrences AS occurrence ON occurrence.text_id = wording.id
    JOIN statements AS statement ON statement.id = occurrence.statement_id
    JOIN article_versions AS version ON version.id = statement.version_id AND version.is_current AND statement.review_state <> 'REJECTED'`,
  id: 'occurrence.statement_id',
  parent: 'wording.quotation_id',
  order: { column: 'occurrence.listed_at', part: 'date', valueOf: ({ listedAt }) => listedAt.toISOString(), isDescending: false },
};
