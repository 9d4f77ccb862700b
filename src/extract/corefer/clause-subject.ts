import type { Document, NounPhrase, VerbGroup } from '../document.js';

/**
 * Finds who does what is done to an object pronoun: token positions of the heads of “Floyd Hale” for “him” in “Floyd Hale, a friend, accused him”.
 *
 * Empty when the token is no object of a verb, or no subject is found. Looks no further than the sentence and a few clauses.
 */
export function subjectOfObject(document: Document, pronoun: number): readonly number[] {
  const group = governing(document, pronoun);
  return group === undefined ? [] : subjectHeads(document, group, 4);
}

interface Grammar {
  readonly groupAt: ReadonlyMap<number, VerbGroup>;
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
}

const cache = new WeakMap<Document, Grammar>();

/** Verb groups and noun phrases by the token they end with. */
function grammarOf(document: Document): Grammar {
  const present = cache.get(document);
  if (present !== undefined) return present;
  const grammar = {
    groupAt: new Map(document.verbGroups.map((group) => [group.last, group])),
    phraseAt: new Map(document.nounPhrases.map((phrase) => [phrase.last, phrase])),
  };
  cache.set(document, grammar);
  return grammar;
}

/** “accused him”, “called on him”: the verb with at most a particle and a preposition behind it. */
function governing(document: Document, pronoun: number): VerbGroup | undefined {
  const { groupAt } = grammarOf(document);
  for (let at = pronoun - 1; at >= pronoun - 3; at -= 1) {
    const group = groupAt.get(at);
    if (group !== undefined) return group;
    const token = document.tokens[at];
    // “said that he …” opens a clause of its own
    if (!/^(?:IN|TO|RP|RB)$/u.test(token?.tag ?? '') || clauseOpeners.test(token?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** Words that open a clause; what follows them is its subject. */
const clauseOpeners = /^(?:that|because|if|while|when|after|before|since|as|although|though|whether|until|than|where|why|how|but|and|or)$/u;

/** Commas of insertions that are looked behind: “Hale, 42, of Tarn, accused him”. */
const insertions = 6;

function subjectHeads(document: Document, group: VerbGroup, depth: number): readonly number[] {
  if (depth === 0) return [];
  const { tokens } = document;
  const { groupAt, phraseAt } = grammarOf(document);
  const sentence = document.sentences[tokens[group.first]?.sentence ?? -1];
  if (sentence === undefined) return [];
  const isWithin = (at: number): boolean => at >= sentence.first;
  const earlier = (at: number): VerbGroup | undefined => {
    for (let back = at; isWithin(back) && back > at - 40; back -= 1) {
      const found = groupAt.get(back);
      if (found?.isFinite === true) return found;
    }
    return undefined;
  };
  let at = group.first - 1;
  while (isWithin(at) && /^(?:RB[RS]?|TO|IN|RP|WRB)$/u.test(tokens[at]?.tag ?? '') && !phraseAt.has(at)) at -= 1;
  if (!isWithin(at)) return [];
  const token = tokens[at];
  const before = groupAt.get(at);
  // “wanted to accuse him”, “admitted attacking him”
  if (before !== undefined) return subjectHeads(document, before, depth - 1);
  // “resigned and accused him”
  if (token?.tag === 'CC') {
    const previous = earlier(at - 1);
    return previous === undefined ? [] : subjectHeads(document, previous, depth - 1);
  }
  // “Hale, who accused him”
  if (/^(?:who|which|that)$/u.test(token?.lower ?? '')) return headsBefore(document, tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
  if (token?.text === ',') {
    const heads: number[] = [];
    for (let comma = at, back = at - 1; isWithin(back) && heads.length < insertions && back > comma - 30; back -= 1) {
      if (tokens[back]?.text !== ',') continue;
      comma = back;
      heads.push(...headsBefore(document, back - 1));
    }
    return heads;
  }
  const phrase = steppedOverPrepositions(document, at, sentence.first);
  if (phrase === undefined) return [];
  const heads = headsBefore(document, phrase.last);
  // “used the chance to attack him”: whoever uses it attacks
  const main = group.isFinite ? undefined : earlier(phrase.first - 1);
  return main !== undefined && phrase.form === 'NOMINAL' ? [...heads, ...subjectHeads(document, main, depth - 1)] : heads;
}

/** “The agency on Friday accused him”: what stands before “on Friday”. */
function steppedOverPrepositions(document: Document, from: number, sentenceStart: number): NounPhrase | undefined {
  const { phraseAt } = grammarOf(document);
  let phrase = phraseAt.get(from);
  for (let step = 0; step < 3 && phrase !== undefined; step += 1) {
    const link = document.tokens[phrase.first - 1];
    if (link === undefined || link.index <= sentenceStart || link.tag !== 'IN' || clauseOpeners.test(link.lower)) return phrase;
    phrase = phraseAt.get(link.index - 1) ?? phrase;
    if (phrase.last !== link.index - 1) return phrase;
  }
  return phrase;
}

/** The head of the phrase that ends there, and of those joined to it: “Reyes, Quill and Hale”. */
function headsBefore(document: Document, last: number): readonly number[] {
  const { phraseAt } = grammarOf(document);
  const heads: number[] = [];
  let phrase = phraseAt.get(last);
  let isSeries = false;
  while (phrase !== undefined && heads.length < 8) {
    heads.push(phrase.head);
    const link = document.tokens[phrase.first - 1];
    if (link?.tag === 'CC') isSeries = true;
    else if (!(isSeries && link?.text === ',')) break;
    const at = document.tokens[phrase.first - 2]?.text === ',' ? phrase.first - 3 : phrase.first - 2;
    phrase = phraseAt.get(at);
  }
  return heads;
}
