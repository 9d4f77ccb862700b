/**
 * Very common given names with the gender they usually have; names that both bear, or that are family names as often, are left out or
 * stand under `either`.
 *
 * Source: name statistics that public registers of several countries publish, the most frequent ones only.
 */
const words = (line: string): readonly string[] => line.trim().split(/\s+/u);

const female = words(`
  Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol
  Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha
  Katherine Christine Debra Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan
  Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Abigail Alice Julia Judy Sophia
  Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis Lori Anne Kate Claire Fiona
  Lucy Jane Nicola Louise Sophie Chloe Hillary Ivanka Melania Nikki Valerie Monica Natalia Olga Elena Svetlana Tatiana Irina Ekaterina Yulia Oksana Ioana
  Fatima Aisha Zainab Maryam Layla Leila Noor Amina Khadija Priya Anjali Sunita Indira Sonia Ada Ingrid Astrid Greta Ursula Heidi Sabine Claudia Carmen
  April June Rosa Lucia Ana Isabel Pilar Ines Francesca Giulia Chiara Mei Yuki Sakura Hui Ngozi Chioma Thandi Ellen Eva Eleanor Kellyanne Huma Donatella Tulsi
  Nora Rita Paula Tina Wendy Kathy Cathy Debbie Sue Beth Molly Holly Erin Kirsten Kamala Loretta Condoleezza Marine Ségolène Marina Galina Ludmila
`);

const male = words(`
  James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua
  Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin
  Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy
  Walter Christian Keith Roger Terry Austin Sean Gerald Carl Harold Dylan Arthur Lawrence Jesse Bryan Billy Bruce Gabriel Joe Logan Alan Juan
  Albert Willie Elijah Wayne Randy Vincent Mason Roy Ralph Bobby Russell Bradley Philip Phillip Eugene Bill Bob Jim Tom Tim Mike Dave Steve Dan Ben Matt
  Chris Nick Rick Ron Ken Jeff Greg Doug Fred Ted Ed Ray Tony Barack Mitt Newt Rand Marco Bernie Mitch Harry Chuck Boris Vladimir Dmitry Dmitri Sergei
  Sergey Alexei Mikhail Igor Ivan Oleg Yuri Viktor Nikolai Pavel Andrei Konstantin Volodymyr Petro Oleksandr Mohammed Mohammad Muhammad Mohamed Ahmed
  Ahmad Ali Hassan Hussein Omar Osama Abdul Abdullah Ibrahim Mustafa Khalid Mahmoud Yusuf Tariq Bashar Saddam Hamid Karim Rajesh Rahul Sanjay Amit Vijay
  Narendra Arun Ravi Imran Nawaz Hans Klaus Jürgen Wolfgang Helmut Gerhard Dieter Olaf Friedrich Jean Pierre Jacques François Emmanuel Nicolas Louis Michel
  Philippe Alain Giovanni Giuseppe Marco Mario Luigi Silvio Matteo Paolo Carlos Luis Jorge Miguel Pedro Pablo Fernando Diego Javier Hugo Fidel Nicolás
  Luiz Jair João Hiroshi Kenji Takeshi Shinzo Jinping Wei Ivo Sven Lars Erik Jens Anders Jan Piotr Tomasz Andrzej Milan Zoran Nelson Kofi Kwame Julius
  Emeka Chukwuma Thabo Cyril Jacob Recep Mehmet Mustafa Kemal Benjamin Yitzhak Shimon Ariel Ehud Rupert Elon Ian Graham Nigel Simon Neil Stuart Colin
  Gordon Duncan Alistair Liam Declan Connor Oscar Felix Max Leo Theo Rudy Jared Reince Trey Preet Sidney Julian Glenn Lindsey Orrin Elias Martin Oliver
`);

const either = words(
  `Alex Jordan Taylor Casey Jamie Robin Pat Lee Dana Leslie Kim Andrea Morgan Sam Tracy Sasha Jackie Terry Kelly Shannon Dominique Hilary Val`,
);

export const givenNameGender: ReadonlyMap<string, 'f' | 'm' | null> = new Map<string, 'f' | 'm' | null>([
  ...female.map((name) => [name.toLowerCase(), 'f'] as const),
  ...male.map((name) => [name.toLowerCase(), 'm'] as const),
  // Last, so that a name in two lists counts for neither.
  ...either.map((name) => [name.toLowerCase(), null] as const),
]);
