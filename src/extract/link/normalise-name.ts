/**
 * A name as look-ups compare it: lower case, no accents, no punctuation, single spaces; “U.S.” → “us”, “Kim Jong-un” → “kim jong un”.
 *
 * Empty when the name has neither letters nor digits. Scripts other than Latin are kept as they are.
 */
export const normaliseName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđı]/gu, (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i' })[letter] ?? letter)
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})|\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
