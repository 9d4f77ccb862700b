import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPolnear } from '../../../training/polnear.js';
import { attributionsOf } from '../corpora/raw-places.js';
import type { Judged } from '../reliability.js';
import { type Reader, type Row, type Section, figureRow } from '../rows.js';
import { AttributionScore, likenesses, quoteGroups } from '../scorers/attributions.js';

const corpus = 'PolNeAR, dev';
const words = { half: 'half or more of the content', exact: 'content exact', full: 'with cue and source' } as const;

/** Statements by reporting words against the marks of PolNeAR; null when the corpus is not there. */
export function measurePolnear(folder: string, readers: readonly Reader[], tell: (line: string) => void): Section | null {
  if (!existsSync(join(folder, 'polnear', 'dev.jsonl.gz'))) return null;
  const articles = readPolnear(folder, 'dev');
  const rows: Row[] = [];
  let judged: readonly Judged[] = [];
  for (const { name, read } of readers) {
    const score = new AttributionScore();
    const wagers: Judged[] = [];
    let spentUs = 0;
    articles.forEach(({ text, publishedAt, attributions }, index) => {
      const before = process.cpuUsage();
      const findings = read({ text, publishedAt });
      const { user, system } = process.cpuUsage(before);
      spentUs += user + system;
      const found = attributionsOf(findings);
      score
        .add(text, attributions, found)
        .forEach((isRight, at) => isRight !== null && wagers.push({ confidence: found[at]?.confidence ?? 0, isRight }));
      if (index % 20 === 19) tell(`${corpus}, by ${name}: ${index + 1} of ${articles.length}`);
    });
    for (const group of quoteGroups)
      for (const likeness of likenesses) {
        const measure = group === 'all' ? `statements, ${words[likeness]}` : `statements, ${group}, ${words[likeness]}`;
        rows.push(figureRow(name, `polnear.${group}.${likeness}`, corpus, measure, score.figure(group, likeness)));
      }
    rows.push({
      id: 'speed.polnear',
      reader: name,
      measure: 'speed, processor time of one process',
      corpus,
      unit: 'articles/s',
      value: (articles.length * 1e6) / spentUs,
    });
    judged = wagers;
  }
  return { rows, notes: [], judged: { [`statements, ${corpus}`]: judged } };
}
