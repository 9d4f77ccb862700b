/**
 * Lower case, no accents, straight apostrophes and plain hyphens and spaces, of the same length as given: offsets stay what they are.
 *
 * A letter that would grow when folded (“ß”, a ligature) is left as it is.
 */
export const foldText = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, foldCharacter).replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());

function foldCharacter(character: string): string {
  const plain = plainForms.get(character);
  if (plain !== undefined) return plain;
  const base = character
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return base.length === character.length ? base : character;
}

const plainForms: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ı', 'i'],
  ['İ', 'i'],
]);
