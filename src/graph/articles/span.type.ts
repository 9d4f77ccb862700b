import { Field, Int, ObjectType } from 'type-graphql';
import { OffsetUnit } from './article.enums.js';

@ObjectType({
  description:
    'Exact words in the kept text of an article: `text.slice(start, end)` is `exact`, always. With the words before and after it is a W3C text quote, e.g. “has not confirmed the deal”.',
})
export class Span {
  @Field(() => Int, { description: 'Where the words begin in `ArticleVersion.text`, e.g. 120.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where they end, exclusive, e.g. 146.' })
  readonly end!: number;

  @Field(() => String, { description: 'The words themselves, e.g. “has not confirmed the deal”.' })
  readonly exact!: string;

  @Field(() => String, { description: 'Up to 32 code units before them, e.g. “The ministry said on Friday that it ”.' })
  readonly prefix!: string;

  @Field(() => String, { description: 'Up to 32 code units after them, e.g. “, which two papers had reported.”' })
  readonly suffix!: string;

  @Field(() => OffsetUnit, { description: 'What `start` and `end` count: always UTF-16 code units, so “🎉” is 2.' })
  readonly offsetUnit!: 'UTF16_CODE_UNIT';
}

const contextLength = 32;

/** The words of a text from `start` to `end`, with those around them. Never cuts a surrogate pair in the context. */
export function spanOf(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - contextLength), start);
  const after = text.slice(end, end + contextLength);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: /^[\uDC00-\uDFFF]/.test(before) ? before.slice(1) : before,
    suffix: /[\uD800-\uDBFF]$/.test(after) ? after.slice(0, -1) : after,
    offsetUnit: 'UTF16_CODE_UNIT',
  };
}
