import { Refusal } from '../errors.js';

/** Refuses a request for what it shows to be known by, or for showing nothing. */
export const unauthenticated = (message: string, facts: Readonly<Record<string, string>> = {}): Refusal =>
  new Refusal('UNAUTHENTICATED', message, facts, { 'www-authenticate': 'Bearer realm="hearsay"', 'cache-control': 'no-store' });
