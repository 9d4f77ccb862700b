import type { KnownOrganization } from './known-organization.js';

/**
 * Armed groups and movements, named without judgement.
 *
 * Source: compiled by hand from public knowledge, names as in the names that the press uses; ids from Wikidata (CC0), given only where certain.
 * As of: the middle of 2025.
 */
export const armedGroups: readonly KnownOrganization[] = [
  { id: 'wagner', name: 'Wagner Group', aliases: ['Wagner group'], partOf: 'country/RU' },
  { id: 'hamas', name: 'Hamas', wikidata: 'Q38799' },
  { id: 'hezbollah', name: 'Hezbollah', aliases: ['Hizbollah', 'Hizbullah'], wikidata: 'Q41053' },
  { id: 'taliban', name: 'Taliban', wikidata: 'Q42418' },
  { id: 'al-qaeda', name: 'al-Qaeda', aliases: ['al-Qaida', 'al Qaeda', 'al Qaida'], wikidata: 'Q34490' },
  { id: 'islamic-state', name: 'Islamic State', acronyms: ['ISIS', 'ISIL', 'Isis', 'Isil', 'Daesh'], wikidata: 'Q2429253' },
  { id: 'boko-haram', name: 'Boko Haram' },
  { id: 'al-shabaab', name: 'al-Shabaab', aliases: ['al-Shabab', 'al Shabaab'] },
  { id: 'aqap', name: 'al-Qaeda in the Arabian Peninsula', aliases: ['al Qaeda in the Arabian Peninsula'], acronyms: ['AQAP'] },
  { id: 'aqim', name: 'al-Qaeda in the Islamic Maghreb', acronyms: ['AQIM'] },
  { id: 'al-nusra', name: 'Nusra Front', aliases: ['al-Nusra Front', 'Jabhat al-Nusra'] },
  { id: 'hts', name: 'Hayat Tahrir al-Sham', acronyms: ['HTS'] },
  { id: 'pkk', name: "Kurdistan Workers' Party", acronyms: ['PKK'] },
  { id: 'ypg', name: "People's Protection Units", acronyms: ['YPG'] },
  { id: 'sdf', name: 'Syrian Democratic Forces', acronyms: ['SDF'], signs: ['syria', 'syrian', 'kurdish'] },
  { id: 'free-syrian-army', name: 'Free Syrian Army' },
  { id: 'peshmerga', name: 'Peshmerga' },
  { id: 'islamic-jihad', name: 'Palestinian Islamic Jihad', aliases: ['Islamic Jihad'] },
  {
    id: 'qassam-brigades',
    name: 'Qassam Brigades',
    aliases: ['al-Qassam Brigades', 'Izz ad-Din al-Qassam Brigades'],
    partOf: 'organization/hamas',
  },
  { id: 'haqqani-network', name: 'Haqqani network', aliases: ['Haqqani Network'] },
  { id: 'ttp', name: 'Tehreek-e-Taliban Pakistan', aliases: ['Pakistani Taliban'], acronyms: ['TTP'], signs: ['pakistan', 'pakistani'] },
  { id: 'lashkar-e-taiba', name: 'Lashkar-e-Taiba' },
  { id: 'jaish-e-mohammed', name: 'Jaish-e-Mohammed', aliases: ['Jaish-e-Mohammad'] },
  { id: 'ltte', name: 'Liberation Tigers of Tamil Eelam', aliases: ['Tamil Tigers'], acronyms: ['LTTE'] },
  { id: 'abu-sayyaf', name: 'Abu Sayyaf' },
  { id: 'arsa', name: 'Arakan Rohingya Salvation Army', acronyms: ['ARSA'] },
  { id: 'farc', name: 'FARC', aliases: ['Revolutionary Armed Forces of Colombia'], acronyms: ['Farc'] },
  { id: 'eln', name: 'National Liberation Army', acronyms: ['ELN'], signs: ['colombia', 'colombian'] },
  { id: 'zapatistas', name: 'Zapatista Army of National Liberation' },
  { id: 'shining-path', name: 'Shining Path' },
  { id: 'eta', name: 'Euskadi Ta Askatasuna' },
  { id: 'ira', name: 'Irish Republican Army', acronyms: ['IRA'], signs: ['ireland', 'irish', 'belfast'] },
  { id: 'azov', name: 'Azov Battalion', aliases: ['Azov Brigade', 'Azov Regiment'], partOf: 'country/UA' },
  { id: 'rsf-sudan', name: 'Rapid Support Forces', partOf: 'country/SD' },
  { id: 'janjaweed', name: 'Janjaweed' },
  { id: 'lra', name: "Lord's Resistance Army", acronyms: ['LRA'] },
  { id: 'm23', name: 'M23' },
  { id: 'adf', name: 'Allied Democratic Forces' },
  { id: 'tplf', name: "Tigray People's Liberation Front", acronyms: ['TPLF'], partOf: 'country/ET' },
  { id: 'jnim', name: 'JNIM' },
  { id: 'oath-keepers', name: 'Oath Keepers', partOf: 'country/US' },
  { id: 'proud-boys', name: 'Proud Boys', partOf: 'country/US' },
  { id: 'sinaloa-cartel', name: 'Sinaloa cartel', aliases: ['Sinaloa Cartel'] },
  { id: 'hashd', name: 'Popular Mobilization Forces', aliases: ['Hashd al-Shaabi'], partOf: 'country/IQ' },
];
