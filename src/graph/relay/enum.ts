// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';

/** Publishes a list of words as a GraphQL enum. `values` says what each word means; the compiler sees to it that none is left out. */
export function publishEnum<Word extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Word, string>>,
): Readonly<Record<Word, Word>> {
  const words = Object.keys(values) as Word[];
  const published = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(published, {
    name,
    description,
    valuesConfig: Object.fromEntries(words.map((word) => [word, { description: values[word] }])) as Record<Word, { description: string }>,
  });
  return published;
}
