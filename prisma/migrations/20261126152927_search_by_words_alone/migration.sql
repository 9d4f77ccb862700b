-- No search is without words, and their index finds the few; PostgreSQL took this one beside it and read all statements of the ledger.
-- DropIndex
DROP INDEX "search_documents_kind_listed_at_idx";
