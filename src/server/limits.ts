/** What a document may ask for at most. The explorer's introspection has depth 14. */
export const limits = {
  /** Words and signs of a document: a parser stops there. */
  tokens: 4000,
  /** Fields within fields. */
  depth: 20,
  /** Fields under another name. */
  aliases: 100,
  /** Fields once all fragments are written out. */
  selections: 5000,
  /**
   * Points of one operation (`points/prices.ts`). Our dearest example, 08, asks for 8,061. A point that is really returned took 0.05 to
   * 0.08 ms of CPU on the demo, so that one operation takes a second and a half at most.
   */
  points: 20_000,
} as const;
