/**
 * Names of groups without an office of their own, and the words that make a nominal group.
 *
 * Source: compiled by hand from news use; ids from Wikidata (CC0), given only where certain.
 */
export interface KnownGroup {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly wikidata?: string;
}

export const groups: readonly KnownGroup[] = [
  { id: 'the-west', name: 'the West', aliases: ['The West'], demonyms: ['Western', 'Westerners'], wikidata: 'Q160381' },
  { id: 'the-global-south', name: 'the Global South', aliases: ['Global South'] },
  { id: 'european', name: 'Europeans', demonyms: ['European', 'Europeans'] },
  {
    id: 'african-american',
    name: 'African Americans',
    demonyms: ['African American', 'African Americans', 'African-American', 'African-Americans'],
  },
  { id: 'african', name: 'Africans', demonyms: ['African', 'Africans'] },
  { id: 'asian', name: 'Asians', demonyms: ['Asian', 'Asians'] },
  {
    id: 'latin-american',
    name: 'Latin Americans',
    demonyms: ['Latin American', 'Latin Americans', 'Latino', 'Latinos', 'Hispanic', 'Hispanics'],
  },
  { id: 'arab', name: 'Arabs', demonyms: ['Arab', 'Arabs'] },
  { id: 'kurd', name: 'Kurds', demonyms: ['Kurd', 'Kurds', 'Kurdish'] },
  { id: 'uyghur', name: 'Uyghurs', aliases: ['Uighurs'], demonyms: ['Uyghur', 'Uighur'] },
  { id: 'rohingya', name: 'Rohingya', aliases: ['Rohingyas'] },
  { id: 'tibetan', name: 'Tibetans', demonyms: ['Tibetan', 'Tibetans'] },
  { id: 'chechen', name: 'Chechens', demonyms: ['Chechen', 'Chechens'] },
  { id: 'scottish', name: 'Scots', demonyms: ['Scottish', 'Scots'] },
  { id: 'welsh', name: 'Welsh', demonyms: ['Welsh'] },
  { id: 'soviet', name: 'Soviets', demonyms: ['Soviet', 'Soviets'] },
  { id: 'muslim', name: 'Muslims', demonyms: ['Muslim', 'Muslims', 'Islamic', 'Islamist', 'Islamists'] },
  { id: 'christian', name: 'Christians', demonyms: ['Christian', 'Christians'] },
  { id: 'catholic', name: 'Catholics', demonyms: ['Catholic', 'Catholics'] },
  { id: 'jewish', name: 'Jews', demonyms: ['Jewish', 'Jews', 'Jew'] },
  { id: 'hindu', name: 'Hindus', demonyms: ['Hindu', 'Hindus'] },
  { id: 'sikh', name: 'Sikhs', demonyms: ['Sikh', 'Sikhs'] },
  { id: 'sunni', name: 'Sunnis', demonyms: ['Sunni', 'Sunnis'] },
  { id: 'shiite', name: 'Shiites', demonyms: ['Shiite', 'Shiites', 'Shia'] },
  { id: 'republicans', name: 'Republicans', demonyms: ['Republican', 'Republicans'] },
  { id: 'democrats', name: 'Democrats', demonyms: ['Democrat', 'Democrats'] },
  { id: 'tories', name: 'Tories', demonyms: ['Tory', 'Tories'] },
  { id: 'houthis', name: 'Houthis', demonyms: ['Houthi'] },
];

/** “The allies”, “the two countries”: plural heads that point back to entities named before. */
export const pairNouns: ReadonlySet<string> = new Set([
  'allies',
  'countries',
  'nations',
  'states',
  'sides',
  'neighbours',
  'neighbors',
  'leaders',
  'presidents',
  'ministers',
  'companies',
  'parties',
  'men',
  'women',
  'rivals',
  'powers',
  'governments',
  'capitals',
  'organizations',
  'organisations',
  'candidates',
]);
