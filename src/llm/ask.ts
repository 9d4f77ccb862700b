import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type Answer, answerFormat, parseAnswer, parseJson } from './answer.js';
import type { ChatMessage } from './prompt.js';

export interface Endpoint {
  /** Base of an OpenAI-compatible API: `http://localhost:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** A function, so that whatever prints the options prints no key. */
  readonly key: () => string | undefined;
  /** For one question with its retry. */
  readonly timeoutMs: number;
}

export type FailureKind = 'TIMEOUT' | 'HTTP' | 'UNREACHABLE' | 'TOO_LARGE' | 'MALFORMED';

/** `said` completes “The rules read the article, because …”. It never holds what the endpoint sent, nor its URL. */
export type Reply =
  | { readonly answer: Answer; readonly tokens: number | null }
  | { readonly failure: FailureKind; readonly said: string; readonly isFree: boolean };

/** Of an answer, in tokens: room for the findings of the longest text that is asked about. */
export const maxOutputTokens = 8_192;
/** Of a reply, in bytes, after decompression. */
const maxReplyBytes = 1 << 20;
const backoffMs = 500;
const longestBackoffMs = 10_000;

/** Asks once, and once more after 429 or 5xx. Never throws: what went wrong is the reply. */
export async function ask(endpoint: Endpoint, messages: readonly ChatMessage[]): Promise<Reply> {
  const signal = AbortSignal.timeout(endpoint.timeoutMs);
  try {
    return await exchange(endpoint, messages, signal);
  } catch {
    // The cause may quote the URL or a header, so it goes no further.
    if (signal.aborted) return failed('TIMEOUT', `the model gave no answer within ${endpoint.timeoutMs} ms`);
    return failed('UNREACHABLE', 'the model could not be reached or hung up');
  }
}

const failed = (failure: FailureKind, said: string, isFree = false): Reply => ({ failure, said, isFree });

async function exchange(endpoint: Endpoint, messages: readonly ChatMessage[], signal: AbortSignal): Promise<Reply> {
  let response = await post(endpoint, messages, signal);
  if (response.status === 429 || response.status >= 500) {
    await response.body?.cancel();
    const askedMs = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
    await pause(askedMs >= 0 ? Math.min(askedMs, longestBackoffMs) : backoffMs, undefined, { signal });
    response = await post(endpoint, messages, signal);
  }
  if (!response.ok) {
    await response.body?.cancel();
    return failed('HTTP', `the model answered with HTTP status ${response.status}`, true);
  }
  const text = await readCapped(response);
  if (text === null) return failed('TOO_LARGE', `the reply of the model is larger than ${maxReplyBytes} bytes`);
  return replyOf(text, endpoint.key());
}

/** A redirect is not followed: key and article go where they were meant to go. */
function post({ url, model, key }: Endpoint, messages: readonly ChatMessage[], signal: AbortSignal): Promise<Response> {
  const secret = key();
  const body = { model, messages, temperature: 0, seed: 1, max_tokens: maxOutputTokens, response_format: answerFormat };
  return fetch(`${url.replace(/\/+$/u, '')}/chat/completions`, {
    method: 'POST',
    redirect: 'manual',
    signal,
    headers: { 'content-type': 'application/json', ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify(body),
  });
}

/** Null when the body is larger than we read; the rest of it is left where it is. */
async function readCapped({ body }: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxReplyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ total_tokens: z.int().nonnegative() }).nullish().catch(null),
});

function replyOf(text: string, key: string | undefined): Reply {
  const { data } = completion.safeParse(parseJson(text));
  const answer = data && parseAnswer(data.choices[0]?.message.content ?? '');
  // An endpoint that sends the key back must not bring it into the cache.
  if (!answer || (key !== undefined && JSON.stringify(answer).includes(JSON.stringify(key).slice(1, -1))))
    return failed('MALFORMED', 'the answer of the model is not of the shape that was asked for');
  return { answer, tokens: data.usage?.total_tokens ?? null };
}
