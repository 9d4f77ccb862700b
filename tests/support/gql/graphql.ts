/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of conduct is alleged, e.g. fraud. After PLOVER and CAMEO. */
export type AllegationCategory =
  /** Attacking with force, e.g. an invasion. */
  | 'AGGRESSION'
  /** Selling an office, e.g. bribes for a contract. */
  | 'CORRUPTION'
  /** Attacking by computer, e.g. breaking into a party’s mail. */
  | 'CYBER_ATTACK'
  /** Lying or breaking a promise, e.g. misleading parliament. */
  | 'DECEPTION'
  /** Treating people worse for what they are, e.g. in hiring. */
  | 'DISCRIMINATION'
  /** Spreading falsehoods, e.g. an army of fake accounts. */
  | 'DISINFORMATION'
  /** Tampering with a vote, e.g. stuffing ballot boxes. */
  | 'ELECTION_INTERFERENCE'
  /** Harm to nature, e.g. waste in a river. */
  | 'ENVIRONMENTAL_HARM'
  /** Spying, e.g. wiretapping a minister. */
  | 'ESPIONAGE'
  /** Sending or massing troops, e.g. soldiers sent to another country’s war. */
  | 'FORCE_DEPLOYMENT'
  /** Gain by deceit, e.g. false accounts. */
  | 'FRAUD'
  /** Violating human rights, e.g. torture of prisoners. */
  | 'HUMAN_RIGHTS_ABUSE'
  /** Abuse of workers, e.g. unpaid wages, forced labour. */
  | 'LABOUR_ABUSE'
  /** Giving arms, fuel or money for war, e.g. drones for an ally. */
  | 'MATERIAL_MILITARY_SUPPORT'
  /** Harm by carelessness, e.g. a bridge left unrepaired. */
  | 'NEGLIGENCE'
  /** Holding another’s territory, e.g. settlements on occupied land. */
  | 'OCCUPATION'
  /** None of these, or not stated, e.g. “serious accusations”. */
  | 'OTHER'
  /** Taking freedoms away, e.g. closing a newspaper. */
  | 'RIGHTS_RESTRICTION'
  /** Getting round sanctions, e.g. oil sold through a third country. */
  | 'SANCTIONS_EVASION'
  /** Sexual assault or harassment, e.g. by an employer. */
  | 'SEXUAL_VIOLENCE'
  /** Terror against civilians, e.g. a bomb in a market. */
  | 'TERRORISM'
  /** Trade in people, drugs or arms, e.g. smuggling cocaine. */
  | 'TRAFFICKING'
  /** Breaking an agreement between states, e.g. of a ceasefire. */
  | 'TREATY_VIOLATION'
  /** Unfair competition, e.g. dumping, a price cartel. */
  | 'UNFAIR_TRADE'
  /** Violence against persons, e.g. murder. */
  | 'VIOLENT_CRIME'
  /** Crimes in war, e.g. shelling a hospital. */
  | 'WAR_CRIME'
  /** Making or passing on forbidden weapons, e.g. a secret nuclear test. */
  | 'WEAPONS_PROLIFERATION';

/** What an allegation must be, all of it, e.g. of fraud and against one company. */
export type AllegationConditions = {
  /** One of these entities is accused, by id, e.g. a company. */
  accused?: Array<string> | null | undefined;
  /** One of the accused has one of these statuses, e.g. `[UPHELD]`: somebody was convicted, whatever became of the others. */
  accusedStatus?: Array<StatusValue> | null | undefined;
  /** One of these entities accuses in at least one report, by id, e.g. a former employee. */
  accuser?: Array<string> | null | undefined;
  /** Reported in one of these articles, by id, e.g. in yesterday’s report. */
  article?: Array<string> | null | undefined;
  /** Of one of these kinds, e.g. `[FRAUD, CORRUPTION]`. */
  category?: Array<AllegationCategory> | null | undefined;
  /** With so many voices behind it, e.g. `[INDEPENDENT_CORROBORATION]`. */
  corroboration?: Array<CorroborationLevel> | null | undefined;
  /** Reported by one of these outlets, by id, e.g. by The Guardian. */
  outlet?: Array<string> | null | undefined;
  /** Last reported then or later, e.g. `2024-12-01T00:00:00Z`. */
  reportedFrom?: string | null | undefined;
  /** First reported before then, e.g. `2024-12-08T00:00:00Z`. */
  reportedTo?: string | null | undefined;
  /** One of these entities answered it, by id, e.g. a ministry that denied it. */
  responder?: Array<string> | null | undefined;
  /** Somebody answered it in one of these ways, e.g. `[DECLINED_COMMENT, NO_RESPONSE]` for silence. */
  responseType?: Array<ResponseType> | null | undefined;
  /** What an editor decided about it, e.g. `[ACCEPTED]`. */
  reviewState?: Array<ReviewState> | null | undefined;
  /** Of one of these statuses, counting only what an editor accepted (`basis: REVIEWED`), e.g. `[DENIED]`. */
  reviewedStatus?: Array<StatusValue> | null | undefined;
  /** Of one of these statuses, counting everything found, e.g. `[UNCONFIRMED, UNANSWERED]`. */
  status?: Array<StatusValue> | null | undefined;
  /** Some report puts it in one of these ways, e.g. `[SUSPECTED]`. */
  strength?: Array<ReportStrength> | null | undefined;
};

/** Which allegations; all that is given must hold. E.g. those of fraud against one company, but not the dismissed. */
export type AllegationFilter = {
  /** One of these entities is accused, by id, e.g. a company. */
  accused?: Array<string> | null | undefined;
  /** One of the accused has one of these statuses, e.g. `[UPHELD]`: somebody was convicted, whatever became of the others. */
  accusedStatus?: Array<StatusValue> | null | undefined;
  /** One of these entities accuses in at least one report, by id, e.g. a former employee. */
  accuser?: Array<string> | null | undefined;
  /** Reported in one of these articles, by id, e.g. in yesterday’s report. */
  article?: Array<string> | null | undefined;
  /** Of one of these kinds, e.g. `[FRAUD, CORRUPTION]`. */
  category?: Array<AllegationCategory> | null | undefined;
  /** With so many voices behind it, e.g. `[INDEPENDENT_CORROBORATION]`. */
  corroboration?: Array<CorroborationLevel> | null | undefined;
  /** And not this, e.g. not dismissed. */
  not?: AllegationConditions | null | undefined;
  /** And at least one of these, 1 to 20, e.g. denied, or corroborated independently. */
  or?: Array<AllegationConditions> | null | undefined;
  /** Reported by one of these outlets, by id, e.g. by The Guardian. */
  outlet?: Array<string> | null | undefined;
  /** Last reported then or later, e.g. `2024-12-01T00:00:00Z`. */
  reportedFrom?: string | null | undefined;
  /** First reported before then, e.g. `2024-12-08T00:00:00Z`. */
  reportedTo?: string | null | undefined;
  /** One of these entities answered it, by id, e.g. a ministry that denied it. */
  responder?: Array<string> | null | undefined;
  /** Somebody answered it in one of these ways, e.g. `[DECLINED_COMMENT, NO_RESPONSE]` for silence. */
  responseType?: Array<ResponseType> | null | undefined;
  /** What an editor decided about it, e.g. `[ACCEPTED]`. */
  reviewState?: Array<ReviewState> | null | undefined;
  /** Of one of these statuses, counting only what an editor accepted (`basis: REVIEWED`), e.g. `[DENIED]`. */
  reviewedStatus?: Array<StatusValue> | null | undefined;
  /** Of one of these statuses, counting everything found, e.g. `[UNCONFIRMED, UNANSWERED]`. */
  status?: Array<StatusValue> | null | undefined;
  /** Some report puts it in one of these ways, e.g. `[SUSPECTED]`. */
  strength?: Array<ReportStrength> | null | undefined;
};

/** What one allegation may be to another, e.g. the same in other words. */
export type AllegationRelation =
  /** Charge and counter-charge, e.g. Russia and Ukraine accuse each other. */
  | 'COUNTER_TO'
  /** One may be a part of the other, e.g. three of four accused, one plant of twelve. */
  | 'NARROWER'
  /** Perhaps the same, e.g. “cheating on tests” of 482,000 and of 600,000 cars. */
  | 'SAME_AS';

/** How much the article tells of a source, e.g. only an office. */
export type Anonymity =
  /** Nobody at all, e.g. “the firm is accused of fraud”. */
  | 'AGENTLESS'
  /** Many at once, e.g. “critics”, “Western diplomats”. */
  | 'COLLECTIVE'
  /** A name, e.g. “Ada Reyes”, “NATO”. */
  | 'NAMED'
  /** Nothing, e.g. “a source”. */
  | 'UNNAMED'
  /** An office without a name, e.g. “a senior official”. */
  | 'UNNAMED_ROLE';

/** What an article must be, all of it, e.g. of one paper and in one week. */
export type ArticleConditions = {
  /** Published by an outlet of one of these countries, ISO 3166-1 alpha-2, e.g. `["GB", "IE"]`. */
  country?: Array<string> | null | undefined;
  /** In one of these languages, ISO 639-1, e.g. `["en"]`. */
  language?: Array<string> | null | undefined;
  /** Names one of these entities, by id, e.g. articles that speak of North Korea. */
  mentions?: Array<string> | null | undefined;
  /** Published by one of these outlets, by id, e.g. of The Guardian. */
  outlet?: Array<string> | null | undefined;
  /** Published by an outlet of one of these kinds, e.g. `[AGENCY]`. */
  outletKind?: Array<OutletKind> | null | undefined;
  /** Published (or, without a date, first read) then or later, e.g. `2024-12-01T00:00:00Z`. */
  publishedFrom?: string | null | undefined;
  /** Published (or, without a date, first read) before then, e.g. `2024-12-08T00:00:00Z`. */
  publishedTo?: string | null | undefined;
  /** Carries one of these agency texts, by `Article.syndicationCluster`, e.g. all papers that print one dispatch. */
  syndicationCluster?: Array<string> | null | undefined;
};

/** Which articles; all that is given must hold. E.g. those of one paper in one week, but not in French. */
export type ArticleFilter = {
  /** Published by an outlet of one of these countries, ISO 3166-1 alpha-2, e.g. `["GB", "IE"]`. */
  country?: Array<string> | null | undefined;
  /** In one of these languages, ISO 639-1, e.g. `["en"]`. */
  language?: Array<string> | null | undefined;
  /** Names one of these entities, by id, e.g. articles that speak of North Korea. */
  mentions?: Array<string> | null | undefined;
  /** And not this, e.g. not by an agency. */
  not?: ArticleConditions | null | undefined;
  /** And at least one of these, 1 to 20, e.g. in English, or of an Irish paper. */
  or?: Array<ArticleConditions> | null | undefined;
  /** Published by one of these outlets, by id, e.g. of The Guardian. */
  outlet?: Array<string> | null | undefined;
  /** Published by an outlet of one of these kinds, e.g. `[AGENCY]`. */
  outletKind?: Array<OutletKind> | null | undefined;
  /** Published (or, without a date, first read) then or later, e.g. `2024-12-01T00:00:00Z`. */
  publishedFrom?: string | null | undefined;
  /** Published (or, without a date, first read) before then, e.g. `2024-12-08T00:00:00Z`. */
  publishedTo?: string | null | undefined;
  /** Carries one of these agency texts, by `Article.syndicationCluster`, e.g. all papers that print one dispatch. */
  syndicationCluster?: Array<string> | null | undefined;
};

/** What a part of an article is, e.g. its headline. */
export type BlockKind =
  /** The words under a photograph, e.g. “The mayor leaves the court.” */
  | 'CAPTION'
  /** The title, e.g. “Mayor denies bribe”. */
  | 'HEADLINE'
  /** Running text, e.g. the first paragraph with the news in it. */
  | 'PARAGRAPH'
  /** A line of the text repeated in large type, e.g. “I never met him.” */
  | 'PULL_QUOTE'
  /** The summary under the headline, e.g. “The council meets on Monday to discuss the report.” */
  | 'STANDFIRST'
  /** A title between paragraphs, e.g. “A second witness”. */
  | 'SUBHEAD';

/** How two statements of one speaker do not go together, e.g. yes and no. */
export type ConflictKind =
  /** The same is put on another day, e.g. “on 3 May” and “on 7 May”. */
  | 'DATE'
  /** No number fits both, e.g. “10 trucks” and “at least 40 trucks”. */
  | 'NUMBER'
  /** One says yes, the other no, e.g. “paid the firm” and “never paid the firm”. */
  | 'POLARITY';

/** How many independent voices stand behind an allegation, e.g. one. */
export type CorroborationLevel =
  /** At least two voices that share no agency text and no owner, e.g. an institute in one paper, a witness in another. */
  | 'INDEPENDENT_CORROBORATION'
  /** Several voices that may depend on each other, e.g. two officials in one agency text. */
  | 'MULTIPLE_ATTRIBUTIONS'
  /** One voice, however often repeated, e.g. one minister in twenty papers. Or none that is named. */
  | 'SINGLE_ATTRIBUTION';

/** What the reporting verb lets the reader think, e.g. distance in “claimed”. */
export type CueStance =
  /** That it may not be so, e.g. “claimed”, “alleged”. */
  | 'DISTANCING'
  /** That it is so, e.g. “revealed”, “pointed out”. */
  | 'ENDORSING'
  /** Nothing, e.g. “said”. */
  | 'NEUTRAL';

/** Where a date comes from, e.g. from the words of the article. */
export type DateBasis =
  /** The date of the article, which gives no day of its own for it, e.g. of this morning’s paper. */
  | 'REPORTED'
  /** The article gives the day on which it was said, e.g. “on Friday”. */
  | 'SAID_ON';

/** How exact a date is, e.g. only the month. */
export type DatePrecision =
  /** About then, e.g. “at the end of October”. */
  | 'APPROXIMATE'
  /** A day, e.g. “on Wednesday”. */
  | 'DAY'
  /** A month, e.g. “in October”; the date is its first day. */
  | 'MONTH'
  /** Not to be placed, e.g. “during his campaign”. */
  | 'UNKNOWN'
  /** A year, e.g. “in 2019”; the date is its first day. */
  | 'YEAR';

/** What an edge of a network says, e.g. that one accuses the other. */
export type EdgeKind =
  /** The first accuses the second, e.g. the councillor the mayor. */
  | 'ACCUSES'
  /** The first speaks of the second, e.g. the mayor of the firm. */
  | 'SPEAKS_OF';

/** What an entity must be, all of it, e.g. a country that goes by “Kremlin”. */
export type EntityConditions = {
  /** Is known to one of these registers, e.g. `[WIKIDATA]` for those that can be looked up there. */
  externalIdScheme?: Array<ExternalIdScheme> | null | undefined;
  /** Of one of these kinds, e.g. `[PERSON]`. */
  kind?: Array<EntityKind> | null | undefined;
  /** Named in the current text of one of these articles, by id, e.g. of yesterday’s report. */
  mentionedIn?: Array<string> | null | undefined;
  /** Goes by one of these names, whole, upper and lower case alike, e.g. “pyongyang” finds North Korea. */
  name?: Array<string> | null | undefined;
};

/** Which entities; all that is given must hold. E.g. the countries that go by “Kremlin”. */
export type EntityFilter = {
  /** Is known to one of these registers, e.g. `[WIKIDATA]` for those that can be looked up there. */
  externalIdScheme?: Array<ExternalIdScheme> | null | undefined;
  /** Of one of these kinds, e.g. `[PERSON]`. */
  kind?: Array<EntityKind> | null | undefined;
  /** Named in the current text of one of these articles, by id, e.g. of yesterday’s report. */
  mentionedIn?: Array<string> | null | undefined;
  /** Goes by one of these names, whole, upper and lower case alike, e.g. “pyongyang” finds North Korea. */
  name?: Array<string> | null | undefined;
  /** And not this, e.g. not a place. */
  not?: EntityConditions | null | undefined;
  /** And at least one of these, 1 to 20, e.g. a person, or named “NATO”. */
  or?: Array<EntityConditions> | null | undefined;
};

/** What an entity is, e.g. a country. */
export type EntityKind =
  /** A state, also when its capital or government stands for it, e.g. North Korea (“Pyongyang”). */
  | 'COUNTRY'
  /** Many without one organization, e.g. “the West”, “European NATO countries”. */
  | 'GROUP'
  /** A body that can act, e.g. NATO, a ministry, a company. */
  | 'ORGANIZATION'
  /** A human being, e.g. a prime minister. */
  | 'PERSON'
  /** A place that does not act, e.g. the region of Kursk. */
  | 'PLACE';

/** An entity by its id in somebody else’s register, e.g. Wikidata’s `Q423`. */
export type ExternalIdInput = {
  /** The register, e.g. `WIKIDATA`. */
  scheme: ExternalIdScheme;
  /** The id there, e.g. `Q423`. */
  value: string;
};

/** Somebody else’s register of entities, e.g. Wikidata. */
export type ExternalIdScheme =
  /** GeoNames places, e.g. `1871859` is Pyongyang. */
  | 'GEONAMES'
  /** ISO 3166-1 alpha-2 country codes, e.g. `KP`. */
  | 'ISO3166'
  /** Wikidata items, e.g. `Q423` is North Korea. */
  | 'WIKIDATA';

/** A text to read, e.g. a draft whose quotations an editor wants to see marked. */
export type ExtractTextInput = {
  /** The headline, when it is not in the text, e.g. “Mayor denies bribe”. */
  headline?: string | null | undefined;
  /** ISO 639-1, e.g. `en`; believed only where the text is too short to tell. Only English is read further. */
  language?: string | null | undefined;
  /** ISO 8601 day or moment of its publication, e.g. `2024-10-31`; “on Wednesday” is read relative to it. */
  publishedAt?: string | null | undefined;
  /** The text, or the page that it stands in, e.g. `{ text: "The mayor denied it." }`. */
  source: SourceInput;
};

/** An article to be kept, e.g. a page with its address. What is given here goes before what the page itself says. */
export type IngestArticleInput = {
  /** Who wrote it, e.g. “By Ada Reyes in Tarn”. */
  byline?: string | null | undefined;
  /** The headline, when it is not in the text, e.g. “Mayor denies bribe”. */
  headline?: string | null | undefined;
  /** ISO 639-1, e.g. `en`; believed only where the text is too short to tell. Only English is read further. */
  language?: string | null | undefined;
  /** When the outlet last changed it, e.g. `2024-11-01T09:00:00Z`. */
  modifiedAt?: string | null | undefined;
  /** Who published it, e.g. The Guardian; by the domain of `url` when left out. */
  outlet?: OutletInput | null | undefined;
  /** ISO 8601 day or moment of its publication, e.g. `2024-10-31` or `2024-10-31T08:00:00Z`. */
  publishedAt?: string | null | undefined;
  /** The text, or the page that it stands in, e.g. `{ html: "<html>…" }`. */
  source: SourceInput;
  /** Where it was published, e.g. `https://example.org/mayor?ref=rss`: the same address with other text is a new version. */
  url?: string | null | undefined;
};

/** What became of an article that was given, e.g. `CREATED`. */
export type IngestOutcome =
  /** An article that was not known, e.g. this morning’s report. */
  | 'CREATED'
  /** This very text is known at this address, in any version: nothing was changed. E.g. the same page sent twice. */
  | 'DUPLICATE'
  /** A new article with the agency text of another one, which is an article of its own and no independent voice. E.g. one AFP dispatch in a second paper. */
  | 'NEAR_DUPLICATE'
  /** Its address is known with other text: a new version, whose earlier ones stay. E.g. after the minister’s denial was added. */
  | 'NEW_VERSION';

/** How a text names an entity at one place, e.g. by a pronoun. */
export type MentionKind =
  /** By another name, e.g. “the DPRK”. */
  | 'ALIAS'
  /** By its adjective or people, e.g. “[Russian] forces”. */
  | 'DEMONYM'
  /** By something that stands for it, e.g. “Pyongyang has not commented”. */
  | 'METONYM'
  /** By its name, e.g. “North Korea”. */
  | 'NAME'
  /** By a common noun, e.g. “[the company] denied it”. */
  | 'NOMINAL'
  /** By a pronoun, e.g. “[he] added”. */
  | 'PRONOUN'
  /** By an office, e.g. “[the prime minister] said”. */
  | 'ROLE';

/** How firmly the content is put, e.g. hedged by “may”. */
export type Modality =
  /** As a fact, e.g. “the bridge is safe”. */
  | 'ASSERTED'
  /** If something else holds, e.g. “if it is repaired, the bridge is safe”. */
  | 'CONDITIONAL'
  /** Still to come, e.g. “the bridge will be safe”. */
  | 'FUTURE'
  /** With reserve, e.g. “the bridge may be safe”. */
  | 'HEDGED'
  /** As imagined, e.g. “the bridge would have fallen”. */
  | 'HYPOTHETICAL';

/** How a name names, e.g. as an acronym. */
export type NameKind =
  /** Initials, e.g. “UN”. */
  | 'ACRONYM'
  /** Another name in use, e.g. “the United Nations Organization”. */
  | 'ALIAS'
  /** The people or the adjective, e.g. “Russian”. */
  | 'DEMONYM'
  /** A description that works like a name, e.g. “the Iron Lady”. */
  | 'EPITHET'
  /** A place or house that stands for it, e.g. “the Kremlin”. */
  | 'METONYM'
  /** A name it no longer has, e.g. “Zaire”. */
  | 'PREVIOUS'
  /** The name shown, e.g. “United Nations”. */
  | 'PRIMARY'
  /** An office used as a name, e.g. “the pope”. */
  | 'ROLE'
  /** The same name in other letters, e.g. “Kyiv” and “Kiev”. */
  | 'TRANSLITERATION';

/** What `start` and `end` of a span count, e.g. what JavaScript’s `slice` counts. */
export type OffsetUnit =
  /** As JavaScript, Java and C# count: “é” is 1, an emoji such as “🎉” is 2. */
  | 'UTF16_CODE_UNIT';

/** Who published an article, e.g. `{ name: "Tarn Gazette", owner: "Reyes Media" }`. It fills in what is not known of the outlet, and replaces nothing. */
export type OutletInput = {
  /** ISO 3166-1 alpha-2, e.g. `GB`. */
  country?: string | null | undefined;
  /** Without `https://`, e.g. `theguardian.com`; that of `url` when left out. */
  domain?: string | null | undefined;
  /** Newspaper, agency …, e.g. `NEWSPAPER`. */
  kind?: OutletKind | null | undefined;
  /** As it calls itself, e.g. “The Guardian”: outlets of one name are one. */
  name: string;
  /** Who owns it, e.g. “Guardian Media Group”: outlets of one owner are no independent voices. */
  owner?: string | null | undefined;
};

/** What kind of publisher an outlet is, e.g. an agency such as Reuters. */
export type OutletKind =
  /** Writes for other outlets, e.g. Reuters or AFP. */
  | 'AGENCY'
  /** Radio or television, e.g. the BBC. */
  | 'BROADCASTER'
  /** A government’s own publication, e.g. a ministry’s press release. */
  | 'GOVERNMENT'
  /** Printed first, on paper or as its website, e.g. The Guardian. */
  | 'NEWSPAPER'
  /** Published on the web only, e.g. Politico Europe. */
  | 'ONLINE'
  /** None of these, or not known, e.g. a file without a source. */
  | 'OTHER';

/** Whether the speaker says yes or no to the content, e.g. negated in “did not say”. */
export type Polarity =
  /** Yes, e.g. “said that she had paid”. */
  | 'AFFIRMED'
  /** No, e.g. “did not say that she had paid”. */
  | 'NEGATED'
  /** Neither, e.g. “would not say whether she had paid”. */
  | 'UNCERTAIN';

/** Where in the article it stands, e.g. in the headline. */
export type Prominence =
  /** Further down, e.g. as background. */
  | 'BODY'
  /** In the headline or standfirst, e.g. “Mayor: bridge is safe”. */
  | 'HEADLINE'
  /** In the first paragraph, e.g. where the news is told. */
  | 'LEDE';

/** How the words of a statement are given, e.g. between quotation marks. */
export type QuoteType =
  /** Between quotation marks, e.g. “The bridge is safe,” she said. */
  | 'DIRECT'
  /** Retold, e.g. She said that the bridge was safe. */
  | 'INDIRECT'
  /** Retold with some words between marks, e.g. She called the bridge “perfectly safe”. */
  | 'MIXED';

/** What the articles read say to words that somebody is said to have said, e.g. that they have them in nearly these words. */
export type QuoteVerdict =
  /** They quote these very words of the speaker, whatever the case and marks; or so many in a row of a longer quotation (`isPartial`). E.g. “the bridge is safe”. */
  | 'EXACT'
  /** Not in the articles read; whether it was said we do not know. E.g. a speech that no article here quotes. See `nearest` for words that are alike and say something else. */
  | 'NOT_FOUND'
  /** They quote these words, or nearly these, of somebody else only, e.g. of the minister and not of the mayor. */
  | 'OTHER_SPEAKER'
  /** They quote nearly these words, or these words within more or fewer; `drift` is the difference. E.g. “the old bridge is safe”. Never with another “not”, number or “may”; but where these words are cut out of a sentence that denies or doubts them (“I never said that …”), `changesMeaning` is true. */
  | 'VARIANT';

/** How strongly a report puts an allegation, e.g. as a suspicion. */
export type ReportStrength =
  /** Somebody accuses, e.g. “accused the mayor of taking bribes”. */
  | 'ACCUSED'
  /** It is alleged, e.g. “the alleged bribes”. */
  | 'ALLEGED'
  /** Somebody claims it, e.g. “claimed that the mayor took bribes”. */
  | 'CLAIMED'
  /** It is only hinted at, e.g. “asked who had paid for the villa”. */
  | 'IMPLIED'
  /** The article says it in its own voice, e.g. “the mayor took bribes”. */
  | 'STATED_AS_FACT'
  /** Somebody is suspected, e.g. “suspected of having sent drones”. */
  | 'SUSPECTED'
  /** It is put as a warning, e.g. “warned that Russia had amassed troops”. */
  | 'WARNED';

/** What the one who answers is in the matter, e.g. the accused. */
export type ResponderRole =
  /** Is accused, e.g. the mayor who denies it. */
  | 'ACCUSED'
  /** Accuses, e.g. the councillor who stands by it. */
  | 'ACCUSER'
  /** Decides, e.g. a court or a regulator. */
  | 'ADJUDICATOR'
  /** Is said to be harmed, e.g. the family of a victim. */
  | 'AFFECTED'
  /** Checks for the public, e.g. a fact-checking desk. */
  | 'FACT_CHECKER'
  /** Inquires, e.g. a prosecutor or a committee. */
  | 'INVESTIGATOR'
  /** None of these, e.g. an allied government that confirms it. */
  | 'THIRD_PARTY';

/** How much of the allegation an answer is about, e.g. a detail. */
export type ResponseScope =
  /** A detail, e.g. “the sum is wrong”. */
  | 'DETAIL'
  /** A part, e.g. “denied the second payment”. */
  | 'PART'
  /** All of it, e.g. “denied the accusations”. */
  | 'WHOLE';

/** How somebody answers an allegation, e.g. by denying it. */
export type ResponseType =
  /** Admits it, e.g. “admitted taking the money”. */
  | 'ACKNOWLEDGED'
  /** Charges are brought, e.g. “was charged with fraud”. */
  | 'CHARGED'
  /** Says that it is so, e.g. “confirmed the payments”. */
  | 'CONFIRMED'
  /** A third party says that it is not so, e.g. “inspectors found no sign of it”. */
  | 'CONTRADICTED'
  /** A third party says that it is so, e.g. “satellite images show the troops, the institute said”. */
  | 'CORROBORATED'
  /** Accuses in return, e.g. “it is they who broke the ceasefire”. */
  | 'COUNTER_ALLEGED'
  /** Will not say, e.g. “declined to comment”. */
  | 'DECLINED_COMMENT'
  /** Says that it is not so, e.g. “denied any wrongdoing”. */
  | 'DENIED'
  /** A court or authority decides that it is not so, or ends the case, e.g. “was acquitted”. */
  | 'DISMISSED'
  /** Contests a detail, e.g. “it was far less money”. */
  | 'DISPUTED_DETAIL'
  /** An inquiry begins, e.g. “prosecutors opened an investigation”. */
  | 'INVESTIGATION_OPENED'
  /** Defends such conduct and admits nothing, e.g. “any deployment would be lawful”. */
  | 'JUSTIFIED'
  /** Has not confirmed it, e.g. “has not confirmed the deployment”. */
  | 'NOT_CONFIRMED'
  /** Has not denied it, e.g. “did not deny the deployment”. */
  | 'NOT_DENIED'
  /** Was asked and did not answer, e.g. “did not respond to a request for comment”. */
  | 'NO_RESPONSE'
  /** A higher court undoes a decision, e.g. “the conviction was quashed”. */
  | 'OVERTURNED'
  /** Admits some of it, e.g. “took the money, but as a loan”. */
  | 'PARTIALLY_ACKNOWLEDGED'
  /** The accuser stands by it, e.g. “repeated the accusation in court”. */
  | 'REPEATED'
  /** The accuser takes some of it back, e.g. “said that he had been misunderstood”. */
  | 'SOFTENED'
  /** A court or authority decides that it is so, e.g. “was convicted of fraud”. */
  | 'UPHELD'
  /** The accuser takes it back, e.g. “withdrew the complaint”. */
  | 'WITHDRAWN';

/** What an editor decided about something the machine found, e.g. accepted. */
export type ReviewState =
  /** An editor found it right, e.g. after reading the article. */
  | 'ACCEPTED'
  /** An editor put it right, e.g. another speaker: it counts as corrected. */
  | 'CORRECTED'
  /** An editor found it wrong, e.g. a quotation given to the wrong minister: it counts for nothing. */
  | 'REJECTED'
  /** Nobody looked at it yet, e.g. every finding of an article that just came in. */
  | 'UNREVIEWED';

/** What a thing must be, all of it; what has no such property is none (an entity has no outlet). E.g. a denial of 2024. */
export type SearchConditions = {
  /** Allegations of one of these kinds of conduct, e.g. `[FRAUD]`. */
  category?: Array<AllegationCategory> | null | undefined;
  /** Entities of one of these kinds, e.g. `[PERSON]`. */
  entityKind?: Array<EntityKind> | null | undefined;
  /** Of one of these kinds, e.g. `[STATEMENT]`. */
  kind?: Array<SearchKind> | null | undefined;
  /** In an article of one of these languages, ISO 639-1, e.g. `["en"]`. */
  language?: Array<string> | null | undefined;
  /** Published by one of these outlets, by id, e.g. of The Guardian. */
  outlet?: Array<string> | null | undefined;
  /** Published (an allegation: last reported) then or later, e.g. `2024-12-01T00:00:00Z`. */
  publishedFrom?: string | null | undefined;
  /** Published (an allegation: last reported) before then, e.g. `2024-12-08T00:00:00Z`. */
  publishedTo?: string | null | undefined;
  /** Statements in which the speaker does one of these, e.g. `[DENY]`. */
  speechAct?: Array<SpeechAct> | null | undefined;
};

/** Which things; all that is given must hold, and what has no such property is left out (an entity has no outlet). E.g. denials only. */
export type SearchFilter = {
  /** Allegations of one of these kinds of conduct, e.g. `[FRAUD]`. */
  category?: Array<AllegationCategory> | null | undefined;
  /** Entities of one of these kinds, e.g. `[PERSON]`. */
  entityKind?: Array<EntityKind> | null | undefined;
  /** Of one of these kinds, e.g. `[STATEMENT]`. */
  kind?: Array<SearchKind> | null | undefined;
  /** In an article of one of these languages, ISO 639-1, e.g. `["en"]`. */
  language?: Array<string> | null | undefined;
  /** And not this, e.g. no article. */
  not?: SearchConditions | null | undefined;
  /** And at least one of these, 1 to 20, e.g. a denial, or an allegation of fraud. */
  or?: Array<SearchConditions> | null | undefined;
  /** Published by one of these outlets, by id, e.g. of The Guardian. */
  outlet?: Array<string> | null | undefined;
  /** Published (an allegation: last reported) then or later, e.g. `2024-12-01T00:00:00Z`. */
  publishedFrom?: string | null | undefined;
  /** Published (an allegation: last reported) before then, e.g. `2024-12-08T00:00:00Z`. */
  publishedTo?: string | null | undefined;
  /** Statements in which the speaker does one of these, e.g. `[DENY]`. */
  speechAct?: Array<SpeechAct> | null | undefined;
};

/** What kind of thing a search found, e.g. a statement. */
export type SearchKind =
  /** Who is accused of what, by its title and the words of its reports, e.g. that North Korea sent soldiers. */
  | 'ALLEGATION'
  /** A piece of news, by the words of its current text, e.g. a report on a bribe. */
  | 'ARTICLE'
  /** Somebody or something, by a name, however spelled, e.g. Volkswagen for “volkswagn”. */
  | 'ENTITY'
  /** What somebody said, by its words and its speaker, e.g. “The bridge is safe,” said Reyes. */
  | 'STATEMENT';

/** What an article is taken out of: exactly one of the three, e.g. `{ text: "The mayor denied it." }`. */
export type SourceInput = {
  /** A page as a newspaper serves it, up to 1,000,000 characters, e.g. `<html>…<article>…`. Nothing in it is run or fetched; navigation and advertisements are left out. */
  html?: string | null | undefined;
  /** A JSON-LD document with a schema.org NewsArticle, up to 1,000,000 characters, e.g. `{ "@type": "NewsArticle", "articleBody": "…" }`. */
  jsonLd?: string | null | undefined;
  /** Plain text, up to 500,000 characters, e.g. “The mayor denied it.”; a first line without a full stop may be its headline. */
  text?: string | null | undefined;
};

/** What somebody does by saying it, e.g. denies. */
export type SpeechAct =
  /** Holds that somebody did wrong, e.g. “accused the mayor of taking bribes”. */
  | 'ACCUSE'
  /** Admits it, e.g. “admitted the payment”. */
  | 'ACKNOWLEDGE'
  /** Makes known what will be or was done, e.g. “announced an inquiry”. */
  | 'ANNOUNCE'
  /** Says sorry, e.g. “apologised to the victims”. */
  | 'APOLOGIZE'
  /** Wants to know, e.g. “asked where the money went”. */
  | 'ASK'
  /** States it, e.g. “said that the bridge was safe”. */
  | 'ASSERT'
  /** Holds it to be so, e.g. “believes the vote was fair”. */
  | 'BELIEVE'
  /** Says that it is so, as one who knows, e.g. “confirmed the arrest”. */
  | 'CONFIRM'
  /** Finds fault without accusing of a deed, e.g. “called the plan reckless”. */
  | 'CRITICIZE'
  /** Will not say, e.g. “declined to comment”. */
  | 'DECLINE_COMMENT'
  /** Insists that somebody act, e.g. “demanded an apology”. */
  | 'DEMAND'
  /** Says that it is not so, e.g. “denied the report”. */
  | 'DENY'
  /** Speaks well of somebody, e.g. “praised the rescuers”. */
  | 'PRAISE'
  /** Says what will be, e.g. “expects prices to fall”. */
  | 'PREDICT'
  /** Says that he will do it, e.g. “pledged to rebuild the school”. */
  | 'PROMISE'
  /** Refuses it, e.g. “rejected the offer”. */
  | 'REJECT'
  /** Asks that somebody act, e.g. “urged both sides to talk”. */
  | 'REQUEST'
  /** Takes somebody’s side, e.g. “backed the proposal”. */
  | 'SUPPORT'
  /** Says that he will do harm, e.g. “threatened to sue”. */
  | 'THREATEN'
  /** Says that harm may come, e.g. “warned of a shortage”. */
  | 'WARN';

/** What a statement must be, all of it, e.g. a denial and by a minister. */
export type StatementConditions = {
  /** It is about one of these entities, by id, e.g. a rival. */
  about?: Array<string> | null | undefined;
  /** A speaker is told of in one of these ways, e.g. `[UNNAMED_ROLE]` for officials without a name. */
  anonymity?: Array<Anonymity> | null | undefined;
  /** It stands in one of these articles, by id, e.g. in yesterday’s report. */
  article?: Array<string> | null | undefined;
  /** We are at least so sure of it, 0 to 1, e.g. 0.9 for a story that must not be wrong. */
  confidenceFrom?: number | null | undefined;
  /** What the reporting verb lets the reader think, e.g. `[DISTANCING]`. */
  cueStance?: Array<CueStance> | null | undefined;
  /** How firmly it is put, e.g. `[HEDGED]` for “may have paid”. */
  modality?: Array<Modality> | null | undefined;
  /** Somebody speaks for one of these entities, by id, e.g. a spokesman for the ministry. */
  onBehalfOf?: Array<string> | null | undefined;
  /** It stands in an article of one of these outlets, by id, e.g. of The Guardian. */
  outlet?: Array<string> | null | undefined;
  /** Yes or no to the content, e.g. `[NEGATED]`. */
  polarity?: Array<Polarity> | null | undefined;
  /** Where it stands, e.g. `[HEADLINE]`. */
  prominence?: Array<Prominence> | null | undefined;
  /** In an article published then or later, e.g. `2024-12-01T00:00:00Z`. */
  publishedFrom?: string | null | undefined;
  /** In an article published before then, e.g. `2024-12-08T00:00:00Z`. */
  publishedTo?: string | null | undefined;
  /** It is given in one of these ways, e.g. `[DIRECT]`: whole quotations only. */
  quoteType?: Array<QuoteType> | null | undefined;
  /** What an editor decided about it, e.g. `[ACCEPTED, CORRECTED]`. */
  reviewState?: Array<ReviewState> | null | undefined;
  /** Said on that day or later, e.g. `2024-10-01`; statements without a date are left out. */
  saidFrom?: string | null | undefined;
  /** Said on that day or earlier, e.g. `2024-10-31`; statements without a date are left out. */
  saidTo?: string | null | undefined;
  /** One of these entities speaks, by id, e.g. a minister. */
  speaker?: Array<string> | null | undefined;
  /** The speaker does one of these by it, e.g. `[DENY]`: denials only. */
  speechAct?: Array<SpeechAct> | null | undefined;
};

/** Which statements; all that is given must hold. E.g. what a minister said about a rival, but not in headlines. */
export type StatementFilter = {
  /** It is about one of these entities, by id, e.g. a rival. */
  about?: Array<string> | null | undefined;
  /** A speaker is told of in one of these ways, e.g. `[UNNAMED_ROLE]` for officials without a name. */
  anonymity?: Array<Anonymity> | null | undefined;
  /** It stands in one of these articles, by id, e.g. in yesterday’s report. */
  article?: Array<string> | null | undefined;
  /** We are at least so sure of it, 0 to 1, e.g. 0.9 for a story that must not be wrong. */
  confidenceFrom?: number | null | undefined;
  /** What the reporting verb lets the reader think, e.g. `[DISTANCING]`. */
  cueStance?: Array<CueStance> | null | undefined;
  /** How firmly it is put, e.g. `[HEDGED]` for “may have paid”. */
  modality?: Array<Modality> | null | undefined;
  /** And not this, e.g. not in a headline. */
  not?: StatementConditions | null | undefined;
  /** Somebody speaks for one of these entities, by id, e.g. a spokesman for the ministry. */
  onBehalfOf?: Array<string> | null | undefined;
  /** And at least one of these, 1 to 20, e.g. a denial, or anything about a rival. */
  or?: Array<StatementConditions> | null | undefined;
  /** It stands in an article of one of these outlets, by id, e.g. of The Guardian. */
  outlet?: Array<string> | null | undefined;
  /** Yes or no to the content, e.g. `[NEGATED]`. */
  polarity?: Array<Polarity> | null | undefined;
  /** Where it stands, e.g. `[HEADLINE]`. */
  prominence?: Array<Prominence> | null | undefined;
  /** In an article published then or later, e.g. `2024-12-01T00:00:00Z`. */
  publishedFrom?: string | null | undefined;
  /** In an article published before then, e.g. `2024-12-08T00:00:00Z`. */
  publishedTo?: string | null | undefined;
  /** It is given in one of these ways, e.g. `[DIRECT]`: whole quotations only. */
  quoteType?: Array<QuoteType> | null | undefined;
  /** What an editor decided about it, e.g. `[ACCEPTED, CORRECTED]`. */
  reviewState?: Array<ReviewState> | null | undefined;
  /** Said on that day or later, e.g. `2024-10-01`; statements without a date are left out. */
  saidFrom?: string | null | undefined;
  /** Said on that day or earlier, e.g. `2024-10-31`; statements without a date are left out. */
  saidTo?: string | null | undefined;
  /** One of these entities speaks, by id, e.g. a minister. */
  speaker?: Array<string> | null | undefined;
  /** The speaker does one of these by it, e.g. `[DENY]`: denials only. */
  speechAct?: Array<SpeechAct> | null | undefined;
};

/** The rule that gave a status; the first that holds does. E.g. R6 for a denial. */
export type StatusRule =
  /** Every accused has a final decision, e.g. of a court: UPHELD, DISMISSED or ADJUDICATED_MIXED. */
  | 'R1'
  /** Every accuser withdrew, e.g. the only witness: WITHDRAWN. */
  | 'R2'
  /** Every accused acknowledged it, e.g. both firms: ACKNOWLEDGED. */
  | 'R3'
  /** Some accused acknowledged it, wholly or partly, and none denied, e.g. one of two firms: PARTLY_ACKNOWLEDGED. */
  | 'R4'
  /** One accused denied, and another acknowledged or a third party confirmed, e.g. inspectors: CONTESTED. */
  | 'R5'
  /** At least one accused denied, e.g. the mayor: DENIED. */
  | 'R6'
  /** An independent third party confirmed it and none contradicted it, e.g. an institute: CORROBORATED. */
  | 'R7'
  /** An accused did not confirm, did not deny, declined, was silent or justified itself, e.g. “has not confirmed”: UNCONFIRMED. */
  | 'R8'
  /** None of these, e.g. right after the accusation: UNANSWERED. */
  | 'R9';

/** What an allegation comes to so far, e.g. denied. Never true or false. */
export type StatusValue =
  /** Every accused admitted it, e.g. the company confirmed the leak. */
  | 'ACKNOWLEDGED'
  /** Every accused has a decision, and they differ, e.g. one was convicted, one acquitted. */
  | 'ADJUDICATED_MIXED'
  /** Denied by an accused, but admitted by another or confirmed by a third party, e.g. inspectors. */
  | 'CONTESTED'
  /** Confirmed by an independent third party and contradicted by none, e.g. an institute with satellite images. */
  | 'CORROBORATED'
  /** Denied by an accused, e.g. “denied any wrongdoing”. */
  | 'DENIED'
  /** Courts or authorities cleared every accused, e.g. all were acquitted. */
  | 'DISMISSED'
  /** Some admitted it or admitted some of it, and nobody denied, e.g. “mistakes were made”. */
  | 'PARTLY_ACKNOWLEDGED'
  /** Nothing of all this is known, e.g. nobody asked the accused yet. */
  | 'UNANSWERED'
  /** Neither confirmed nor denied by the accused, e.g. “declined to comment”. */
  | 'UNCONFIRMED'
  /** Courts or authorities decided against every accused, e.g. all were convicted. */
  | 'UPHELD'
  /** Every accuser took it back, e.g. the only witness withdrew. */
  | 'WITHDRAWN';

/** What an entry of a timeline is to whom or what the timeline is of, e.g. something it said. */
export type TimelineKind =
  /** The entity is accused in this report, e.g. the mayor. */
  | 'ACCUSED'
  /** The entity accuses in this report, e.g. the councillor. */
  | 'ACCUSES'
  /** An answer to an allegation: of an entity its own or one in its name, of an allegation any. E.g. a denial. */
  | 'ANSWERED'
  /** An article reports the allegation, e.g. a paper that takes up the story. */
  | 'REPORTED'
  /** The entity says it, e.g. a statement by the mayor. */
  | 'SAID'
  /** Somebody says it on behalf of the entity, e.g. a spokesman for the ministry. */
  | 'SAID_FOR'
  /** Somebody says it about the entity, e.g. a councillor about the mayor. */
  | 'SPOKEN_OF'
  /** The allegation came to another status, e.g. from UNANSWERED to DENIED. */
  | 'STATUS_CHANGED';

/** What is wrong with the input of a mutation, e.g. `INVALID_DATE`. The list is closed: a client can have an answer to each. */
export type UserErrorCode =
  /** The decision was undone already, e.g. by somebody else, and can be made again by undoing that. */
  | 'ALREADY_UNDONE'
  /** There is nothing but blanks where words are needed, e.g. `text: ""`. */
  | 'BLANK'
  /** It would be merged into itself, e.g. A into B when B was merged into A. */
  | 'CIRCULAR'
  /** Another editor has the item for a while, e.g. for 15 minutes. */
  | 'CLAIMED'
  /** Somebody was faster: the thing has another version than expected, e.g. 3 in place of 2. The payload holds it as it is now. */
  | 'CONFLICT'
  /** What is of two kinds cannot be one, e.g. a person and a country. */
  | 'DIFFERENT_KIND'
  /** The day is still to come, e.g. a slip in the year. */
  | 'FUTURE_DATE'
  /** A span begins or ends within a character, e.g. in the middle of an emoji. */
  | 'HALF_CHARACTER'
  /** Another entity has that id in the register, e.g. `Q423`; if both are one, merge them. */
  | 'ID_TAKEN'
  /** A character that no text has, e.g. NUL, or one half of an emoji. */
  | 'INVALID_CHARACTERS'
  /** It is no code of a country (ISO 3166-1 alpha-2), e.g. `UK` in place of `GB`. */
  | 'INVALID_COUNTRY'
  /** It is no cursor of a change of this ledger, e.g. of another one. */
  | 'INVALID_CURSOR'
  /** It is no date, e.g. `2024-02-30`. */
  | 'INVALID_DATE'
  /** It is no domain, e.g. `https://example.org/news` in place of `example.org`. */
  | 'INVALID_DOMAIN'
  /** The filter cannot be, e.g. it names no speaker at all. */
  | 'INVALID_FILTER'
  /** It is no id of that register, e.g. `423` for Wikidata’s `Q423`. */
  | 'INVALID_ID'
  /** It is not JSON, e.g. a comma is missing in a JSON-LD document. */
  | 'INVALID_JSON'
  /** It is no code of a language (ISO 639-1), e.g. `eng` in place of `en`. */
  | 'INVALID_LANGUAGE'
  /** It is no web address, e.g. `mayor.html` without `https://`. */
  | 'INVALID_URL'
  /** Curated knowledge has both, as two, e.g. North and South Korea. */
  | 'KNOWN_APART'
  /** The address is that of an article in the ledger, e.g. give its version and a span in place of `url`. */
  | 'KNOWN_ARTICLE'
  /** It was merged into another, and nothing counts for it any more: decide on that one. E.g. a name that was a misspelling. */
  | 'MERGED_ALREADY'
  /** There is one of this name already, e.g. a webhook `desk`. */
  | 'NAME_TAKEN'
  /** Nothing of the text is worth keeping, e.g. a cookie notice alone. */
  | 'NOTHING_LEFT'
  /** There is nothing to put right, e.g. CORRECT with the words that stand there already; or corrections come with ACCEPT or REJECT. */
  | 'NOTHING_TO_CORRECT'
  /** There is no such thing in the ledger, e.g. an id from another one. */
  | 'NOT_FOUND'
  /** There is none of this name, e.g. no webhook `desk`. */
  | 'NOT_KNOWN'
  /** It was never merged into the other, e.g. a split of two that always were two. */
  | 'NOT_MERGED'
  /** `exact` is not what stands at the span, e.g. because it was counted in code points. */
  | 'NOT_THE_WORDS'
  /** The page or document holds no article that can be found, e.g. a list of links. */
  | 'NO_ARTICLE'
  /** A list of words that must not be empty is, e.g. `content: []`. */
  | 'NO_WORDS'
  /** Exactly one of several fields must be given, e.g. `text` or `html`, not both. */
  | 'ONE_OF'
  /** The version is not the current one of its article, and what it says no longer counts, e.g. the text before a correction. */
  | 'OUTDATED'
  /** A span does not lie in the text, e.g. it ends after the last character. */
  | 'OUTSIDE_TEXT'
  /** The address is not of the public internet, e.g. `https://169.254.169.254/`: nothing is sent there. */
  | 'PRIVATE_ADDRESS'
  /** A decision is not explained, e.g. `reason: " "`: at least three characters that are not blank. */
  | 'REASON_NEEDED'
  /** A later decision rests on this one, e.g. a second correction, and must be undone first. */
  | 'STANDS_IN_THE_WAY'
  /** The page is too deep or has too many elements, e.g. 100,000 `<div>` in each other. */
  | 'TOO_COMPLEX'
  /** It is dated before what it attests, e.g. evidence older than the report. */
  | 'TOO_EARLY'
  /** There is more than is taken at once, e.g. a text of 600,000 characters. */
  | 'TOO_LONG'
  /** It is not said who is meant, e.g. neither `entity` nor `label`; or that is at odds with the anonymity. */
  | 'UNKNOWN_PARTY';

export type AllegationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllegationsQuery = { allegations: { totalCount: number, nodes: Array<{ title: string, category: AllegationCategory, status: { value: StatusValue, rule: StatusRule, because: Array<{ exact: string }> }, accused: Array<{ entity:
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
         | null, status: { value: StatusValue } }>, accusers: Array<{ label: string, anonymity: Anonymity, entity:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }>, reports: { nodes: Array<{ strength: ReportStrength, article: { headline: string, publishedAt: string | null }, span: { start: number, end: number, exact: string } }> }, responses: { nodes: Array<{ type: ResponseType, responder:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, span: { exact: string } }> } }> } | null };

export type LatestDenialsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestDenialsQuery = { statements: { totalCount: number, nodes: Array<{ speakers: Array<
        | { label: string, entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { label: string, entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { label: string, entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { label: string, entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
      >, content: Array<{ exact: string }>, cue: Array<{ exact: string }>, article: { headline: string, url: string | null, publishedAt: string | null } }> } | null };

export type CountryFileQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type CountryFileQuery = { entity:
    | { name: string, names: Array<{ text: string, kind: NameKind }>, allegations: { totalCount: number, nodes: Array<{ title: string, status: { value: StatusValue, sentence: string }, accused: Array<{ label: string, status: { value: StatusValue, rule: StatusRule } }> }> }, statements: { nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }> }> } }
    | { name: string, names: Array<{ text: string, kind: NameKind }>, allegations: { totalCount: number, nodes: Array<{ title: string, status: { value: StatusValue, sentence: string }, accused: Array<{ label: string, status: { value: StatusValue, rule: StatusRule } }> }> }, statements: { nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }> }> } }
    | { name: string, names: Array<{ text: string, kind: NameKind }>, allegations: { totalCount: number, nodes: Array<{ title: string, status: { value: StatusValue, sentence: string }, accused: Array<{ label: string, status: { value: StatusValue, rule: StatusRule } }> }> }, statements: { nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }> }> } }
    | { name: string, names: Array<{ text: string, kind: NameKind }>, allegations: { totalCount: number, nodes: Array<{ title: string, status: { value: StatusValue, sentence: string }, accused: Array<{ label: string, status: { value: StatusValue, rule: StatusRule } }> }> }, statements: { nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }> }> } }
    | { name: string, names: Array<{ text: string, kind: NameKind }>, allegations: { totalCount: number, nodes: Array<{ title: string, status: { value: StatusValue, sentence: string }, accused: Array<{ label: string, status: { value: StatusValue, rule: StatusRule } }> }> }, statements: { nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }> }> } }
   | null };

export type HowItDevelopedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowItDevelopedQuery = { allegations: { nodes: Array<{ title: string, firstReportedAt: string, lastReportedAt: string, reports: { nodes: Array<{ reportedAt: string, strength: ReportStrength, accusers: Array<{ label: string }>, article: { outlet: { name: string } | null }, span: { exact: string } }> }, responses: { nodes: Array<{ reportedAt: string, type: ResponseType, role: ResponderRole | null, responderLabel: string, span: { exact: string } }> }, corroboration: { level: CorroborationLevel, sources: number, independentSources: number, articles: number } }> } | null };

export type ThenAndNowQueryVariables = Exact<{
  then?: string | null | undefined;
}>;


export type ThenAndNowQuery = { allegations: { nodes: Array<{ title: string, then: { value: StatusValue }, now: { value: StatusValue, rule: StatusRule, asOf: string | null, because: Array<{ exact: string, article: { headline: string, publishedAt: string | null } }> } }> } | null };

export type NewestArticleQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestArticleQuery = { articles: { nodes: Array<{ headline: string, url: string | null, publishedAt: string | null, outlet: { name: string } | null, version: { text: string }, statements: { nodes: Array<{ quoteType: QuoteType, speechAct: SpeechAct, speakers: Array<
            | { label: string, anonymity: Anonymity }
            | { label: string, anonymity: Anonymity }
            | { label: string, anonymity: Anonymity }
            | { label: string, anonymity: Anonymity }
          >, source: Array<{ start: number, end: number }>, cue: Array<{ start: number, end: number }>, content: Array<{ start: number, end: number, exact: string }>, extraction: { rule: string, confidence: number } }> } }> } | null };

export type WhoIsBehindItQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsBehindItQuery = { allegations: { nodes: Array<{ title: string, accusers: Array<{ label: string, anonymity: Anonymity, reports: number }> }> } | null };

export type SilenceQueryVariables = Exact<{
  types?: Array<ResponseType> | ResponseType | null | undefined;
}>;


export type SilenceQuery = { allegations: { totalCount: number, nodes: Array<{ title: string, status: { value: StatusValue }, responses: { nodes: Array<{ type: ResponseType, responderLabel: string, role: ResponderRole | null, span: { exact: string }, article: { headline: string, outlet: { name: string } | null } }> } }> } | null };

export type OverviewQueryVariables = Exact<{
  filter?: AllegationFilter | null | undefined;
  timeZone?: string | null | undefined;
}>;


export type OverviewQuery = { allegations: { totalCount: number, aggregate: { byStatus: Array<{ value: StatusValue, count: number }>, byCategory: Array<{ value: AllegationCategory, count: number }>, byCorroboration: Array<{ value: CorroborationLevel, count: number }>, byAccused: Array<{ count: number, entity:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }>, byAccuser: Array<{ count: number, entity:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }>, histogram: Array<{ date: string, count: number }> } | null } | null };

export type OneVoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type OneVoiceQuery = { allegations: { totalCount: number, nodes: Array<{ title: string, accusers: Array<{ label: string, anonymity: Anonymity }>, corroboration: { level: CorroborationLevel, reports: number, articles: number, outlets: number, sources: number, independentSources: number }, status: { value: StatusValue } }> } | null };

export type PersonFileQueryVariables = Exact<{
  name?: Array<string> | string | null | undefined;
}>;


export type PersonFileQuery = { entities: { nodes: Array<
      | { id: string, name: string, names: Array<{ text: string, kind: NameKind }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }>, article: { publishedAt: string | null } }> }, statementsAbout: { totalCount: number, nodes: Array<{ speakers: Array<
              | { label: string }
              | { label: string }
              | { label: string }
              | { label: string }
            >, content: Array<{ exact: string }> }> }, allegations: { totalCount: number, nodes: Array<{ title: string, accused: Array<{ label: string, status: { value: StatusValue, sentence: string } }> }> } }
      | { id: string, name: string, names: Array<{ text: string, kind: NameKind }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }>, article: { publishedAt: string | null } }> }, statementsAbout: { totalCount: number, nodes: Array<{ speakers: Array<
              | { label: string }
              | { label: string }
              | { label: string }
              | { label: string }
            >, content: Array<{ exact: string }> }> }, allegations: { totalCount: number, nodes: Array<{ title: string, accused: Array<{ label: string, status: { value: StatusValue, sentence: string } }> }> } }
      | { id: string, name: string, names: Array<{ text: string, kind: NameKind }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }>, article: { publishedAt: string | null } }> }, statementsAbout: { totalCount: number, nodes: Array<{ speakers: Array<
              | { label: string }
              | { label: string }
              | { label: string }
              | { label: string }
            >, content: Array<{ exact: string }> }> }, allegations: { totalCount: number, nodes: Array<{ title: string, accused: Array<{ label: string, status: { value: StatusValue, sentence: string } }> }> } }
      | { id: string, name: string, names: Array<{ text: string, kind: NameKind }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }>, article: { publishedAt: string | null } }> }, statementsAbout: { totalCount: number, nodes: Array<{ speakers: Array<
              | { label: string }
              | { label: string }
              | { label: string }
              | { label: string }
            >, content: Array<{ exact: string }> }> }, allegations: { totalCount: number, nodes: Array<{ title: string, accused: Array<{ label: string, status: { value: StatusValue, sentence: string } }> }> } }
      | { id: string, name: string, names: Array<{ text: string, kind: NameKind }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }>, article: { publishedAt: string | null } }> }, statementsAbout: { totalCount: number, nodes: Array<{ speakers: Array<
              | { label: string }
              | { label: string }
              | { label: string }
              | { label: string }
            >, content: Array<{ exact: string }> }> }, allegations: { totalCount: number, nodes: Array<{ title: string, accused: Array<{ label: string, status: { value: StatusValue, sentence: string } }> }> } }
    > } | null };

export type WhoSpeaksQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
}>;


export type WhoSpeaksQuery = { statements: { totalCount: number, aggregate: { bySpeaker: Array<{ count: number, entity:
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
         | null }>, byAnonymity: Array<{ value: Anonymity, count: number }>, byQuoteType: Array<{ value: QuoteType, count: number }>, byOutlet: Array<{ count: number, outlet: { name: string } | null }> } | null } | null };

export type DoubtQueryVariables = Exact<{
  sureFrom?: number | null | undefined;
}>;


export type DoubtQuery = { statements: { totalCount: number, nodes: Array<{ content: Array<{ exact: string, prefix: string, suffix: string }>, speakers: Array<
        | { label: string, entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { label: string, entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { label: string, entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { label: string, entity:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
      >, extraction: { rule: string, confidence: number } }> } | null, allegations: { nodes: Array<{ title: string, possibleMatches: Array<{ relation: AllegationRelation, score: number, allegation: { title: string } | null, reasons: Array<{ text: string, weight: number }> }> }> } | null };

export type ConductQueryVariables = Exact<{
  category?: Array<AllegationCategory> | AllegationCategory | null | undefined;
}>;


export type ConductQuery = { allegations: { nodes: Array<{ title: string, reports: { nodes: Array<{ strength: ReportStrength, polarity: Polarity, modality: Modality, accusers: Array<{ label: string }>, act: { exact: string } | null, conduct: { predicate: { exact: string } | null, object: { exact: string } | null, quantities: Array<{ min: number | null, max: number | null, unit: string, isApproximate: boolean }> }, article: { publishedAt: string | null, outlet: { name: string } | null } }> } }> } | null };

export type HowGoodQueryVariables = Exact<{ [key: string]: never; }>;


export type HowGoodQuery = { extractor: { name: string, version: string, isMeasured: boolean, quality: { measures: Array<{ measure: string, corpus: string, precision: number, recall: number, f1: number }> } | null } | null };

export type FindQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
}>;


export type FindQuery = { search: { totalCount: number, suggestions: Array<string>, facets: { byKind: Array<{ value: SearchKind, count: number }>, byOutlet: Array<{ count: number, outlet: { name: string } | null }> } | null, nodes: Array<{ kind: SearchKind, score: number, matchedName: string | null, snippet: { text: string, marks: Array<{ start: number, end: number }> }, item:
        | { __typename: 'Allegation', title: string }
        | { __typename: 'Article', headline: string, url: string | null }
        | { __typename: 'Country', name: string }
        | { __typename: 'Group', name: string }
        | { __typename: 'Organization', name: string }
        | { __typename: 'Person', name: string }
        | { __typename: 'Place', name: string }
        | { __typename: 'Statement', speechAct: SpeechAct, speakers: Array<
            | { label: string }
            | { label: string }
            | { label: string }
            | { label: string }
          > }
       }> } | null };

export type ReadTextMutationVariables = Exact<{
  text: string;
}>;


export type ReadTextMutation = { extractText: { reading: { statements: Array<{ speechAct: SpeechAct, speakers: Array<{ label: string }>, content: Array<{ exact: string }> }>, allegations: Array<{ title: string, category: AllegationCategory, status: { value: StatusValue, sentence: string } }> } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type TakeArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type TakeArticleMutation = { ingestArticle: { outcome: IngestOutcome | null, article: { headline: string, statements: { nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }> }> } } | null, counts: { statements: number, allegations: number, responses: number } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type WhatIsLeftQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsLeftQuery = { rateLimit: { limit: number, available: number, restoreRate: number, mostPerOperation: number } | null };

export type DecidedQueryVariables = Exact<{
  statuses?: Array<StatusValue> | StatusValue | null | undefined;
}>;


export type DecidedQuery = { allegations: { totalCount: number, nodes: Array<{ title: string, accused: Array<{ label: string, status: { value: StatusValue, rule: StatusRule, sentence: string, because: Array<{ exact: string, article: { headline: string, publishedAt: string | null } }> } }> }> } | null };

export type NetworkQueryVariables = Exact<{
  around: Array<string> | string;
}>;


export type NetworkQuery = { network: { isTruncated: boolean, totalNodes: number, totalEdges: number, nodes: Array<{ isCentral: boolean, weightOut: number, weightIn: number, entity:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }>, edges: Array<{ kind: EdgeKind, weight: number, articles: number, firstAt: string, lastAt: string, from:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, to:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, evidence: { nodes: Array<{ words: Array<{ exact: string }>, article: { headline: string } | null }> } }> } | null };

export type TimelineQueryVariables = Exact<{
  of: string;
}>;


export type TimelineQuery = { timeline: { totalCount: number, nodes: Array<{ kinds: Array<TimelineKind>, at: string, basis: DateBasis, words: Array<{ exact: string }>, item:
        | { __typename: 'AllegationReport' }
        | { __typename: 'AllegationResponse', type: ResponseType, responderLabel: string }
        | { __typename: 'Statement' }
        | { __typename: 'StatusChange', before: StatusValue | null, after: StatusValue }
       }> } | null };

export type PositionsQueryVariables = Exact<{
  speaker: string;
  about: string;
}>;


export type PositionsQuery = { positions: { totalCount: number, nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }>, article: { publishedAt: string | null } }>, conflicts: Array<{ kind: ConflictKind, reason: string, confidence: number }> | null } | null };

export type VerifyQuoteQueryVariables = Exact<{
  text: string;
  speaker?: string | null | undefined;
}>;


export type VerifyQuoteQuery = { verifyQuote: { verdict: QuoteVerdict, sentence: string, matches: Array<{ quotation: { text: string }, occurrences: Array<{ article: { headline: string, url: string | null } | null, spans: Array<{ exact: string }> }> }>, otherSpeakers: Array<{ quotation: { text: string, speaker:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null } }>, nearest: Array<{ changesMeaning: boolean }> } | null };

export type ExtractorQueryVariables = Exact<{ [key: string]: never; }>;


export type ExtractorQuery = { extractor: { name: string, version: string, modelHash: string | null, languages: Array<string>, isMeasured: boolean, unmeasuredBecause: string | null, modelFiles: Array<{ name: string, bytes: number }>, quality: { evaluatedOn: string, measures: Array<{ measure: string, corpus: string, split: string, count: number, precision: number, recall: number, f1: number }>, reliability: Array<{ finding: string, corpus: string, split: string, from: number, to: number, count: number, confidence: number, right: number }> } | null } | null };

export type StatusThenQueryVariables = Exact<{
  id: string;
  then?: string | null | undefined;
}>;


export type StatusThenQuery = { allegation: { status: { value: StatusValue, rule: StatusRule, sentence: string, asOf: string | null, because: Array<{ exact: string, span: { prefix: string, suffix: string, offsetUnit: OffsetUnit }, response: { type: ResponseType, role: ResponderRole | null }, article: { headline: string } }> }, corroboration: { level: CorroborationLevel, reports: number, articles: number, outlets: number, owners: number, sources: number, independentSources: number } } | null };

export type WholeReportQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeReportQuery = { allegations: { nodes: Array<{ predicate: string, firstReportedAt: string, lastReportedAt: string, reports: { nodes: Array<{ confidence: number, act: { exact: string } | null, cue: { exact: string }, accusers: Array<{ label: string, anonymity: Anonymity, entity:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, span: { exact: string } | null }>, accused: Array<{ label: string }>, statement: { content: Array<{ exact: string }>, saidOn: { date: string | null, precision: DatePrecision, span: { exact: string } | null } | null } | null, extraction: { extractor: string, version: string, rule: string, confidence: number }, version: { number: number, isCurrent: boolean }, allegation: { title: string } }> }, responses: { totalCount: number, edges: Array<{ cursor: string, node: { role: ResponderRole | null, scope: ResponseScope, responderLabel: string, responderAnonymity: Anonymity, cue: { exact: string }, target: { exact: string } | null, respondedOn: { date: string | null } | null, answers: Array<{ role: ResponderRole, reason: string, score: number, allegation: { title: string } }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } }> } | null };

export type OneArticleQueryVariables = Exact<{
  url?: string | null | undefined;
  id?: string | null | undefined;
}>;


export type OneArticleQuery = { article: { headline: string, canonicalUrl: string, language: string, outlet: { name: string, kind: OutletKind, owner: string | null, articles: { totalCount: number, nodes: Array<{ headline: string }> } } | null, version: { number: number, text: string, blocks: Array<{ kind: BlockKind, span: { exact: string } }> }, versions: Array<{ number: number, isCurrent: boolean, statements: { nodes: Array<{ speechAct: SpeechAct }> } }>, mentions: { totalCount: number, nodes: Array<{ kind: MentionKind, span: { exact: string }, entity:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, literal:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, extraction: { rule: string } }> }, statements: { totalCount: number, nodes: Array<{ quoteType: QuoteType, source: Array<{ exact: string }>, cue: Array<{ exact: string }>, content: Array<{ exact: string }>, speakers: Array<
          | { label: string, role: string | null, entity:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, onBehalfOf:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, span: { exact: string } | null }
          | { label: string, role: string | null, entity:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, onBehalfOf:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, span: { exact: string } | null }
          | { label: string, role: string | null, entity:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, onBehalfOf:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, span: { exact: string } | null }
          | { label: string, role: string | null, entity:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, onBehalfOf:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, span: { exact: string } | null }
        >, about: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, place: { exact: string } | null, quantities: Array<{ unit: string }>, parent: { id: string } | null, nested: Array<{ id: string }> }> }, allegations: { totalCount: number, nodes: Array<{ title: string }> } } | null };

export type EntitiesQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
}>;


export type EntitiesQuery = { entities: { totalCount: number, nodes: Array<
      | { name: string, names: Array<{ text: string, kind: NameKind }>, externalIds: Array<{ scheme: ExternalIdScheme, value: string }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, statementsAbout: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, allegations: { totalCount: number, nodes: Array<{ title: string }> }, allegationsMade: { totalCount: number, nodes: Array<{ title: string }> } }
      | { name: string, names: Array<{ text: string, kind: NameKind }>, externalIds: Array<{ scheme: ExternalIdScheme, value: string }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, statementsAbout: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, allegations: { totalCount: number, nodes: Array<{ title: string }> }, allegationsMade: { totalCount: number, nodes: Array<{ title: string }> } }
      | { name: string, names: Array<{ text: string, kind: NameKind }>, externalIds: Array<{ scheme: ExternalIdScheme, value: string }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, statementsAbout: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, allegations: { totalCount: number, nodes: Array<{ title: string }> }, allegationsMade: { totalCount: number, nodes: Array<{ title: string }> } }
      | { name: string, names: Array<{ text: string, kind: NameKind }>, externalIds: Array<{ scheme: ExternalIdScheme, value: string }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, statementsAbout: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, allegations: { totalCount: number, nodes: Array<{ title: string }> }, allegationsMade: { totalCount: number, nodes: Array<{ title: string }> } }
      | { name: string, names: Array<{ text: string, kind: NameKind }>, externalIds: Array<{ scheme: ExternalIdScheme, value: string }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, statementsAbout: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, allegations: { totalCount: number, nodes: Array<{ title: string }> }, allegationsMade: { totalCount: number, nodes: Array<{ title: string }> } }
    > } | null };

export type FiltersQueryVariables = Exact<{
  articles?: ArticleFilter | null | undefined;
  statements?: StatementFilter | null | undefined;
  allegations?: AllegationFilter | null | undefined;
}>;


export type FiltersQuery = { articles: { totalCount: number, nodes: Array<{ headline: string }> } | null, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> } | null, allegations: { totalCount: number } | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Allegation', id: string }
    | { __typename: 'AllegationReport', id: string }
    | { __typename: 'AllegationResponse', type: ResponseType, role: ResponderRole | null, id: string, span: { exact: string } }
    | { __typename: 'Article', headline: string, id: string }
    | { __typename: 'ArticleVersion', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Group', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Outlet', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Quotation', id: string }
    | { __typename: 'Statement', id: string }
   | null> | null };

export type EntityByQueryVariables = Exact<{
  externalId?: ExternalIdInput | null | undefined;
  id?: string | null | undefined;
}>;


export type EntityByQuery = { entity:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
   | null };

export type IngestWholeMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type IngestWholeMutation = { ingestArticle: { outcome: IngestOutcome | null, article: { id: string, url: string | null, headline: string, language: string, publishedAt: string | null, modifiedAt: string | null, byline: string | null, syndicationCluster: string | null, outlet: { name: string, domain: string | null, kind: OutletKind, country: string | null, owner: string | null } | null, statements: { totalCount: number } } | null, version: { number: number, isCurrent: boolean, headline: string, text: string } | null, nearDuplicateOf: { url: string | null } | null, counts: { statements: number, allegations: number, reports: number, responses: number, newEntities: number } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type SmallQuestionQueryVariables = Exact<{ [key: string]: never; }>;


export type SmallQuestionQuery = { articles: { totalCount: number } | null };

export type PagesQueryVariables = Exact<{
  first: number;
  articles?: string | null | undefined;
  entities?: string | null | undefined;
  statements?: string | null | undefined;
  allegations?: string | null | undefined;
}>;


export type PagesQuery = { articles: { totalCount: number, nodes: Array<{ headline: string }>, edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, entities: { totalCount: number, nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, statements: { totalCount: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, allegations: { totalCount: number, nodes: Array<{ title: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type PlaceFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type NestedPagesQueryVariables = Exact<{
  after?: string | null | undefined;
  afterMention?: string | null | undefined;
  afterReport?: string | null | undefined;
}>;


export type NestedPagesQuery = { entities: { nodes: Array<
      | { name: string, statements: { totalCount: number, nodes: Array<{ content: Array<{ exact: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, allegations: { totalCount: number, nodes: Array<{ title: string, reports: { totalCount: number, nodes: Array<{ strength: ReportStrength }>, pageInfo: { endCursor: string | null } } }> } }
      | { name: string, statements: { totalCount: number, nodes: Array<{ content: Array<{ exact: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, allegations: { totalCount: number, nodes: Array<{ title: string, reports: { totalCount: number, nodes: Array<{ strength: ReportStrength }>, pageInfo: { endCursor: string | null } } }> } }
      | { name: string, statements: { totalCount: number, nodes: Array<{ content: Array<{ exact: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, allegations: { totalCount: number, nodes: Array<{ title: string, reports: { totalCount: number, nodes: Array<{ strength: ReportStrength }>, pageInfo: { endCursor: string | null } } }> } }
      | { name: string, statements: { totalCount: number, nodes: Array<{ content: Array<{ exact: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, allegations: { totalCount: number, nodes: Array<{ title: string, reports: { totalCount: number, nodes: Array<{ strength: ReportStrength }>, pageInfo: { endCursor: string | null } } }> } }
      | { name: string, statements: { totalCount: number, nodes: Array<{ content: Array<{ exact: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, allegations: { totalCount: number, nodes: Array<{ title: string, reports: { totalCount: number, nodes: Array<{ strength: ReportStrength }>, pageInfo: { endCursor: string | null } } }> } }
    > } | null, articles: { nodes: Array<{ mentions: { totalCount: number, nodes: Array<{ span: { exact: string } }>, pageInfo: { endCursor: string | null } }, statements: { totalCount: number, nodes: Array<{ content: Array<{ exact: string }> }> }, outlet: { articles: { totalCount: number, nodes: Array<{ headline: string }> } } | null }> } | null };

export type ReadWholeTextMutationVariables = Exact<{
  input: ExtractTextInput;
}>;


export type ReadWholeTextMutation = { extractText: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }>, reading: { text: string, headline: string, language: string, publishedAt: string | null, url: string | null, outlet: string | null, byline: string | null, blocks: Array<{ kind: BlockKind, credit: string | null, span: { start: number, end: number, exact: string } }>, dropped: Array<{ start: number, end: number, exact: string }>, entities: Array<{ kind: EntityKind, name: string, names: Array<{ text: string, kind: NameKind }>, externalIds: Array<{ scheme: ExternalIdScheme, value: string }> }>, mentions: Array<{ kind: MentionKind, confidence: number, reason: string | null, span: { start: number, end: number, exact: string }, entity: { name: string, externalIds: Array<{ scheme: ExternalIdScheme, value: string }> } | null, literal: { name: string } | null, extraction: { rule: string, confidence: number } }>, statements: Array<{ quoteType: QuoteType, speechAct: SpeechAct, polarity: Polarity, modality: Modality, cueStance: CueStance, prominence: Prominence, confidence: number, reason: string | null, source: Array<{ start: number, end: number, exact: string }>, cue: Array<{ start: number, end: number, exact: string }>, content: Array<{ start: number, end: number, exact: string }>, place: { start: number, end: number, exact: string } | null, occasion: { start: number, end: number, exact: string } | null, saidOn: { date: string | null, precision: DatePrecision, span: { start: number, end: number, exact: string } | null } | null, speakers: Array<{ label: string, anonymity: Anonymity, span: { start: number, end: number, exact: string } | null, role: { start: number, end: number, exact: string } | null, entity: { name: string, kind: EntityKind } | null, onBehalfOf: { name: string } | null }>, about: Array<{ name: string }>, quantities: Array<{ min: number | null, max: number | null, unit: string, span: { start: number, end: number, exact: string } }>, parent: { cue: Array<{ start: number, end: number, exact: string }> } | null, extraction: { extractor: string, version: string, rule: string, confidence: number } }>, reports: Array<{ allegation: number, category: AllegationCategory, strength: ReportStrength, polarity: Polarity, modality: Modality, confidence: number, reason: string | null, span: { start: number, end: number, exact: string }, cue: { start: number, end: number, exact: string }, act: { start: number, end: number, exact: string } | null, accusers: Array<{ label: string, anonymity: Anonymity, span: { start: number, end: number, exact: string } | null, role: { start: number, end: number, exact: string } | null, entity: { name: string, kind: EntityKind } | null, onBehalfOf: { name: string } | null }>, accused: Array<{ label: string, anonymity: Anonymity, span: { start: number, end: number, exact: string } | null, role: { start: number, end: number, exact: string } | null, entity: { name: string, kind: EntityKind } | null, onBehalfOf: { name: string } | null }>, place: { start: number, end: number, exact: string } | null, occasion: { start: number, end: number, exact: string } | null, saidOn: { date: string | null, span: { start: number, end: number, exact: string } | null } | null, conduct: { predicate: { start: number, end: number, exact: string } | null, object: { start: number, end: number, exact: string } | null, recipients: Array<{ start: number, end: number, exact: string }>, affected: Array<{ start: number, end: number, exact: string }>, place: { start: number, end: number, exact: string } | null, time: { date: string | null, span: { start: number, end: number, exact: string } | null } | null, quantities: Array<{ unit: string, span: { start: number, end: number, exact: string } }> }, statement: { speechAct: SpeechAct } | null, extraction: { rule: string, confidence: number } }>, responses: Array<{ type: ResponseType, role: ResponderRole, scope: ResponseScope, confidence: number, reason: string | null, responder: { label: string, anonymity: Anonymity, span: { start: number, end: number, exact: string } | null, role: { start: number, end: number, exact: string } | null, entity: { name: string, kind: EntityKind } | null, onBehalfOf: { name: string } | null }, span: { start: number, end: number, exact: string }, cue: { start: number, end: number, exact: string }, target: { start: number, end: number, exact: string } | null, respondedOn: { date: string | null, span: { start: number, end: number, exact: string } | null } | null, answers: Array<{ allegation: number, reason: string, score: number }>, statement: { speechAct: SpeechAct } | null, extraction: { rule: string, confidence: number } }>, allegations: Array<{ position: number, title: string, category: AllegationCategory, accused: Array<{ label: string, entity: { name: string } | null, status: { value: StatusValue, rule: StatusRule } }>, reports: Array<{ act: { exact: string } | null }>, responses: Array<{ type: ResponseType }>, status: { value: StatusValue, rule: StatusRule, sentence: string, because: Array<{ start: number, end: number, exact: string }> } }> } | null } | null };

export type WordsFragment = { start: number, end: number, exact: string };

export type WhoFragment = { label: string, anonymity: Anonymity, span: { start: number, end: number, exact: string } | null, role: { start: number, end: number, exact: string } | null, entity: { name: string, kind: EntityKind } | null, onBehalfOf: { name: string } | null };

export type SaidFragment = { quoteType: QuoteType, speechAct: SpeechAct, polarity: Polarity, modality: Modality, cueStance: CueStance, prominence: Prominence, confidence: number, reason: string | null, source: Array<{ start: number, end: number, exact: string }>, cue: Array<{ start: number, end: number, exact: string }>, content: Array<{ start: number, end: number, exact: string }>, place: { start: number, end: number, exact: string } | null, occasion: { start: number, end: number, exact: string } | null, saidOn: { date: string | null, precision: DatePrecision, span: { start: number, end: number, exact: string } | null } | null, speakers: Array<{ label: string, anonymity: Anonymity, span: { start: number, end: number, exact: string } | null, role: { start: number, end: number, exact: string } | null, entity: { name: string, kind: EntityKind } | null, onBehalfOf: { name: string } | null }>, about: Array<{ name: string }>, quantities: Array<{ min: number | null, max: number | null, unit: string, span: { start: number, end: number, exact: string } }>, parent: { cue: Array<{ start: number, end: number, exact: string }> } | null, extraction: { extractor: string, version: string, rule: string, confidence: number } };

export type ReportedFragment = { allegation: number, category: AllegationCategory, strength: ReportStrength, polarity: Polarity, modality: Modality, confidence: number, reason: string | null, span: { start: number, end: number, exact: string }, cue: { start: number, end: number, exact: string }, act: { start: number, end: number, exact: string } | null, accusers: Array<{ label: string, anonymity: Anonymity, span: { start: number, end: number, exact: string } | null, role: { start: number, end: number, exact: string } | null, entity: { name: string, kind: EntityKind } | null, onBehalfOf: { name: string } | null }>, accused: Array<{ label: string, anonymity: Anonymity, span: { start: number, end: number, exact: string } | null, role: { start: number, end: number, exact: string } | null, entity: { name: string, kind: EntityKind } | null, onBehalfOf: { name: string } | null }>, place: { start: number, end: number, exact: string } | null, occasion: { start: number, end: number, exact: string } | null, saidOn: { date: string | null, span: { start: number, end: number, exact: string } | null } | null, conduct: { predicate: { start: number, end: number, exact: string } | null, object: { start: number, end: number, exact: string } | null, recipients: Array<{ start: number, end: number, exact: string }>, affected: Array<{ start: number, end: number, exact: string }>, place: { start: number, end: number, exact: string } | null, time: { date: string | null, span: { start: number, end: number, exact: string } | null } | null, quantities: Array<{ unit: string, span: { start: number, end: number, exact: string } }> }, statement: { speechAct: SpeechAct } | null, extraction: { rule: string, confidence: number } };

export type AnsweredFragment = { type: ResponseType, role: ResponderRole, scope: ResponseScope, confidence: number, reason: string | null, responder: { label: string, anonymity: Anonymity, span: { start: number, end: number, exact: string } | null, role: { start: number, end: number, exact: string } | null, entity: { name: string, kind: EntityKind } | null, onBehalfOf: { name: string } | null }, span: { start: number, end: number, exact: string }, cue: { start: number, end: number, exact: string }, target: { start: number, end: number, exact: string } | null, respondedOn: { date: string | null, span: { start: number, end: number, exact: string } | null } | null, answers: Array<{ allegation: number, reason: string, score: number }>, statement: { speechAct: SpeechAct } | null, extraction: { rule: string, confidence: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Span {
  start
  end
  exact
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const WhoFragmentDoc = new TypedDocumentString(`
    fragment Who on ExtractedParty {
  label
  anonymity
  span {
    ...Words
  }
  role {
    ...Words
  }
  entity {
    name
    kind
  }
  onBehalfOf {
    name
  }
}
    fragment Words on Span {
  start
  end
  exact
}`, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on ExtractedStatement {
  quoteType
  speechAct
  polarity
  modality
  cueStance
  prominence
  confidence
  reason
  source {
    ...Words
  }
  cue {
    ...Words
  }
  content {
    ...Words
  }
  place {
    ...Words
  }
  occasion {
    ...Words
  }
  saidOn {
    date
    precision
    span {
      ...Words
    }
  }
  speakers {
    ...Who
  }
  about {
    name
  }
  quantities {
    min
    max
    unit
    span {
      ...Words
    }
  }
  parent {
    cue {
      ...Words
    }
  }
  extraction {
    extractor
    version
    rule
    confidence
  }
}
    fragment Words on Span {
  start
  end
  exact
}
fragment Who on ExtractedParty {
  label
  anonymity
  span {
    ...Words
  }
  role {
    ...Words
  }
  entity {
    name
    kind
  }
  onBehalfOf {
    name
  }
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const ReportedFragmentDoc = new TypedDocumentString(`
    fragment Reported on ExtractedReport {
  allegation
  category
  strength
  polarity
  modality
  confidence
  reason
  span {
    ...Words
  }
  cue {
    ...Words
  }
  act {
    ...Words
  }
  accusers {
    ...Who
  }
  accused {
    ...Who
  }
  place {
    ...Words
  }
  occasion {
    ...Words
  }
  saidOn {
    date
    span {
      ...Words
    }
  }
  conduct {
    predicate {
      ...Words
    }
    object {
      ...Words
    }
    recipients {
      ...Words
    }
    affected {
      ...Words
    }
    place {
      ...Words
    }
    time {
      date
      span {
        ...Words
      }
    }
    quantities {
      unit
      span {
        ...Words
      }
    }
  }
  statement {
    speechAct
  }
  extraction {
    rule
    confidence
  }
}
    fragment Words on Span {
  start
  end
  exact
}
fragment Who on ExtractedParty {
  label
  anonymity
  span {
    ...Words
  }
  role {
    ...Words
  }
  entity {
    name
    kind
  }
  onBehalfOf {
    name
  }
}`, {"fragmentName":"Reported"}) as unknown as TypedDocumentString<ReportedFragment, unknown>;
export const AnsweredFragmentDoc = new TypedDocumentString(`
    fragment Answered on ExtractedResponse {
  type
  role
  scope
  confidence
  reason
  responder {
    ...Who
  }
  span {
    ...Words
  }
  cue {
    ...Words
  }
  target {
    ...Words
  }
  respondedOn {
    date
    span {
      ...Words
    }
  }
  answers {
    allegation
    reason
    score
  }
  statement {
    speechAct
  }
  extraction {
    rule
    confidence
  }
}
    fragment Words on Span {
  start
  end
  exact
}
fragment Who on ExtractedParty {
  label
  anonymity
  span {
    ...Words
  }
  role {
    ...Words
  }
  entity {
    name
    kind
  }
  onBehalfOf {
    name
  }
}`, {"fragmentName":"Answered"}) as unknown as TypedDocumentString<AnsweredFragment, unknown>;
export const AllegationsDocument = new TypedDocumentString(`
    query Allegations {
  allegations(first: 3) {
    totalCount
    nodes {
      title
      category
      status {
        value
        rule
        because {
          exact
        }
      }
      accused {
        entity {
          name
          kind
        }
        status {
          value
        }
      }
      accusers {
        label
        entity {
          name
        }
        anonymity
      }
      reports(first: 5) {
        nodes {
          strength
          article {
            headline
            publishedAt
          }
          span {
            start
            end
            exact
          }
        }
      }
      responses(first: 5) {
        nodes {
          type
          responder {
            name
          }
          span {
            exact
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:b340a5e8e198b248c9e0c820a8e54378c6df34497289fb41222463dd44659c63"}) as unknown as TypedDocumentString<AllegationsQuery, AllegationsQueryVariables>;
export const LatestDenialsDocument = new TypedDocumentString(`
    query LatestDenials {
  statements(filter: {speechAct: DENY}, first: 10) {
    totalCount
    nodes {
      speakers {
        label
        entity {
          name
        }
      }
      content {
        exact
      }
      cue {
        exact
      }
      article {
        headline
        url
        publishedAt
      }
    }
  }
}
    `, {"hash":"sha256:92a72a8433aaee1ac392d459e4b0f769d980daec5cf2483434bfc41ee0d750d0"}) as unknown as TypedDocumentString<LatestDenialsQuery, LatestDenialsQueryVariables>;
export const CountryFileDocument = new TypedDocumentString(`
    query CountryFile($code: String = "RU") {
  entity(externalId: {scheme: ISO3166, value: $code}) {
    name
    names {
      text
      kind
    }
    allegations(first: 10) {
      totalCount
      nodes {
        title
        status {
          value
          sentence
        }
        accused {
          label
          status {
            value
            rule
          }
        }
      }
    }
    statements(first: 5) {
      nodes {
        speechAct
        content {
          exact
        }
      }
    }
  }
}
    `, {"hash":"sha256:e6ee7128524c56cc7fed69758a5004856eb97ba5b831971c697894f8bd8a8dc6"}) as unknown as TypedDocumentString<CountryFileQuery, CountryFileQueryVariables>;
export const HowItDevelopedDocument = new TypedDocumentString(`
    query HowItDeveloped {
  allegations(first: 1) {
    nodes {
      title
      firstReportedAt
      lastReportedAt
      reports(first: 20) {
        nodes {
          reportedAt
          strength
          accusers {
            label
          }
          article {
            outlet {
              name
            }
          }
          span {
            exact
          }
        }
      }
      responses(first: 20) {
        nodes {
          reportedAt
          type
          role
          responderLabel
          span {
            exact
          }
        }
      }
      corroboration {
        level
        sources
        independentSources
        articles
      }
    }
  }
}
    `, {"hash":"sha256:591d9990acca8115ecd5568c492770bc5965b58ef53bfcd0ea68c1cffd62ca65"}) as unknown as TypedDocumentString<HowItDevelopedQuery, HowItDevelopedQueryVariables>;
export const ThenAndNowDocument = new TypedDocumentString(`
    query ThenAndNow($then: DateTimeISO = "2024-10-25T00:00:00.000Z") {
  allegations(first: 10) {
    nodes {
      title
      then: status(asOf: $then) {
        value
      }
      now: status {
        value
        rule
        asOf
        because {
          exact
          article {
            headline
            publishedAt
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:f932523c2eb4550d431281a6940b21fbfd2269222902bb44b5043b40c9a93697"}) as unknown as TypedDocumentString<ThenAndNowQuery, ThenAndNowQueryVariables>;
export const NewestArticleDocument = new TypedDocumentString(`
    query NewestArticle {
  articles(first: 1) {
    nodes {
      headline
      url
      publishedAt
      outlet {
        name
      }
      version {
        text
      }
      statements(first: 50) {
        nodes {
          quoteType
          speechAct
          speakers {
            label
            anonymity
          }
          source {
            start
            end
          }
          cue {
            start
            end
          }
          content {
            start
            end
            exact
          }
          extraction {
            rule
            confidence
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:8386ce1305a62149c90154c8d5f761cf31f57d73d05fb71f9c95899b9276df38"}) as unknown as TypedDocumentString<NewestArticleQuery, NewestArticleQueryVariables>;
export const WhoIsBehindItDocument = new TypedDocumentString(`
    query WhoIsBehindIt {
  allegations(first: 50) {
    nodes {
      title
      accusers {
        label
        anonymity
        reports
      }
    }
  }
}
    `, {"hash":"sha256:5b38c8faf014eddba063edcff731b1cb8d1cab7521a2598e42f9ed4026fea699"}) as unknown as TypedDocumentString<WhoIsBehindItQuery, WhoIsBehindItQueryVariables>;
export const SilenceDocument = new TypedDocumentString(`
    query Silence($types: [ResponseType!] = [NO_RESPONSE, DECLINED_COMMENT, NOT_CONFIRMED, NOT_DENIED]) {
  allegations(filter: {responseType: $types}, first: 20) {
    totalCount
    nodes {
      title
      status {
        value
      }
      responses(first: 100) {
        nodes {
          type
          responderLabel
          role
          span {
            exact
          }
          article {
            headline
            outlet {
              name
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:927285111202790b53bfe91aa07d8c4bba89bc5a15d7790b0f3292135d2af7af"}) as unknown as TypedDocumentString<SilenceQuery, SilenceQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($filter: AllegationFilter, $timeZone: String = "Europe/London") {
  allegations(filter: $filter, first: 1) {
    totalCount
    aggregate {
      byStatus {
        value
        count
      }
      byCategory {
        value
        count
      }
      byCorroboration {
        value
        count
      }
      byAccused(first: 5) {
        entity {
          name
        }
        count
      }
      byAccuser(first: 5) {
        entity {
          name
        }
        count
      }
      histogram(interval: MONTH, timeZone: $timeZone) {
        date
        count
      }
    }
  }
}
    `, {"hash":"sha256:40e70dbd6e12563758eda6f3249d1ab9a50fd16a51020a174ede2bd7e76418fd"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const OneVoiceDocument = new TypedDocumentString(`
    query OneVoice {
  allegations(
    filter: {corroboration: [SINGLE_ATTRIBUTION], not: {status: [ACKNOWLEDGED, UPHELD]}}
    first: 20
  ) {
    totalCount
    nodes {
      title
      accusers {
        label
        anonymity
      }
      corroboration {
        level
        reports
        articles
        outlets
        sources
        independentSources
      }
      status {
        value
      }
    }
  }
}
    `, {"hash":"sha256:d78e22bccbc980cb9b8c40a6bcbdec40e606a26661f54bff2c5d344d93144f42"}) as unknown as TypedDocumentString<OneVoiceQuery, OneVoiceQueryVariables>;
export const PersonFileDocument = new TypedDocumentString(`
    query PersonFile($name: [String!] = ["Lance Armstrong"]) {
  entities(filter: {name: $name, kind: [PERSON]}, first: 1) {
    nodes {
      id
      name
      names {
        text
        kind
      }
      statements(filter: {speechAct: [DENY, ACKNOWLEDGE, APOLOGIZE]}, first: 10) {
        totalCount
        nodes {
          speechAct
          content {
            exact
          }
          article {
            publishedAt
          }
        }
      }
      statementsAbout(filter: {speechAct: [ACCUSE]}, first: 5) {
        totalCount
        nodes {
          speakers {
            label
          }
          content {
            exact
          }
        }
      }
      allegations(first: 10) {
        totalCount
        nodes {
          title
          accused {
            label
            status {
              value
              sentence
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:cde63bcb6431409df3f9debf920e72adc947d530057a74276bb35ac8e8f9b43a"}) as unknown as TypedDocumentString<PersonFileQuery, PersonFileQueryVariables>;
export const WhoSpeaksDocument = new TypedDocumentString(`
    query WhoSpeaks($filter: StatementFilter) {
  statements(filter: $filter, first: 1) {
    totalCount
    aggregate {
      bySpeaker(first: 10) {
        entity {
          name
          kind
        }
        count
      }
      byAnonymity {
        value
        count
      }
      byQuoteType {
        value
        count
      }
      byOutlet {
        outlet {
          name
        }
        count
      }
    }
  }
}
    `, {"hash":"sha256:3a4c8fc8ca2a15dd202df915d558fa9b1a7614d115158c4e70491426258b4ed1"}) as unknown as TypedDocumentString<WhoSpeaksQuery, WhoSpeaksQueryVariables>;
export const DoubtDocument = new TypedDocumentString(`
    query Doubt($sureFrom: Float = 0.7) {
  statements(filter: {not: {confidenceFrom: $sureFrom}}, first: 10) {
    totalCount
    nodes {
      content {
        exact
        prefix
        suffix
      }
      speakers {
        label
        entity {
          name
        }
      }
      extraction {
        rule
        confidence
      }
    }
  }
  allegations(first: 50) {
    nodes {
      title
      possibleMatches {
        allegation {
          title
        }
        relation
        score
        reasons {
          text
          weight
        }
      }
    }
  }
}
    `, {"hash":"sha256:51162512521cd39f75828d0974fbdfd07a668e7e62fd5241a2c01df2b985609e"}) as unknown as TypedDocumentString<DoubtQuery, DoubtQueryVariables>;
export const ConductDocument = new TypedDocumentString(`
    query Conduct($category: [AllegationCategory!] = [FORCE_DEPLOYMENT]) {
  allegations(filter: {category: $category}, first: 3) {
    nodes {
      title
      reports(first: 20) {
        nodes {
          strength
          polarity
          modality
          accusers {
            label
          }
          act {
            exact
          }
          conduct {
            predicate {
              exact
            }
            object {
              exact
            }
            quantities {
              min
              max
              unit
              isApproximate
            }
          }
          article {
            publishedAt
            outlet {
              name
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:64944c38f7c7a5178f154c6416fb8e08dae2c26ef51079a063382ca367db4ef3"}) as unknown as TypedDocumentString<ConductQuery, ConductQueryVariables>;
export const HowGoodDocument = new TypedDocumentString(`
    query HowGood {
  extractor {
    name
    version
    isMeasured
    quality {
      measures {
        measure
        corpus
        precision
        recall
        f1
      }
    }
  }
}
    `, {"hash":"sha256:34ab88f2b57e8613f1ee698047c4749cf216da7b53757a4bfa26ac07d7305025"}) as unknown as TypedDocumentString<HowGoodQuery, HowGoodQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($query: String!, $filter: SearchFilter) {
  search(query: $query, filter: $filter, first: 10) {
    totalCount
    suggestions
    facets {
      byKind {
        value
        count
      }
      byOutlet(first: 5) {
        outlet {
          name
        }
        count
      }
    }
    nodes {
      kind
      score
      matchedName
      snippet {
        text
        marks {
          start
          end
        }
      }
      item {
        __typename
        ... on Article {
          headline
          url
        }
        ... on Statement {
          speechAct
          speakers {
            label
          }
        }
        ... on Allegation {
          title
        }
        ... on Entity {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:9fda512c2ab9ab2a7e1f9ed1692f23208e8abb8bc776c2a1a82a711a4d8185bd"}) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const ReadTextDocument = new TypedDocumentString(`
    mutation ReadText($text: String!) {
  extractText(input: {source: {text: $text}}) {
    reading {
      statements {
        speechAct
        speakers {
          label
        }
        content {
          exact
        }
      }
      allegations {
        title
        category
        status {
          value
          sentence
        }
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:693c42f2120f86003ba499cbe97c141abb987df384587a60cfcd20c35285666f"}) as unknown as TypedDocumentString<ReadTextMutation, ReadTextMutationVariables>;
export const TakeArticleDocument = new TypedDocumentString(`
    mutation TakeArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    article {
      headline
      statements(first: 10) {
        nodes {
          speechAct
          content {
            exact
          }
        }
      }
    }
    counts {
      statements
      allegations
      responses
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:764895f2c76bd70c1f56971f19d9ed8889eac8eddcf76736e7749c630f193340"}) as unknown as TypedDocumentString<TakeArticleMutation, TakeArticleMutationVariables>;
export const WhatIsLeftDocument = new TypedDocumentString(`
    query WhatIsLeft {
  rateLimit {
    limit
    available
    restoreRate
    mostPerOperation
  }
}
    `, {"hash":"sha256:5ba94b68f40c736b169f960a512f056027a39f515e10076d79a38759721573b1"}) as unknown as TypedDocumentString<WhatIsLeftQuery, WhatIsLeftQueryVariables>;
export const DecidedDocument = new TypedDocumentString(`
    query Decided($statuses: [StatusValue!] = [UPHELD, DISMISSED, ADJUDICATED_MIXED, WITHDRAWN]) {
  allegations(filter: {accusedStatus: $statuses}, first: 20) {
    totalCount
    nodes {
      title
      accused {
        label
        status {
          value
          rule
          sentence
          because {
            exact
            article {
              headline
              publishedAt
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:eb819700021739d248c3ba37e5420b8ae8326c283a4a6a3af3ca78b7621c9357"}) as unknown as TypedDocumentString<DecidedQuery, DecidedQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($around: [ID!]!) {
  network(around: $around, kind: ACCUSES, depth: 1, nodes: 20, edges: 50) {
    isTruncated
    totalNodes
    totalEdges
    nodes {
      entity {
        name
      }
      isCentral
      weightOut
      weightIn
    }
    edges {
      kind
      weight
      articles
      firstAt
      lastAt
      from {
        name
      }
      to {
        name
      }
      evidence(first: 2) {
        nodes {
          words {
            exact
          }
          article {
            headline
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:5a7d103ccd1a5d3f65f0bc027d34f50efa931542fb61134b223531d579dc18a3"}) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($of: ID!) {
  timeline(of: $of, first: 50) {
    totalCount
    nodes {
      kinds
      at
      basis
      words {
        exact
      }
      item {
        __typename
        ... on AllegationResponse {
          type
          responderLabel
        }
        ... on StatusChange {
          before
          after
        }
      }
    }
  }
}
    `, {"hash":"sha256:0a86a8b45c9b85eec9926f0dbe50e01c877d720228ef85c28d5b3d2c11eba0ed"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const PositionsDocument = new TypedDocumentString(`
    query Positions($speaker: ID!, $about: ID!) {
  positions(speaker: $speaker, about: $about, first: 50) {
    totalCount
    nodes {
      speechAct
      content {
        exact
      }
      article {
        publishedAt
      }
    }
    conflicts {
      kind
      reason
      confidence
    }
  }
}
    `, {"hash":"sha256:7803194a815d31ce4d64d455ac31312bc5b183e7614a43e29b0f0ffac6fc9bff"}) as unknown as TypedDocumentString<PositionsQuery, PositionsQueryVariables>;
export const VerifyQuoteDocument = new TypedDocumentString(`
    query VerifyQuote($text: String!, $speaker: String) {
  verifyQuote(text: $text, speakerName: $speaker) {
    verdict
    sentence
    matches {
      quotation {
        text
      }
      occurrences {
        article {
          headline
          url
        }
        spans {
          exact
        }
      }
    }
    otherSpeakers {
      quotation {
        text
        speaker {
          name
        }
      }
    }
    nearest {
      changesMeaning
    }
  }
}
    `, {"hash":"sha256:422ba9a0e3b9ad1806373b117ad519624ff55d613cf62a5e65780d5eeb9a6c52"}) as unknown as TypedDocumentString<VerifyQuoteQuery, VerifyQuoteQueryVariables>;
export const ExtractorDocument = new TypedDocumentString(`
    query Extractor {
  extractor {
    name
    version
    modelHash
    modelFiles {
      name
      bytes
    }
    languages
    isMeasured
    unmeasuredBecause
    quality {
      evaluatedOn
      measures {
        measure
        corpus
        split
        count
        precision
        recall
        f1
      }
      reliability {
        finding
        corpus
        split
        from
        to
        count
        confidence
        right
      }
    }
  }
}
    `, {"hash":"sha256:56fd375f80ef6f2d861071d663d199a1ac3d84f90c2e06c4dc8563cb685b4209"}) as unknown as TypedDocumentString<ExtractorQuery, ExtractorQueryVariables>;
export const StatusThenDocument = new TypedDocumentString(`
    query StatusThen($id: ID!, $then: DateTimeISO) {
  allegation(id: $id) {
    status(asOf: $then) {
      value
      rule
      sentence
      asOf
      because {
        exact
        span {
          prefix
          suffix
          offsetUnit
        }
        response {
          type
          role
        }
        article {
          headline
        }
      }
    }
    corroboration(asOf: $then) {
      level
      reports
      articles
      outlets
      owners
      sources
      independentSources
    }
  }
}
    `, {"hash":"sha256:f636b2e0dca23ccbfc96a5e547aeece478237006174c58aabdced21f2a6a4f9f"}) as unknown as TypedDocumentString<StatusThenQuery, StatusThenQueryVariables>;
export const WholeReportDocument = new TypedDocumentString(`
    query WholeReport {
  allegations(first: 1) {
    nodes {
      predicate
      firstReportedAt
      lastReportedAt
      reports(first: 1) {
        nodes {
          act {
            exact
          }
          cue {
            exact
          }
          accusers {
            label
            anonymity
            entity {
              name
            }
            span {
              exact
            }
          }
          accused {
            label
          }
          statement {
            content {
              exact
            }
            saidOn {
              date
              precision
              span {
                exact
              }
            }
          }
          confidence
          extraction {
            extractor
            version
            rule
            confidence
          }
          version {
            number
            isCurrent
          }
          allegation {
            title
          }
        }
      }
      responses(first: 1) {
        edges {
          cursor
          node {
            role
            scope
            responderLabel
            responderAnonymity
            cue {
              exact
            }
            target {
              exact
            }
            respondedOn {
              date
            }
            answers {
              role
              reason
              score
              allegation {
                title
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
        }
        totalCount
      }
    }
  }
}
    `, {"hash":"sha256:5d412a1359b76f5047bfafe2d2caed8f1c2a3a5bde35fe09bc056b9a0ca6f549"}) as unknown as TypedDocumentString<WholeReportQuery, WholeReportQueryVariables>;
export const OneArticleDocument = new TypedDocumentString(`
    query OneArticle($url: String, $id: ID) {
  article(url: $url, id: $id) {
    headline
    canonicalUrl
    language
    outlet {
      name
      kind
      owner
      articles(first: 1) {
        totalCount
        nodes {
          headline
        }
      }
    }
    version {
      number
      text
      blocks {
        kind
        span {
          exact
        }
      }
    }
    versions {
      number
      isCurrent
      statements {
        nodes {
          speechAct
        }
      }
    }
    mentions(first: 1) {
      totalCount
      nodes {
        kind
        span {
          exact
        }
        entity {
          name
        }
        literal {
          name
        }
        extraction {
          rule
        }
      }
    }
    statements {
      totalCount
      nodes {
        quoteType
        source {
          exact
        }
        cue {
          exact
        }
        content {
          exact
        }
        speakers {
          label
          role
          entity {
            name
          }
          onBehalfOf {
            name
          }
          span {
            exact
          }
        }
        about {
          name
        }
        place {
          exact
        }
        quantities {
          unit
        }
        parent {
          id
        }
        nested {
          id
        }
      }
    }
    allegations {
      totalCount
      nodes {
        title
      }
    }
  }
}
    `, {"hash":"sha256:9e70a874c83b0c81e01753376940d330e0f9fe701fe3ef7c3c9024f03e57139b"}) as unknown as TypedDocumentString<OneArticleQuery, OneArticleQueryVariables>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities($filter: EntityFilter) {
  entities(filter: $filter) {
    totalCount
    nodes {
      name
      names {
        text
        kind
      }
      externalIds {
        scheme
        value
      }
      statements {
        totalCount
        nodes {
          speechAct
        }
      }
      statementsAbout {
        totalCount
        nodes {
          speechAct
        }
      }
      allegations {
        totalCount
        nodes {
          title
        }
      }
      allegationsMade {
        totalCount
        nodes {
          title
        }
      }
    }
  }
}
    `, {"hash":"sha256:221426b681d3c376c73c4a50300e10cb6a689ee293eaae634a0c49fd2ddef752"}) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const FiltersDocument = new TypedDocumentString(`
    query Filters($articles: ArticleFilter, $statements: StatementFilter, $allegations: AllegationFilter) {
  articles(filter: $articles) {
    totalCount
    nodes {
      headline
    }
  }
  statements(filter: $statements) {
    totalCount
    nodes {
      speechAct
    }
  }
  allegations(filter: $allegations) {
    totalCount
  }
}
    `, {"hash":"sha256:6bff11b7dff59a2f3a3b0aab510b825a22efd4748550e5af11f0be90825ec016"}) as unknown as TypedDocumentString<FiltersQuery, FiltersQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Article {
      headline
    }
    ... on AllegationResponse {
      type
      role
      span {
        exact
      }
    }
  }
}
    `, {"hash":"sha256:c17108c5c2e632984e18a6849f4a8d64efdc38003e55eb7073b01d2e5714477e"}) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const EntityByDocument = new TypedDocumentString(`
    query EntityBy($externalId: ExternalIdInput, $id: ID) {
  entity(externalId: $externalId, id: $id) {
    name
  }
}
    `, {"hash":"sha256:6e014dd5dc109ecb8164fd983012f606a67556d42da1295e81f0fc8f4437c4df"}) as unknown as TypedDocumentString<EntityByQuery, EntityByQueryVariables>;
export const IngestWholeDocument = new TypedDocumentString(`
    mutation IngestWhole($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    article {
      id
      url
      headline
      language
      publishedAt
      modifiedAt
      byline
      syndicationCluster
      outlet {
        name
        domain
        kind
        country
        owner
      }
      statements {
        totalCount
      }
    }
    version {
      number
      isCurrent
      headline
      text
    }
    nearDuplicateOf {
      url
    }
    counts {
      statements
      allegations
      reports
      responses
      newEntities
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:44e86be8ab37f6a989013be7cdeecb64a1d1abf679f0783ec598f91b1f8f333a"}) as unknown as TypedDocumentString<IngestWholeMutation, IngestWholeMutationVariables>;
export const SmallQuestionDocument = new TypedDocumentString(`
    query SmallQuestion {
  articles {
    totalCount
  }
}
    `, {"hash":"sha256:1a84c76a7a7b2f7d6212ea5c56715fcd066e1e312cfdfd2afbfdeeb3b9dd9f43"}) as unknown as TypedDocumentString<SmallQuestionQuery, SmallQuestionQueryVariables>;
export const PagesDocument = new TypedDocumentString(`
    query Pages($first: Int!, $articles: String, $entities: String, $statements: String, $allegations: String) {
  articles(first: $first, after: $articles) {
    totalCount
    nodes {
      headline
    }
    edges {
      cursor
    }
    pageInfo {
      ...Place
    }
  }
  entities(first: $first, after: $entities) {
    totalCount
    nodes {
      name
    }
    pageInfo {
      ...Place
    }
  }
  statements(first: $first, after: $statements) {
    totalCount
    nodes {
      id
    }
    pageInfo {
      ...Place
    }
  }
  allegations(first: $first, after: $allegations) {
    totalCount
    nodes {
      title
    }
    pageInfo {
      ...Place
    }
  }
}
    fragment Place on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:cd4c84a9653facc100af348f9af6df5e1d8681ff2aa1b5f99807b3c03e4b97fe"}) as unknown as TypedDocumentString<PagesQuery, PagesQueryVariables>;
export const NestedPagesDocument = new TypedDocumentString(`
    query NestedPages($after: String, $afterMention: String, $afterReport: String) {
  entities {
    nodes {
      name
      statements(first: 3, after: $after) {
        totalCount
        nodes {
          content {
            exact
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
      allegations(first: 3) {
        totalCount
        nodes {
          title
          reports(first: 1, after: $afterReport) {
            totalCount
            nodes {
              strength
            }
            pageInfo {
              endCursor
            }
          }
        }
      }
    }
  }
  articles(first: 2) {
    nodes {
      mentions(first: 1, after: $afterMention) {
        totalCount
        nodes {
          span {
            exact
          }
        }
        pageInfo {
          endCursor
        }
      }
      statements(first: 1) {
        totalCount
        nodes {
          content {
            exact
          }
        }
      }
      outlet {
        articles(first: 2) {
          totalCount
          nodes {
            headline
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:8ef90b828e4a1456f8413ce6e45008210a0b747ccf666dd9bad20976e935e304"}) as unknown as TypedDocumentString<NestedPagesQuery, NestedPagesQueryVariables>;
export const ReadWholeTextDocument = new TypedDocumentString(`
    mutation ReadWholeText($input: ExtractTextInput!) {
  extractText(input: $input) {
    userErrors {
      code
      field
      message
    }
    reading {
      text
      headline
      language
      publishedAt
      url
      outlet
      byline
      blocks {
        kind
        credit
        span {
          ...Words
        }
      }
      dropped {
        start
        end
        exact
      }
      entities {
        kind
        name
        names {
          text
          kind
        }
        externalIds {
          scheme
          value
        }
      }
      mentions {
        kind
        confidence
        reason
        span {
          ...Words
        }
        entity {
          name
          externalIds {
            scheme
            value
          }
        }
        literal {
          name
        }
        extraction {
          rule
          confidence
        }
      }
      statements {
        ...Said
      }
      reports {
        ...Reported
      }
      responses {
        ...Answered
      }
      allegations {
        position
        title
        category
        accused {
          label
          entity {
            name
          }
          status {
            value
            rule
          }
        }
        reports {
          act {
            exact
          }
        }
        responses {
          type
        }
        status {
          value
          rule
          sentence
          because {
            ...Words
          }
        }
      }
    }
  }
}
    fragment Words on Span {
  start
  end
  exact
}
fragment Who on ExtractedParty {
  label
  anonymity
  span {
    ...Words
  }
  role {
    ...Words
  }
  entity {
    name
    kind
  }
  onBehalfOf {
    name
  }
}
fragment Said on ExtractedStatement {
  quoteType
  speechAct
  polarity
  modality
  cueStance
  prominence
  confidence
  reason
  source {
    ...Words
  }
  cue {
    ...Words
  }
  content {
    ...Words
  }
  place {
    ...Words
  }
  occasion {
    ...Words
  }
  saidOn {
    date
    precision
    span {
      ...Words
    }
  }
  speakers {
    ...Who
  }
  about {
    name
  }
  quantities {
    min
    max
    unit
    span {
      ...Words
    }
  }
  parent {
    cue {
      ...Words
    }
  }
  extraction {
    extractor
    version
    rule
    confidence
  }
}
fragment Reported on ExtractedReport {
  allegation
  category
  strength
  polarity
  modality
  confidence
  reason
  span {
    ...Words
  }
  cue {
    ...Words
  }
  act {
    ...Words
  }
  accusers {
    ...Who
  }
  accused {
    ...Who
  }
  place {
    ...Words
  }
  occasion {
    ...Words
  }
  saidOn {
    date
    span {
      ...Words
    }
  }
  conduct {
    predicate {
      ...Words
    }
    object {
      ...Words
    }
    recipients {
      ...Words
    }
    affected {
      ...Words
    }
    place {
      ...Words
    }
    time {
      date
      span {
        ...Words
      }
    }
    quantities {
      unit
      span {
        ...Words
      }
    }
  }
  statement {
    speechAct
  }
  extraction {
    rule
    confidence
  }
}
fragment Answered on ExtractedResponse {
  type
  role
  scope
  confidence
  reason
  responder {
    ...Who
  }
  span {
    ...Words
  }
  cue {
    ...Words
  }
  target {
    ...Words
  }
  respondedOn {
    date
    span {
      ...Words
    }
  }
  answers {
    allegation
    reason
    score
  }
  statement {
    speechAct
  }
  extraction {
    rule
    confidence
  }
}`, {"hash":"sha256:71ea892952237df982d2ee472c273c3417b1b3270b6b94745bd5f29a7fb91cc2"}) as unknown as TypedDocumentString<ReadWholeTextMutation, ReadWholeTextMutationVariables>;