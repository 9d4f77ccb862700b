import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import type { ArticleContext } from '../articles/article.resolver.js';
import type { InputError } from '../relay/user-error.type.js';
import { checkFields, checkSource, date, language, sourceOf, words } from './check-input.js';
import { ExtractTextInput } from './reading.input.js';
import { ExtractTextPayload } from './reading.type.js';
import type { ReadText } from './reader.js';
import { shapeReading } from './shape-reading.js';

export interface ReadingContext extends ArticleContext {
  readonly readText: ReadText;
}

@Resolver()
export class ReadingResolver {
  @Extensions({ role: 'READER', points: 200 })
  @Mutation(() => ExtractTextPayload, {
    nullable: true,
    description:
      'Reads a text and stores nothing: who said what, who is accused of what and who answered, with the words that prove it. E.g. to check a draft before it is printed.',
  })
  async extractText(
    @Arg('input', () => ExtractTextInput, { description: 'The text and what is known of it, e.g. its date.' }) input: ExtractTextInput,
    @Ctx() { readText, articles }: ReadingContext,
  ): Promise<ExtractTextPayload> {
    const userErrors = checkInput(input);
    const source = sourceOf(input.source);
    if (userErrors.length > 0 || source === null) return { reading: null, userErrors };
    const { headline, publishedAt, language: told } = input;
    const facts = { ...(headline ? { headline } : {}), ...(publishedAt ? { publishedAt } : {}), ...(told ? { language: told } : {}) };
    const read = await readText({ ...source, facts });
    if ('refused' in read) return { reading: null, userErrors: [{ ...read.refused, field: ['input', 'source', source.kind] }] };
    // The resolvers of blocks and quantities ask for a text by the key of its version: this one has a key that no row has.
    const key = uuid();
    articles.text.prime(key, read.document.text);
    return { reading: shapeReading(read, key), userErrors: [] };
  }
}

const checkInput = (input: ExtractTextInput): readonly InputError[] => [
  ...checkSource(input.source),
  ...checkFields(['input'], input, { headline: words(2000), publishedAt: date(Date.now()), language }),
];
