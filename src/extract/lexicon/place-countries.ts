/**
 * In which country well-known states and cities of `places.ts` lie, ISO 3166-1 alpha-2 → names: evidence for what country an article is about.
 *
 * Only undisputed ones, and no name that is a town in two countries (Birmingham, Cordoba, Cartagena, Hyderabad, Tripoli, Valencia, Santiago).
 *
 * Source: compiled by hand from public knowledge.
 */
const placesOf: Readonly<Record<string, string>> = {
  US: `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky;
    Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico;
    New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont;
    Virginia; Washington state; West Virginia; Wisconsin; Wyoming; New England; New York City; Los Angeles; Chicago; Houston; Philadelphia; San Francisco;
    Boston; Dallas; Miami; Atlanta; Detroit; Seattle; Denver; Phoenix; Las Vegas; Orlando; Tampa; Cleveland; Cincinnati; Pittsburgh; Baltimore; Milwaukee;
    Minneapolis; St. Louis; Kansas City; New Orleans; San Diego; San Antonio; Austin; Charlotte; Nashville; Memphis; Salt Lake City; Sacramento;
    Silicon Valley; Manhattan; Brooklyn; Hollywood; Mar-a-Lago; Camp David; Honolulu; Anchorage; Albuquerque; Tucson; El Paso; Fort Worth; Oklahoma City;
    Omaha; Des Moines; Indianapolis; Baton Rouge; Tallahassee; Jacksonville; Louisville; Annapolis; Jersey City; Oakland; Spokane`,
  CA: 'Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Toronto; Montreal; Vancouver; Calgary; Winnipeg; Edmonton; Saskatoon; Quebec City',
  AU: 'New South Wales; Queensland; Tasmania; Western Australia; South Australia; Northern Territory; Sydney; Melbourne; Brisbane; Adelaide; Hobart; Gold Coast; Geelong; Cairns',
  NZ: 'Auckland; Christchurch; Dunedin; Tauranga; Gisborne; Whanganui; Palmerston North; Rotorua',
  GB: `England; Scotland; Wales; Northern Ireland; Ulster; Manchester; Liverpool; Leeds; Glasgow; Edinburgh; Cardiff; Belfast; Salisbury; Oxford; Bristol;
    Sheffield; Derry; Londonderry; Aberdeen; Dundee; Inverness; Swansea; Portsmouth; Southampton; Brighton; Norwich; Nottingham; Leicester; Coventry;
    Wolverhampton; Middlesbrough; Blackpool`,
  IE: 'Limerick; Galway',
  DE: 'Bavaria; Saxony; Hamburg; Munich; Frankfurt; Cologne; Dresden; Leipzig; Stuttgart; Düsseldorf',
  FR: 'Brittany; Corsica; Marseille; Lyon; Calais; Toulouse; Bordeaux; Lille; Strasbourg; Nantes; Rennes; Grenoble; Montpellier; Dijon; Avignon; Cannes',
  IT: 'Lombardy; Sicily; Sardinia; Milan; Naples; Turin; Venice; Palermo; Genoa; Bologna; Trieste; Perugia; Cagliari; Lampedusa',
  ES: 'Catalonia; Barcelona; Seville; Bilbao; Malaga; Málaga; Alicante; Valladolid',
  BE: 'Flanders; Wallonia; Antwerp; Ghent',
  NL: 'Rotterdam; Amsterdam',
  CH: 'Davos; Zurich; Geneva; Basel; Lausanne; Lugano',
  AT: 'Salzburg; Graz; Innsbruck',
  PL: 'Krakow; Gdansk',
  SE: 'Gothenburg; Malmo',
  GR: 'Thessaloniki; Patras; Heraklion; Lesbos',
  TR: 'Istanbul; Izmir; Bursa; Adana; Gaziantep; Diyarbakir; Trabzon; Konya',
  RU: 'Chechnya; Dagestan; Siberia; St. Petersburg; Saint Petersburg; Kazan; Grozny; Sochi; Vladivostok; Novosibirsk; Kursk; Belgorod; Bryansk',
  UA: 'Donbas; Donbass; Kharkiv; Kharkov; Odesa; Lviv; Mariupol; Bakhmut; Kherson; Dnipro; Zaporizhzhia; Luhansk; Donetsk; Bucha; Chernobyl',
  SY: 'Aleppo; Homs; Idlib; Raqqa; Latakia; Tartus; Daraa',
  IQ: 'Anbar; Mosul; Fallujah; Basra; Kirkuk; Erbil; Najaf; Karbala; Sulaymaniyah; Tikrit; Ramadi',
  IR: 'Isfahan; Mashhad; Tabriz; Shiraz; Ahvaz; Qom; Bandar Abbas; Natanz; Fordow; Bushehr',
  IL: 'Haifa; Beersheba; Ashdod; Ashkelon; Eilat',
  SA: 'Jeddah; Mecca; Medina; Dammam; Tabuk',
  PK: 'Sindh; Balochistan; Karachi; Lahore; Peshawar; Quetta; Faisalabad; Rawalpindi; Multan; Sialkot; Gwadar',
  IN: `Gujarat; Kerala; Tamil Nadu; Uttar Pradesh; Maharashtra; West Bengal; Rajasthan; Bihar; Assam; Mumbai; Bombay; Kolkata; Calcutta; Chennai; Bangalore;
    Bengaluru; Ahmedabad; Lucknow; Mangaluru; Mysuru; Kochi; Thiruvananthapuram; Coimbatore; Madurai; Visakhapatnam; Nagpur; Pune; Vadodara; Indore; Bhopal;
    Jaipur; Jodhpur; Udaipur; Kanpur; Varanasi; Allahabad; Agra; Patna; Ranchi; Bhubaneswar; Guwahati; Chandigarh; Amritsar; Ludhiana; Gurugram; Noida`,
  AF: 'Kandahar; Herat; Kunduz; Jalalabad',
  BD: "Chittagong; Chattogram; Sylhet; Khulna; Cox's Bazar",
  CN: `Xinjiang; Tibet; Inner Mongolia; Guangdong; Sichuan; Hubei; Shanghai; Shenzhen; Guangzhou; Wuhan; Chongqing; Urumqi; Lhasa; Tianjin; Nanjing; Hangzhou; Suzhou;
    Ningbo; Qingdao; Jinan`,
  JP: 'Okinawa; Hokkaido; Osaka; Kyoto; Hiroshima; Nagasaki; Fukushima; Nagoya; Sapporo; Fukuoka; Yokohama; Sendai',
  KR: 'Busan; Incheon; Daegu; Daejeon; Gwangju; Ulsan; Suwon; Jeju; Sejong',
  TW: 'Kaohsiung; Taichung; Tainan',
  MM: 'Rakhine; Yangon; Rangoon; Mandalay',
  VN: 'Ho Chi Minh City; Saigon; Da Nang; Haiphong',
  TH: 'Chiang Mai; Chiang Rai; Phuket; Pattaya',
  ID: 'Java; Sumatra; Bali; Aceh; Surabaya; Bandung; Makassar; Semarang; Yogyakarta',
  PH: 'Mindanao; Luzon; Davao; Cebu; Quezon City; Zamboanga; Cotabato; Marawi',
  MY: 'Penang; Johor Bahru; Kota Kinabalu; Kuching',
  NG: 'Lagos; Kano; Maiduguri; Port Harcourt; Ibadan; Kaduna; Enugu; Benin City; Abeokuta; Onitsha; Sokoto',
  KE: 'Mombasa; Kisumu; Nakuru; Eldoret',
  ZA: 'Johannesburg; Cape Town; Durban; Soweto; Pietermaritzburg; Bloemfontein; Polokwane',
  CD: 'Katanga; Goma; Lubumbashi; Bukavu; Kisangani; Mbuji-Mayi; Bunia',
  ET: 'Tigray; Mekelle',
  SD: 'Darfur; Port Sudan; El Fasher; Nyala; Omdurman; El Geneina',
  MX: 'Tijuana; Ciudad Juarez; Monterrey; Acapulco; Puebla; Toluca; Culiacan; Culiacán; Mazatlan; Cancun; Cancún; Veracruz; Oaxaca',
  BR: 'Rio de Janeiro; Sao Paulo; São Paulo; Curitiba; Porto Alegre; Belo Horizonte; Recife; Fortaleza; Manaus; Belem; Belém; Goiania; Campinas',
  PE: 'Arequipa; Cusco',
  CO: 'Medellin; Medellín; Cali; Barranquilla; Bucaramanga; Cucuta',
  AR: 'La Plata; Mar del Plata; Bariloche; Ushuaia',
  VE: 'Maracaibo; Barquisimeto',
  GE: 'Abkhazia; South Ossetia',
};

/** Name of a place → ISO 3166-1 alpha-2 of its country. */
export const placeCountry: ReadonlyMap<string, string> = new Map(
  Object.entries(placesOf).flatMap(([code, names]) => names.split(/\s*;\s*/u).map((name) => [name.trim(), code] as const)),
);
