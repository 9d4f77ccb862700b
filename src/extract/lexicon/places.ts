/**
 * Places that news names beside countries and their capitals.
 *
 * Source: compiled by hand from public knowledge; ids from Wikidata (CC0), given only where certain.
 */
const list = (names: string): readonly string[] => names.trim().split(/\s*[;\n]\s*/u);

export const continents = list('Europe; Asia; Africa; Oceania; Antarctica; North America; South America; Latin America; Central America; Southeast Asia; Central Asia; South Asia; East Asia; Middle East; Eastern Europe; Western Europe; Central Europe; West Africa; East Africa; North Africa; Sub-Saharan Africa; Scandinavia; Caribbean; Balkans; Caucasus');

export const states = list(`
  Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky
  Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey
  New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota
  Tennessee; Texas; Utah; Vermont; Virginia; Washington state; West Virginia; Wisconsin; Wyoming; Puerto Rico; New England
  Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland
  New South Wales; Queensland; Tasmania; Western Australia; South Australia; Northern Territory
  England; Scotland; Wales; Northern Ireland; Ulster; Catalonia; Bavaria; Saxony; Flanders; Wallonia; Lombardy; Sicily; Sardinia; Corsica; Brittany
  Crimea; Donbas; Donbass; Chechnya; Dagestan; Siberia; Transnistria; Abkhazia; South Ossetia; Nagorno-Karabakh; Kurdistan; Kashmir; Punjab; Gujarat
  Kerala; Tamil Nadu; Uttar Pradesh; Maharashtra; West Bengal; Rajasthan; Bihar; Assam; Sindh; Balochistan; Tibet; Xinjiang; Inner Mongolia
  Guangdong; Sichuan; Hubei; Rakhine; Darfur; Tigray; Somaliland; Western Sahara; Katanga; Gaza; Gaza Strip; West Bank; Golan Heights; Sinai; Anbar
  Korean Peninsula; Arabian Peninsula; Crimean Peninsula; Iberian Peninsula; Okinawa; Hokkaido; Java; Sumatra; Bali; Aceh; Mindanao; Luzon; Borneo
`);

export const cities = list(`
  New York City; Los Angeles; Chicago; Houston; Philadelphia; San Francisco; Boston; Dallas; Miami; Atlanta; Detroit; Seattle; Denver; Phoenix
  Las Vegas; Orlando; Tampa; Cleveland; Cincinnati; Pittsburgh; Baltimore; Milwaukee; Minneapolis; St. Louis; Kansas City; New Orleans; San Diego
  San Antonio; Austin; Portland; Charlotte; Nashville; Memphis; Salt Lake City; Sacramento; Silicon Valley; Manhattan; Brooklyn; Hollywood; Ferguson
  Guantanamo Bay; Guantánamo Bay; Toronto; Montreal; Vancouver; Calgary; Sydney; Melbourne; Brisbane; Perth; Adelaide; Auckland; Christchurch
  Manchester; Liverpool; Birmingham; Leeds; Glasgow; Edinburgh; Cardiff; Belfast; Salisbury; Oxford; Cambridge; Bristol; Sheffield; Newcastle
  Hamburg; Munich; Frankfurt; Cologne; Dresden; Leipzig; Stuttgart; Düsseldorf; Marseille; Lyon; Calais; Toulouse; Nice; Bordeaux; Lille; Davos; Zurich
  Geneva; Basel; Lausanne; Milan; Naples; Turin; Venice; Florence; Palermo; Genoa; Barcelona; Valencia; Seville; Bilbao; Rotterdam; Antwerp; Ghent
  Krakow; Gdansk; Gothenburg; Malmo; Salzburg; Thessaloniki; Istanbul; Izmir; St. Petersburg; Saint Petersburg; Kazan; Grozny; Sochi; Vladivostok
  Novosibirsk; Kursk; Belgorod; Bryansk; Kharkiv; Kharkov; Odesa; Odessa; Lviv; Mariupol; Bakhmut; Kherson; Dnipro; Zaporizhzhia; Luhansk; Donetsk
  Sevastopol; Bucha; Chernobyl; Srebrenica; Aleppo; Homs; Idlib; Raqqa; Mosul; Fallujah; Basra; Kirkuk; Erbil; Benghazi; Misrata; Alexandria; Haifa
  Hebron; Nablus; Rafah; Khan Younis; Isfahan; Mashhad; Dubai; Jeddah; Mecca; Medina; Aden; Hodeidah; Marib; Karachi; Lahore; Peshawar; Quetta; Kandahar
  Herat; Kunduz; Mumbai; Bombay; Kolkata; Calcutta; Chennai; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Lucknow; Srinagar; Shanghai; Hong Kong; Macau
  Shenzhen; Guangzhou; Wuhan; Chongqing; Urumqi; Lhasa; Osaka; Kyoto; Hiroshima; Nagasaki; Fukushima; Busan; Incheon; Yangon; Rangoon; Mandalay
  Ho Chi Minh City; Saigon; Surabaya; Davao; Cebu; Lagos; Kano; Maiduguri; Port Harcourt; Johannesburg; Cape Town; Durban; Soweto; Mombasa; Kampala
  Casablanca; Goma; Lubumbashi; Mekelle; Port Sudan; Tijuana; Ciudad Juarez; Guadalajara; Monterrey; Acapulco; Rio de Janeiro; Rio; Sao Paulo; São Paulo
  Salvador; Medellin; Cali; Guayaquil; Cordoba; Rosario; Valparaiso; Maracaibo; Pearl Harbor; Chappaqua; Mar-a-Lago; Camp David; Benghazi
`);

export const waters = list(`
  Black Sea; Baltic Sea; North Sea; Red Sea; Mediterranean; Mediterranean Sea; South China Sea; East China Sea; Sea of Japan; Sea of Azov; Caspian Sea
  Arctic; Arctic Ocean; Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Persian Gulf; Gulf of Aden; Gulf of Mexico; Strait of Hormuz
  Taiwan Strait; English Channel; Bosphorus; Suez Canal; Panama Canal; Amazon basin; Himalayas; Alps; Andes; Sahara; Sahel; Horn of Africa; Gulf of Oman
`);

/** “the Kursk region” is the oblast, Kursk the town. */
export const regions: readonly { readonly name: string; readonly otherNames: readonly string[]; readonly wikidata?: string }[] = [
  { name: 'Kursk region', otherNames: ['Kursk Oblast', 'Kursk oblast', 'Kursk Region'], wikidata: 'Q3178' },
  { name: 'Georgia', otherNames: ['state of Georgia'], wikidata: 'Q1428' },
];

export const placeWikidata: Readonly<Record<string, string>> = {
  'Korean Peninsula': 'Q483134', Crimea: 'Q7835', 'Gaza Strip': 'Q39760', 'West Bank': 'Q36678', 'Hong Kong': 'Q8646', California: 'Q99', Texas: 'Q1439',
  'New York': 'Q1384', 'New York City': 'Q60', 'Washington state': 'Q1223', Geneva: 'Q71', 'Los Angeles': 'Q65', Chicago: 'Q1297', Europe: 'Q46', Asia: 'Q48',
  Africa: 'Q15', 'Middle East': 'Q7204', England: 'Q21', Scotland: 'Q22', Wales: 'Q25', 'Northern Ireland': 'Q26', Istanbul: 'Q406', 'Saint Petersburg': 'Q656',
  Shanghai: 'Q8686', Dubai: 'Q612', Toronto: 'Q172', Sydney: 'Q3130', Melbourne: 'Q3141', Hamburg: 'Q1055', Munich: 'Q1726', Barcelona: 'Q1492', Milan: 'Q490',
};
