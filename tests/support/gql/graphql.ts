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

export type AllegationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllegationsQuery = { allegations: { totalCount: number, nodes: Array<{ title: string, category: AllegationCategory, status: { value: StatusValue, rule: StatusRule, because: Array<{ exact: string }> }, accused: Array<{ entity: { name: string, kind: EntityKind } | null, status: { value: StatusValue } }>, accusers: Array<{ label: string, anonymity: Anonymity, entity: { name: string } | null }>, reports: { nodes: Array<{ strength: ReportStrength, article: { headline: string, publishedAt: string | null }, span: { start: number, end: number, exact: string } }> }, responses: { nodes: Array<{ type: ResponseType, responder: { name: string } | null, span: { exact: string } }> } }> } };

export type LatestDenialsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestDenialsQuery = { statements: { totalCount: number, nodes: Array<{ speakers: Array<{ label: string, entity: { name: string } | null }>, content: Array<{ exact: string }>, cue: Array<{ exact: string }>, article: { headline: string, url: string | null, publishedAt: string | null } }> } };

export type CountryFileQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type CountryFileQuery = { entity: { name: string, names: Array<{ text: string, kind: NameKind }>, allegations: { totalCount: number, nodes: Array<{ title: string, status: { value: StatusValue, sentence: string }, accused: Array<{ label: string, status: { value: StatusValue, rule: StatusRule } }> }> }, statements: { nodes: Array<{ speechAct: SpeechAct, content: Array<{ exact: string }> }> } } | null };

export type HowItDevelopedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowItDevelopedQuery = { allegations: { nodes: Array<{ title: string, firstReportedAt: string, lastReportedAt: string, reports: { nodes: Array<{ reportedAt: string, strength: ReportStrength, accusers: Array<{ label: string }>, article: { outlet: { name: string } | null }, span: { exact: string } }> }, responses: { nodes: Array<{ reportedAt: string, type: ResponseType, role: ResponderRole | null, responderLabel: string, span: { exact: string } }> }, corroboration: { level: CorroborationLevel, sources: number, independentSources: number, articles: number } }> } };

export type ThenAndNowQueryVariables = Exact<{
  then?: string | null | undefined;
}>;


export type ThenAndNowQuery = { allegations: { nodes: Array<{ title: string, then: { value: StatusValue }, now: { value: StatusValue, rule: StatusRule, asOf: string | null, because: Array<{ exact: string, article: { headline: string, publishedAt: string | null } }> } }> } };

export type NewestArticleQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestArticleQuery = { articles: { nodes: Array<{ headline: string, url: string | null, publishedAt: string | null, outlet: { name: string } | null, version: { text: string }, statements: { nodes: Array<{ quoteType: QuoteType, speechAct: SpeechAct, speakers: Array<{ label: string, anonymity: Anonymity }>, source: Array<{ start: number, end: number }>, cue: Array<{ start: number, end: number }>, content: Array<{ start: number, end: number, exact: string }>, extraction: { rule: string, confidence: number } }> } }> } };

export type WhoIsBehindItQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsBehindItQuery = { allegations: { nodes: Array<{ title: string, accusers: Array<{ label: string, anonymity: Anonymity, reports: number }> }> } };

export type ExtractorQueryVariables = Exact<{ [key: string]: never; }>;


export type ExtractorQuery = { extractor: { name: string, version: string, modelHash: string | null, languages: Array<string>, isMeasured: boolean, unmeasuredBecause: string | null, modelFiles: Array<{ name: string, bytes: number }>, quality: { evaluatedOn: string, measures: Array<{ measure: string, corpus: string, split: string, count: number, precision: number, recall: number, f1: number }>, reliability: Array<{ finding: string, corpus: string, split: string, from: number, to: number, count: number, confidence: number, right: number }> } | null } };

export type StatusThenQueryVariables = Exact<{
  id: string;
  then?: string | null | undefined;
}>;


export type StatusThenQuery = { allegation: { status: { value: StatusValue, rule: StatusRule, sentence: string, asOf: string | null, because: Array<{ exact: string, span: { prefix: string, suffix: string, offsetUnit: OffsetUnit }, response: { type: ResponseType, role: ResponderRole | null }, article: { headline: string } }> }, corroboration: { level: CorroborationLevel, reports: number, articles: number, outlets: number, owners: number, sources: number, independentSources: number } } | null };

export type WholeReportQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeReportQuery = { allegations: { nodes: Array<{ predicate: string, firstReportedAt: string, lastReportedAt: string, reports: { nodes: Array<{ confidence: number, act: { exact: string } | null, cue: { exact: string }, accusers: Array<{ label: string, anonymity: Anonymity, entity: { name: string } | null, span: { exact: string } | null }>, accused: Array<{ label: string }>, statement: { content: Array<{ exact: string }>, saidOn: { date: string | null, precision: DatePrecision, span: { exact: string } | null } | null } | null, extraction: { extractor: string, version: string, rule: string, confidence: number }, version: { number: number, isCurrent: boolean }, allegation: { title: string } }> }, responses: { totalCount: number, edges: Array<{ cursor: string, node: { role: ResponderRole | null, scope: ResponseScope, responderLabel: string, responderAnonymity: Anonymity, cue: { exact: string }, target: { exact: string } | null, respondedOn: { date: string | null } | null, answers: Array<{ role: ResponderRole, reason: string, score: number, allegation: { title: string } }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } }> } };

export type OneArticleQueryVariables = Exact<{
  url?: string | null | undefined;
  id?: string | null | undefined;
}>;


export type OneArticleQuery = { article: { headline: string, canonicalUrl: string, language: string, outlet: { name: string, kind: OutletKind, owner: string | null, articles: { totalCount: number, nodes: Array<{ headline: string }> } } | null, version: { number: number, text: string, blocks: Array<{ kind: BlockKind, span: { exact: string } }> }, versions: Array<{ number: number, isCurrent: boolean, statements: { nodes: Array<{ speechAct: SpeechAct }> } }>, mentions: { totalCount: number, nodes: Array<{ kind: MentionKind, span: { exact: string }, entity: { name: string } | null, literal: { name: string } | null, extraction: { rule: string } }> }, statements: { totalCount: number, nodes: Array<{ quoteType: QuoteType, source: Array<{ exact: string }>, cue: Array<{ exact: string }>, content: Array<{ exact: string }>, speakers: Array<{ label: string, role: string | null, entity: { name: string } | null, onBehalfOf: { name: string } | null, span: { exact: string } | null }>, about: Array<{ name: string }>, place: { exact: string } | null, quantities: Array<{ unit: string }>, parent: { id: string } | null, nested: Array<{ id: string }> }> }, allegations: { totalCount: number, nodes: Array<{ title: string }> } } | null };

export type EntitiesQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
}>;


export type EntitiesQuery = { entities: { totalCount: number, nodes: Array<{ name: string, names: Array<{ text: string, kind: NameKind }>, externalIds: Array<{ scheme: ExternalIdScheme, value: string }>, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, allegations: { totalCount: number, nodes: Array<{ title: string }> } }> } };

export type FiltersQueryVariables = Exact<{
  articles?: ArticleFilter | null | undefined;
  statements?: StatementFilter | null | undefined;
  allegations?: AllegationFilter | null | undefined;
}>;


export type FiltersQuery = { articles: { totalCount: number, nodes: Array<{ headline: string }> }, statements: { totalCount: number, nodes: Array<{ speechAct: SpeechAct }> }, allegations: { totalCount: number } };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Allegation', id: string }
    | { __typename: 'AllegationReport', id: string }
    | { __typename: 'AllegationResponse', type: ResponseType, role: ResponderRole | null, id: string, span: { exact: string } }
    | { __typename: 'Article', headline: string, id: string }
    | { __typename: 'ArticleVersion', id: string }
    | { __typename: 'Entity', id: string }
    | { __typename: 'Outlet', id: string }
    | { __typename: 'Quotation', id: string }
    | { __typename: 'Statement', id: string }
   | null> };

export type EntityByQueryVariables = Exact<{
  externalId?: ExternalIdInput | null | undefined;
  id?: string | null | undefined;
}>;


export type EntityByQuery = { entity: { name: string } | null };

export type PagesQueryVariables = Exact<{
  first: number;
  articles?: string | null | undefined;
  entities?: string | null | undefined;
  statements?: string | null | undefined;
  allegations?: string | null | undefined;
}>;


export type PagesQuery = { articles: { totalCount: number, nodes: Array<{ headline: string }>, edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, entities: { totalCount: number, nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, statements: { totalCount: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, allegations: { totalCount: number, nodes: Array<{ title: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PlaceFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type NestedPagesQueryVariables = Exact<{
  after?: string | null | undefined;
  afterMention?: string | null | undefined;
  afterReport?: string | null | undefined;
}>;


export type NestedPagesQuery = { entities: { nodes: Array<{ name: string, statements: { totalCount: number, nodes: Array<{ content: Array<{ exact: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, allegations: { totalCount: number, nodes: Array<{ title: string, reports: { totalCount: number, nodes: Array<{ strength: ReportStrength }>, pageInfo: { endCursor: string | null } } }> } }> }, articles: { nodes: Array<{ mentions: { totalCount: number, nodes: Array<{ span: { exact: string } }>, pageInfo: { endCursor: string | null } }, statements: { totalCount: number, nodes: Array<{ content: Array<{ exact: string }> }> }, outlet: { articles: { totalCount: number, nodes: Array<{ headline: string }> } } | null }> } };

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
    `) as unknown as TypedDocumentString<AllegationsQuery, AllegationsQueryVariables>;
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
    `) as unknown as TypedDocumentString<LatestDenialsQuery, LatestDenialsQueryVariables>;
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
    `) as unknown as TypedDocumentString<CountryFileQuery, CountryFileQueryVariables>;
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
    `) as unknown as TypedDocumentString<HowItDevelopedQuery, HowItDevelopedQueryVariables>;
export const ThenAndNowDocument = new TypedDocumentString(`
    query ThenAndNow($then: DateTimeISO = "2020-01-01T00:00:00.000Z") {
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
    `) as unknown as TypedDocumentString<ThenAndNowQuery, ThenAndNowQueryVariables>;
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
    `) as unknown as TypedDocumentString<NewestArticleQuery, NewestArticleQueryVariables>;
export const WhoIsBehindItDocument = new TypedDocumentString(`
    query WhoIsBehindIt {
  allegations(first: 20) {
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
    `) as unknown as TypedDocumentString<WhoIsBehindItQuery, WhoIsBehindItQueryVariables>;
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
    `) as unknown as TypedDocumentString<ExtractorQuery, ExtractorQueryVariables>;
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
    `) as unknown as TypedDocumentString<StatusThenQuery, StatusThenQueryVariables>;
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
    `) as unknown as TypedDocumentString<WholeReportQuery, WholeReportQueryVariables>;
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
    `) as unknown as TypedDocumentString<OneArticleQuery, OneArticleQueryVariables>;
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
      allegations {
        totalCount
        nodes {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
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
    `) as unknown as TypedDocumentString<FiltersQuery, FiltersQueryVariables>;
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
    `) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const EntityByDocument = new TypedDocumentString(`
    query EntityBy($externalId: ExternalIdInput, $id: ID) {
  entity(externalId: $externalId, id: $id) {
    name
  }
}
    `) as unknown as TypedDocumentString<EntityByQuery, EntityByQueryVariables>;
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
}`) as unknown as TypedDocumentString<PagesQuery, PagesQueryVariables>;
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
    `) as unknown as TypedDocumentString<NestedPagesQuery, NestedPagesQueryVariables>;