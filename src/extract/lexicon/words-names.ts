/** Words with a capital that are no common words, by their usual class: days and months are names, “Ukrainian” an adjective. */
export const daysAndMonths: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon tue tues wed thu
  thur thurs fri sat sun`.split(/\s+/),
);

/** Adjectives of countries, peoples, faiths, parties and parts of the world that their ending does not show (-ian, -ean, -ese do). */
export const demonyms: ReadonlySet<string> = new Set(
  `afghan african american angolan anglican arab arabic argentine armenian asian azerbaijani bahraini baltic bangladeshi british buddhist catholic
  chechen christian communist corsican costa-rican croat cuban cypriot czech danish democratic dominican dutch eastern emirati english european
  filipino finnish flemish french georgian german greek guatemalan hindu hispanic hungarian icelandic indian iraqi irish islamic israeli
  italian jamaican jewish kazakh kenyan korean kosovan kurdish kuwaiti kyrgyz lao latino libyan lutheran mexican mongolian moroccan
  mozambican muslim nazi nepali nordic northern omani orthodox ottoman pakistani papuan paraguayan polish protestant qatari republican roman
  rwandan saudi scottish serb shia shiite sikh slavic slovak slovene somali southern soviet spanish sunni swedish swiss tajik texan thai
  tibetan turkish turkmen ugandan uighur uruguayan uyghur uzbek venezuelan welsh western yemeni zambian zimbabwean zionist`.split(/\s+/),
);

/** Names that end as adjectives of peoples do. */
export const notDemonyms: ReadonlySet<string> = new Set(
  'adrian brian bryan christian damian dorian fabian florian gillian julian kilian lillian marian sebastian valerian vivian guardian librarian'.split(
    ' ',
  ),
);

/** Small words inside surnames: names when a name follows (“de Vries”, “van Dyk”, “bin Salman”). */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da di du del della der den van von la le al el bin ibn ben abu dos das ter ten zu'.split(' '),
);

/** Words that begin the names of places, where a headline or the start of a sentence hides it: “North Korea sends troops”. */
export const compassWords: ReadonlySet<string> = new Set(
  'north south east west new central united saudi sri el san santa los las'.split(' '),
);
