/** SAME: equal words. VARIANT: the same said in nearly the same words, or a part of it. DIFFERENT: not known to be the same. */
export type QuoteAnswer = 'SAME' | 'VARIANT' | 'DIFFERENT';

export interface QuoteComparison {
  readonly answer: QuoteAnswer;
  /** 0 to 1: the share of words that both have in the same order. */
  readonly score: number;
  /** In words: “9 of 10 words in the same order”. */
  readonly reasons: readonly string[];
}

/** Of ten words nine: a word changed in translation or shortened by an editor. */
export const alike = 0.8;
/** The shorter has at least so much of the longer: a scrap of a speech is not the speech. */
const fewestShare = 0.5;
/** A part must say something by itself. */
export const partWords = 8;
/** Longer ones are compared up to here: two speeches that begin with as many words alike are one. */
const compared = 400;

const negations: ReadonlySet<string> = new Set(
  'no not never none nobody nothing nor neither without hardly cannot nowhere isn aren wasn weren'.split(' '),
);
const modals: ReadonlySet<string> = new Set('may might could can should must will would shall'.split(' '));
const numbers: ReadonlySet<string> = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion half twice all some most many few'.split(
    ' ',
  ),
);

/** A negation is one however it is written: “didn't”, “did not”. */
export const isNegation = (word: string): boolean => negations.has(word) || /n['’]t$/u.test(word);
const isNumber = (word: string): boolean => /\p{N}/u.test(word) || numbers.has(word);

/** What makes another statement of the same words. */
const objections: readonly (readonly [what: string, wordsOf: (words: readonly string[]) => readonly string[]])[] = [
  ['negations differ', (words) => words.filter(isNegation).map(() => 'not')],
  ['numbers differ', (words) => words.filter(isNumber)],
  ['one may, the other will', (words) => words.flatMap((word) => modalOf(word))],
];

/** “he'll” will, “won't” will; each once, for a cut may take one of two away. */
const modalOf = (word: string): readonly string[] => {
  if (modals.has(word)) return [word];
  if (/['’]ll$/u.test(word) || /^won['’]t$/u.test(word)) return ['will'];
  const negated = /^(could|should|must|would|might|ca)n?['’]t$/u.exec(word.replace(/n['’]t$/u, "n't"))?.[1];
  return negated === undefined ? (word === 'cannot' ? ['can'] : []) : [negated === 'ca' ? 'can' : negated];
};

/**
 * Says whether two quotations, as lists of normalised words, are the same words. Symmetric. Who said them is not looked at: that is asked before.
 *
 * “We did it” and “we did not do it” are never the same, nor are two numbers, nor “may” and “will”.
 */
export function compareQuotes(left: readonly string[], right: readonly string[]): QuoteComparison {
  if (left.length === right.length && left.every((word, at) => word === right[at]))
    return { answer: 'SAME', score: 1, reasons: ['the same words'] };
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const objection = objectionTo(left, right);
  if (objection !== null) return { answer: 'DIFFERENT', score: 0, reasons: [objection] };
  if (shorter.length < fewestShare * longer.length) return { answer: 'DIFFERENT', score: 0, reasons: ['one is much longer'] };
  const isPart = shorter.length >= partWords && ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
  const common = inOrder(shorter.slice(0, compared), longer.slice(0, compared));
  const score = Math.round((200 * common) / (Math.min(shorter.length, compared) + Math.min(longer.length, compared))) / 100;
  if (isPart) return { answer: 'VARIANT', score, reasons: [`${shorter.length} of ${longer.length} words in a row`] };
  const opposite = opposed(left, right);
  if (opposite !== null) return { answer: 'DIFFERENT', score, reasons: [opposite] };
  // Of few words one that is another may be the point of it: “we will win”, “we will lose”.
  const changed = shorter.length - common;
  const reasons = [`${common} of ${longer.length} words in the same order`];
  if (shorter.length < partWords && changed > 0)
    return { answer: 'DIFFERENT', score, reasons: [...reasons, 'too short to differ in a word'] };
  return { answer: score >= alike ? 'VARIANT' : 'DIFFERENT', score, reasons };
}

/** What makes two lists of words two statements, in words: “negations differ”. Null when nothing does. */
export function objectionTo(left: readonly string[], right: readonly string[]): string | null {
  const found = objections.find(([, wordsOf]) => [...wordsOf(left)].sort().join(' ') !== [...wordsOf(right)].sort().join(' '));
  return found?.[0] ?? null;
}

/** Equal for two lists of words exactly when nothing of this makes them two statements: only among equal ones there can be variants. */
export const objectionKey = (words: readonly string[]): string =>
  objections.map(([, wordsOf]) => [...wordsOf(words)].sort().join(' ')).join(' | ');

/** “safe” and “unsafe”, “legal” and “illegal”: one word in place of its opposite. Null when there is none. */
export function opposed(left: readonly string[], right: readonly string[]): string | null {
  const [ours, theirs] = [new Set(left), new Set(right)];
  for (const [one, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const)
    for (const word of one) {
      if (other.has(word) || word.length < 4) continue;
      const base = /^(?:un|in|im|il|ir|dis|non|mis)(.{3,})$/u.exec(word)?.[1];
      if (base !== undefined && other.has(base)) return `“${base}” and “${word}” are opposites`;
    }
  return null;
}

/** Length of the longest common subsequence. */
function inOrder(left: readonly string[], right: readonly string[]): number {
  let before = new Uint16Array(right.length + 1);
  for (const word of left) {
    const row = new Uint16Array(right.length + 1);
    right.forEach((other, at) => {
      row[at + 1] = word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0);
    });
    before = row;
  }
  return before[right.length] ?? 0;
}
