/** FNV-1a over UTF-16 code units: 32 bits, never 0, which marks an empty place in a table. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0 || 1;
}

/** One feature of a template and up to three values: 32 bits, never 0. The order of the values counts. */
export function mix(template: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ first, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ second, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ third, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0 || 1;
}
