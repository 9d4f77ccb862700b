import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleText } from '../../../src/extract/document.js';
import type { Reader, Row, Section } from '../rows.js';

const project = join(import.meta.dirname, '../../..');

/** The model files together, and how fast the demo articles are read. */
export function measureSizeAndSpeed(readers: readonly Reader[]): Section {
  const files = readdirSync(join(project, 'models')).filter((name) => name.endsWith('.bin'));
  const bytes = files.reduce((total, name) => total + statSync(join(project, 'models', name)).size, 0);
  const articles = readdirSync(join(project, 'demo'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(join(project, 'demo', path), 'utf8')) as ArticleText);
  const speeds = readers.map(({ name, read }): Row => {
    const rounds = 4;
    // The first round warms up.
    articles.forEach((article) => read(article));
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) articles.forEach((article) => read(article));
    const { user, system } = process.cpuUsage(before);
    const value = (articles.length * rounds * 1e6) / (user + system);
    return {
      id: 'speed.demo',
      reader: name,
      measure: 'speed, processor time of one process',
      corpus: 'demo articles',
      unit: 'articles/s',
      value,
    };
  });
  const size: Row = {
    id: 'size.models',
    reader: 'models',
    measure: 'model files together',
    corpus: 'the package',
    unit: 'MB',
    value: bytes / 1e6,
  };
  return { rows: [...speeds, size], notes: [], judged: {} };
}
