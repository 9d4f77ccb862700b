/**
 * People whom world news names, with the facts that later words lean on (“the American billionaire”, “the former president”).
 *
 * Only public offices and trades that are beyond dispute. Source: compiled by hand from public knowledge; ids from Wikidata (CC0), given only
 * where certain.
 */
export interface Office {
  /** As the press writes it, lower case. */
  readonly title: string;
  /** Key of the country or body. */
  readonly of: string;
  /** Year of taking and of leaving it; `to` is absent while not known to have ended. */
  readonly from: number;
  readonly to?: number;
}

export interface KnownPerson {
  readonly name: string;
  readonly gender: 'f' | 'm';
  /** ISO 3166-1 alpha-2 of the nationality that the press gives. */
  readonly country: string;
  /** Lower-case nouns that the press calls this person by. */
  readonly trades: readonly string[];
  readonly aliases?: readonly string[];
  /** The family name alone points to this person in world news. */
  readonly isKnownBySurname?: boolean;
  readonly offices?: readonly Office[];
  readonly wikidata?: string;
}

const office = (title: string, of: string, from: number, to?: number): Office => (to === undefined ? { title, of, from } : { title, of, from, to });
const US = 'country/US';

export const persons: readonly KnownPerson[] = [
  // United States
  { name: 'Donald Trump', gender: 'm', country: 'US', trades: ['billionaire', 'businessman', 'politician', 'president', 'republican', 'magnate', 'tycoon', 'mogul', 'nominee', 'candidate'], aliases: ['Donald J. Trump'], isKnownBySurname: true, offices: [office('president', US, 2017, 2021), office('president', US, 2025)], wikidata: 'Q22686' },
  { name: 'Joe Biden', gender: 'm', country: 'US', trades: ['politician', 'president', 'democrat'], aliases: ['Joseph Biden', 'Joseph R. Biden'], isKnownBySurname: true, offices: [office('vice president', US, 2009, 2017), office('president', US, 2021, 2025)], wikidata: 'Q6279' },
  { name: 'Barack Obama', gender: 'm', country: 'US', trades: ['politician', 'president', 'democrat'], isKnownBySurname: true, offices: [office('president', US, 2009, 2017)], wikidata: 'Q76' },
  { name: 'George W. Bush', gender: 'm', country: 'US', trades: ['politician', 'president', 'republican'], offices: [office('president', US, 2001, 2009)], wikidata: 'Q207' },
  { name: 'Bill Clinton', gender: 'm', country: 'US', trades: ['politician', 'president', 'democrat'], offices: [office('president', US, 1993, 2001)], wikidata: 'Q1124' },
  { name: 'Hillary Clinton', gender: 'f', country: 'US', trades: ['politician', 'democrat', 'nominee', 'candidate', 'senator'], aliases: ['Hillary Rodham Clinton'], offices: [office('secretary of state', US, 2009, 2013)], wikidata: 'Q6294' },
  { name: 'Ronald Reagan', gender: 'm', country: 'US', trades: ['politician', 'president', 'republican', 'actor'], isKnownBySurname: true, offices: [office('president', US, 1981, 1989)], wikidata: 'Q9960' },
  { name: 'Richard Nixon', gender: 'm', country: 'US', trades: ['politician', 'president', 'republican'], isKnownBySurname: true, offices: [office('president', US, 1969, 1974)], wikidata: 'Q9588' },
  { name: 'Kamala Harris', gender: 'f', country: 'US', trades: ['politician', 'democrat', 'senator', 'candidate', 'nominee'], offices: [office('vice president', US, 2021, 2025)], wikidata: 'Q10853588' },
  { name: 'Mike Pence', gender: 'm', country: 'US', trades: ['politician', 'republican', 'governor'], offices: [office('vice president', US, 2017, 2021)], wikidata: 'Q24313' },
  { name: 'Dick Cheney', gender: 'm', country: 'US', trades: ['politician', 'republican'], offices: [office('vice president', US, 2001, 2009)], wikidata: 'Q48259' },
  { name: 'Al Gore', gender: 'm', country: 'US', trades: ['politician', 'democrat'], offices: [office('vice president', US, 1993, 2001)], wikidata: 'Q19673' },
  { name: 'John Kerry', gender: 'm', country: 'US', trades: ['politician', 'democrat', 'senator'], offices: [office('secretary of state', US, 2013, 2017)], wikidata: 'Q22316' },
  { name: 'Colin Powell', gender: 'm', country: 'US', trades: ['general', 'diplomat'], offices: [office('secretary of state', US, 2001, 2005)], wikidata: 'Q150851' },
  { name: 'Condoleezza Rice', gender: 'f', country: 'US', trades: ['diplomat', 'republican'], offices: [office('secretary of state', US, 2005, 2009)], wikidata: 'Q47216' },
  { name: 'Antony Blinken', gender: 'm', country: 'US', trades: ['diplomat'], aliases: ['Anthony Blinken'], isKnownBySurname: true, offices: [office('secretary of state', US, 2021, 2025)] },
  { name: 'Mike Pompeo', gender: 'm', country: 'US', trades: ['politician', 'republican'], isKnownBySurname: true, offices: [office('secretary of state', US, 2018, 2021)] },
  { name: 'Rex Tillerson', gender: 'm', country: 'US', trades: ['businessman', 'executive'], isKnownBySurname: true, offices: [office('secretary of state', US, 2017, 2018)] },
  { name: 'Marco Rubio', gender: 'm', country: 'US', trades: ['politician', 'republican', 'senator'], isKnownBySurname: true, offices: [office('secretary of state', US, 2025)] },
  { name: 'John McCain', gender: 'm', country: 'US', trades: ['politician', 'republican', 'senator'], isKnownBySurname: true, wikidata: 'Q10390' },
  { name: 'Mitt Romney', gender: 'm', country: 'US', trades: ['politician', 'republican', 'senator', 'governor'], isKnownBySurname: true, wikidata: 'Q4496' },
  { name: 'Bernie Sanders', gender: 'm', country: 'US', trades: ['politician', 'senator', 'independent'], wikidata: 'Q359442' },
  { name: 'Elizabeth Warren', gender: 'f', country: 'US', trades: ['politician', 'democrat', 'senator'] },
  { name: 'Ted Cruz', gender: 'm', country: 'US', trades: ['politician', 'republican', 'senator'] },
  { name: 'Jeb Bush', gender: 'm', country: 'US', trades: ['politician', 'republican', 'governor'] },
  { name: 'Paul Ryan', gender: 'm', country: 'US', trades: ['politician', 'republican', 'speaker', 'congressman'] },
  { name: 'Nancy Pelosi', gender: 'f', country: 'US', trades: ['politician', 'democrat', 'speaker', 'congresswoman'], isKnownBySurname: true },
  { name: 'Mitch McConnell', gender: 'm', country: 'US', trades: ['politician', 'republican', 'senator'] },
  { name: 'James Comey', gender: 'm', country: 'US', trades: ['lawyer'], isKnownBySurname: true, offices: [office('director', 'organization/fbi', 2013, 2017)] },
  { name: 'Robert Mueller', gender: 'm', country: 'US', trades: ['lawyer', 'prosecutor'], isKnownBySurname: true, offices: [office('director', 'organization/fbi', 2001, 2013), office('special counsel', US, 2017, 2019)] },
  { name: 'Loretta Lynch', gender: 'f', country: 'US', trades: ['lawyer'], offices: [office('attorney general', US, 2015, 2017)] },
  { name: 'Jeff Sessions', gender: 'm', country: 'US', trades: ['politician', 'republican', 'senator'], offices: [office('attorney general', US, 2017, 2018)] },
  { name: 'Melania Trump', gender: 'f', country: 'US', trades: ['model'] },
  { name: 'Ivanka Trump', gender: 'f', country: 'US', trades: ['businesswoman'] },
  { name: 'Michelle Obama', gender: 'f', country: 'US', trades: ['lawyer'] },
  { name: 'Rudy Giuliani', gender: 'm', country: 'US', trades: ['lawyer', 'politician', 'mayor'], aliases: ['Rudolph Giuliani'], isKnownBySurname: true },
  { name: 'Elon Musk', gender: 'm', country: 'US', trades: ['billionaire', 'businessman', 'entrepreneur', 'executive', 'magnate', 'tycoon'], isKnownBySurname: true, wikidata: 'Q317521' },
  { name: 'Jeff Bezos', gender: 'm', country: 'US', trades: ['billionaire', 'businessman', 'entrepreneur'], isKnownBySurname: true, wikidata: 'Q312556' },
  { name: 'Bill Gates', gender: 'm', country: 'US', trades: ['billionaire', 'businessman', 'philanthropist'], wikidata: 'Q5284' },
  { name: 'Mark Zuckerberg', gender: 'm', country: 'US', trades: ['billionaire', 'entrepreneur', 'executive'], isKnownBySurname: true, wikidata: 'Q36215' },
  { name: 'Tim Cook', gender: 'm', country: 'US', trades: ['executive', 'businessman'], wikidata: 'Q265852' },
  { name: 'Rupert Murdoch', gender: 'm', country: 'US', trades: ['billionaire', 'tycoon', 'mogul', 'magnate'], isKnownBySurname: true, wikidata: 'Q53944' },
  { name: 'Edward Snowden', gender: 'm', country: 'US', trades: ['whistleblower', 'contractor', 'leaker'], isKnownBySurname: true, wikidata: 'Q13424289' },
  // Russia, Ukraine, Belarus
  { name: 'Vladimir Putin', gender: 'm', country: 'RU', trades: ['politician', 'president'], aliases: ['Vladimir V. Putin'], isKnownBySurname: true, offices: [office('president', 'country/RU', 2000, 2008), office('prime minister', 'country/RU', 2008, 2012), office('president', 'country/RU', 2012)], wikidata: 'Q7747' },
  { name: 'Dmitry Medvedev', gender: 'm', country: 'RU', trades: ['politician'], aliases: ['Dmitri Medvedev'], isKnownBySurname: true, offices: [office('president', 'country/RU', 2008, 2012), office('prime minister', 'country/RU', 2012, 2020)], wikidata: 'Q23530' },
  { name: 'Sergei Lavrov', gender: 'm', country: 'RU', trades: ['diplomat'], aliases: ['Sergey Lavrov'], isKnownBySurname: true, offices: [office('foreign minister', 'country/RU', 2004)] },
  { name: 'Dmitry Peskov', gender: 'm', country: 'RU', trades: ['spokesman'], aliases: ['Dmitri Peskov'], isKnownBySurname: true },
  { name: 'Maria Zakharova', gender: 'f', country: 'RU', trades: ['spokeswoman'], isKnownBySurname: true },
  { name: 'Alexei Navalny', gender: 'm', country: 'RU', trades: ['dissident', 'politician', 'activist'], aliases: ['Aleksei Navalny', 'Alexey Navalny'], isKnownBySurname: true },
  { name: 'Yevgeny Prigozhin', gender: 'm', country: 'RU', trades: ['businessman', 'mercenary'], isKnownBySurname: true },
  { name: 'Boris Yeltsin', gender: 'm', country: 'RU', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/RU', 1991, 1999)], wikidata: 'Q34453' },
  { name: 'Mikhail Gorbachev', gender: 'm', country: 'RU', trades: ['politician'], isKnownBySurname: true, wikidata: 'Q30487' },
  { name: 'Volodymyr Zelensky', gender: 'm', country: 'UA', trades: ['politician', 'president', 'comedian'], aliases: ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy', 'Zelenskyy', 'Zelenskiy'], isKnownBySurname: true, offices: [office('president', 'country/UA', 2019)], wikidata: 'Q3874799' },
  { name: 'Petro Poroshenko', gender: 'm', country: 'UA', trades: ['politician', 'president', 'businessman', 'billionaire'], isKnownBySurname: true, offices: [office('president', 'country/UA', 2014, 2019)] },
  { name: 'Alexander Lukashenko', gender: 'm', country: 'BY', trades: ['politician', 'president'], aliases: ['Aleksandr Lukashenko'], isKnownBySurname: true, offices: [office('president', 'country/BY', 1994)] },
  // Europe
  { name: 'Mark Rutte', gender: 'm', country: 'NL', trades: ['politician'], isKnownBySurname: true, offices: [office('prime minister', 'country/NL', 2010, 2024), office('secretary general', 'organization/nato', 2024)], wikidata: 'Q57792' },
  { name: 'Jens Stoltenberg', gender: 'm', country: 'NO', trades: ['politician'], isKnownBySurname: true, offices: [office('prime minister', 'country/NO', 2005, 2013), office('secretary general', 'organization/nato', 2014, 2024)] },
  { name: 'Angela Merkel', gender: 'f', country: 'DE', trades: ['politician'], isKnownBySurname: true, offices: [office('chancellor', 'country/DE', 2005, 2021)], wikidata: 'Q567' },
  { name: 'Olaf Scholz', gender: 'm', country: 'DE', trades: ['politician'], isKnownBySurname: true, offices: [office('chancellor', 'country/DE', 2021, 2025)], wikidata: 'Q61053' },
  { name: 'Emmanuel Macron', gender: 'm', country: 'FR', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/FR', 2017)], wikidata: 'Q3052772' },
  { name: 'François Hollande', gender: 'm', country: 'FR', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/FR', 2012, 2017)], wikidata: 'Q157' },
  { name: 'Nicolas Sarkozy', gender: 'm', country: 'FR', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/FR', 2007, 2012)], wikidata: 'Q329' },
  { name: 'Theresa May', gender: 'f', country: 'GB', trades: ['politician'], offices: [office('prime minister', 'country/GB', 2016, 2019)], wikidata: 'Q264766' },
  { name: 'David Cameron', gender: 'm', country: 'GB', trades: ['politician'], offices: [office('prime minister', 'country/GB', 2010, 2016)], wikidata: 'Q192' },
  { name: 'Tony Blair', gender: 'm', country: 'GB', trades: ['politician'], isKnownBySurname: true, offices: [office('prime minister', 'country/GB', 1997, 2007)], wikidata: 'Q9545' },
  { name: 'Boris Johnson', gender: 'm', country: 'GB', trades: ['politician', 'journalist'], offices: [office('prime minister', 'country/GB', 2019, 2022)], wikidata: 'Q180589' },
  { name: 'Keir Starmer', gender: 'm', country: 'GB', trades: ['politician', 'lawyer'], isKnownBySurname: true, offices: [office('prime minister', 'country/GB', 2024)] },
  { name: 'Silvio Berlusconi', gender: 'm', country: 'IT', trades: ['politician', 'billionaire', 'tycoon', 'businessman'], isKnownBySurname: true, offices: [office('prime minister', 'country/IT', 2008, 2011)], wikidata: 'Q11860' },
  { name: 'Viktor Orbán', gender: 'm', country: 'HU', trades: ['politician'], isKnownBySurname: true, offices: [office('prime minister', 'country/HU', 2010)], wikidata: 'Q57641' },
  { name: 'Ursula von der Leyen', gender: 'f', country: 'DE', trades: ['politician'], aliases: ['von der Leyen', 'Von der Leyen'], offices: [office('president', 'organization/european-commission', 2019)], wikidata: 'Q60772' },
  { name: 'Jean-Claude Juncker', gender: 'm', country: 'LU', trades: ['politician'], isKnownBySurname: true, offices: [office('president', 'organization/european-commission', 2014, 2019)] },
  { name: 'Recep Tayyip Erdoğan', gender: 'm', country: 'TR', trades: ['politician', 'president'], aliases: ['Tayyip Erdogan'], isKnownBySurname: true, offices: [office('prime minister', 'country/TR', 2003, 2014), office('president', 'country/TR', 2014)], wikidata: 'Q39259' },
  { name: 'Slobodan Milošević', gender: 'm', country: 'RS', trades: ['politician'], isKnownBySurname: true, offices: [office('president', 'country/RS', 1991, 1997)] },
  { name: 'Pope Francis', gender: 'm', country: 'VA', trades: ['pope', 'pontiff'], wikidata: 'Q450675' },
  { name: 'Julian Assange', gender: 'm', country: 'AU', trades: ['activist', 'publisher'], isKnownBySurname: true, wikidata: 'Q360' },
  // Asia and the Middle East
  { name: 'Kim Jong Un', gender: 'm', country: 'KP', trades: ['dictator'], aliases: ['Kim Jong-un', 'Kim Jong-Un'], offices: [office('leader', 'country/KP', 2011)], wikidata: 'Q56226' },
  { name: 'Kim Yo Jong', gender: 'f', country: 'KP', trades: ['politician'], aliases: ['Kim Yo-jong'] },
  { name: 'Yoon Suk Yeol', gender: 'm', country: 'KR', trades: ['politician', 'president', 'prosecutor'], aliases: ['Yoon Suk-yeol'], offices: [office('president', 'country/KR', 2022, 2025)] },
  { name: 'Park Geun-hye', gender: 'f', country: 'KR', trades: ['politician', 'president'], aliases: ['Park Geun Hye'], offices: [office('president', 'country/KR', 2013, 2017)] },
  { name: 'Xi Jinping', gender: 'm', country: 'CN', trades: ['politician', 'president'], offices: [office('president', 'country/CN', 2013)], wikidata: 'Q15031' },
  { name: 'Shinzo Abe', gender: 'm', country: 'JP', trades: ['politician'], isKnownBySurname: true, offices: [office('prime minister', 'country/JP', 2012, 2020)], wikidata: 'Q132345' },
  { name: 'Narendra Modi', gender: 'm', country: 'IN', trades: ['politician'], isKnownBySurname: true, offices: [office('prime minister', 'country/IN', 2014)], wikidata: 'Q1058' },
  { name: 'Imran Khan', gender: 'm', country: 'PK', trades: ['politician', 'cricketer'], offices: [office('prime minister', 'country/PK', 2018, 2022)] },
  { name: 'Aung San Suu Kyi', gender: 'f', country: 'MM', trades: ['politician'], aliases: ['Suu Kyi'], wikidata: 'Q36740' },
  { name: 'Rodrigo Duterte', gender: 'm', country: 'PH', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/PH', 2016, 2022)] },
  { name: 'Benjamin Netanyahu', gender: 'm', country: 'IL', trades: ['politician'], aliases: ['Binyamin Netanyahu'], isKnownBySurname: true, offices: [office('prime minister', 'country/IL', 2009, 2021), office('prime minister', 'country/IL', 2022)], wikidata: 'Q43723' },
  { name: 'Mahmoud Abbas', gender: 'm', country: 'PS', trades: ['politician', 'president'], offices: [office('president', 'country/PS', 2005)] },
  { name: 'Bashar al-Assad', gender: 'm', country: 'SY', trades: ['politician', 'president', 'dictator'], aliases: ['Bashar Assad', 'Bashar al Assad', 'al-Assad', 'Assad'], offices: [office('president', 'country/SY', 2000, 2024)], wikidata: 'Q44329' },
  { name: 'Saddam Hussein', gender: 'm', country: 'IQ', trades: ['dictator', 'president'], aliases: ['Saddam'], offices: [office('president', 'country/IQ', 1979, 2003)], wikidata: 'Q1316' },
  { name: 'Osama bin Laden', gender: 'm', country: 'SA', trades: ['terrorist'], aliases: ['bin Laden', 'Bin Laden'], wikidata: 'Q1317' },
  { name: 'Ali Khamenei', gender: 'm', country: 'IR', trades: ['ayatollah', 'cleric'], aliases: ['Ayatollah Ali Khamenei'], isKnownBySurname: true, offices: [office('supreme leader', 'country/IR', 1989)] },
  { name: 'Hassan Rouhani', gender: 'm', country: 'IR', trades: ['politician', 'president', 'cleric'], isKnownBySurname: true, offices: [office('president', 'country/IR', 2013, 2021)] },
  { name: 'Mohammed bin Salman', gender: 'm', country: 'SA', trades: ['prince'], aliases: ['Mohammad bin Salman'], offices: [office('crown prince', 'country/SA', 2017)] },
  { name: 'Jamal Khashoggi', gender: 'm', country: 'SA', trades: ['journalist', 'columnist', 'dissident'], isKnownBySurname: true },
  { name: 'Muammar Gaddafi', gender: 'm', country: 'LY', trades: ['dictator', 'colonel'], aliases: ['Moammar Gadhafi', 'Muammar Qaddafi', 'Gadhafi', 'Qaddafi'], isKnownBySurname: true },
  // Africa, Latin America, world bodies
  { name: 'Nelson Mandela', gender: 'm', country: 'ZA', trades: ['politician', 'president', 'activist'], isKnownBySurname: true, offices: [office('president', 'country/ZA', 1994, 1999)], wikidata: 'Q8023' },
  { name: 'Jacob Zuma', gender: 'm', country: 'ZA', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/ZA', 2009, 2018)] },
  { name: 'Robert Mugabe', gender: 'm', country: 'ZW', trades: ['politician', 'president', 'dictator'], isKnownBySurname: true },
  { name: 'Luiz Inácio Lula da Silva', gender: 'm', country: 'BR', trades: ['politician', 'president'], aliases: ['Lula da Silva', 'Lula'], offices: [office('president', 'country/BR', 2003, 2010), office('president', 'country/BR', 2023)], wikidata: 'Q37181' },
  { name: 'Dilma Rousseff', gender: 'f', country: 'BR', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/BR', 2011, 2016)], wikidata: 'Q40722' },
  { name: 'Jair Bolsonaro', gender: 'm', country: 'BR', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/BR', 2019, 2022)], wikidata: 'Q10304982' },
  { name: 'Nicolás Maduro', gender: 'm', country: 'VE', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/VE', 2013)], wikidata: 'Q15029' },
  { name: 'Hugo Chávez', gender: 'm', country: 'VE', trades: ['politician', 'president'], isKnownBySurname: true, offices: [office('president', 'country/VE', 1999, 2013)], wikidata: 'Q8440' },
  { name: 'Fidel Castro', gender: 'm', country: 'CU', trades: ['politician', 'revolutionary', 'dictator'], offices: [office('president', 'country/CU', 1976, 2008)], wikidata: 'Q11256' },
  { name: 'Justin Trudeau', gender: 'm', country: 'CA', trades: ['politician'], offices: [office('prime minister', 'country/CA', 2015, 2025)], wikidata: 'Q3099714' },
  { name: 'António Guterres', gender: 'm', country: 'PT', trades: ['politician', 'diplomat'], isKnownBySurname: true, offices: [office('secretary general', 'organization/united-nations', 2017)], wikidata: 'Q311440' },
  { name: 'Ban Ki-moon', gender: 'm', country: 'KR', trades: ['diplomat'], aliases: ['Ban Ki Moon'], offices: [office('secretary general', 'organization/united-nations', 2007, 2016)], wikidata: 'Q1253' },
  { name: 'Kofi Annan', gender: 'm', country: 'GH', trades: ['diplomat'], isKnownBySurname: true, offices: [office('secretary general', 'organization/united-nations', 1997, 2006)], wikidata: 'Q1254' },
];
