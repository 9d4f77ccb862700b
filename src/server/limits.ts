/** What a document may ask for at most. The explorer's introspection has depth 14; our longest example asks for 3,000 things. */
export const limits = {
  /** Words and signs of a document: a parser stops there. */
  tokens: 4000,
  /** Fields within fields. */
  depth: 20,
  /** Fields under another name. */
  aliases: 100,
  /** Fields once all fragments are written out. */
  selections: 5000,
  /** Points of one operation (`points/prices.ts`). */
  points: 20_000,
} as const;
