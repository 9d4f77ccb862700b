import { join } from 'node:path';
import { UserError } from '../errors.js';
import type { ReadWhole } from '../ingest/ingest.js';
import { extractWithLlm, type LlmReading } from '../llm/extract-with-llm.js';
import type { Settings } from '../settings.js';

export interface LlmReader {
  readonly readArticle: ReadWhole;
  /** What the model did so far, for a person, each line ended; empty when nothing was read. */
  tell(): string;
}

/** A reader of articles by the model that the settings name; all it reads shares one budget. Throws a `UserError` when none is named. */
export function llmReader({ llm, dataFolder }: Settings): LlmReader {
  if (llm === undefined)
    throw new UserError('--llm needs HEARSAY_LLM_URL and HEARSAY_LLM_MODEL; set both, or leave --llm out to read by the rules.', 2);
  const budget = { tokensLeft: llm.budgetTokens };
  const readings: Pick<LlmReading, 'fallback' | 'refused' | 'usage'>[] = [];
  return {
    async readArticle(article) {
      const { findings, extractor, ...rest } = await extractWithLlm(article, {
        ...llm,
        budget,
        cacheFolder: join(dataFolder, 'llm-cache'),
      });
      readings.push(rest);
      return { findings, extractor };
    },
    tell: () => (readings.length === 0 ? '' : tell(readings)),
  };
}

/** “The model read 3 of 4 articles, 1 of them asked about earlier; 8412 tokens. 2 of its findings were refused: 2 NOT_FOUND.” */
function tell(readings: readonly Pick<LlmReading, 'fallback' | 'refused' | 'usage'>[]): string {
  const known = readings.filter(({ usage }) => usage.isCached).length;
  const tokens = readings.reduce((sum, { usage }) => sum + usage.tokens, 0);
  const read = readings.filter(({ fallback }) => fallback === null).length;
  const refused = readings.flatMap((reading) => reading.refused);
  const reasons = tally(refused.map(({ why }) => why)).map(([why, count]) => `${count} ${why}`);
  const fallbacks = tally(readings.flatMap(({ fallback }) => fallback?.said ?? [])).map(
    ([said, count]) => `The rules read ${count === 1 ? 'an article' : `${count} articles`}, because ${said}.\n`,
  );
  return [
    `The model read ${read} of ${readings.length} articles${known > 0 ? `, ${known} by answers kept from earlier` : ''}; ${tokens} tokens.`,
    refused.length === 0 ? '\n' : ` ${refused.length} of its findings were refused: ${reasons.join(', ')}.\n`,
    ...fallbacks,
  ].join('');
}

function tally(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
