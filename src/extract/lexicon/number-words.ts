/** Number words and their values. Source: English cardinals. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply the number before them: “3.2 million”, “50k”. */
export const magnitudes: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, m: 1e6, bn: 1e9, k: 1e3 }),
);

/** “dozens of soldiers”: at least two of them, no upper end. */
export const plurals: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozens: 24, scores: 40, hundreds: 200, thousands: 2e3, millions: 2e6, billions: 2e9 }),
);

/** “tens of thousands”: the word before “of thousands” multiplies it. */
export const tensOf: ReadonlyMap<string, number> = new Map(Object.entries({ tens: 20, dozens: 24, hundreds: 200, thousands: 2e3 }));
