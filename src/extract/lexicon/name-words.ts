/**
 * Words that tell what a name is the name of, and heads of phrases that mean a person, a group, an organization or a place without a name.
 *
 * Source: agent and organization nouns of CAMEO and PLOVER, and the words that registers of companies and gazetteers put at the end of names.
 */
const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

/** Capitalised in a name: “Tarn Harbour Authority”, “Ministry of Works”. */
export const organizationWords = words(`
  ministry department office agency authority bureau commission committee council court tribunal parliament congress senate assembly party union
  university college school institute institution academy foundation association federation confederation society organization organisation league
  alliance coalition front movement church diocese corporation corp inc ltd llc plc co company companies group holdings bank fund trust exchange
  partners ventures industries systems technologies airlines airways motors energy petroleum pharmaceuticals insurance media news times post herald tribune
  journal gazette chronicle telegraph newspaper magazine television tv radio network broadcasting press police force forces army navy guard corps
  brigade battalion regiment division command service services administration center centre hospital clinic museum board panel cabinet secretariat
  club fc united team brigades militia watch initiative project campaign caucus chamber consortium directorate inspectorate inquiry laboratory labs
  observatory think-tank syndicate cartel embassy consulate treasury legislature conference gmbh ag sa bv junta front democrats republicans fbi
`);

/** Trades and forms that end the names of firms and papers: “Halden Gas”, “O Jornal”. Not part of what the name model was trained on. */
export const firmWords = words(`
  gas oil steel cement cements foods textiles logistics shipping construction chemicals chemical telecom telecoms communications electronics electric
  electricity pharma pharmaceutical biotech laboratories works resources capital securities consulting solutions software studios pictures records
  entertainment mining mines minerals metals aluminium aluminum rail railways airlines airways aviation aerospace robotics semiconductor semiconductors
  breweries brewery dairy farms plantations timber paper plastics fertilisers fertilizers refinery refineries pipelines utilities renewables
  infrastructure properties realty estates hotels resorts supermarkets stores pipelines freight ferries lines insurance assurance bancorp financial
  healthcare therapeutics biosciences vaccines devices instruments appliances automotive tyres aircraft shipyard shipyards dynamics analytics
  interactive digital mobile wireless gaming sports brands products manufacturing engineering enterprises developers builders contractors
  mineracao mineração mineria minería petroleo petróleo seguros construtora constructora cementos telecomunicaciones bergbau versicherung werke
  jornal diario diário periodico periódico zeitung gazeta giornale dagblad tidning
  industries systems technologies motors energy petroleum pharmaceuticals holdings group ltd limited llc inc corp plc gmbh ag
`);

/** Capitalised in a name, and not itself an organization: “Tarn Valley”, “Port Road”. */
export const placeWords = words(`
  river lake sea ocean bay gulf strait channel canal mountain mountains mount hill hills valley desert island islands peninsula cape coast beach forest park
  city town village county province region district state territory republic oblast prefecture township borough street avenue road square boulevard
  bridge airport port harbor harbour station stadium palace castle cathedral mosque temple tower plaza heights border wall reservoir dam base camp highway
  house hotel prison monastery
`);

/** “in the Kursk region”, “the port of Tarn”: small after a name, it makes a place. */
export const regionWords = words(
  `region province district oblast county state peninsula prefecture governorate border coast river valley airport`,
);

/** Plural heads of people: with a name or a nationality before them they are a group of their own. */
export const peopleHeads = words(`
  officials soldiers troops officers diplomats ministers lawmakers senators leaders authorities investigators prosecutors judges lawyers spies agents
  hackers fighters militants rebels militiamen commanders generals sources experts analysts scientists researchers economists journalists reporters activists
  critics protesters demonstrators citizens residents voters civilians refugees migrants workers farmers students doctors executives companies firms
  banks businesses businessmen countries nations states governments allies members politicians representatives negotiators mercenaries sailors pilots
  police people men women children families victims survivors athletes nationals separatists insurgents supporters opponents conservatives
  liberals socialists communists republicans democrats delegates advisers aides parliamentarians legislators mps intelligence inspectors engineers
  employees partners neighbours neighbors media newspapers oligarchs operatives
`);

/** Heads of institutions: “the Ukrainian army”, “a research organization”. */
export const institutionHeads = words(`
  army navy military air-force force forces government administration parliament ministry ministries embassy court police agency agencies company firm bank
  organization organisation party university institute commission committee council newspaper regime presidency delegation team campaign intelligence
  opposition cabinet senate congress junta militia union watchdog think-tank broadcaster channel regulator airline manufacturer office group
  charity foundation association federation legislature judiciary treasury coalition department authority tribunal
`);

/** Singular heads of one person without an office: “the American billionaire”. */
export const personHeads = words(`
  billionaire millionaire businessman businesswoman tycoon magnate mogul entrepreneur politician diplomat activist dissident journalist reporter columnist
  author writer actor actress singer scientist whistleblower lawmaker republican democrat conservative socialist veteran comedian cricketer philanthropist
  cleric lawyer executive oligarch dictator strongman autocrat candidate nominee prince pontiff contractor economist professor publisher revolutionary
`);

/** Heads of places that a nationality makes definite: “the Ukrainian front”. */
export const placeHeads = words(`front border capital coast coastline frontline territory mainland embassy`);

/** What the press puts before an organization's name: “the carmaker Orbitel”, “the magazine Tarn Weekly”. */
export const organizationNouns = words(`
  company firm carmaker automaker maker manufacturer bank magazine newspaper daily weekly broadcaster network channel station website portal startup airline retailer
  publisher charity watchdog group agency contractor supplier operator club team giant conglomerate consultancy platform exchange tabloid
`);

/** Names of things that happen or are signed, not of anybody: “Battle of Tarn”, “Tour de Lund”, “Operation Heron”. */
export const eventWords = words(`
  tour cup olympics olympic games championship championships open prix operation battle war wars treaty accord accords agreement act bill protocol pact award
  awards prize festival marathon day summit convention revolution uprising crisis hurricane storm typhoon expo fair grand siege declaration constitution law plan
  scandal affair flight league election elections
`);

/** Institutions of which a country has one: “the Ukrainian army”. */
export const soleInstitutions =
  words(`army navy military air-force force forces administration parliament ministry presidency police embassy cabinet intelligence congress
  regime junta delegation judiciary treasury legislature opposition office senate government`);

/** With one of these even a bank or an agency is the only one of its country: “the Russian central bank”. */
export const soleModifiers =
  words(`intelligence spy space central supreme constitutional high security foreign defence defense finance interior justice health presidential
  electoral anti-doping meteorological state's secret`);

/** Small words inside a name: “Ministry of Foreign Affairs and Trade”, “Ursula von der Leyen”. */
export const organizationLinks = words(`of for and the on & de des du del la`);
export const personLinks = words(`de da do dos del della di von van der den ter bin ibn al el le la ben abu ould du y e`);

/** Capitalised for other reasons than being a name: calendar, languages of style, starts of headlines. */
export const calendarWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan thanksgiving
  am pm gmt est edt pst utc
`);
