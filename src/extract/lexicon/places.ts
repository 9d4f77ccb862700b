/**
 * Places that news names beside countries and their capitals.
 *
 * Source: compiled by hand from public knowledge; ids from Wikidata (CC0), given only where certain.
 */
const list = (names: string): readonly string[] => names.trim().split(/\s*[;\n]\s*/u);

export const continents = list(
  'Europe; Asia; Africa; Oceania; Antarctica; North America; South America; Latin America; Central America; Southeast Asia; Central Asia; South Asia; East Asia; Middle East; Eastern Europe; Western Europe; Central Europe; West Africa; East Africa; North Africa; Sub-Saharan Africa; Scandinavia; Caribbean; Balkans; Caucasus',
);

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
  Hamburg; Munich; Frankfurt; Cologne; Dresden; Leipzig; Stuttgart; Düsseldorf; Marseille; Lyon; Calais; Toulouse; Bordeaux; Lille; Davos; Zurich
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
  Dunedin; Tauranga; Gisborne; Whanganui; Palmerston North; Rotorua; Canberra; Hobart; Gold Coast; Geelong; Townsville; Cairns; Chiang Mai
  Chiang Rai; Pattani; Narathiwat; Phuket; Pattaya; Khon Kaen; Nakhon Ratchasima; Udon Thani; Hat Yai; Da Nang; Haiphong; Can Tho; Siem Reap
  Battambang; Luang Prabang; Penang; Johor Bahru; Kota Kinabalu; Kuching; Bandung; Medan; Makassar; Semarang; Yogyakarta; Palembang; Denpasar
  Quezon City; Zamboanga; Cotabato; Marawi; Mangaluru; Mysuru; Mysore; Hubballi; Udupi; Kochi; Thiruvananthapuram; Coimbatore; Madurai
  Visakhapatnam; Vijayawada; Nagpur; Pune; Nashik; Vadodara; Rajkot; Indore; Bhopal; Jaipur; Jodhpur; Udaipur; Kanpur; Varanasi; Prayagraj
  Allahabad; Agra; Patna; Ranchi; Bhubaneswar; Guwahati; Imphal; Chandigarh; Amritsar; Ludhiana; Dehradun; Gurugram; Gurgaon; Noida; Ghaziabad
  Faridabad; Faisalabad; Rawalpindi; Multan; Sialkot; Gwadar; Chittagong; Chattogram; Sylhet; Khulna; Cox's Bazar; Jaffna; Pokhara
  Mazar-i-Sharif; Jalalabad; Tabriz; Shiraz; Ahvaz; Qom; Bandar Abbas; Natanz; Fordow; Bushehr; Najaf; Karbala; Sulaymaniyah; Tikrit; Ramadi
  Latakia; Tartus; Deir al-Zor; Deir ez-Zor; Daraa; Ramallah; Jenin; Tulkarem; Bethlehem; Jericho; Gaza City; Deir al-Balah; Tel Aviv
  Beersheba; Ashdod; Ashkelon; Eilat; Nazareth; Lod; Ramle; Umm al-Fahm; Sidon; Tripoli; Aqaba; Taiz; Mukalla; Hudaydah; Sharjah; Ajman
  Dammam; Tabuk; Luxor; Aswan; Port Said; Suez; Oran; Fez; Marrakesh; Marrakech; Tangier; Agadir; Ibadan; Kaduna; Enugu; Benin City; Abeokuta
  Onitsha; Sokoto; Kumasi; Bouake; Touba; Douala; Kisumu; Nakuru; Eldoret; Dodoma; Arusha; Mwanza; Zanzibar; Bulawayo; Mutare; Kitwe; Ndola
  Blantyre; Nampula; Pietermaritzburg; Port Elizabeth; Bloemfontein; Polokwane; El Fasher; Nyala; Omdurman; El Geneina; Bukavu; Kisangani
  Kinshasa; Mbuji-Mayi; Bunia; Arequipa; Cusco; Puebla; Toluca; Culiacan; Culiacán; Mazatlan; Cancun; Cancún; Veracruz; Oaxaca; Curitiba
  Porto Alegre; Belo Horizonte; Recife; Fortaleza; Manaus; Belem; Belém; Goiania; Campinas; Florianopolis; Cochabamba; Santa Cruz de la Sierra
  Barranquilla; Cartagena; Bucaramanga; Cucuta; Medellín; La Plata; Mar del Plata; Bariloche; Ushuaia; Concepcion; Concepción; Antofagasta
  Vina del Mar; Viña del Mar; Riobamba; Barquisimeto; Daegu; Daejeon; Gwangju; Ulsan; Suwon; Gangneung; Jeju; Sejong; Nagoya; Sapporo; Fukuoka
  Yokohama; Sendai; Kaohsiung; Taichung; Tainan; Tianjin; Nanjing; Hangzhou; Suzhou; Ningbo; Wenzhou; Fuzhou; Xiamen; Qingdao; Jinan
  Zhengzhou; Xi'an; Chengdu; Kunming; Guiyang; Nanning; Changsha; Nanchang; Hefei; Shenyang; Dalian; Harbin; Changchun; Taiyuan; Shijiazhuang
  Lanzhou; Hohhot; Kashgar; Hotan; Dongguan; Foshan; Zhuhai; Haikou; Sanya; Almaty; Shymkent; Samarkand; Bukhara; Khujand; Gyumri; Batumi
  Yekaterinburg; Nizhny Novgorod; Omsk; Chelyabinsk; Rostov-on-Don; Ufa; Krasnoyarsk; Voronezh; Volgograd; Krasnodar; Irkutsk; Khabarovsk
  Murmansk; Kaliningrad; Makhachkala; Gomel; Grodno; Vitebsk; Kryvyi Rih; Mykolaiv; Vinnytsia; Poltava; Chernihiv; Sumy; Zhytomyr; Ternopil
  Uzhhorod; Chernivtsi; Rivne; Lutsk; Kramatorsk; Sloviansk; Pokrovsk; Avdiivka; Severodonetsk; Lysychansk; Melitopol; Berdyansk; Enerhodar
  Izium; Irpin; Cluj-Napoca; Timisoara; Iasi; Plovdiv; Varna; Burgas; Novi Sad; Mostar; Banja Luka; Rijeka; Maribor; Kosice; Brno; Ostrava
  Debrecen; Szeged; Wroclaw; Poznan; Lodz; Lublin; Katowice; Rzeszow; Szczecin; Kaunas; Klaipeda; Tartu; Narva; Daugavpils; Tampere; Turku
  Oulu; Uppsala; Trondheim; Stavanger; Aarhus; Odense; Bremen; Hanover; Hannover; Nuremberg; Dortmund; Duisburg; Bonn; Mannheim; Karlsruhe
  Freiburg; Rostock; Chemnitz; Potsdam; Wolfsburg; Utrecht; Eindhoven; Groningen; Maastricht; Bruges; Liege; Strasbourg; Nantes; Rennes
  Grenoble; Montpellier; Dijon; Nimes; Avignon; Cannes; Graz; Innsbruck; Lugano; Bologna; Trieste; Perugia; Cagliari; Lampedusa; Malaga
  Málaga; Alicante; Valladolid; Patras; Heraklion; Lesbos; Bursa; Adana; Gaziantep; Diyarbakir; Antakya; Trabzon; Konya; Limerick; Galway
  Derry; Londonderry; Aberdeen; Dundee; Inverness; Swansea; Plymouth; Portsmouth; Southampton; Brighton; Norwich; Nottingham; Leicester
  Coventry; Wolverhampton; Middlesbrough; Blackpool; Winnipeg; Ottawa; Edmonton; Saskatoon; Quebec City; Honolulu; Anchorage; Albuquerque
  Tucson; El Paso; Fort Worth; Oklahoma City; Omaha; Des Moines; Indianapolis; Baton Rouge; Tallahassee; Jacksonville; Louisville; Annapolis
  Newark; Jersey City; Oakland; San Jose; Long Beach; Spokane
`);

export const waters = list(`
  Black Sea; Baltic Sea; North Sea; Red Sea; Mediterranean; Mediterranean Sea; South China Sea; East China Sea; Sea of Japan; Sea of Azov; Caspian Sea
  Arctic; Arctic Ocean; Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Persian Gulf; Gulf of Aden; Gulf of Mexico; Strait of Hormuz
  Taiwan Strait; English Channel; Bosphorus; Suez Canal; Panama Canal; Amazon basin; Himalayas; Alps; Andes; Sahara; Sahel; Horn of Africa; the Amazon; The Amazon; Amazon rainforest; Brazilian Amazon; Upper Galilee; Galilee; Gulf of Oman
`);

/** “the Kursk region” is the oblast, Kursk the town. */
export const regions: readonly { readonly name: string; readonly otherNames: readonly string[]; readonly wikidata?: string }[] = [
  { name: 'Kursk region', otherNames: ['Kursk Oblast', 'Kursk oblast', 'Kursk Region'], wikidata: 'Q3178' },
  { name: 'Georgia', otherNames: ['state of Georgia'], wikidata: 'Q1428' },
];

export const placeWikidata: Readonly<Record<string, string>> = {
  'Korean Peninsula': 'Q483134',
  Crimea: 'Q7835',
  'Gaza Strip': 'Q39760',
  'West Bank': 'Q36678',
  California: 'Q99',
  Texas: 'Q1439',
  'New York': 'Q1384',
  'New York City': 'Q60',
  'Washington state': 'Q1223',
  Geneva: 'Q71',
  'Los Angeles': 'Q65',
  Chicago: 'Q1297',
  Europe: 'Q46',
  Asia: 'Q48',
  Africa: 'Q15',
  'Middle East': 'Q7204',
  England: 'Q21',
  Scotland: 'Q22',
  Wales: 'Q25',
  'Northern Ireland': 'Q26',
  Istanbul: 'Q406',
  'Saint Petersburg': 'Q656',
  Shanghai: 'Q8686',
  Dubai: 'Q612',
  Toronto: 'Q172',
  Sydney: 'Q3130',
  Melbourne: 'Q3141',
  Hamburg: 'Q1055',
  Munich: 'Q1726',
  Barcelona: 'Q1492',
  Milan: 'Q490',
};
