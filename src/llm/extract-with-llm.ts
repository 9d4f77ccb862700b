import { clean } from '../extract/clean/clean.js';
import { corefer } from '../extract/corefer/corefer.js';
import type { ArticleText, CleanText, Findings } from '../extract/document.js';
import { extract } from '../extract/extract.js';
import { extractorOf } from '../extract/extractor-of.js';
import { link } from '../extract/link/link.js';
import { mention } from '../extract/mention/mention.js';
import { segment } from '../extract/segment/segment.js';
import { tag } from '../extract/tag/tag.js';
import type { Answer } from './answer.js';
import { answerCache } from './answer-cache.js';
import { ask, type Endpoint, type FailureKind, maxOutputTokens } from './ask.js';
import { checkAnswer, type Refusal } from './check-answer.js';
import { type ChatMessage, promptFor, promptVersion } from './prompt.js';

export interface LlmOptions extends Endpoint {
  /** Shared by all articles of a run, and counted down. */
  readonly budget: { tokensLeft: number };
  readonly cacheFolder: string;
}

export interface LlmReading {
  readonly findings: Findings;
  /** What read the article: `llm` with the model's name, or `rules` when those had to. */
  readonly extractor: { readonly name: string; readonly version: string };
  readonly refused: readonly Refusal[];
  /** As the endpoint counts, our estimate where it does not say; 0 from the cache. */
  readonly usage: { readonly tokens: number; readonly isCached: boolean };
  /** Why the rules read it; null when the model did. */
  readonly fallback: Fallback | null;
}

export interface Fallback {
  readonly kind: FailureKind | 'OVER_BUDGET' | 'TOO_LONG' | 'LANGUAGE';
  /** Completes “The rules read the article, because …”. */
  readonly said: string;
}

const rules = extractorOf({});

/** In code units: about 10,000 words. What is longer the rules read. */
export const maxInputCharacters = 60_000;

/**
 * Reads one article with a language model in place of the rules for statements, allegations and responses; names, coreference and links stay ours.
 *
 * Nothing that does not stand in the text comes back. When no usable answer is to be had the rules read the article, and `fallback` says why. Never throws.
 */
export async function extractWithLlm(article: ArticleText, options: LlmOptions): Promise<LlmReading> {
  const kept = clean(article);
  const given = await answerFor(kept, options);
  const usage = { tokens: given.tokens, isCached: given.isCached };
  if (given.answer === null) return { findings: extract(article), extractor: rules, refused: [], usage, fallback: given.fallback };
  const document = tag(segment(kept, article.publishedAt));
  const mentioned = corefer(document, mention(document));
  const { statements, reports, responses, refused } = checkAnswer(document, mentioned, given.answer);
  return {
    findings: link(document, mentioned, statements, reports, responses),
    extractor: { name: `llm ${options.model}`, version: `${rules.version}+prompt.${promptVersion}` },
    refused,
    usage,
    fallback: null,
  };
}

type Given = { readonly tokens: number; readonly isCached: boolean } & (
  { readonly answer: Answer } | { readonly answer: null; readonly fallback: Fallback }
);

/** From the cache, or else from the endpoint when text and budget allow it. */
async function answerFor(kept: CleanText, options: LlmOptions): Promise<Given> {
  const { budget, model, cacheFolder } = options;
  const without = (kind: Fallback['kind'], said: string, tokens = 0): Given => ({
    answer: null,
    fallback: { kind, said },
    tokens,
    isCached: false,
  });
  if (kept.language !== 'en' && kept.language !== 'und') return without('LANGUAGE', 'it is not in English');
  if (kept.text.length > maxInputCharacters) return without('TOO_LONG', `it is longer than ${maxInputCharacters} characters`);
  const cache = answerCache(cacheFolder, model, kept.text);
  const known = await cache.read();
  if (known) return { answer: known, tokens: 0, isCached: true };

  const messages = promptFor(kept);
  const estimate = estimateTokens(messages);
  if (estimate > budget.tokensLeft)
    return without('OVER_BUDGET', `the budget has ${budget.tokensLeft} tokens left and this may take ${estimate}`);
  // Set aside before the question, so that questions asked at the same time do not spend the same tokens.
  budget.tokensLeft -= estimate;
  const reply = await ask(options, messages);
  if ('failure' in reply) {
    const tokens = reply.isFree ? 0 : estimate;
    budget.tokensLeft += estimate - tokens;
    return without(reply.failure, reply.said, tokens);
  }
  const tokens = reply.tokens ?? estimate;
  budget.tokensLeft += estimate - tokens;
  await cache.write(reply.answer);
  return { answer: reply.answer, tokens, isCached: false };
}

/** Three bytes a token, more than English takes, and the longest answer: rather too many than too few. */
const estimateTokens = (messages: readonly ChatMessage[]): number =>
  maxOutputTokens + messages.reduce((sum, { content }) => sum + Math.ceil(Buffer.byteLength(content) / 3), 0);
