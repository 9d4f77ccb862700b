import { Field, ObjectType } from 'type-graphql';
import { publishEnum } from './enum.js';

export const userErrorCodes = {
  ONE_OF: 'Exactly one of several fields must be given, e.g. `text` or `html`, not both.',
  BLANK: 'There is nothing but blanks where words are needed, e.g. `text: ""`.',
  NOTHING_LEFT: 'Nothing of the text is worth keeping, e.g. a cookie notice alone.',
  NO_ARTICLE: 'The page or document holds no article that can be found, e.g. a list of links.',
  TOO_LONG: 'There is more than is taken at once, e.g. a text of 600,000 characters.',
  TOO_COMPLEX: 'The page is too deep or has too many elements, e.g. 100,000 `<div>` in each other.',
  INVALID_CHARACTERS: 'A character that no text has, e.g. NUL, or one half of an emoji.',
  INVALID_JSON: 'It is not JSON, e.g. a comma is missing in a JSON-LD document.',
  INVALID_URL: 'It is no web address, e.g. `mayor.html` without `https://`.',
  INVALID_DOMAIN: 'It is no domain, e.g. `https://example.org/news` in place of `example.org`.',
  INVALID_DATE: 'It is no date, e.g. `2024-02-30`.',
  FUTURE_DATE: 'The day is still to come, e.g. a slip in the year.',
  INVALID_LANGUAGE: 'It is no code of a language (ISO 639-1), e.g. `eng` in place of `en`.',
  INVALID_COUNTRY: 'It is no code of a country (ISO 3166-1 alpha-2), e.g. `UK` in place of `GB`.',
} as const;
export type UserErrorCode = keyof typeof userErrorCodes;

export const UserErrorCodeEnum = publishEnum<UserErrorCode>(
  'UserErrorCode',
  'What is wrong with the input of a mutation, e.g. `INVALID_DATE`. The list is closed: a client can have an answer to each.',
  userErrorCodes,
);

@ObjectType('UserError', {
  description: 'Something in the input of a mutation that its user can mend, e.g. a date that does not exist. Nothing was changed.',
})
export class InputError {
  @Field(() => UserErrorCodeEnum, { description: 'What is wrong, for a program, e.g. `INVALID_DATE`.' })
  readonly code!: UserErrorCode;

  @Field(() => [String], { description: 'Where it is, as the way from the argument down, e.g. `["input", "outlet", "country"]`.' })
  readonly field!: readonly string[];

  @Field(() => String, {
    description: 'What is wrong and what to do, e.g. “publishedAt "2024-02-30" is not a date; write it as 2024-10-31.”',
  })
  readonly message!: string;
}
