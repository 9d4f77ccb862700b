import type { ArticleWords } from '../../graph/search/index-documents.js';
import { idAt, type KeptReading } from './reading.js';
import { spansOf } from './statements.js';

/** What search looks in of an article that was just read: it need not be read back. */
export function articleWords({ version, findings, statementIds }: KeptReading, outletId: string | null): ArticleWords {
  const { text, headline, blocks, language } = findings.document;
  return {
    articleId: version.articleId,
    outletId,
    language,
    listedAt: version.listedAt,
    text,
    headline,
    blocks: blocks.map(({ kind, start, end }, position) => ({ kind, start, end, position })),
    statements: findings.statements.map((statement, at) => ({
      id: idAt(statementIds, at),
      speechAct: statement.speechAct,
      spans: spansOf(statement).flatMap(({ role, spans }) => spans.map(({ start, end }) => ({ role, exact: text.slice(start, end) }))),
      speakers: statement.speakers.map(({ label, role }) => ({ label, role: role === null ? null : text.slice(role.start, role.end) })),
    })),
  };
}
