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
  NAME_TAKEN: 'There is one of this name already, e.g. a webhook `desk`.',
  NOT_KNOWN: 'There is none of this name, e.g. no webhook `desk`.',
  PRIVATE_ADDRESS: 'The address is not of the public internet, e.g. `https://169.254.169.254/`: nothing is sent there.',
  INVALID_FILTER: 'The filter cannot be, e.g. it names no speaker at all.',
  INVALID_CURSOR: 'It is no cursor of a change of this ledger, e.g. of another one.',
  REASON_NEEDED: 'A decision is not explained, e.g. `reason: " "`: at least three characters that are not blank.',
  NOT_FOUND: 'There is no such thing in the ledger, e.g. an id from another one.',
  CONFLICT: 'Somebody was faster: the thing has another version than expected, e.g. 3 in place of 2. The payload holds it as it is now.',
  NOTHING_TO_CORRECT:
    'There is nothing to put right, e.g. CORRECT with the words that stand there already; or corrections come with ACCEPT or REJECT.',
  OUTSIDE_TEXT: 'A span does not lie in the text, e.g. it ends after the last character.',
  NOT_THE_WORDS: '`exact` is not what stands at the span, e.g. because it was counted in code points.',
  HALF_CHARACTER: 'A span begins or ends within a character, e.g. in the middle of an emoji.',
  NO_WORDS: 'A list of words that must not be empty is, e.g. `content: []`.',
  UNKNOWN_PARTY: 'It is not said who is meant, e.g. neither `entity` nor `label`; or that is at odds with the anonymity.',
  TOO_EARLY: 'It is dated before what it attests, e.g. evidence older than the report.',
  OUTDATED: 'The version is not the current one of its article, and what it says no longer counts, e.g. the text before a correction.',
  KNOWN_ARTICLE: 'The address is that of an article in the ledger, e.g. give its version and a span in place of `url`.',
  ALREADY_UNDONE: 'The decision was undone already, e.g. by somebody else, and can be made again by undoing that.',
  STANDS_IN_THE_WAY: 'A later decision rests on this one, e.g. a second correction, and must be undone first.',
  DIFFERENT_KIND: 'What is of two kinds cannot be one, e.g. a person and a country.',
  KNOWN_APART: 'Curated knowledge has both, as two, e.g. North and South Korea.',
  MERGED_ALREADY: 'It was merged into another, and nothing counts for it any more: decide on that one. E.g. a name that was a misspelling.',
  NOT_MERGED: 'It was never merged into the other, e.g. a split of two that always were two.',
  CIRCULAR: 'It would be merged into itself, e.g. A into B when B was merged into A.',
  ID_TAKEN: 'Another entity has that id in the register, e.g. `Q423`; if both are one, merge them.',
  INVALID_ID: 'It is no id of that register, e.g. `423` for Wikidata’s `Q423`.',
  CLAIMED: 'Another editor has the item for a while, e.g. for 15 minutes.',
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
