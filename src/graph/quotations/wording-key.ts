import { createHash } from 'node:crypto';

/** A quotation whose speaker is not known is joined only where so many words are equal. */
const fewestUnknown = 8;

/** Whether words are looked for elsewhere: few words of nobody known may be anybody’s. */
export const isJoined = (speakerId: string | null, words: readonly string[]): boolean =>
  speakerId !== null || words.length >= fewestUnknown;

/** Equal for equal words of one speaker. */
export const wordingKey = (speakerId: string | null, words: readonly string[]): string =>
  createHash('sha256')
    .update(`${speakerId ?? ''}\n${words.join(' ')}`)
    .digest('hex');
