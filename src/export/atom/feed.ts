import { v5 } from 'uuid';
import { UserError } from '../../errors.js';
import type { Ask } from '../ask.js';
import { allegationFeed, articleFeed, statementFeed, type FeedForm } from './entries.js';
import { entryXml } from './entry.js';
import { xmlText } from './xml-text.js';

/** Readers come again every hour or so: more than this seldom comes in between. */
const mostEntries = 50;

const forms: Readonly<Record<string, FeedForm<never>>> = { articles: articleFeed, statements: statementFeed, allegations: allegationFeed };

export interface AskedFeed {
  readonly kind: string;
  readonly filter: object | null;
  /** Where it was asked for. */
  readonly self: string;
}

/** Names of our own: the same list with the same filter is the same feed, wherever it is served. */
const feeds = '5d0a3f6e-6b0b-5c53-8f4e-3e8b1f6e7a11';

/** An Atom feed (RFC 4287) of the first fifty of a list. Throws a `UserError` for a list that there is not, or a filter that the API refuses. */
export async function feedXml(ask: Ask, { kind, filter, self }: AskedFeed): Promise<string> {
  const form = (Object.hasOwn(forms, kind) ? forms[kind] : undefined) as FeedForm<unknown> | undefined;
  if (!form) throw new UserError(`There is no feed of "${kind.slice(0, 40)}"; there are feeds of ${Object.keys(forms).join(', ')}.`);
  const { list } = (await ask(form.document, { filter, first: mostEntries })) as {
    readonly list: { readonly nodes: readonly unknown[] } | null;
  };
  const entries = (list?.nodes ?? []).map((node) => form.entry(node));
  const said = filter === null ? '' : JSON.stringify(filter);
  // A feed must have been updated some day, also when it has nothing.
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), '1970-01-01T00:00:00.000Z');
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:uuid:${v5(`${kind} ${said}`, feeds)}</id>`,
    `<title>${xmlText(`Hearsay: ${form.title}${said === '' ? '' : ` ${said}`}`)}</title>`,
    `<updated>${updated}</updated>`,
    '<author><name>Hearsay</name></author>',
    '<generator>Hearsay</generator>',
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}
