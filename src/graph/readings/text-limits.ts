/**
 * How much is taken at once, all in one place, since one follows from the other.
 *
 * A text: 500,000 characters (UTF-16 code units) are some 80,000 words, a book, and are read by one thread in less than a minute; the longest
 * newspaper articles have a tenth of it. A page or JSON-LD document: twice as many, since half of a page and more is markup. A request: JSON
 * may write each code unit with six bytes (backslash, u, four digits), so that the largest source has six million; the rest is for the query.
 */
export const mostTextUnits = 500_000;
export const mostSourceUnits = 1_000_000;
export const mostBodyBytes = 6 * mostSourceUnits + 200_000;
