import type { KnownOrganization } from './known-organization.js';

/**
 * Federations, leagues and clubs of sport.
 *
 * Source: compiled by hand from public knowledge, names as in the lists of members of the federations; ids from Wikidata (CC0), given only where certain.
 * As of: the middle of 2025.
 */
export const sportsBodies: readonly KnownOrganization[] = [
  { id: 'ioc', name: 'International Olympic Committee', acronyms: ['IOC'], wikidata: 'Q40970' },
  { id: 'wada', name: 'World Anti-Doping Agency', acronyms: ['WADA', 'Wada'] },
  { id: 'fifa', name: 'FIFA', acronyms: ['Fifa'], wikidata: 'Q253414' },
  { id: 'uefa', name: 'UEFA', acronyms: ['Uefa'], wikidata: 'Q35572' },
  { id: 'world-athletics', name: 'World Athletics', aliases: ['International Association of Athletics Federations'], acronyms: ['IAAF'] },
  { id: 'usada', name: 'US Anti-Doping Agency', aliases: ['U.S. Anti-Doping Agency'], acronyms: ['USADA'] },
  { id: 'rusada', name: 'RUSADA', aliases: ['Russian Anti-Doping Agency'], acronyms: ['Rusada'] },
  { id: 'paralympic-committee', name: 'International Paralympic Committee' },
  { id: 'fia', name: "Fédération Internationale de l'Automobile", acronyms: ['FIA'], signs: ['formula', 'racing', 'motorsport'] },
  { id: 'uci', name: 'Union Cycliste Internationale', acronyms: ['UCI'], signs: ['cycling', 'cyclist', 'cyclists', 'tour de france'] },
  { id: 'fiba', name: 'FIBA' },
  { id: 'conmebol', name: 'CONMEBOL', acronyms: ['Conmebol'] },
  { id: 'concacaf', name: 'CONCACAF', acronyms: ['Concacaf'] },
  { id: 'african-football', name: 'Confederation of African Football' },
  { id: 'icc-cricket', name: 'International Cricket Council' },
  { id: 'bcci', name: 'Board of Control for Cricket in India', acronyms: ['BCCI'], partOf: 'country/IN' },
  { id: 'premier-league', name: 'English Premier League', partOf: 'country/GB' },
  { id: 'nfl', name: 'National Football League', acronyms: ['NFL'], partOf: 'country/US' },
  { id: 'nba', name: 'National Basketball Association', acronyms: ['NBA'], partOf: 'country/US' },
  { id: 'mlb', name: 'Major League Baseball', acronyms: ['MLB'], partOf: 'country/US' },
  { id: 'nhl', name: 'National Hockey League', acronyms: ['NHL'] },
  { id: 'ncaa', name: 'NCAA', aliases: ['National Collegiate Athletic Association'], partOf: 'country/US' },
  { id: 'atp', name: 'ATP Tour' },
  { id: 'wta', name: "Women's Tennis Association", acronyms: ['WTA'] },
  { id: 'world-rugby', name: 'World Rugby' },
  { id: 'world-aquatics', name: 'World Aquatics' },
  { id: 'real-madrid', name: 'Real Madrid' },
  { id: 'fc-barcelona', name: 'FC Barcelona' },
  { id: 'manchester-united', name: 'Manchester United' },
  { id: 'manchester-city', name: 'Manchester City' },
  { id: 'bayern-munich', name: 'Bayern Munich' },
  { id: 'liverpool-fc', name: 'Liverpool FC' },
  { id: 'chelsea-fc', name: 'Chelsea FC' },
  { id: 'arsenal-fc', name: 'Arsenal FC' },
  { id: 'juventus', name: 'Juventus' },
  { id: 'paris-saint-germain', name: 'Paris Saint-Germain', acronyms: ['PSG'] },
];
