import type { Document, EntityKind, TaggedToken } from '../document.js';
import { givenNameGender } from '../lexicon/given-names.js';
import {
  eventWords,
  firmWords,
  organizationNouns,
  organizationWords,
  personHeads,
  personLinks,
  placeWords,
  regionWords,
} from '../lexicon/name-words.js';
import { roleHeads, titleWords } from '../lexicon/titles.js';
import type { KnownName } from './known-names-in.js';
import { bare } from './name-runs.js';
import type { Piece } from './read-run.js';
import { vocabulary } from './vocabulary.js';

export type Weights = Record<'PERSON' | 'PLACE' | 'ORGANIZATION', number>;

/** A guessed name and what stands around it. */
export interface View {
  readonly words: readonly TaggedToken[];
  readonly before: TaggedToken | undefined;
  /** The word before that. */
  readonly earlier: TaggedToken | undefined;
  readonly after: readonly (TaggedToken | undefined)[];
  /** The rest of the sentence's next words, lower case. */
  readonly later: readonly string[];
  /** A finite verb follows. */
  readonly isSubject: boolean;
  readonly hasTitle: boolean;
  readonly afterKnown: KnownName | undefined;
  /** Kind of the known name that “and” or “or” joins it to. */
  readonly joined: EntityKind | undefined;
  /** The article writes its last word small somewhere. */
  readonly isWord: boolean;
}

/** What stands around a guessed name. */
export function view(document: Document, piece: Piece, knownAt: ReadonlyMap<number, readonly KnownName[]>): View {
  const { first, last, hasTitle } = piece;
  return {
    words: document.tokens.slice(first, last + 1),
    before: document.tokens[first - 1],
    earlier: document.tokens[first - 2],
    after: [1, 2, 3, 4, 5, 6].map((step) => document.tokens[last + step]),
    later: laterWords(document, last),
    isSubject: /^(?:VB[DPZ]|MD)$/u.test(document.tokens[last + 1]?.tag ?? ''),
    hasTitle,
    afterKnown: document.tokens[last + 1]?.text === ',' ? knownAt.get(last + 2)?.[0] : undefined,
    joined: joinedKind(document, piece, knownAt),
    isWord: smallWordsOf(document).has(document.tokens[last]?.lower ?? ''),
  };
}

/** “CNN and [Orbitel]”, “[Orbitel] and CNN”: things of one kind are joined. */
function joinedKind(
  document: Document,
  { first, last }: Piece,
  knownAt: ReadonlyMap<number, readonly KnownName[]>,
): EntityKind | undefined {
  if (isJoiner(document.tokens[last + 1])) {
    const next = knownAt.get(last + 2)?.[0];
    if (next !== undefined && next.kind !== 'DEMONYM') return next.entities[0]?.kind;
  }
  if (!isJoiner(document.tokens[first - 1])) return undefined;
  for (let at = first - 2; at > first - 6; at -= 1) {
    const before = knownAt.get(at)?.[0];
    if (before !== undefined) return before.last === first - 2 && before.kind !== 'DEMONYM' ? before.entities[0]?.kind : undefined;
  }
  return undefined;
}

const isJoiner = (token: TaggedToken | undefined): boolean => token?.lower === 'and' || token?.lower === 'or' || token?.lower === 'nor';

const smallCache = new WeakMap<Document, ReadonlySet<string>>();

/** Every word of more than three letters that the article writes small somewhere. */
function smallWordsOf(document: Document): ReadonlySet<string> {
  const present = smallCache.get(document);
  if (present !== undefined) return present;
  const small = new Set(document.tokens.filter((token) => token.text === token.lower && token.text.length > 3).map((token) => token.lower));
  smallCache.set(document, small);
  return small;
}

const itsGender: ReadonlySet<string> = new Set(['it', 'its', 'he', 'she', 'his', 'her']);

/** Up to the next name or quotation: a pronoun behind that may mean somebody else. */
function laterWords(document: Document, last: number): readonly string[] {
  const words: string[] = [];
  for (let at = last + 1; at < last + 9; at += 1) {
    const token = document.tokens[at];
    if (token === undefined || token.sentence !== document.tokens[last]?.sentence || token.tag === 'QUOTE' || token.tag.startsWith('NN'))
      break;
    words.push(token.lower);
  }
  return words;
}

const sayLemmas = new Set([
  'say',
  'tell',
  'add',
  'claim',
  'argue',
  'insist',
  'warn',
  'write',
  'ask',
  'reply',
  'recall',
  'tweet',
  'think',
  'believe',
  'laugh',
  'explain',
]);
const kin = new Set([
  'wife',
  'husband',
  'son',
  'daughter',
  'mother',
  'father',
  'brother',
  'sister',
  'lawyer',
  'lawyers',
  'family',
  'campaign',
  'death',
  'attorney',
  'widow',
]);
const staff = new Set(
  `spokesman spokeswoman spokesperson ceo employees shares customers executives executive boss users subscribers staff subsidiary stock shareholders
  coach striker midfielder goalkeeper defender fans editor reporter journalist correspondent founder co-founder co-owner chairman chairwoman website
  newspaper lawmaker lawmakers candidate candidates mp mps magazine app platform`.split(/\s+/u),
);
const leaders = new Set(
  'ceo founder co-founder executive editor chairman chairwoman spokesman spokeswoman spokesperson shareholders employees'.split(' '),
);
const workers =
  /^(?:analysts?|economists?|strategists?|traders?|executives?|engineers?|researchers?|lawyers?|partners?|employees|managers?|consultants?)$/u;
const townHeads = new Set(
  'mayor governor bishop archbishop city town village port province suburb capital island outskirts streets district settlement municipality region'.split(
    ' ',
  ),
);
const townStaff = new Set('mayor residents municipality'.split(' '));
const placePrepositions = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'across',
  'throughout',
  'inside',
  'into',
  'toward',
  'towards',
  'via',
]);
const placeOpeners = new Set(['mount', 'lake', 'cape', 'fort', 'port', 'river', 'gulf', 'saint', 'san', 'santa', 'el', 'los', 'las']);
const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'upper',
  'lower',
  'downtown',
]);

/**
 * What speaks for and against a name being a person's, a place's, an organization's; each adds its weight.
 *
 * Set by hand: 3 and more is a strong sign, below 1 a weak one.
 */
export const signs: readonly ((view: View, sum: Weights) => void)[] = [
  // “Mr Hale”, “President Ada Reyes”
  ({ hasTitle }, sum) => void (hasTitle && (sum.PERSON += 4)),
  // “Ada Reyes”, “Ada”
  ({ words }, sum) => {
    if (givenNameGender.has(bare(words[0]))) sum.PERSON += words.length > 1 ? 3 : 1;
    else if (words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(word.text))) sum.PERSON += 1.5;
    else if (words.length === 2 || words.length === 3) sum.PERSON += 1;
    else if (words.length > 4) sum.PERSON -= 1;
  },
  // “Rail Link”, “Climate Change”: made of common nouns
  ({ words }, sum) =>
    void (words.length > 1 && vocabulary.has(bare(words.at(-1))) && !givenNameGender.has(bare(words[0])) && (sum.PERSON -= 1)),
  // “Orrin J. Hale”, “Ana de Lund”
  ({ words }, sum) => {
    const inner = words.slice(1, -1);
    if (inner.some((word) => /^\p{Lu}\.$/u.test(word.text)) || inner.some((word) => personLinks.has(word.lower))) sum.PERSON += 2;
    if (/^(?:\p{Lu}\.)+$/u.test(words[0]?.text ?? '') && words.length > 1) sum.PERSON += 2;
  },
  // “Reyes, 42,”
  ({ after }, sum) =>
    void (after[0]?.text === ',' && /^[1-9]\d$/u.test(after[1]?.text ?? '') && after[2]?.text === ',' && (sum.PERSON += 4)),
  // “Reyes, the mayor of Tarn”, “Reyes, who …”
  ({ after }, sum) => {
    if (after[0]?.text !== ',') return;
    if (after[1]?.lower === 'who' || after[1]?.lower === 'whose') sum.PERSON += 2;
    if (after.slice(1).some((token) => token !== undefined && (roleHeads.has(token.lower) || personHeads.has(token.lower))))
      sum.PERSON += 1.5;
  },
  // “Reyes said”, “said Reyes”, “Reyes’s wife”
  ({ before, after, words }, sum) => {
    const speaks = sayLemmas.has(after[0]?.lemma ?? '') || sayLemmas.has(before?.lemma ?? '');
    if (speaks) sum.PERSON += words.length > 1 ? 1.5 : 1;
    if (after[0]?.tag === 'POS' && kin.has(after[1]?.lower ?? '')) sum.PERSON += 1;
    if (after[0]?.lower === 'who') sum.PERSON += 2;
  },
  // “in Tarn”, “from Tarn”
  ({ before }, sum) => {
    if (placePrepositions.has(before?.lower ?? '')) sum.PLACE += 2;
    else if (before?.lower === 'from' || before?.lower === 'to' || before?.lower === 'of') sum.PLACE += 0.7;
  },
  // “Tarn, Norway”, “the Tarn region”, “Lake Tarn”, “Tarn Valley”, “northern Tarn”
  ({ words, before, after, afterKnown }, sum) => {
    if (afterKnown !== undefined && afterKnown.kind !== 'DEMONYM' && ['COUNTRY', 'PLACE'].includes(afterKnown.entities[0]?.kind ?? ''))
      sum.PLACE += 2.5;
    if (regionWords.has(after[0]?.lower ?? '')) sum.PLACE += 3;
    // “Pamela Hill” is rather a woman than a hill
    if (words.length > 1 && placeWords.has(bare(words.at(-1)))) sum.PLACE += givenNameGender.has(bare(words[0])) ? 1 : 4;
    if (words.length > 1 && placeOpeners.has(bare(words[0]))) sum.PLACE += 2.5;
    if (directions.has(before?.lower ?? '')) sum.PLACE += 1.5;
  },
  // “Orbitel has admitted that it failed”, “Hale said he was late”
  ({ later, isSubject }, sum) => {
    const pronoun = isSubject ? later.find((word) => itsGender.has(word)) : undefined;
    if (pronoun === undefined) return;
    if (pronoun.startsWith('it')) sum.ORGANIZATION += 1.5;
    else sum.PERSON += 1.5;
  },
  // “Director of Public Works”: what somebody is in charge of
  ({ before, earlier }, sum) => void (before?.lower === 'of' && titleWords.has(bare(earlier)) && (sum.PERSON -= 4)),
  // “Orbitel, the company that …”
  ({ after }, sum) => {
    const isApposed =
      after[0]?.text === ',' && /^(?:the|an?)$/u.test(after[1]?.lower ?? '') && !after.some((token) => roleHeads.has(token?.lower ?? ''));
    if (isApposed && after.slice(2).some((token) => organizationNouns.has(token?.lower ?? ''))) sum.ORGANIZATION += 3;
  },
  // “Halden Gas”, “Narmada Works”
  ({ words }, sum) => {
    if (words.length < 2 || !firmWords.has(bare(words.at(-1))) || givenNameGender.has(bare(words[0]))) return;
    sum.ORGANIZATION += 2.5;
    sum.PERSON -= 2;
  },
  // “The company, Orbitel, said”: only its name stands between the commas
  ({ before, earlier, after }, sum) => {
    if (before?.text === ',' && after[0]?.text === ',' && earlier?.tag === 'NN' && organizationNouns.has(earlier.lower))
      sum.ORGANIZATION += 3;
  },
  // “Analysts at Orbitel”: where they work
  ({ before, earlier }, sum) => {
    if (before?.lower !== 'at' || !workers.test(earlier?.lower ?? '')) return;
    sum.ORGANIZATION += 2.5;
    sum.PLACE -= 2;
  },
  // “the magazine Tarn Weekly”, “carmaker Orbitel”
  ({ before }, sum) => void (organizationNouns.has(before?.lower ?? '') && before?.text === before?.lower && (sum.ORGANIZATION += 3)),
  // “CNN and Orbitel”, “Geneva and Tarn”
  ({ joined }, sum) => {
    if (joined === 'ORGANIZATION') sum.ORGANIZATION += 1.5;
    else if (joined === 'PERSON') sum.PERSON += 1;
    else if (joined === 'PLACE') sum.PLACE += 1.5;
  },
  // “Inland Revenue”, where the article speaks of revenue as well
  ({ words, isWord }, sum) => void (isWord && words.length > 1 && !givenNameGender.has(bare(words[0])) && (sum.PERSON -= 1.5)),
  // “an Orbitel spokesman”, “Orbitel shares”
  ({ after, words }, sum) => {
    const next = after[0]?.lower ?? '';
    if (staff.has(next) && !givenNameGender.has(bare(words[0]))) {
      sum.ORGANIZATION += 1.5;
      sum.PERSON -= 1;
    }
    if (townStaff.has(next)) sum.PLACE += 1.5;
  },
  // “the founder of Orbitel”, “the town of Tarn”
  ({ before, earlier, words }, sum) => {
    if (!/^(?:of|for|at)$/u.test(before?.lower ?? '')) return;
    if (leaders.has(bare(earlier)) && !givenNameGender.has(bare(words[0]))) sum.ORGANIZATION += 2;
    if (townHeads.has(bare(earlier)) && before?.lower === 'of') sum.PLACE += 3;
  },
  // “Operation Heron”, “Tarn Agreement”
  ({ words }, sum) => {
    if (!eventWords.has(bare(words.at(-1))) && !(words.length > 1 && eventWords.has(bare(words[0])))) return;
    sum.PERSON -= 6;
    sum.PLACE -= 6;
    sum.ORGANIZATION -= 6;
  },
  // “the Agency”, “Parliament”: short for an organization
  ({ words }, sum) => {
    if (words.length !== 1 || !organizationWords.has(bare(words[0]))) return;
    sum.PLACE -= 4;
    sum.PERSON -= 4;
  },
  // “TNRA”, “OrbiTel”
  ({ words }, sum) => {
    const only = words.length === 1 ? (words[0]?.text ?? '') : '';
    if (/^\p{Lu}{2,6}s?$/u.test(only)) sum.ORGANIZATION += 2.5;
    // “IISc” is no town
    if (/^\p{Lu}{2,}\p{Ll}/u.test(only)) sum.PLACE -= 1;
    if (
      /\p{Ll}\p{Lu}|^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(only) &&
      !/^(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|Fitz|St|O['’]|(?:Al|El|Ben|Bin|Ibn|Abu|Ould)-)\p{Lu}/u.test(only)
    )
      sum.ORGANIZATION += 1.5;
  },
  // “the Tarnside” is no person; “the Reyes plan” says nothing
  ({ before, words, after }, sum) => {
    if (before?.lower !== 'the' && before?.lower !== 'a' && before?.lower !== 'an') return;
    sum.PERSON -= 2;
    if (words.length > 1 && !after[0]?.tag.startsWith('NN')) sum.ORGANIZATION += 0.7;
    else if (words.length === 1 && before.lower === 'the' && !after[0]?.tag.startsWith('NN')) sum.ORGANIZATION += 0.4;
    if (words.some((word) => organizationWords.has(word.lower))) sum.ORGANIZATION += 1.5;
  },
];
