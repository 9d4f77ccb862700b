import { nameKinds, readNamedArticles } from '../corpora/named-articles.js';
import { type Reader, type Row, type Section, figureRow } from '../rows.js';
import { NameScore, namesOf } from '../scorers/names.js';

const corpus = 'worldwide newswire, dev';

/** Names of people, places and organizations in the news of the world; null when the corpus is not there. */
export function measureNames(folder: string, readers: readonly Reader[], tell: (line: string) => void): Section | null {
  const articles = readNamedArticles(folder);
  if (articles === null) return null;
  const rows = readers.flatMap(({ name, read }): Row[] => {
    const score = new NameScore();
    articles.forEach((article, index) => {
      score.add(article, namesOf(read({ text: article.text })));
      if (index % 40 === 39) tell(`${corpus}, by ${name}: ${index + 1} of ${articles.length}`);
    });
    return nameKinds.map((kind) => figureRow(name, `names.${kind}`, corpus, `names, ${kind.toLowerCase()}`, score.figure(kind)));
  });
  return { rows, notes: [], judged: {} };
}
