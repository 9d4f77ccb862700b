/**
 * Verbs, nouns and phrases that report how somebody answers an accusation.
 *
 * Source: VerbNet reject-77.2 (reject, dismiss, refute …), confess-37.10 (admit, confess, concede …), deny of say-37.7; CAMEO 016 “deny
 * responsibility”, 015 “acknowledge or claim responsibility”, 011 “decline comment”, 12 “reject”, 055 “apologize”.
 */
const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

export const denyingVerbs = words('deny disavow');

/** They answer only when what they turn down is a claim: “dismissed the allegations”, not “dismissed the minister”. */
export const rejectingVerbs = words(
  'reject dismiss refute dispute rebut disown repudiate discredit decry debunk contest deride disclaim ridicule slam blast condemn denounce brush rubbish',
);
/** Of these only a claim against oneself in a firm word answers: to slam a lawsuit rejects it, to slam a report may not. */
export const scornfulVerbs = words('slam blast condemn denounce decry deride ridicule');

export const claimNouns =
  words(`claim accusation allegation charge report suggestion assertion insinuation rumor rumour story criticism lawsuit suit complaint notion idea
  contention statement account speculation narrative finding indictment smear conclusion version testimony implication characterization characterisation theory`);
export const firmClaimNouns = words('claim accusation allegation charge lawsuit suit complaint insinuation indictment smear suggestion');

/** What is denied when one denies oneself: “denied any wrongdoing”, “denies involvement”. */
export const deniableNouns =
  words(`wrongdoing involvement responsibility knowledge role link tie connection guilt fault liability complicity participation misconduct intent it this that them everything
  existence presence affair meeting contact relationship plan`);

/** “denied the request”: a refusal to give, no denial. */
export const grantableNouns =
  words(`request visa bail entry access permission permit application appeal motion petition funding asylum change license licence aid help care treatment parole
  credit opportunity chance coverage benefit claimant loan service admission promotion vote right`);

export const falseWords =
  words(`false untrue baseless unfounded groundless meritless frivolous fabricated fake bogus ridiculous absurd preposterous nonsense lie lies smear smears hoax fabrication
  slander slanderous libelous libellous defamatory malicious unsubstantiated unsupported inaccurate wrong outrageous rubbish fiction propaganda witch-hunt fabrications falsehood falsehoods
  laughable ludicrous disinformation invention inventions politically-motivated calumny`);
/** “said the report is wrong” may be about anything; with these the thing itself is called untrue. */
export const firmFalseWords =
  words(`false untrue baseless unfounded groundless meritless fabricated bogus fabrication hoax smear slander unsubstantiated unsupported lie lies nonsense fake calumny
  falsehood smears preposterous ludicrous fabrications`);

export const admittingVerbs = words('admit confess concede acknowledge own');
export const apologizingVerbs = words('apologize apologise');
export const confirmingVerbs = words('confirm');
/** “disputed the [number] of dead”: a detail, not the whole. */
export const detailNouns =
  words(`description characterisation characterization figure number date extent scale amount wording detail estimate size total timing chronology translation
  calculation tally toll`);
export const verifyingVerbs = words('confirm verify corroborate substantiate');

export const decliningVerbs = words('decline refuse');
export const commentVerbs = words('comment elaborate discuss respond answer speak say address talk be');
/** “did not [respond]”, “could not be [reached]”, “did not [return] calls”. */
export const silentVerbs = words('respond reply return answer acknowledge comment');
export const inquiryNouns = words('call email e-mail message request comment inquiry enquiry question letter phone questionnaire');

export const defendingVerbs = words('defend justify');
/** “in accordance with the law”, “lawful”: defends it without saying that it happened. */
export const lawfulWords = words('lawful legal legitimate justified proportionate appropriate');
export const accordanceNouns = words('accordance compliance line conformity');

export const withdrawingVerbs = words('withdraw retract recant');
export const repeatingVerbs = words('repeat reiterate renew defend');
/** “supported the allegation”: who was not its author says so too. */
export const supportingVerbs = words('support back corroborate confirm endorse substantiate');
export const softeningVerbs = words('soften moderate backtrack');

/** Who decides: a judge, a court, a jury. */
export const adjudicators = words(
  'court judge jury tribunal magistrate justice justices panel arbitrator chamber icc icj referee commission parliament senate cas',
);
/** Who inquires: police, prosecutors, an inquiry. */
export const investigators = words(
  'police prosecutor investigator inquiry investigation inquest probe watchdog regulator inspector detective auditor ombudsman fbi sheriff audit',
);
/** What finds is an inquirer too, where it finds: “the report found that …”. */
export const inquirers = words('commission committee panel review report study tribunal monitor expert authority agency');
export const factCheckers = words('fact-checker fact-checkers politifact snopes factcheck fact-check factcheck.org bellingcat');
/** What found something: its reports corroborate. */
export const findingVerbs = words('find conclude determine establish rule');
export const overturningVerbs = words('overturn quash annul vacate');
export const clearingVerbs = words('acquit clear exonerate absolve');
export const upholdingVerbs = words('uphold convict');
