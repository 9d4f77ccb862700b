import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inGivenText } from '../in-given-text.js';
import { type Gold, kinds, readArticles, readGold } from '../read-gold.js';
import { type ReaderName, type Reader, type Row, type Section, figureRow } from '../rows.js';
import { type Score, score } from '../score.js';
import { figureOf } from '../scorers/figure.js';

const folder = join(import.meta.dirname, '../gold');
/** Sentences carry no date of their own; “on Tuesday” is read relative to this one. */
export const sentencesPublishedAt = '2031-05-20';

/** How many mistakes each example shows, by the example's id; an article is one example. */
export type Mistakes = Readonly<Record<string, Readonly<Record<ReaderName, number>>>>;

export interface OwnGold extends Section {
  readonly mistakes: Mistakes;
}

/** The project's own sentences and whole articles, always there. */
export function measureOwnGold(readers: readonly Reader[], tell: (line: string) => void): OwnGold {
  const sentences = readGold(folder);
  const articlesFolder = join(folder, 'articles');
  const articles = existsSync(articlesFolder) ? readArticles(articlesFolder) : [];
  const rows: Row[] = [];
  const mistakes: Record<string, Record<ReaderName, number>> = {};
  const judged: Record<string, Score['judged'][keyof Score['judged']]> = {};
  for (const { name, read } of readers) {
    const parts = [
      ['sentences', 'own gold, sentences', sentences, score(sentences, (text) => read({ text, publishedAt: sentencesPublishedAt }))],
      [
        'articles',
        'own gold, articles',
        articles,
        score(articles, (text, { headline, publishedAt }) => inGivenText(read({ text, headline, publishedAt }))),
      ],
    ] as const;
    for (const [id, corpus, examples, scored] of parts) {
      if (examples.length === 0) continue;
      rows.push(...rowsOf(name, id, corpus, scored));
      for (const kind of kinds) judged[`${kind}, ${corpus}`] = scored.judged[kind];
      for (const example of examples) {
        const record = (mistakes[idOf(example)] ??= { rules: 0, models: 0 });
        record[name] += scored.mistakes.filter(({ gold }) => gold === example).length;
      }
      tell(`${corpus}, by ${name}`);
    }
  }
  return { rows, notes: [], judged, mistakes };
}

/** `allegations.txt: Ada Reyes accused Norvik Energy of dumping …`: stays the same while the example does. */
const idOf = ({ file, text }: Gold): string => `${file}: ${text.replace(/\s+/gu, ' ').slice(0, 90)}`;

function rowsOf(reader: ReaderName, id: string, corpus: string, { tallies }: Score): readonly Row[] {
  const figures = kinds.flatMap((kind) => {
    const { gold, predicted, found, complete, typed } = tallies[kind];
    return [
      figureRow(reader, `${id}.${kind}.found`, corpus, `${kind} found`, figureOf(found, gold, predicted)),
      figureRow(reader, `${id}.${kind}.complete`, corpus, `${kind}, with their parties`, figureOf(complete, gold, predicted)),
      figureRow(reader, `${id}.${kind}.typed`, corpus, `${kind}, with parties and type`, figureOf(typed, gold, predicted)),
    ];
  });
  const invented = tallies.allegations.inventedAccusers;
  return [...figures, { id: `${id}.invented`, reader, measure: 'accusers named where nobody is', corpus, unit: 'false', value: invented }];
}
