import type { Findings } from '../../../src/extract/document.js';
import { readAccusedSentences } from '../corpora/accused-sentences.js';
import { accusationsOf } from '../corpora/raw-places.js';
import { type Reader, type Row, type Section, figureRow } from '../rows.js';
import { AccusationScore, accusationMeasures } from '../scorers/accusations.js';

const corpus = 'PolNeAR, sentences';
const words = {
  allegation: 'allegations found',
  complete: 'allegations, with act and parties',
  response: 'responses found',
  answered: 'responses, of the right type and party',
} as const;

/** Allegations and responses of single sentences, each read in its article; null when the corpus is not there. */
export function measureAccusations(folder: string, readers: readonly Reader[], tell: (line: string) => void): Section | null {
  const sentences = readAccusedSentences(folder);
  if (sentences === null) return null;
  const rows = readers.flatMap(({ name, read }): Row[] => {
    const score = new AccusationScore();
    const readings = new Map<string, Findings>();
    for (const { article, place, items } of sentences) {
      const findings = readings.get(article.id) ?? read({ text: article.text, publishedAt: article.publishedAt });
      readings.set(article.id, findings);
      // A finding belongs to the sentence in which its cue stands.
      const found = accusationsOf(findings).filter(({ cue }) => place[0] <= cue[0] && cue[1] <= place[1]);
      score.add(items, found);
    }
    tell(`${corpus}, by ${name}`);
    return accusationMeasures.map((measure) => figureRow(name, `allegations.${measure}`, corpus, words[measure], score.figure(measure)));
  });
  return { rows, notes: [], judged: {} };
}
