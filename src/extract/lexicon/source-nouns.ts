/**
 * Nouns that tell what kind of source a phrase without a name is.
 *
 * Source: the source classes of the PolNeAR guidelines (named, role, group, “sources”) and CAMEO's agent roles.
 */

const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

/** Says nothing of the person but that there is one: “sources”, “a person familiar with the matter”. */
export const veiledNouns = words(`
  source sources insider insiders person people individual individuals someone somebody somebodies anyone anybody everyone everybody nobody
  one ones others other another man woman men women guy informant informants
`);

/** Many people who share a trait but no office: “critics”, “residents”. The link stage finds nobody in them. */
export const crowdNouns = words(`
  critic critics opponent opponents supporter supporters voter voters resident residents observer observers analyst analysts expert experts
  activist activists protester protesters demonstrator demonstrators witness witnesses eyewitness eyewitnesses
  economist economists scientist scientists researcher researchers scholar scholars historian historians academic academics
  lawmaker lawmakers politician politicians republican republicans democrat democrats conservative conservatives liberal liberals
  progressive progressives reporter reporters journalist journalists commentator commentators pundit pundits blogger bloggers
  neighbor neighbors neighbour neighbours relative relatives parent parents family families friend friends
  ally allies rival rivals backer backers detractor detractors skeptic skeptics sceptic sceptics fan fans follower followers user users
  citizen citizens villager villagers refugee refugees migrant migrants worker workers farmer farmers student students teacher teachers
  doctor doctors nurse nurses lawyer lawyers attorney attorneys soldier soldiers veteran veterans fighter fighters rebel rebels
  survivor survivors victim victims respondent respondents participant participants delegate delegates strategist strategists
  aide aides country countries nation nations state states government governments media outlet outlets newspaper newspapers paper papers
  poll polls survey surveys study studies report reports expatriate expatriates company companies firm firms group groups public world
  community communities crowd crowds most many some few several both all americans
`);

/** An office or a trade: one such person is an unnamed role, “a senior official”; several are one too, “officials in Seoul”. */
export const roleNouns = words(`
  official officials spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople minister ministers president presidents
  chancellor premier secretary secretaries ambassador ambassadors diplomat diplomats envoy envoys officer officers commander commanders
  general generals colonel captain admiral prosecutor prosecutors judge judges justice justices police sheriff detective detectives
  investigator investigators inspector inspectors regulator regulators senator senators congressman congressmen congresswoman
  representative representatives governor governors mayor mayors councillor councilman councilwoman king queen prince princess
  adviser advisers advisor advisors aide aides staffer staffers director directors chief chiefs chair chairman chairwoman head heads leader leaders
  manager managers executive executives ceo founder owner editor editors author writer correspondent columnist host anchor moderator
  lawyer attorney counsel solicitor barrister pope bishop archbishop priest imam rabbi pastor coach player candidate candidates nominee
  businessman businesswoman billionaire tycoon professor doctor expert analyst economist scientist researcher witness suspect defendant
  plaintiff victim activist dissident journalist reporter strategist pollster operative operatives agent agents authority authorities
  member members deputy deputies parliamentarian mp mps lawmaker legislator legislators politician veteran resident neighbor neighbour
  chairperson administrator commissioner commissioners treasurer vice-president spokes
`);

/** A body of people in one word: with an indefinite article it is unnamed (“a research organization”), else it may be known. */
export const bodyNouns = words(`
  organization organisation agency agencies ministry department bureau office committee commission council court tribunal parliament
  congress senate house cabinet administration government company corporation firm bank university institute institution foundation
  association federation union party campaign team force forces army navy military guard service services authority board panel
  group charity network newspaper paper magazine outlet broadcaster channel station website site embassy mission union league club
  administration assembly authority coalition alliance trust society center centre fund exchange conference communications
`);

/** Written or done by people who then report: “an audit found that …”, “the sign read ‘…’”. */
export const textNouns: ReadonlySet<string> = new Set([
  ...words(`
  report study survey poll audit inquiry enquiry investigation review analysis probe assessment examination inspection paper article book letter
  note sign banner placard statement message email e-mail tweet post headline document memo text ruling verdict judgment judgement order
  resolution law bill draft inscription plaque label caption slogan shirt hat card indictment affidavit filing court judge jury inspector
  investigator researcher auditor scientist regulator
`),
]);

/** Before a name: “President Ada Reyes”. In lower case they also stand there: “spokesman Bo Lind”. */
export const titleWords = words(`
  president vice-president secretary general minister chancellor premier ambassador senator sen rep representative congressman congresswoman
  governor gov mayor councilman councilwoman councillor king queen prince princess pope bishop archbishop cardinal rabbi imam sheikh father sister
  judge justice sheriff detective sergeant sgt lieutenant lt captain capt colonel col major maj gen admiral adm commander officer
  professor prof spokesman spokeswoman spokesperson director chief chairman chairwoman chair leader adviser advisor aide manager strategist
  attorney prosecutor lawyer counsel candidate nominee rival frontrunner front-runner businessman billionaire activist commissioner
  administrator analyst economist historian author journalist reporter correspondent columnist host anchor editor editor-in-chief pollster
  consultant economist scientist researcher expert coach star actor actress singer comedian founder ceo cfo owner deputy envoy diplomat
  speaker whip superintendent inspector constable lord lady sir dame baroness baron ayatollah sultan emir crown lawmaker legislator
  operative organizer mogul magnate tycoon congressional-candidate co-founder co-chair co-chairman co-author
`);

/** Courtesy before a name, no role: “Mr. Lind”. */
export const courtesyWords = words('mr mrs ms miss mx dr madam monsieur');

/** Ends the name of a body: “Food and Drug [Administration]”. */
export const bodyNameEnds = words(`
  administration agency association authority bank board bureau center centre club commission committee company corporation council court
  department fund institute institution magazine ministry museum office organization organisation party post service services society
  times trust union university welfare works affairs security technology sciences industry trade explosives medicine poor's
`);
