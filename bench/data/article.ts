import { createHash } from 'node:crypto';
import type { Random } from './random.js';
import type { Rows } from './rows.js';
import { writeStatement, type WrittenStatement } from './statement.js';
import { TextBuilder, type Place } from './text-builder.js';
import type { Words } from './words.js';
import { dayMs, days, firstDayMs, type Named, type Outlet, type World } from './world.js';

/** What allegations need to know of an article. */
export interface WrittenArticle {
  readonly articleId: string;
  readonly versionId: string;
  readonly runId: string;
  readonly listedAt: Date;
  readonly outlet: Outlet;
  readonly cluster: string | null;
  readonly statements: readonly WrittenStatement[];
  /** Places that name an entity. */
  readonly mentions: readonly (Place & { readonly entityKey: string })[];
}

export interface Making {
  /** How many articles in all. */
  readonly articles: number;
  readonly world: World;
  readonly words: Words;
  readonly random: Random;
}

const statementCount = 8;
const mentionCount = 25;
const textLength = 2400;

export const somebodyOf = ({ entities }: World, { rank }: Random): Named => entities[rank(entities.length)] ?? { id: '', name: '' };

/** Writes the n-th article with all that is found in it. They come in the order of their days, each a day or two out of it. */
export function writeArticle(index: number, { articles, world, words, random }: Making, rows: Rows): WrittenArticle {
  const { id, rank, chance, below, next } = random;
  const listedAt = new Date(firstDayMs + Math.floor((index / articles) * days * dayMs + next() * 2 * dayMs));
  const at = listedAt.toISOString();
  const newId = (): string => id(listedAt.getTime());
  const somebody = (): Named => somebodyOf(world, random);
  const outlet = world.outlets[rank(world.outlets.length)] ?? { id: '', name: '', owner: null };
  const [articleId, versionId, runId] = [newId(), newId(), newId()];
  const text = new TextBuilder();

  const title = text.block('HEADLINE', () => {
    text.name(somebody());
    text.write(` ${words.text(5 + below(4))}`);
  });
  const statements: WrittenStatement[] = [];
  for (let number = 0; number < statementCount; number += 1) {
    text.block('PARAGRAPH', () => {
      text.write(`${words.text(4 + below(5))}. `);
      const telling = { versionId, runId, at, isFirst: number === 0, text, newId, somebody };
      statements.push(writeStatement(telling, words, random, rows));
    });
  }
  while (text.mentions.length < mentionCount) {
    // What is left of the length, shared by the names that are left; a word has six characters with its space, a name three words.
    const length = (textLength - text.length) / (mentionCount - text.mentions.length) / 6 - 3;
    text.block('PARAGRAPH', () => {
      text.write(`${words.text(Math.max(4, Math.round(length)))} `);
      text.name(somebody());
      text.write('.');
    });
  }

  const headline = text.slice(title);
  const url = `https://${outlet.name.toLowerCase().replace(/\W+/g, '-')}.example/${articleId}`;
  // Four in a row carry the same agency text.
  const cluster = index % 80 < 4 ? `agency-${Math.floor(index / 80)}` : null;
  const sha256 = createHash('sha256').update(text.text).digest('hex');
  rows.add('articles', articleId, url, url, outlet.id, 'en', at, `By ${somebody().name}`, cluster, at, at);
  rows.add('article_versions', versionId, articleId, 1, true, headline, text.text, false, sha256, at);
  for (const [position, { kind, start, end }] of text.blocks.entries()) rows.add('blocks', newId(), versionId, position, kind, start, end);
  rows.add('extraction_runs', runId, versionId, 'rules', '0.1.0', at, 40);
  const mentions = text.mentions.map((mention) => ({ ...mention, entityKey: chance(0.05) ? null : mention.entityKey }));
  for (const { entityKey, ...place } of mentions) {
    const words = [entityKey === null ? 'NOMINAL' : 'NAME', place.start, place.end, text.slice(place), entityKey] as const;
    rows.add('mentions', newId(), versionId, runId, articleId, at, ...words, 'known-name', (50 + below(51)) / 100);
  }

  const [lede = '', ...paragraphs] = text.blocks.filter(({ kind }) => kind !== 'HEADLINE').map((block) => text.slice(block));
  const facts = [articleId, outlet.id, 'en', null] as const;
  rows.add('search_documents', articleId, 'ARTICLE', ...facts, null, at, [headline, lede, paragraphs.join(' ')]);
  for (const { id: key, speechAct, searched } of statements)
    rows.add('search_documents', key, 'STATEMENT', ...facts, speechAct, at, searched);
  const named = mentions.flatMap(({ entityKey, ...place }) => (entityKey === null ? [] : [{ ...place, entityKey }]));
  return { articleId, versionId, runId, listedAt, outlet, cluster, statements, mentions: named };
}
