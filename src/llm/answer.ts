import { z } from 'zod';
import { responseTypes, strengths } from '../extract/document.js';

/** Words of one paragraph. `occurrence` counts from 1 when the words stand there several times. */
const passage = z.strictObject({ paragraph: z.int(), words: z.string(), occurrence: z.int().nullable() });

/**
 * What a model is asked for: places in the text, and labels of two closed lists. Everything else (speech act, category, date, quantities, who is
 * meant, what answers what) our own stages read from the words.
 */
const answer = z.strictObject({
  statements: z.array(z.strictObject({ source: passage.nullable(), cue: passage, content: z.array(passage) })),
  allegations: z.array(
    z.strictObject({ accusers: z.array(passage), cue: passage, accused: passage, act: passage, strength: z.enum(strengths) }),
  ),
  responses: z.array(
    z.strictObject({ responder: passage.nullable(), cue: passage, target: passage.nullable(), type: z.enum(responseTypes) }),
  ),
});

export type Passage = Readonly<z.infer<typeof passage>>;
export type Answer = Readonly<z.infer<typeof answer>>;

/** The same as a strict JSON schema, in the form that `response_format` wants. */
export const answerFormat = {
  type: 'json_schema',
  json_schema: { name: 'findings', strict: true, schema: z.toJSONSchema(answer) },
} as const;

/** More findings of one kind than any article has: checking them must not cost a square of a mad answer. */
const most = 500;

/** An answer of the right shape; null for anything else: nothing is mended. */
export function parseAnswer(text: string): Answer | null {
  const { success, data } = answer.safeParse(parseJson(text));
  if (!success) return null;
  return [data.statements, data.allegations, data.responses].every((list) => list.length <= most) ? data : null;
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
