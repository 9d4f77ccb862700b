import type { Tag, TaggedToken, VerbGroup } from '../document.js';
import { isModifier } from './modifier.js';
import { shareAuxiliaries } from './share-auxiliaries.js';

/**
 * Finds the verb groups: auxiliaries, the adverbs between them, and the main verb (“has not yet been confirmed”, “to send”, “accused”).
 *
 * In reading order, never overlapping; empty when there is no verb. A verb apart from its auxiliary (“did he say”, “was held and charged”) is a
 * group of its own that shares what the auxiliary says. A negation right before the verb belongs to it (“never denied”).
 */
export function chunkVerbs(tokens: readonly TaggedToken[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const group = groupAt(tokens, at);
    if (group) groups.push(group);
    at = group ? group.last + 1 : at + 1;
  }
  return shareAuxiliaries(tokens, groups);
}

function groupAt(tokens: readonly TaggedToken[], first: number): VerbGroup | null {
  const start = opening(tokens, first);
  if (start === null) return null;
  const verbs = [start];
  for (let last = start; ;) {
    const next = nextOfGroup(tokens, last);
    if (next === null) break;
    verbs.push(next);
    last = next;
  }
  const head = verbs.at(-1) ?? start;
  return describe(
    tokens,
    tokens[first]?.tag === 'MD' || isNegation(tokens, first) || tokens[first]?.tag === 'TO' ? first : start,
    verbs,
    head,
  );
}

/** The first verb or modal of a group that begins at `first`: past “to” and past a negation. */
function opening(tokens: readonly TaggedToken[], first: number): number | null {
  const token = tokens[first];
  if (!token) return null;
  if (token.tag === 'TO' || isNegation(tokens, first)) {
    const verb = afterAdverbs(tokens, first);
    if (verb === null) return null;
    const tag = tokens[verb]?.tag ?? '';
    if (token.tag === 'TO') return tag === 'VB' ? verb : null;
    return (isVerb(tag) && !isModifier(tokens, verb)) || tag === 'MD' ? verb : null;
  }
  if (token.tag === 'MD') return first;
  if (token.tag === 'VBG' && prepositions.has(token.lower)) return null;
  return isVerb(token.tag) && !isModifier(tokens, first) ? first : null;
}

/** Forms in -ing that only join what follows to the sentence: “according to”, “including”. */
const prepositions: ReadonlySet<string> = new Set(
  'according including regarding concerning excluding depending owing pending notwithstanding'.split(' '),
);

/** What an auxiliary asks of the verb after it: have + VBN, be + VBN or VBG, do + VB. */
const follows: Readonly<Record<string, readonly Tag[]>> = { have: ['VBN'], be: ['VBN', 'VBG'], do: ['VB'], get: ['VBN'] };

function nextOfGroup(tokens: readonly TaggedToken[], at: number): number | null {
  const token = tokens[at];
  const next = afterAdverbs(tokens, at);
  if (!token || next === null) return null;
  const tag = tokens[next]?.tag ?? '';
  if (token.tag === 'MD') return tag === 'VB' ? next : null;
  const wanted = Object.hasOwn(follows, token.lemma) ? follows[token.lemma] : undefined;
  return wanted?.includes(tag) ? next : null;
}

/** The next token that is neither adverb nor quotation mark, in the same sentence; null when a phrase or the end comes first. */
function afterAdverbs(tokens: readonly TaggedToken[], at: number): number | null {
  const sentence = tokens[at]?.sentence;
  for (let next = at + 1; next < tokens.length && next < at + 6; next++) {
    const token = tokens[next];
    if (!token || token.sentence !== sentence) return null;
    if (token.tag !== 'RB' && token.tag !== 'RBR' && token.tag !== 'QUOTE' && !between.has(token.lower)) return next;
  }
  return null;
}

/** “has *himself* been accused”, “have *both* denied”. */
const between: ReadonlySet<string> = new Set('neither himself herself itself themselves both all each'.split(' '));

const isVerb = (tag: Tag): boolean => tag.startsWith('VB');
const finiteTags: ReadonlySet<Tag> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** “not only denied it” did. */
const alsoSo: ReadonlySet<string> = new Set('only just merely simply'.split(' '));

/** “not”, “n't”, “never”, “neither”, both words of “no longer”. */
function isNegation(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    (token.lemma === 'not' && !alsoSo.has(tokens[at + 1]?.lower ?? '')) ||
    token.lower === 'neither' ||
    token.lower === 'never' ||
    (token.lower === 'longer' && tokens[at - 1]?.lower === 'no') ||
    (token.lower === 'no' && tokens[at + 1]?.lower === 'longer')
  );
}

function describe(tokens: readonly TaggedToken[], first: number, verbs: readonly number[], head: number): VerbGroup | null {
  const begin = tokens[first];
  const main = tokens[head];
  const opener = tokens[verbs[0] ?? head];
  if (!begin || !main || !opener) return null;
  const auxiliary = tokens[verbs.at(-2) ?? -1];
  let isNegated = main.lower === 'cannot';
  for (let at = first; at <= head; at++) if (isNegation(tokens, at) || tokens[at]?.lower === 'cannot') isNegated = true;
  // “may not.”, “did n't”: the negation follows when no other verb does.
  const follower = head + 1;
  const last =
    verbs.length === 1 &&
    (isAuxiliary(main) || main.tag === 'MD') &&
    isNegation(tokens, follower) &&
    tokens[follower]?.sentence === main.sentence
      ? follower
      : head;
  return {
    start: begin.start,
    end: tokens[last]?.end ?? main.end,
    first,
    last,
    head,
    lemma: main.lemma,
    isPassive: main.tag === 'VBN' && (auxiliary === undefined || auxiliary.lemma === 'be' || auxiliary.lemma === 'get'),
    isNegated: isNegated || last !== head,
    isFinite: begin.tag !== 'TO' && finiteTags.has(opener.tag),
    modal: opener.tag === 'MD' ? opener.lemma : '',
  };
}

const isAuxiliary = (token: TaggedToken): boolean => token.lemma === 'be' || token.lemma === 'have' || token.lemma === 'do';
