import type DataLoader from 'dataloader';
import { UserError } from '../../errors.js';
import { normaliseName } from '../../extract/link/normalise-name.js';
import { fewestAsked } from '../../extract/quote/match-quote.js';
import { wordsOfQuote } from '../../extract/quote/normalise-quote.js';
import type { Reader } from '../../store/transaction.js';
import type { EntityStore } from '../entities/entity.store.js';
import { groupLoader } from '../relay/page.js';
import { entitiesNamed, findWordings, statementsWith } from './quotation.search.js';
import { verifyWords, type Verified } from './verify-words.js';

/** Whom the words are looked for of: an entity, all that go by a name, or anybody. */
export interface AskedSpeaker {
  readonly key: string | null;
  readonly name: string | null;
}

export const mostLetters = 2000;
const longestName = 200;
/** A name that means more is none to look for. */
const mostNamed = 20;
/** Statements that are read for a wording; all of them are under its quotation. */
const mostStatements = 20;

/** Looks for words among the quotations of current articles, for one request. */
export class VerificationStore {
  readonly #prisma: Reader;
  readonly #entities: EntityStore;
  /** Statements that have a wording, oldest first, at most 20. */
  readonly statementsWith: DataLoader<string, { readonly textKey: string; readonly statementKey: string }[]>;

  constructor(prisma: Reader, entities: EntityStore) {
    this.#prisma = prisma;
    this.#entities = entities;
    this.statementsWith = groupLoader(
      (keys) => statementsWith(prisma, keys, mostStatements),
      ({ textKey }) => textKey,
    );
  }

  /** Throws a `UserError` for a text that cannot be looked for, and for a speaker that is not known. */
  async verify(text: string, speaker: AskedSpeaker): Promise<Verified & { readonly speakerKeys: readonly string[] }> {
    const words = readWords(text);
    const speakerKeys = await this.#speakers(speaker);
    return { ...verifyWords(text, await findWordings(this.#prisma, words, speakerKeys)), speakerKeys };
  }

  async #speakers({ key, name }: AskedSpeaker): Promise<readonly string[]> {
    if (key !== null) {
      if ((await this.#entities.entity.load(key)) === null)
        throw new UserError(`speaker: no entity has the id given; find one with entities(filter: { name: … }).`);
      return [key];
    }
    if (name === null) return [];
    const normalized = normaliseName(name);
    const isName = normalized !== '' && name.length <= longestName;
    const keys = isName ? await entitiesNamed(this.#prisma, normalized, mostNamed + 1) : [];
    if (keys.length === 0)
      throw new UserError(
        `speakerName: nobody in the articles read goes by “${name.slice(0, 80)}”; write the name in full, or leave it out to look for the words alone.`,
      );
    if (keys.length > mostNamed) throw new UserError(`speakerName: more than ${mostNamed} go by “${name}”; give the id of one as speaker.`);
    return keys;
  }
}

function readWords(text: string): readonly string[] {
  if (text.length > mostLetters)
    throw new UserError(`text: ${text.length} characters are more than ${mostLetters}; give the words of one quotation.`);
  const words = wordsOfQuote(text);
  if (words.length < fewestAsked)
    throw new UserError(
      `text: “${text.trim().slice(0, 80)}” has ${words.length} ${words.length === 1 ? 'word' : 'words'}; give at least ${fewestAsked}, for fewer anybody may say.`,
    );
  return words;
}
