import type { Document, Entity, EntityKind, Mention, Span, TaggedToken } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import { tokensWithin } from '../attribute/tokens-within.js';

/** What a name is to the act: “sending soldiers to [Russia]” is a recipient. SIDE: in a purpose or a relative clause, where names only help to agree. */
export const actRoles = ['OBJECT', 'RECIPIENT', 'TARGET', 'ORIGIN', 'PLACE', 'OTHER', 'SIDE'] as const;
export type ActRole = (typeof actRoles)[number];

/** A name in the words of an act. */
export interface ActName {
  /** What makes it the same as another: the key of its entity, or its folded words. */
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind | 'UNKNOWN';
  readonly role: ActRole;
  /** Its words in the act, in lower case: they are not counted again as words. */
  readonly words: string;
}

/** What the words of an act say that its lemmas leave out. */
export interface ActDetails {
  readonly names: readonly ActName[];
  /** “in 1970”: years between 1000 and 2999, each once. */
  readonly years: readonly number[];
  /** Months and days of the week, in lower case: “october”, “friday”. */
  readonly days: readonly string[];
  /** “failing to report”, “without a permit”, “not …”. */
  readonly isNegated: boolean;
  /** “trying to kill”, “planning to send”: the deed itself is not alleged. */
  readonly isAttempt: boolean;
  /** “[the missile] that shot down the plane”: lemmas of things that are told as one known to all. */
  readonly known: readonly string[];
  /** “raping her”, and nobody has said who that is. */
  readonly hasUnknownVictim: boolean;
}

/** An act as its article tells it, before it is known who its entities are elsewhere. Plain data. */
export interface ActInArticle extends Omit<ActDetails, 'names'> {
  /** `entity`: its position in the article; null for a name that is known by its words alone, and has its key by them. */
  readonly names: readonly (ActName & { readonly entity: number | null })[];
}

/** Says who the entity at a position is. */
export type KeyOfEntity = (entity: number) => string;

/** Reads the details of an act in its words. Pronouns count where it is known who is meant. */
export function actInArticle(document: Document, entities: readonly Entity[], mentions: readonly Mention[], act: Span): ActInArticle {
  const range = tokensWithin(document, act);
  const tokens = range === null ? [] : document.tokens.slice(range.first, range.last + 1);
  const sideFrom = tokens.find((_, at) => at > 0 && opensSideClause(tokens, at))?.start ?? act.end;
  const victims = tokens.filter(({ tag, lower }) => tag === 'PRP' && objectPronouns.has(lower));
  const within = mentions.filter(({ start, end }) => start >= act.start && end <= act.end);
  const named = within.filter(
    (mention) => isNamed(mention) || (mention.entity !== null && victims.some(({ start }) => start === mention.start)),
  );
  const known = named.map((mention): ActInArticle['names'][number] => {
    const entity = mention.entity === null ? undefined : entities[mention.entity];
    const words = document.text.slice(mention.start, mention.end);
    return {
      entity: entity === undefined ? null : mention.entity,
      key: wordKey(words),
      name: entity?.name ?? words,
      kind: entity?.kind ?? 'UNKNOWN',
      role: mention.start >= sideFrom ? 'SIDE' : roleBefore(tokens, mention.start),
      words: words.toLowerCase(),
    };
  });
  const unread = properRuns(tokens, named).map((words): ActInArticle['names'][number] => ({
    entity: null,
    key: wordKey(words),
    name: words,
    kind: 'UNKNOWN',
    role: 'OTHER',
    words: words.toLowerCase(),
  }));
  const lower = tokens.map((token) => token.lower);
  return {
    names: [...known, ...unread],
    years: [...new Set(lower.filter((word) => /^[12]\d{3}$/u.test(word)).map(Number))].sort((a, b) => a - b),
    days: [...new Set(tokens.filter(isDay).map((token) => token.lower))].sort(),
    isNegated: lower.some((word) => negations.has(word)) || failures.has(tokens[0]?.lemma ?? ''),
    isAttempt: tokens.slice(0, 3).some(({ lemma }) => attempts.has(lemma)),
    known: [...new Set(tokens.flatMap((token, at) => (isKnownThing(tokens, at) ? [token.lemma] : [])))].sort(),
    hasUnknownVictim: victims.some(({ start }) => !named.some((mention) => mention.start === start)),
  };
}

/** The same with who its entities are; `ignored` is left out: the accused himself. */
export function detailsOf(act: ActInArticle, keyOf: KeyOfEntity, ignored: ReadonlySet<string>): ActDetails {
  const names = act.names.map(({ entity, ...name }): ActName => (entity === null ? name : { ...name, key: keyOf(entity) }));
  return { ...act, names: uniqueBy(names, ({ key }) => key).filter(({ key }) => !ignored.has(key)) };
}

const negations: ReadonlySet<string> = new Set(["n't", 'n’t', 'not', 'never', 'without', 'no', 'nothing', 'nobody']);
const failures: ReadonlySet<string> = new Set(['fail', 'refuse', 'neglect', 'failure', 'refusal']);
const attempts: ReadonlySet<string> = new Set(
  'try attempt plan plot conspire prepare threaten seek intend aim conspiracy order instruct incite'.split(' '),
);

const objectPronouns: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us']);

export const wordKey = (words: string): string => `“${foldText(words)}”`;

const isNamed = ({ kind, entity }: Mention): boolean =>
  kind === 'NAME' || kind === 'ALIAS' || (entity !== null && (kind === 'METONYM' || kind === 'DEMONYM'));

/** “to help”, “that shot down”, “by installing”: what follows tells more of the deed, or of something else. */
function opensSideClause(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (/^W(?:DT|P|RB)/u.test(token.tag)) return true;
  if (token.lower === 'that' && /^(?:V|MD|PRP|DT|NN)/u.test(next?.tag ?? '')) return true;
  return (token.lower === 'to' && next?.tag === 'VB') || (token.lower === 'by' && next?.tag === 'VBG');
}

/** A noun with “the” before it and a relative clause behind. */
function isKnownThing(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!/^NNS?$/u.test(tokens[at]?.tag ?? '') || next === undefined) return false;
  if (!/^W(?:DT|P)/u.test(next.tag) && !(next.lower === 'that' && /^(?:V|MD)/u.test(tokens[at + 2]?.tag ?? ''))) return false;
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'the');
}

const roleOf: Readonly<Record<string, ActRole>> = {
  to: 'RECIPIENT',
  into: 'RECIPIENT',
  for: 'RECIPIENT',
  against: 'TARGET',
  on: 'TARGET',
  at: 'PLACE',
  in: 'PLACE',
  near: 'PLACE',
  over: 'PLACE',
  inside: 'PLACE',
  across: 'PLACE',
  off: 'PLACE',
  around: 'PLACE',
  outside: 'PLACE',
  from: 'ORIGIN',
};

/** By the word before its phrase: a preposition, or the verb whose object it is. */
function roleBefore(tokens: readonly TaggedToken[], start: number): ActRole {
  let at = tokens.findIndex((token) => token.end > start) - 1;
  for (let step = 0; step < 6 && at >= 0; step += 1, at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'IN' || token.tag === 'TO') return roleOf[token.lower] ?? 'OTHER';
    if (token.tag.startsWith('V')) return 'OBJECT';
  }
  return 'OTHER';
}

/** Names that no stage knows for one: “[Operation Tailwind]”, “flight [MH17]”. */
function properRuns(tokens: readonly TaggedToken[], named: readonly Span[]): readonly string[] {
  const runs: string[] = [];
  let before = -1;
  tokens.forEach((token, at) => {
    const isProper =
      (/^NNPS?$/u.test(token.tag) || /^\p{Lu}+[-]?\d+$/u.test(token.text)) &&
      !isDay(token) &&
      !named.some((span) => span.start < token.end && token.start < span.end);
    if (!isProper) return;
    if (before === at - 1 && runs.length > 0) runs.push(`${runs.pop() ?? ''} ${token.text}`);
    else runs.push(token.text);
    before = at;
  });
  return runs;
}

const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const isDay = ({ lower, text }: TaggedToken): boolean => days.test(lower) && text !== lower;

const uniqueBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
