/**
 * What the generated table of countries lacks for reading news: Wikidata ids, demonyms and short names of the press, and the places
 * whose names stand for a government.
 *
 * Source: compiled by hand from the editorial style of English-language agencies; ids from Wikidata (CC0).
 */

/** ISO 3166-1 alpha-2 to Wikidata. A country listed here counts as a state: its capital may speak for it. */
export const countryWikidata: Readonly<Record<string, string>> = {
  AD: 'Q228', AE: 'Q878', AF: 'Q889', AG: 'Q781', AL: 'Q222', AM: 'Q399', AO: 'Q916', AR: 'Q414', AT: 'Q40', AU: 'Q408', AZ: 'Q227', BA: 'Q225',
  BB: 'Q244', BD: 'Q902', BE: 'Q31', BF: 'Q965', BG: 'Q219', BH: 'Q398', BI: 'Q967', BJ: 'Q962', BN: 'Q921', BO: 'Q750', BR: 'Q155', BS: 'Q778',
  BT: 'Q917', BW: 'Q963', BY: 'Q184', BZ: 'Q242', CA: 'Q16', CD: 'Q974', CF: 'Q929', CG: 'Q971', CH: 'Q39', CI: 'Q1008', CL: 'Q298', CM: 'Q1009',
  CN: 'Q148', CO: 'Q739', CR: 'Q800', CU: 'Q241', CV: 'Q1011', CY: 'Q229', CZ: 'Q213', DE: 'Q183', DJ: 'Q977', DK: 'Q35', DM: 'Q784', DO: 'Q786',
  DZ: 'Q262', EC: 'Q736', EE: 'Q191', EG: 'Q79', ER: 'Q986', ES: 'Q29', ET: 'Q115', FI: 'Q33', FJ: 'Q712', FM: 'Q702', FR: 'Q142', GA: 'Q1000',
  GB: 'Q145', GD: 'Q769', GE: 'Q230', GH: 'Q117', GM: 'Q1005', GN: 'Q1006', GQ: 'Q983', GR: 'Q41', GT: 'Q774', GW: 'Q1007', GY: 'Q734', HN: 'Q783',
  HR: 'Q224', HT: 'Q790', HU: 'Q28', ID: 'Q252', IE: 'Q27', IL: 'Q801', IN: 'Q668', IQ: 'Q796', IR: 'Q794', IS: 'Q189', IT: 'Q38', JM: 'Q766',
  JO: 'Q810', JP: 'Q17', KE: 'Q114', KG: 'Q813', KH: 'Q424', KI: 'Q710', KM: 'Q970', KN: 'Q763', KP: 'Q423', KR: 'Q884', KW: 'Q817', KZ: 'Q232',
  LA: 'Q819', LB: 'Q822', LC: 'Q760', LI: 'Q347', LK: 'Q854', LR: 'Q1014', LS: 'Q1013', LT: 'Q37', LU: 'Q32', LV: 'Q211', LY: 'Q1016', MA: 'Q1028',
  MC: 'Q235', MD: 'Q217', ME: 'Q236', MG: 'Q1019', MH: 'Q709', MK: 'Q221', ML: 'Q912', MM: 'Q836', MN: 'Q711', MR: 'Q1025', MT: 'Q233', MU: 'Q1027',
  MV: 'Q826', MW: 'Q1020', MX: 'Q96', MY: 'Q833', MZ: 'Q1029', NA: 'Q1030', NE: 'Q1032', NG: 'Q1033', NI: 'Q811', NL: 'Q55', NO: 'Q20', NP: 'Q837',
  NR: 'Q697', NZ: 'Q664', OM: 'Q842', PA: 'Q804', PE: 'Q419', PG: 'Q691', PH: 'Q928', PK: 'Q843', PL: 'Q36', PS: 'Q219060', PT: 'Q45', PW: 'Q695',
  PY: 'Q733', QA: 'Q846', RO: 'Q218', RS: 'Q403', RU: 'Q159', RW: 'Q1037', SA: 'Q851', SB: 'Q685', SC: 'Q1042', SD: 'Q1049', SE: 'Q34', SG: 'Q334',
  SI: 'Q215', SK: 'Q214', SL: 'Q1044', SM: 'Q238', SN: 'Q1041', SO: 'Q1045', SR: 'Q730', SS: 'Q958', ST: 'Q1039', SV: 'Q792', SY: 'Q858', SZ: 'Q1050',
  TD: 'Q657', TG: 'Q945', TH: 'Q869', TJ: 'Q863', TL: 'Q574', TM: 'Q874', TN: 'Q948', TO: 'Q678', TR: 'Q43', TT: 'Q754', TV: 'Q672', TW: 'Q865',
  TZ: 'Q924', UA: 'Q212', UG: 'Q1036', US: 'Q30', UY: 'Q77', UZ: 'Q265', VA: 'Q237', VC: 'Q757', VE: 'Q717', VN: 'Q881', VU: 'Q686', WS: 'Q683',
  XK: 'Q1246', YE: 'Q805', ZA: 'Q258', ZM: 'Q953', ZW: 'Q954',
};

export interface CountryWords {
  /** The name to show where the press uses another than the generated table. */
  readonly shown?: string;
  readonly names?: readonly string[];
  /** Written exactly so; “us” and “uk” are no countries. */
  readonly acronyms?: readonly string[];
  readonly demonyms?: readonly string[];
}

export const countryWords: Readonly<Record<string, CountryWords>> = {
  AE: { acronyms: ['UAE', 'U.A.E.'] },
  AR: { demonyms: ['Argentinian', 'Argentinians'] },
  BA: { names: ['Bosnia'], demonyms: ['Bosnian'] },
  BW: { demonyms: ['Botswanan'] },
  BY: { demonyms: ['Belarussian'] },
  CD: { names: ['Democratic Republic of Congo', 'Democratic Republic of the Congo', 'Congo-Kinshasa'], acronyms: ['DRC'] },
  CN: { names: ["People's Republic of China", 'mainland China'], acronyms: ['PRC'] },
  CI: { names: ["Cote d'Ivoire"] },
  CV: { demonyms: ['Cape Verdean'] },
  CZ: { names: ['Czech Republic'] },
  DE: { demonyms: ['Germans'] },
  DK: { demonyms: ['Dane', 'Danes'] },
  EC: { demonyms: ['Ecuadorian'] },
  ES: { demonyms: ['Spaniard', 'Spaniards'] },
  FI: { demonyms: ['Finnish', 'Finns'] },
  FR: { demonyms: ['Frenchman', 'Frenchwoman'] },
  GB: {
    names: ['Britain', 'Great Britain'],
    acronyms: ['UK', 'U.K.', 'GB'],
    demonyms: ['British', 'Briton', 'Britons', 'Brits'],
  },
  GR: { demonyms: ['Greeks'] },
  IE: { demonyms: ['Irishman', 'Irishwoman'] },
  IS: { demonyms: ['Icelandic'] },
  KG: { demonyms: ['Kyrgyz'] },
  KH: { demonyms: ['Khmer'] },
  KP: { names: ["Democratic People's Republic of Korea"], acronyms: ['DPRK', 'D.P.R.K.'], demonyms: ['North Koreans'] },
  KR: { names: ['Republic of Korea'], acronyms: ['ROK'], demonyms: ['South Koreans'] },
  KZ: { demonyms: ['Kazakh', 'Kazakhs'] },
  LA: { demonyms: ['Lao'] },
  LV: { demonyms: ['Latvians'] },
  MK: { names: ['Macedonia'], demonyms: ['North Macedonian'] },
  MM: { names: ['Burma'], demonyms: ['Myanma'] },
  MV: { demonyms: ['Maldivian'] },
  NL: { names: ['The Netherlands', 'Holland'], demonyms: ['Dutch', 'Dutchman', 'Dutchwoman'] },
  NP: { demonyms: ['Nepali'] },
  PH: { demonyms: ['Philippine', 'Filipina', 'Filipinos'] },
  PL: { demonyms: ['Pole', 'Poles'] },
  PS: { names: ['Palestinian territories'], demonyms: ['Palestinians'] },
  RU: { names: ['Russian Federation'], demonyms: ['Russians'] },
  SA: { names: ['Kingdom of Saudi Arabia'], demonyms: ['Saudi', 'Saudis'] },
  SE: { demonyms: ['Swede', 'Swedes'] },
  SI: { demonyms: ['Slovenian'] },
  SK: { demonyms: ['Slovakian'] },
  SR: { demonyms: ['Surinamese'] },
  SY: { names: ['Syrian Arab Republic'] },
  TJ: { demonyms: ['Tajik', 'Tajiks'] },
  TL: { names: ['East Timor'], demonyms: ['Timorese'] },
  TR: { shown: 'Turkey', names: ['Turkey', 'Turkiye'], demonyms: ['Turk', 'Turks'] },
  TW: { demonyms: ['Taiwanese'] },
  UA: { demonyms: ['Ukrainians'] },
  US: {
    names: ['United States of America', 'the States'],
    acronyms: ['US', 'U.S.', 'USA', 'U.S.A.'],
    demonyms: ['American', 'Americans'],
  },
  UZ: { demonyms: ['Uzbek', 'Uzbeks'] },
  VN: { names: ['Viet Nam'] },
  XK: { demonyms: ['Kosovan'] },
  ZA: { demonyms: ['South Africans'] },
};

/** Names of the generated table that mean something else more often: words, first names, other towns. */
export const notCountryNames: ReadonlySet<string> = new Set([
  'Emirates', 'Nederland', 'The Valley', 'Vatican City State', 'Island', 'Mann', 'Mannin', 'Viti', 'Thai', 'Prathet', 'Sarnam', 'Reunion', 'Ngwane', 'Mexicanos',
  'Togolese', 'Portuguesa', 'Saudi', 'Dominique', 'Timor', 'Guiana', 'Pitcairn',
]);

/** Written small these are words (“a turkey”, “to polish”, “the male”): known only when capitalised. */
export const wordsWhenSmall: ReadonlySet<string> = new Set([
  'china', 'turkey', 'chad', 'guinea', 'jordan', 'polish', 'pole', 'poles', 'male', 'lima', 'niger', 'swede', 'swedes', 'brazil', 'japan',
  'victoria', 'georgia', 'panama', 'cuba', 'praia', 'sucre', 'dane', 'turk', 'lao', 'finns', 'mali', 'oman', 'peru', 'togo', 'bern', 'riga',
  'khmer', 'amman', 'bissau', 'dakar', 'doha', 'dili', 'apia', 'suva', 'malta', 'cyprus', 'the states', 'holland', 'indian', 'thai', 'bangui',
]);

export interface Seat {
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly wikidata?: string;
  /** Whose government the name stands for; more than one is doubt, the likeliest first. Keys of known entities. */
  readonly standsFor: readonly string[];
  /** A building or office: it nearly always stands for the government, also after “from”. */
  readonly isOffice?: boolean;
}

/** Seats of government beside the capitals, offices, and capitals with an id or other spellings. */
export const seats: readonly Seat[] = [
  { name: 'Kremlin', wikidata: 'Q133274', standsFor: ['country/RU'], isOffice: true },
  { name: 'White House', wikidata: 'Q35525', standsFor: ['country/US'], isOffice: true },
  { name: 'Downing Street', otherNames: ['10 Downing Street', 'Number 10', 'No 10', 'No. 10', 'Whitehall'], standsFor: ['country/GB'], isOffice: true },
  { name: 'Élysée', otherNames: ['Elysée Palace', 'Quai d’Orsay', "Quai d'Orsay"], standsFor: ['country/FR'], isOffice: true },
  { name: 'Zhongnanhai', standsFor: ['country/CN'], isOffice: true },
  { name: 'Blue House', standsFor: ['country/KR'], isOffice: true },
  { name: 'Bundeskanzleramt', standsFor: ['country/DE'], isOffice: true },
  { name: 'Foggy Bottom', standsFor: ['organization/us-state-department'], isOffice: true },
  { name: 'Capitol Hill', standsFor: ['organization/us-congress'], isOffice: true },
  { name: 'Wall Street', standsFor: [] },
  { name: 'Washington', otherNames: ['Washington, D.C.', 'Washington, DC', 'Washington D.C.', 'Washington DC'], wikidata: 'Q61', standsFor: ['country/US'] },
  { name: 'Brussels', wikidata: 'Q240', standsFor: ['organization/european-union', 'country/BE'] },
  { name: 'Strasbourg', wikidata: 'Q6602', standsFor: [] },
  { name: 'The Hague', wikidata: 'Q36600', standsFor: ['country/NL'] },
  { name: 'Kyiv', otherNames: ['Kiev', 'Kyyiv'], wikidata: 'Q1899', standsFor: ['country/UA'] },
  { name: 'Moscow', wikidata: 'Q649', standsFor: ['country/RU'] },
  { name: 'Pyongyang', otherNames: ["P'yongyang"], wikidata: 'Q18808', standsFor: ['country/KP'] },
  { name: 'Seoul', wikidata: 'Q8684', standsFor: ['country/KR'] },
  { name: 'Beijing', otherNames: ['Peking'], wikidata: 'Q956', standsFor: ['country/CN'] },
  { name: 'London', wikidata: 'Q84', standsFor: ['country/GB'] },
  { name: 'Paris', wikidata: 'Q90', standsFor: ['country/FR'] },
  { name: 'Berlin', wikidata: 'Q64', standsFor: ['country/DE'] },
  { name: 'Bonn', wikidata: 'Q586', standsFor: [] },
  { name: 'Rome', wikidata: 'Q220', standsFor: ['country/IT'] },
  { name: 'Madrid', wikidata: 'Q2807', standsFor: ['country/ES'] },
  { name: 'Lisbon', wikidata: 'Q597', standsFor: ['country/PT'] },
  { name: 'Dublin', wikidata: 'Q1761', standsFor: ['country/IE'] },
  { name: 'Vienna', wikidata: 'Q1741', standsFor: ['country/AT'] },
  { name: 'Bern', otherNames: ['Berne'], wikidata: 'Q70', standsFor: ['country/CH'] },
  { name: 'Athens', wikidata: 'Q1524', standsFor: ['country/GR'] },
  { name: 'Ankara', wikidata: 'Q3640', standsFor: ['country/TR'] },
  { name: 'Warsaw', wikidata: 'Q270', standsFor: ['country/PL'] },
  { name: 'Prague', wikidata: 'Q1085', standsFor: ['country/CZ'] },
  { name: 'Budapest', wikidata: 'Q1781', standsFor: ['country/HU'] },
  { name: 'Bucharest', wikidata: 'Q19660', standsFor: ['country/RO'] },
  { name: 'Belgrade', wikidata: 'Q3711', standsFor: ['country/RS'] },
  { name: 'Sofia', wikidata: 'Q472', standsFor: ['country/BG'] },
  { name: 'Minsk', wikidata: 'Q2280', standsFor: ['country/BY'] },
  { name: 'Tehran', otherNames: ['Teheran'], wikidata: 'Q3616', standsFor: ['country/IR'] },
  { name: 'Baghdad', wikidata: 'Q1530', standsFor: ['country/IQ'] },
  { name: 'Damascus', wikidata: 'Q3766', standsFor: ['country/SY'] },
  { name: 'Jerusalem', wikidata: 'Q1218', standsFor: ['country/IL'] },
  { name: 'Tel Aviv', wikidata: 'Q33935', standsFor: ['country/IL'] },
  { name: 'Ramallah', standsFor: ['country/PS'] },
  { name: 'Riyadh', wikidata: 'Q3692', standsFor: ['country/SA'] },
  { name: 'Doha', wikidata: 'Q3861', standsFor: ['country/QA'] },
  { name: 'Sanaa', otherNames: ["Sana'a"], standsFor: ['country/YE'] },
  { name: 'Cairo', wikidata: 'Q85', standsFor: ['country/EG'] },
  { name: 'Tripoli', standsFor: ['country/LY'] },
  { name: 'Kabul', wikidata: 'Q5838', standsFor: ['country/AF'] },
  { name: 'Islamabad', wikidata: 'Q1362', standsFor: ['country/PK'] },
  { name: 'New Delhi', otherNames: ['Delhi'], wikidata: 'Q987', standsFor: ['country/IN'] },
  { name: 'Dhaka', otherNames: ['Dacca'], standsFor: ['country/BD'] },
  { name: 'Tokyo', wikidata: 'Q1490', standsFor: ['country/JP'] },
  { name: 'Taipei', standsFor: ['country/TW'] },
  { name: 'Hanoi', wikidata: 'Q1858', standsFor: ['country/VN'] },
  { name: 'Jakarta', wikidata: 'Q3630', standsFor: ['country/ID'] },
  { name: 'Manila', wikidata: 'Q1461', standsFor: ['country/PH'] },
  { name: 'Bangkok', wikidata: 'Q1861', standsFor: ['country/TH'] },
  { name: 'Canberra', wikidata: 'Q3114', standsFor: ['country/AU'] },
  { name: 'Ottawa', wikidata: 'Q1930', standsFor: ['country/CA'] },
  { name: 'Mexico City', wikidata: 'Q1489', standsFor: ['country/MX'] },
  { name: 'Havana', wikidata: 'Q1563', standsFor: ['country/CU'] },
  { name: 'Caracas', wikidata: 'Q1533', standsFor: ['country/VE'] },
  { name: 'Brasília', wikidata: 'Q2844', standsFor: ['country/BR'] },
  { name: 'La Paz', standsFor: ['country/BO'] },
  { name: 'Abuja', standsFor: ['country/NG'] },
  { name: 'Pretoria', standsFor: ['country/ZA'] },
  { name: 'Nur-Sultan', standsFor: ['country/KZ'] },
  { name: 'Sarajevo', standsFor: ['country/BA'] },
];

/** One name, several things, the likeliest first: never decided by the name alone. */
export const ambiguousNames: Readonly<Record<string, readonly string[]>> = {
  Georgia: ['country/GE', 'place/georgia-us'],
  Congo: ['country/CD', 'country/CG'],
  Congolese: ['country/CD', 'country/CG'],
  Korea: ['country/KR', 'country/KP'],
  Korean: ['country/KR', 'country/KP'],
  Koreans: ['country/KR', 'country/KP'],
  Dominican: ['country/DO', 'country/DM'],
  Macedonian: ['country/MK'],
};
