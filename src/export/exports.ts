import { UserError } from '../errors.js';
import { allegationAnnotations } from './annotations/allegations.js';
import { mentionAnnotations } from './annotations/mentions.js';
import { statementAnnotations } from './annotations/statements.js';
import { allegationColumns, allegationRows } from './csv/allegation-rows.js';
import { articleColumns, articleRows } from './csv/article-rows.js';
import { csvWriter } from './csv/csv-writer.js';
import { responseColumns, responseRows } from './csv/response-rows.js';
import { statementColumns, statementRows } from './csv/statement-rows.js';
import { ftmAllegations } from './ftm/ftm-allegation.js';
import { ftmArticles, ftmEntities } from './ftm/ftm-article.js';
import { claims } from './json-ld/claim.js';
import { newsArticles } from './json-ld/news-article.js';
import { quotations } from './json-ld/quotation.js';
import { jsonLines, type AnyForm, type Writer } from './form.js';

/** One thing that can be exported: a list of the API in a format. */
export interface Export {
  readonly form: AnyForm;
  readonly writer: Writer;
}

export interface Format {
  /** In `--format` and at the end of an address. */
  readonly name: string;
  readonly mediaType: string;
  /** In a sentence: what it is good for. */
  readonly says: string;
  /** By the list: `articles`, `statements` … */
  readonly of: Readonly<Record<string, Export>>;
}

const tables = {
  articles: { form: articleRows, columns: articleColumns },
  statements: { form: statementRows, columns: statementColumns },
  allegations: { form: allegationRows, columns: allegationColumns },
  responses: { form: responseRows, columns: responseColumns },
} as const;

const eachTable = (writerOf: (columns: readonly string[]) => Writer): Format['of'] =>
  Object.fromEntries(Object.entries(tables).map(([kind, { form, columns }]) => [kind, { form, writer: writerOf(columns) }]));

const inLines = (forms: Readonly<Record<string, AnyForm>>): Format['of'] =>
  Object.fromEntries(Object.entries(forms).map(([kind, form]) => [kind, { form, writer: jsonLines }]));

/** What can be exported as what. */
export const formats: readonly Format[] = [
  {
    name: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    says: 'rows for a spreadsheet (RFC 4180); what it would take for a formula is text',
    of: eachTable(csvWriter),
  },
  {
    name: 'ndjson',
    mediaType: 'application/x-ndjson; charset=utf-8',
    says: 'the same rows, one JSON object a line',
    of: eachTable(() => jsonLines),
  },
  {
    name: 'json-ld',
    mediaType: 'application/x-ndjson; charset=utf-8',
    says: 'schema.org, one JSON-LD document a line: NewsArticle, Quotation, Claim with its appearances',
    of: inLines({ articles: newsArticles, statements: quotations, allegations: claims }),
  },
  {
    name: 'ftm',
    mediaType: 'application/x-ndjson; charset=utf-8',
    says: 'entities of FollowTheMoney, one a line: who is named, accuses, is accused and answers in which article',
    of: inLines({ articles: ftmArticles, entities: ftmEntities, allegations: ftmAllegations }),
  },
  {
    name: 'annotations',
    mediaType: 'application/x-ndjson; charset=utf-8',
    says: 'W3C Web Annotations, one a line: of articles their mentions, of allegations their reports and answers',
    of: inLines({ articles: mentionAnnotations, statements: statementAnnotations, allegations: allegationAnnotations }),
  },
];

/** Throws a `UserError` that names what there is. */
export function findExport(kind: string, name: string): Export & { readonly format: Format } {
  const format = formats.find((known) => known.name === name);
  if (!format)
    throw new UserError(`There is no format "${name.slice(0, 40)}"; there are ${formats.map((known) => known.name).join(', ')}.`);
  const found = Object.hasOwn(format.of, kind) ? format.of[kind] : undefined;
  if (!found) throw new UserError(`"${kind.slice(0, 40)}" cannot be had as ${name}; ${Object.keys(format.of).join(', ')} can.`);
  return { ...found, format };
}
