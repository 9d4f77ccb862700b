import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key as it is made: `key` is for its owner and shown once; the ledger keeps the rest. */
export interface MadeKey {
  /** `hsy_k3v9x2ma_` and 43 characters more. */
  readonly key: string;
  /** What may be shown, and names the key in lists: `hsy_k3v9x2ma`. */
  readonly prefix: string;
  /** Of the whole key. */
  readonly hash: Uint8Array<ArrayBuffer>;
}

/** 2^40 of them: chance gives no two alike, and the table takes none. Each letter is five bits of a byte, so all are as likely. */
const prefixLetters = 8;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 256 bits. */
const secretBytes = 32;

const form = /^(hsy_[a-z2-7]{8})_[\w-]{43}$/;

export function newKey(): MadeKey {
  const letters = [...randomBytes(prefixLetters)].map((byte) => alphabet[byte % alphabet.length]).join('');
  const prefix = `hsy_${letters}`;
  const key = `${prefix}_${randomBytes(secretBytes).toString('base64url')}`;
  return { key, prefix, hash: hashOf(key) };
}

/** The part of a key that may be shown; null for what has not the form of a key. */
export const prefixOf = (key: string): string | null => form.exec(key)?.[1] ?? null;

/**
 * SHA-256, once and without salt: a key is 256 random bits, so there is nothing to guess and no two are alike. A slow hash is for passwords,
 * which people choose; here it would only cost each request a tenth of a second.
 */
export const hashOf = (key: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(key, 'utf8').digest());

/** Whether a key is the one that was hashed, in a time that does not tell how much of it is right. */
export const isKeyOf = (hash: Uint8Array, key: string): boolean => timingSafeEqual(hash, hashOf(key));

/** Secrets of keys and of tokens anywhere in a text, e.g. in an address that somebody put one into; what is before them may be shown. */
export const withoutSecrets = (text: string): string =>
  text.replace(/(hsy_[a-z2-7]{8})_[\w-]{43}/g, '$1_…').replace(/\beyJ[\w-]+\.[\w-]*\.[\w-]*/g, 'eyJ…');
