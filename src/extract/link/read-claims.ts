import { quantitiesIn } from '../attribute/find-quantities.js';
import type { Document, Modality, Polarity, Quantity, QuoteType, Span, SpeechAct, TaggedToken, VerbGroup } from '../document.js';
import { overlaps } from '../document.js';
import { segment } from '../segment/segment.js';
import { tag } from '../tag/tag.js';
import { daysIn, type NamedDay } from './days-in.js';

/** A statement with all that is compared: its words as spans of `text`, and who is meant by them. */
export interface SaidWords {
  /** The kept text of the article. */
  readonly text: string;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly quoteType: QuoteType;
  readonly speechAct: SpeechAct;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Stands in another's statement, or has another's in it. */
  readonly isNested: boolean;
  /** Key of the speaker, as in `mentions`. */
  readonly speaker: string;
  /** Places in the text that name an entity. */
  readonly mentions: readonly (Span & { readonly entity: string })[];
}

/** One simple sentence that can be held against another: who, what, yes or no. */
export interface Claim {
  /** `speaker`, `we`, `@` and the key of an entity, or the noun with what determines it: “our bridge”. */
  readonly subject: string;
  /** “denied [fixing it]”, “admitted [fixing it]”: who did it is the speaker, alone or with others. */
  readonly isBare: boolean;
  readonly isCopula: boolean;
  /** PAST, PRESENT, FUTURE, or the modal: “must”. */
  readonly tense: string;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** The words that say yes or no: “did not pay”, “paid”, “denied”. */
  readonly verb: Span;
  /** Content lemmas without the subject, numbers and days; entities as `@` and their key. */
  readonly lemmas: ReadonlySet<string>;
  /** Those of its verbs: “want” and “pay” of “want to pay”. */
  readonly verbs: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly days: readonly NamedDay[];
  readonly years: readonly number[];
}

/** What somebody tells rather than asks, wants or foresees. */
const told: ReadonlySet<SpeechAct> = new Set<SpeechAct>(
  'ASSERT ANNOUNCE ACCUSE CRITICIZE DENY ACKNOWLEDGE CONFIRM PRAISE SUPPORT PROMISE'.split(' ') as SpeechAct[],
);
const doubtful: ReadonlySet<Modality> = new Set<Modality>(['HEDGED', 'CONDITIONAL', 'HYPOTHETICAL']);

/**
 * The simple sentences of a statement that can be held against others. Few: a sentence with a hedge, a condition, a question, a pronoun for we know not
 * what, two verbs, somebody else's words or a word of change (“now”, “still”, “so far”) gives none. Never throws.
 */
export function claimsIn(said: SaidWords): readonly Claim[] {
  if (said.polarity !== 'AFFIRMED' || said.isNested || doubtful.has(said.modality) || !told.has(said.speechAct)) return [];
  const blocks = said.content.map(({ start, end }) => ({ kind: 'PARAGRAPH' as const, start, end }));
  const kept = { text: said.text, headline: '', blocks, rawOffsets: new Int32Array(0), language: 'en' };
  const document = tag(segment(kept));
  return document.sentences.flatMap(({ first, last }) =>
    partsOf(document.tokens.slice(first, last + 1)).flatMap((tokens) => claimOf(document, tokens, said) ?? []),
  );
}

/** “We paid the firm, and the bridge is safe”: two, where a new subject begins. */
function partsOf(tokens: readonly TaggedToken[]): readonly (readonly TaggedToken[])[] {
  const cuts = tokens.flatMap(({ lower }, at) => {
    if (lower === ';') return [at];
    const next = tokens[at + 2];
    return lower === ',' && /^(?:and|but)$/u.test(tokens[at + 1]?.lower ?? '') && /^(?:PRP|DT|NNP|PRP\$)$/u.test(next?.tag ?? '')
      ? [at]
      : [];
  });
  return [...cuts, tokens.length].map((end, index) => tokens.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, end));
}

/** Words that make a sentence no plain one: doubt, condition, report, change in time, selection. */
const spoiling: ReadonlySet<string> = new Set(
  `if unless whether may might could would should perhaps possibly probably likely apparently reportedly allegedly maybe seemingly hopefully
   according because although though while when until before after since than as like
   now currently today tonight yesterday tomorrow recently last next ago still yet longer anymore already again soon later earlier once then far
   only just alone even almost nearly hardly barely scarcely sometimes often usually always mostly rather either or nor neither except
   all every each most some many few several both half enough too fully completely entirely totally necessarily exactly simply another any`.split(
    /\s+/u,
  ),
);
/** “any money”, “all” of it: only in what is denied does “any” mean the same. */
const harmless: ReadonlySet<string> = new Set(['any']);
const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'nobody', 'nothing', 'none', 'without', 'nowhere']);
const unknown: ReadonlySet<string> = new Set(
  'he she it they him her them this that these those you one who which what there such'.split(' '),
);

function claimOf(document: Document, tokens: readonly TaggedToken[], said: SaidWords): Claim | null {
  const [opening, closing] = [tokens[0], tokens.at(-1)];
  if (opening === undefined || closing === undefined) return null;
  const span = { start: opening.start, end: closing.end };
  const groups = document.verbGroups.filter((group) => overlaps(group, span));
  const finite = groups.filter(({ isFinite }) => isFinite);
  const isBare = finite.length === 0 && said.quoteType === 'INDIRECT' && /^(?:DENY|ACKNOWLEDGE|CONFIRM)$/u.test(said.speechAct);
  const group = isBare ? groups[0] : finite[0];
  if (group === undefined || finite.length > 1 || (isBare && group.first !== opening.index)) return null;
  const entities = said.mentions.filter((mention) => overlaps(mention, span));
  const isEntity = (token: TaggedToken) => entities.find((mention) => overlaps(mention, token));
  if (
    tokens.some((token) => token.lower === '?' || isSpoiling(token) || (isUnknown(token) && !isEntity(token) && !opensThat(tokens, token)))
  )
    return null;
  const denials = tokens.filter(({ lower }) => negations.has(lower)).length;
  if (denials > 1) return null;
  const isDenied = said.speechAct === 'DENY' && said.quoteType !== 'DIRECT';
  // “denied that he had not paid”: to say which of the two would be guessing.
  if (isDenied && denials > 0) return null;
  const subject = isBare ? { key: 'speaker', end: opening.start } : subjectOf(document, tokens, group, said, isEntity);
  if (subject === null) return null;
  const rest = tokens.filter(({ start }) => start >= subject.end);
  const quantities = quantitiesIn(document, span);
  const counts = quantities.map((quantity) => quantity.span);
  const { days, years, spans } = daysIn(rest);
  const within = (token: TaggedToken, list: readonly Span[]) => list.some((one) => overlaps(one, token));
  const counted = rest.filter(
    (token) =>
      !within(token, spans) && !within(token, counts) && !negations.has(token.lower) && !harmless.has(token.lower) && token.tag !== 'CD',
  );
  const units = quantities.map(({ unit }) => unit);
  const cue = said.cue[0];
  return {
    subject: subject.key,
    isBare,
    isCopula: group.lemma === 'be',
    tense: isBare ? 'PAST' : tenseOf(document, group),
    isPassive: group.isPassive,
    isNegated: isDenied || denials === 1,
    verb: isDenied && cue !== undefined ? cue : verbSpan(tokens, group),
    lemmas: new Set([...units, ...counted.flatMap((token) => lemmaOf(token, isEntity(token)?.entity, said.speaker))]),
    verbs: new Set(groups.map(({ lemma }) => lemma)),
    quantities,
    days,
    years,
  };
}

const isSpoiling = ({ lower, tag }: TaggedToken): boolean =>
  (spoiling.has(lower) && !harmless.has(lower)) || tag === 'QUOTE' || /^W/u.test(tag);
const isUnknown = ({ lower, tag }: TaggedToken): boolean => (tag === 'PRP' || tag === 'DT' || tag === 'EX') && unknown.has(lower);
/** “(said) that the bridge is safe”: the word only joins. */
const opensThat = (tokens: readonly TaggedToken[], token: TaggedToken): boolean => token === tokens[0] && token.lower === 'that';

/** Who does it: the noun phrase before the verb, if it is known who or what that is. */
function subjectOf(
  document: Document,
  tokens: readonly TaggedToken[],
  group: VerbGroup,
  { speaker }: SaidWords,
  isEntity: (token: TaggedToken) => { readonly entity: string } | undefined,
): { readonly key: string; readonly end: number } | null {
  const before = tokens.filter((token) => token.start < group.start);
  const head = before.at(-1);
  // Anything between the subject and the verb, or before the subject, is more than a simple sentence.
  const phrase = document.nounPhrases.find(({ first, last }) => head !== undefined && first <= head.index && last >= head.index);
  const opening = before[0]?.lower === 'that' || /^(?:and|but)$/u.test(before[0]?.lower ?? '') ? before[1] : before[0];
  if (head === undefined || phrase === undefined || opening?.index !== phrase.first) return null;
  const entity = isEntity(head)?.entity;
  if (entity !== undefined) return { key: entity === speaker ? 'speaker' : `@${entity}`, end: head.end };
  if (/^i$/u.test(head.lower)) return { key: 'speaker', end: head.end };
  if (head.lower === 'we') return { key: 'we', end: head.end };
  const words = tokens.filter(({ index }) => index >= phrase.first && index <= phrase.last);
  const isNo = negations.has(opening.lower);
  const isKnown = opening.tag === 'PRP$' || opening.tag === 'NNP' || opening.lower === 'the' || isNo;
  if (!isKnown || head.tag === 'PRP') return null;
  const named = words.filter((word) => word.lower !== 'the' && !negations.has(word.lower)).map(({ lemma, lower }) => lemma || lower);
  return named.length === 0 ? null : { key: named.join(' ').toLowerCase(), end: head.end };
}

function tenseOf({ tokens }: Document, group: VerbGroup): string {
  if (group.modal !== '') return /^(?:will|'ll|wo|shall)$/u.test(group.modal) ? 'FUTURE' : group.modal;
  const [opener, head] = [tokens.slice(group.first, group.last + 1).find(({ tag }) => /^V/u.test(tag)), tokens[group.head]];
  const next = tokens[group.last + 1]?.lower;
  if (group.lemma === 'go' && head?.tag === 'VBG' && next === 'to') return 'FUTURE';
  if (opener?.tag === 'VBD') return 'PAST';
  return opener?.lemma === 'have' && head?.tag === 'VBN' ? 'PAST' : 'PRESENT';
}

/** With the “no” that stands elsewhere: “paid no [money]”. */
function verbSpan(tokens: readonly TaggedToken[], group: VerbGroup): Span {
  const denial = tokens.find(({ lower }) => negations.has(lower));
  return denial === undefined
    ? { start: group.start, end: group.end }
    : { start: Math.min(group.start, denial.start), end: Math.max(group.end, denial.end) };
}

/** Prepositions that turn a deed round: “from”, “against”. */
const turning: ReadonlySet<string> = new Set('to from against for with under over between into by'.split(' '));

function lemmaOf({ tag, lemma, lower }: TaggedToken, entity: string | undefined, speaker: string): readonly string[] {
  if (entity !== undefined) return [entity === speaker ? 'speaker' : `@${entity}`];
  if (/^(?:i|me|my)$/u.test(lower)) return ['speaker'];
  if (tag === 'PRP' || tag === 'PRP$') return [lower];
  if (lemma === 'be' || lemma === 'do') return [];
  if (tag === 'MD') return [];
  if (/^(?:NN|VB|JJ|RB)/u.test(tag)) return [lemma.toLowerCase()];
  return turning.has(lower) ? [`${lower} …`] : [];
}
