import { addressGender } from './titles.js';

/**
 * Nouns for one person that say whether it is a man or a woman, lower case.
 *
 * Source: compiled by hand from the entries of English dictionaries that are marked as male or female.
 */
const words = (line: string): readonly string[] => line.trim().split(/\s+/u);

const female = words(`
  woman girl lady mother mum mom stepmother grandmother wife widow sister daughter granddaughter stepdaughter aunt niece girlfriend fiancee fiancée bride
  schoolgirl policewoman saleswoman stewardess waitress hostess heiress nun nurse-midwife midwife ballerina mistress ex-wife sister-in-law mother-in-law
  daughter-in-law schoolmistress spokeswoman chairwoman businesswoman congresswoman
`);

const male = words(`
  man boy gentleman father dad stepfather grandfather husband widower brother son grandson stepson uncle nephew boyfriend fiancé groom bridegroom schoolboy
  policeman fireman salesman steward waiter fisherman gunman cameraman serviceman clergyman monk priest ex-husband brother-in-law father-in-law
  son-in-law headmaster strongman middleman tradesman craftsman spokesman chairman businessman congressman
`);

export const nounGender: ReadonlyMap<string, 'f' | 'm'> = new Map<string, 'f' | 'm'>([
  ...Object.entries(addressGender),
  ...female.map((word) => [word, 'f'] as const),
  ...male.map((word) => [word, 'm'] as const),
]);

/** Nouns for one person that say nothing of office or sex: “a witness”, “the driver”. */
export const personNouns: ReadonlySet<string> = new Set(
  words(`
  person witness victim driver neighbour neighbor teacher student pupil resident patient doctor nurse passenger survivor suspect defendant plaintiff
  colleague friend relative cousin child teenager pensioner farmer worker soldier protester demonstrator attacker killer assailant robber burglar employee
  customer shopkeeper engineer scientist researcher historian economist analyst expert photographer musician singer artist painter poet pilot sailor
  fighter militant rebel activist campaigner blogger observer visitor tourist guest stranger prisoner inmate guard guide translator interpreter volunteer voter
  citizen immigrant migrant refugee bystander onlooker caller reader viewer supporter opponent rival successor predecessor deputy clerk cleaner
  cook baker builder plumber mechanic carpenter electrician paramedic firefighter accountant auditor surgeon psychologist psychiatrist therapist
  mathematician physicist chemist biologist geologist architect designer inventor
  producer presenter host commentator columnist reporter journalist editor publisher
`),
);
