/** Hash of the last three letters. */
export function endingHash(lower: string): number {
  let hash = start;
  for (let index = Math.max(0, lower.length - 3); index < lower.length; index += 1) hash = Math.imul(hash ^ lower.charCodeAt(index), step);
  return hash >>> 0 || 1;
}

/** Hash of what a word looks like: “McRae’s” is `XxXx’x`, “2,000” is `d,d`; the first six of it. */
export function shapeHash(text: string): number {
  let hash = start;
  let before = 0;
  let taken = 0;
  for (let index = 0; index < text.length && taken < 6; index += 1) {
    const shape = shapeOf(text.charCodeAt(index));
    if (shape === before && shape < 128 && isRun(shape)) continue;
    hash = Math.imul(hash ^ shape, step);
    before = shape;
    taken += 1;
  }
  return hash >>> 0 || 1;
}

const start = 0x811c9dc5;
const step = 0x01000193;
const [upper, lower, digit] = [88, 120, 100];
const isRun = (shape: number): boolean => shape === upper || shape === lower || shape === digit;

function shapeOf(code: number): number {
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  if (code >= 48 && code <= 57) return digit;
  if (code < 128) return code;
  const letter = String.fromCharCode(code);
  return /\p{Lu}/u.test(letter) ? upper : /\p{Ll}/u.test(letter) ? lower : /\p{N}/u.test(letter) ? digit : code;
}
