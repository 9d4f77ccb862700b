/**
 * The words of the extraction: what goes in, what every stage hands to the next, what comes out.
 *
 * All offsets are UTF-16 code units into the kept text, end exclusive: `text.slice(start, end)` are the exact words.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** An article as it was given. `text` may hold the headline as its first line or not. */
export interface ArticleText {
  readonly text: string;
  readonly headline?: string | undefined;
  /** ISO 8601 date or date-time; "on Wednesday" is read relative to it. */
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  /** ISO 639-1; believed only where the text is too short to tell. */
  readonly language?: string | undefined;
}

export const blockKinds = ['HEADLINE', 'STANDFIRST', 'CAPTION', 'SUBHEAD', 'PARAGRAPH', 'PULL_QUOTE'] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface Block extends Span {
  readonly kind: BlockKind;
  /** The photographer or agency of a caption: “(POOL / JANE DOE)” is kept here, not in the text. */
  readonly credit?: string;
  /** ISO 639-1, of a block that is clearly in another language than the article; nothing is found in it. */
  readonly language?: string;
}

/** What `clean` keeps: NFC text, blocks apart by one blank line, and the way back to the text as it was given. */
export interface CleanText {
  readonly text: string;
  readonly headline: string;
  readonly blocks: readonly Block[];
  /** `rawOffsets[i]` is the offset, in the text as given, of kept code unit `i`; -1 where it was not given there. Has `text.length` entries. */
  readonly rawOffsets: Int32Array;
  /** Where several given units became one (`e` + accent → `é`): their offset in the text as given → how many they were there. */
  readonly rawWidths?: ReadonlyMap<number, number>;
  /** ISO 639-1; `und` when the text is too short to tell, `mis` when it is of a language that is not known here. Only `en` and `und` are read further. */
  readonly language: string;
}

/** Penn Treebank part-of-speech tags (`FW` for every word of a block in another language), and `.` `,` `:` for punctuation, `QUOTE` for quotation marks, `-LRB-` `-RRB-` for brackets. */
export type Tag = string;

export interface Token extends Span {
  /** Position in `Document.tokens`. */
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  /** Position in `Document.sentences`. */
  readonly sentence: number;
  /** Position in `Document.quotes` of the innermost quotation whose words (not marks) this token is; -1 outside. */
  readonly quote: number;
}

export interface TaggedToken extends Token {
  readonly tag: Tag;
  readonly lemma: string;
}

/** `first` and `last` are positions in `Document.tokens`, both inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span, TokenRange {
  /** Position in `Document.blocks`. */
  readonly block: number;
}

/** A passage between quotation marks; `start` and `end` include the marks, `first` and `last` do not. */
export interface Quote extends Span, TokenRange {
  readonly style: 'double' | 'single' | 'guillemet' | 'german';
  /** Position of the quote around it; -1 when none. */
  readonly outer: number;
  /** False when the mark that should close it is missing; it then ends with its block. */
  readonly isClosed: boolean;
}

/** A base noun phrase without what follows it: “several thousand North Korean soldiers”. Possessives stay inside (“Gowdy's office”). */
export interface NounPhrase extends Span, TokenRange {
  readonly head: number;
  readonly form: 'NAME' | 'NOMINAL' | 'PRONOUN';
}

/** Auxiliaries, adverbs between them and the main verb: “has not yet been confirmed”. */
export interface VerbGroup extends Span, TokenRange {
  /** Token position of the main verb. */
  readonly head: number;
  readonly lemma: string;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Has a tense or a modal: can be the verb of a main clause. */
  readonly isFinite: boolean;
  /** `will`, `would`, `may` …; empty when none. */
  readonly modal: string;
}

/** A text cut into sentences and tokens. */
export interface SegmentedText extends CleanText {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  readonly publishedAt?: string | undefined;
}

/** A text read as far as word classes and phrases: what every later stage works on. */
export interface Document extends SegmentedText {
  readonly tokens: readonly TaggedToken[];
  /** In reading order, never overlapping. */
  readonly nounPhrases: readonly NounPhrase[];
  /** In reading order, never overlapping. */
  readonly verbGroups: readonly VerbGroup[];
  /** Token position of the head of each token, -1 for the root of a sentence; one for each token, or empty when no model has parsed. */
  readonly heads: Int32Array;
  /** How each token belongs to its head: positions in `relationNames` of `parse/relations.ts`; empty when `heads` is. */
  readonly relations: Uint8Array;
}

/** Why a finding was made: the rule, how sure (0 to 1), and, where it helps, the words or the reason. */
export interface Because {
  readonly rule: string;
  readonly confidence: number;
  readonly reason?: string;
}

export const entityKinds = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'GROUP'] as const;
export type EntityKind = (typeof entityKinds)[number];

export const nameKinds = ['PRIMARY', 'ALIAS', 'PREVIOUS', 'ACRONYM', 'DEMONYM', 'METONYM', 'TRANSLITERATION', 'EPITHET', 'ROLE'] as const;
export type NameKind = (typeof nameKinds)[number];

export const externalIdSchemes = ['WIKIDATA', 'ISO3166', 'GEONAMES'] as const;
export type ExternalIdScheme = (typeof externalIdSchemes)[number];

export interface ExternalId {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
}

export interface EntityName {
  readonly text: string;
  readonly kind: NameKind;
}

/** An entity of one article: what its mentions have in common. */
export interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly EntityName[];
  readonly externalIds: readonly ExternalId[];
  /** Key in the curated knowledge (`country/KP`, `person/Q57792`); null when the article alone speaks of it. */
  readonly knownAs: string | null;
}

export const mentionKinds = ['NAME', 'ALIAS', 'METONYM', 'DEMONYM', 'PRONOUN', 'NOMINAL', 'ROLE'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** `entity`, `literal` and `candidates` are positions in `Findings.entities`. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Who or what is meant (Moscow → Russia); null while in doubt. */
  readonly entity: number | null;
  /** What the words name literally (Moscow → the city); null when the same as `entity`. */
  readonly literal: number | null;
  /** More than one fits: each with a score, best first; empty when decided. */
  readonly candidates: readonly { readonly entity: number; readonly score: number; readonly reason: string }[];
  readonly because: Because;
}

/** What `mention` finds and `corefer` completes: entities, and the places that name them. */
export interface Mentioned {
  readonly entities: readonly Entity[];
  /** In reading order; a shorter mention may stand inside a longer one (“[South Korean] government officials”). */
  readonly mentions: readonly Mention[];
}

export const anonymities = ['NAMED', 'UNNAMED_ROLE', 'UNNAMED', 'COLLECTIVE', 'AGENTLESS'] as const;
export type Anonymity = (typeof anonymities)[number];

/** Somebody who speaks, accuses, is accused or answers. An agentless party (“China is accused”) has no span. */
export interface Party {
  readonly span: Span | null;
  /** The words as they stand; for a running quote, of the speaker it continues; “(not stated)” when agentless. */
  readonly label: string;
  /** Position in `Findings.entities`; null while in doubt or when nobody is named. `link` fills it. */
  readonly entity: number | null;
  readonly anonymity: Anonymity;
  /** “NATO Secretary General”, “a spokesman for the ministry”; null when none stands there. */
  readonly role: Span | null;
  /** For whom a spokesman or lawyer speaks: position in `Findings.entities`. */
  readonly onBehalfOf: number | null;
}

export const quoteTypes = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type QuoteType = (typeof quoteTypes)[number];

export const speechActs = [
  'ASSERT',
  'ANNOUNCE',
  'ACCUSE',
  'CRITICIZE',
  'DENY',
  'ACKNOWLEDGE',
  'CONFIRM',
  'DECLINE_COMMENT',
  'PREDICT',
  'WARN',
  'THREATEN',
  'DEMAND',
  'REQUEST',
  'PROMISE',
  'PRAISE',
  'SUPPORT',
  'REJECT',
  'APOLOGIZE',
  'ASK',
  'BELIEVE',
] as const;
export type SpeechAct = (typeof speechActs)[number];

export const polarities = ['AFFIRMED', 'NEGATED', 'UNCERTAIN'] as const;
export type Polarity = (typeof polarities)[number];

export const modalities = ['ASSERTED', 'HEDGED', 'CONDITIONAL', 'HYPOTHETICAL', 'FUTURE'] as const;
export type Modality = (typeof modalities)[number];

/** What the reporting verb lets the reader think: said / revealed / claimed. */
export const cueStances = ['NEUTRAL', 'ENDORSING', 'DISTANCING'] as const;
export type CueStance = (typeof cueStances)[number];

export const prominences = ['HEADLINE', 'LEDE', 'BODY'] as const;
export type Prominence = (typeof prominences)[number];

export const datePrecisions = ['DAY', 'MONTH', 'YEAR', 'APPROXIMATE', 'UNKNOWN'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** A date and the words it came from: “at the end of October” → 2024-10-31, APPROXIMATE. */
export interface DatedWords {
  readonly span: Span;
  /** `YYYY-MM-DD`; null when the words cannot be placed (“during his campaign”). */
  readonly date: string | null;
  readonly precision: DatePrecision;
}

export interface Quantity {
  readonly span: Span;
  readonly min: number | null;
  readonly max: number | null;
  readonly isApproximate: boolean;
  readonly unit: string;
}

/** One attribution: who (source), in which words of reporting (cue), said what (content). */
export interface Statement {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quoteType: QuoteType;
  readonly speechAct: SpeechAct;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly cueStance: CueStance;
  readonly prominence: Prominence;
  readonly speakers: readonly Party[];
  readonly saidOn: DatedWords | null;
  readonly place: Span | null;
  readonly occasion: Span | null;
  readonly quantities: readonly Quantity[];
  /** Position in `Findings.statements` of the statement this one stands in (“X says that, according to Y, …”). */
  readonly parent: number | null;
  /** Whom or what it is about: positions in `Findings.entities`. `link` fills it. */
  readonly about: readonly number[];
  readonly because: Because;
}

export const categories = [
  'AGGRESSION',
  'FORCE_DEPLOYMENT',
  'MATERIAL_MILITARY_SUPPORT',
  'WEAPONS_PROLIFERATION',
  'SANCTIONS_EVASION',
  'OCCUPATION',
  'TREATY_VIOLATION',
  'WAR_CRIME',
  'HUMAN_RIGHTS_ABUSE',
  'RIGHTS_RESTRICTION',
  'DISCRIMINATION',
  'ESPIONAGE',
  'CYBER_ATTACK',
  'DISINFORMATION',
  'ELECTION_INTERFERENCE',
  'TERRORISM',
  'CORRUPTION',
  'FRAUD',
  'TRAFFICKING',
  'VIOLENT_CRIME',
  'SEXUAL_VIOLENCE',
  'LABOUR_ABUSE',
  'ENVIRONMENTAL_HARM',
  'NEGLIGENCE',
  'UNFAIR_TRADE',
  'DECEPTION',
  'OTHER',
] as const;
export type Category = (typeof categories)[number];

export const strengths = ['ACCUSED', 'ALLEGED', 'CLAIMED', 'SUSPECTED', 'WARNED', 'IMPLIED', 'STATED_AS_FACT'] as const;
export type Strength = (typeof strengths)[number];

/**
 * What is alleged, taken apart in its own words. Every span stands in the act or right beside it; what the words do not say is null or empty.
 *
 * “sending 10,000 soldiers to Russia in October”: `sending`, `10,000 soldiers`, recipients `Russia`, time `in October`.
 */
export interface Conduct {
  /** The verb with its auxiliaries, or the noun: “sending”, “had failed to pay”, “fraud”. */
  readonly predicate: Span | null;
  /** What is done, sent, taken: “10,000 soldiers”. */
  readonly object: Span | null;
  /** To whom, or for whose good: “to [Russia]”, “helping [Moscow] evade sanctions”. */
  readonly recipients: readonly Span[];
  /** Who suffers it: “killing [two clerks]”, “stealing from [customers]”. */
  readonly affected: readonly Span[];
  /** When it is said to have been done; not when it was said. */
  readonly time: DatedWords | null;
  /** Where it is said to have been done: “in Tarn”. */
  readonly place: Span | null;
}

/** One report, in this article, that somebody is accused of something. */
export interface AllegationReport {
  /** The clause that reports it. */
  readonly span: Span;
  readonly cue: Span;
  /** The alleged conduct in its words: “sending troops to Russia”; null when only the accusation is mentioned. */
  readonly act: Span | null;
  /** Empty only when nobody is named as accuser: never invented. */
  readonly accusers: readonly Party[];
  readonly accused: readonly Party[];
  readonly category: Category;
  readonly strength: Strength;
  /** Lemma of the verb of the act (`send`), or of its noun (`fraud`); empty when there is no act. */
  readonly predicate: string;
  /** Content lemmas of the act without names, sorted, each once: what matching compares. */
  readonly actLemmas: readonly string[];
  readonly conduct: Conduct;
  /** NEGATED when something left undone is alleged (“failing to pay”); UNCERTAIN when it is not sure that anybody alleges it (“reportedly accused”). */
  readonly polarity: Polarity;
  /** How the conduct is put: HEDGED “may have sent”, FUTURE “was about to send”, CONDITIONAL “if …”; else ASSERTED. */
  readonly modality: Modality;
  /** When, where and on what occasion the accusation was made. */
  readonly saidOn: DatedWords | null;
  readonly place: Span | null;
  readonly occasion: Span | null;
  readonly quantities: readonly Quantity[];
  /** Position in `Findings.statements` of the statement that makes it; null when none. */
  readonly statement: number | null;
  /** Position in `Findings.allegations`: which allegation of this article it reports. `link` fills it. */
  readonly allegation: number;
  readonly because: Because;
}

/** What the reports of one article that accuse the same party of the same act have in common. Positions as named. */
export interface Allegation {
  readonly title: string;
  readonly category: Category;
  /** Positions in `Findings.reports`. */
  readonly reports: readonly number[];
}

export const responseTypes = [
  'CONFIRMED',
  'ACKNOWLEDGED',
  'PARTIALLY_ACKNOWLEDGED',
  'DENIED',
  'DISPUTED_DETAIL',
  'NOT_CONFIRMED',
  'NOT_DENIED',
  'DECLINED_COMMENT',
  'NO_RESPONSE',
  'JUSTIFIED',
  'COUNTER_ALLEGED',
  'CORROBORATED',
  'CONTRADICTED',
  'WITHDRAWN',
  'SOFTENED',
  'REPEATED',
  'INVESTIGATION_OPENED',
  'CHARGED',
  'UPHELD',
  'DISMISSED',
  'OVERTURNED',
] as const;
export type ResponseType = (typeof responseTypes)[number];

export const responderRoles = ['ACCUSED', 'ACCUSER', 'AFFECTED', 'THIRD_PARTY', 'ADJUDICATOR', 'INVESTIGATOR', 'FACT_CHECKER'] as const;
export type ResponderRole = (typeof responderRoles)[number];

export const responseScopes = ['WHOLE', 'PART', 'DETAIL'] as const;
export type ResponseScope = (typeof responseScopes)[number];

/** One party's answer. “Neither Pyongyang nor Moscow has confirmed” are two. */
export interface Response {
  /** The clause that reports it. */
  readonly span: Span;
  readonly cue: Span;
  /** What is denied, confirmed …: “the presence of these soldiers”; null when not stated. */
  readonly target: Span | null;
  readonly responder: Party;
  /** Towards the allegations it answers; `THIRD_PARTY` until `link` knows them. */
  readonly role: ResponderRole;
  readonly type: ResponseType;
  readonly scope: ResponseScope;
  readonly respondedOn: DatedWords | null;
  readonly targetLemmas: readonly string[];
  readonly statement: number | null;
  /** Positions in `Findings.allegations`, each with its reason; empty when it is not known what it answers. `link` fills it. */
  readonly answers: readonly { readonly allegation: number; readonly because: Because }[];
  readonly because: Because;
}

/** Everything one article says, by one reading of it. Same text, same findings. */
export interface Findings {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly allegations: readonly Allegation[];
  readonly reports: readonly AllegationReport[];
  readonly responses: readonly Response[];
}
