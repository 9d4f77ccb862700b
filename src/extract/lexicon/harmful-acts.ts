import type { Category } from '../document.js';
import type { WordClass } from './word-classes.js';
import { mishaps, statedActs, type StatedAct } from './stated-acts.js';
import { isOfClass } from './word-classes.js';

/**
 * Acts that nobody is said to have done without being accused of something, and the category of each.
 *
 * Source: the event codes of CAMEO (root 11 with its sub-codes, 15, 17–20) and the contexts of PLOVER, as listed with every category in the domain's
 * table; the members of the verb classes are VerbNet's (murder-42.1, steal-10.5, cheat-10.6, destroy-44).
 */
export interface HarmfulAct {
  readonly lemmas: ReadonlySet<string>;
  /** One word of one of these classes must stand in the act: to send is nothing, to send troops is. */
  readonly having?: readonly WordClass[];
  /** Only when the accused is a state or its forces: “Tarnland attacked the port”, not “the senator attacked the plan”. */
  readonly byStates?: boolean;
  readonly category: Category;
}

const act = (category: Category, lemmas: string, having?: readonly WordClass[], byStates?: boolean): HarmfulAct => ({
  lemmas: new Set(lemmas.trim().split(/\s+/u)),
  category,
  ...(having ? { having } : {}),
  ...(byStates ? { byStates } : {}),
});

/** Verbs, the decided before the general: the first that fits gives the category. */
export const harmfulVerbs: readonly HarmfulAct[] = [
  act('SANCTIONS_EVASION', 'circumvent evade bypass dodge skirt violate breach bust break flout sidestep undermine', ['SANCTIONS']),
  act('SANCTIONS_EVASION', 'circumvent'),
  act(
    'WEAPONS_PROLIFERATION',
    'develop build test enrich acquire produce possess stockpile share proliferate provide supply send help support use release deploy',
    ['NUCLEAR'],
  ),
  act('WAR_CRIME', 'kill target strike attack', ['CIVILIANS'], true),
  act('WAR_CRIME', 'bomb shell massacre slaughter bombard execute deport starve behead', ['CIVILIANS']),
  act(
    'FORCE_DEPLOYMENT',
    'send deploy dispatch mass amass station mobilize mobilise move concentrate commit contribute provide train assemble',
    ['FORCES'],
  ),
  act('MATERIAL_MILITARY_SUPPORT', 'send supply provide deliver ship sell give transfer export funnel furnish smuggle offer hand', [
    'WEAPONS',
  ]),
  act('MATERIAL_MILITARY_SUPPORT', 'fund finance train equip supply aid back arm support sponsor help', ['FIGHTERS']),
  act('MATERIAL_MILITARY_SUPPORT', 'arm'),
  act('MATERIAL_MILITARY_SUPPORT', 'supply provide send deliver ship funnel', ['SUPPLIES'], true),
  act('TREATY_VIOLATION', 'violate breach break infringe flout abrogate', ['TREATIES']),
  act('ELECTION_INTERFERENCE', 'interfere meddle rig steal manipulate sway influence undermine tamper disrupt hack', ['ELECTIONS']),
  act('ELECTION_INTERFERENCE', 'meddle'),
  act('RIGHTS_RESTRICTION', 'jail imprison silence arrest detain suppress repress persecute muzzle harass intimidate crush censor', [
    'CRITICS',
  ]),
  act('RIGHTS_RESTRICTION', 'censor repress disenfranchise'),
  act('TERRORISM', 'sponsor plot radicalize radicalise', ['FIGHTERS']),
  act('OCCUPATION', 'occupy annex seize grab', ['TERRITORY']),
  act('OCCUPATION', 'annex occupy', undefined, true),
  act('AGGRESSION', 'invade'),
  act(
    'AGGRESSION',
    'attack bomb bombard shell strike ambush provoke threaten escalate retaliate blockade destroy sink raid sabotage destabilize destabilise jam encroach fire',
    undefined,
    true,
  ),
  act('AGGRESSION', 'bomb bombard shell torpedo ambush'),
  act('AGGRESSION', 'fire launch drop explode detonate', ['WEAPONS']),
  act('HUMAN_RIGHTS_ABUSE', 'beat whip flog starve', ['CRITICS']),
  act('HUMAN_RIGHTS_ABUSE', 'torture persecute mistreat enslave brutalize brutalise dehumanize subjugate'),
  act('SEXUAL_VIOLENCE', 'rape molest grope'),
  act('ESPIONAGE', 'spy eavesdrop wiretap snoop'),
  act('ESPIONAGE', 'steal pass sell leak hand', ['SECRETS']),
  act('CYBER_ATTACK', 'hack'),
  act('CYBER_ATTACK', 'breach penetrate infiltrate attack', ['RIVALS']),
  act('DISINFORMATION', 'spread peddle disseminate fabricate circulate push plant', ['LIES']),
  act('TRAFFICKING', 'traffic smuggle'),
  act('TRAFFICKING', 'sell distribute deal', ['DRUGS']),
  act('CORRUPTION', 'bribe embezzle launder extort blackmail misappropriate siphon pocket racketeer'),
  act('CORRUPTION', 'take accept pay receive solicit offer', ['BRIBES']),
  act('CORRUPTION', 'divert', ['MONEY']),
  act('FRAUD', 'evade dodge', ['TAXES']),
  act('FRAUD', 'falsify rig manipulate doctor fake fudge alter forge', ['TESTS']),
  act(
    'FRAUD',
    'defraud counterfeit swindle scam rig falsify fake cheat plagiarize plagiarise dope fleece rob steal loot shoplift overcharge impersonate',
  ),
  act(
    'VIOLENT_CRIME',
    'murder kill assassinate poison stab shoot strangle kidnap abduct assault behead maim bludgeon torch slay abuse stalk batter lynch',
  ),
  act('DISCRIMINATION', 'discriminate vilify segregate'),
  act('LABOUR_ABUSE', 'exploit underpay overwork mistreat', ['WORKERS']),
  act('ENVIRONMENTAL_HARM', 'dump spill discharge leak release burn bury', ['SUBSTANCES']),
  act('ENVIRONMENTAL_HARM', 'pollute contaminate poach deforest'),
  act('NEGLIGENCE', 'neglect ignore disregard fail overlook skip', ['SAFETY']),
  act('NEGLIGENCE', 'neglect botch'),
  act('UNFAIR_TRADE', 'monopolize monopolise collude undercut subsidize subsidise infringe'),
  act('DECEPTION', 'lie deceive mislead conceal misrepresent dupe hoodwink renege perjure whitewash'),
  act('DECEPTION', 'cover hide withhold destroy shred suppress distort twist', ['TESTS', 'SECRETS', 'SAFETY']),
  act('OTHER', 'violate break breach flout infringe', ['LAW']),
  act('OTHER', 'harass intimidate threaten bully defame slander libel sabotage vandalize vandalise trespass loot desecrate conspire'),
];

/** Nouns of acts, and of those who do them: “accused of fraud”, “he is a thief”. */
export const harmfulNouns: readonly HarmfulAct[] = [
  act('SANCTIONS_EVASION', 'evasion circumvention violation breach', ['SANCTIONS']),
  act('WAR_CRIME', 'genocide atrocity massacre war-crime ethnic-cleansing'),
  act('WAR_CRIME', 'crime bombing shelling strike attack', ['CIVILIANS']),
  act('WEAPONS_PROLIFERATION', 'program programme test weapon attack proliferation', ['NUCLEAR']),
  act('ELECTION_INTERFERENCE', 'interference meddling fraud tampering manipulation rigging', ['ELECTIONS']),
  act('TREATY_VIOLATION', 'violation breach incursion', ['TREATIES']),
  act('FORCE_DEPLOYMENT', 'deployment buildup build-up mobilization mobilisation presence', ['FORCES']),
  act('MATERIAL_MILITARY_SUPPORT', 'shipment delivery transfer sale supply', ['WEAPONS']),
  act('SEXUAL_VIOLENCE', 'rape rapist molestation molester groping sexual'),
  act('HUMAN_RIGHTS_ABUSE', 'torture persecution mistreatment slavery repression brutality'),
  act('RIGHTS_RESTRICTION', 'censorship crackdown suppression'),
  act(
    'DISCRIMINATION',
    'discrimination racism sexism antisemitism anti-semitism islamophobia bigotry bias favoritism favouritism racist sexist bigot misogyny',
  ),
  act('ESPIONAGE', 'espionage spying spy wiretapping eavesdropping treason'),
  act('CYBER_ATTACK', 'hacking hack hacker cyberattack cyber-attack ransomware malware phishing intrusion'),
  act('DISINFORMATION', 'disinformation misinformation propaganda'),
  act('TERRORISM', 'terrorism terrorist terror bombing hijacking'),
  act('TRAFFICKING', 'trafficking smuggling trafficker smuggler'),
  act(
    'CORRUPTION',
    'corruption bribery bribe graft embezzlement kickback nepotism cronyism extortion racketeering laundering misappropriation impropriety quid-pro-quo',
  ),
  act(
    'FRAUD',
    'fraud forgery swindle scam theft thief embezzler fraudster doping cheating cheat plagiarism counterfeiting falsification manipulation perjury evasion scheme crook con-man robbery burglary impersonation',
  ),
  act(
    'VIOLENT_CRIME',
    'murder killing manslaughter homicide assassination poisoning stabbing shooting shooter gunman killer murderer attacker kidnapping abduction assault assailant arson arsonist robbery abuse battery violence massacre',
  ),
  act('LABOUR_ABUSE', 'sweatshop', undefined),
  act('LABOUR_ABUSE', 'exploitation abuse', ['WORKERS']),
  act('ENVIRONMENTAL_HARM', 'pollution contamination poaching deforestation spill dumping'),
  act('NEGLIGENCE', 'negligence malpractice incompetence recklessness neglect mismanagement'),
  act('UNFAIR_TRADE', 'collusion price-fixing monopoly antitrust infringement protectionism dumping'),
  act('AGGRESSION', 'aggression invasion incursion bombardment shelling airstrike sabotage provocation bombing aggressor'),
  act('OCCUPATION', 'occupation annexation'),
  act('DECEPTION', 'deception lie liar deceit cover-up hypocrisy dishonesty concealment lying hypocrite'),
  act(
    'OTHER',
    'misconduct wrongdoing crime offence offense violation harassment conspiracy libel defamation slander desertion vandalism incitement insubordination criminal coup blasphemy trespass obstruction complicity mutiny',
  ),
];

/** Verbs that lend their tense to a noun or to another verb: “carried out the attack”, “helped Moscow to circumvent sanctions”. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `be commit carry conduct engage take make do help order launch perpetrate plan orchestrate mastermind direct stage participate try attempt
   allow enable use continue start plot conspire lead organize organise practise practice mount finance fund facilitate encourage incite`
    .trim()
    .split(/\s+/u),
);

/** Of these, the ones that take another verb: “helped to rig the vote”; behind the others only a noun counts (“has a bully pulpit” harms nobody). */
const leadingVerbs: ReadonlySet<string> = new Set(
  'help order plan orchestrate try attempt allow enable continue start plot conspire encourage incite'.split(' '),
);

/** What is known of an act when it is looked up. Lemmas in reading order. */
export interface ActWords {
  readonly lemmas: readonly string[];
  readonly isByState: boolean;
}

/** Nouns that look like a harmful verb: a shell company shells no town. */
const isPlainNoun = (lemma: string, words: ActWords): boolean => lemma === 'shell' && words.lemmas.some((other) => shellHolders.has(other));
const shellHolders = new Set(['company', 'firm', 'corporation', 'entity', 'business', 'account']);

function fits(entry: HarmfulAct, lemma: string, words: ActWords): boolean {
  if (!entry.lemmas.has(lemma) || isPlainNoun(lemma, words) || (entry.byStates && !words.isByState)) return false;
  return !entry.having || entry.having.some((name) => words.lemmas.some((other) => other !== lemma && isOfClass(other, name)));
}

/** The first entry that one of the words fits, the earlier word before the later; null when none does. */
const firstFit = (table: readonly HarmfulAct[], tried: readonly string[], words: ActWords): HarmfulAct | null => {
  for (const lemma of tried) for (const entry of table) if (fits(entry, lemma, words)) return entry;
  return null;
};

/** Words further in are circumstances: “being welcoming to refugees before the attacks”. */
const decisive = 9;

/** The category of an act that is alleged in so many words (“accused of …”): any of its words may decide; OTHER when none does. */
export function categoryOfAct(words: ActWords): Category {
  const near = words.lemmas.slice(0, decisive);
  const pair = firstPair(near, words.lemmas);
  if (pair) return pair.category;
  // “blamed for the flood that killed 31 people”
  if (near.slice(0, 3).some((lemma) => mishaps.has(lemma)) && !harmfulVerbs.some((entry) => entry.lemmas.has(near[0] ?? '')))
    return 'NEGLIGENCE';
  return (firstFit(decidedVerbs, near, words) ?? firstFit(decidedNouns, near, words))?.category ?? 'OTHER';
}

/** The first pair of words that decides; null when none does. */
const firstPair = (near: readonly string[], all: readonly string[]): StatedAct | null =>
  statedActs.find((act) => near.some((lemma) => act.lemmas.has(lemma) && fitsBeside(act, lemma, all))) ?? null;

const fitsBeside = ({ beside }: StatedAct, lemma: string, all: readonly string[]): boolean =>
  beside.size === 0 || all.slice(0, decisive + 3).some((other) => other !== lemma && beside.has(other));

/** “conspiring to cheat” is cheating: what says only that it is wrong does not decide. */
const decidedVerbs = [
  ...harmfulVerbs.filter((entry) => entry.category !== 'OTHER'),
  // Whoever only tells of it accuses nobody; whoever alleges it speaks of corruption.
  act('CORRUPTION', 'move transfer funnel channel route shift hide stash', ['MONEY']),
];
const decidedNouns = harmfulNouns.filter((entry) => entry.category !== 'OTHER');

/** One of the words near the beginning of the act is of a harm, be it of no category: “charged with [conspiracy]”. */
export function isHarmful(words: ActWords): boolean {
  const near = words.lemmas.slice(0, decisive);
  return (firstPair(near, words.lemmas) ?? firstFit(harmfulVerbs, near, words) ?? firstFit(harmfulNouns, near, words)) !== null;
}

/**
 * The category of an act that is only told (“she said that B …”), or null when telling it accuses nobody: its verb must be harmful, or a light
 * verb with a harmful verb or noun near behind it (“took part in the massacre”, “is a fraud”).
 */
export function harmOf(predicate: string, objects: ActWords): Category | null {
  const all = { lemmas: [predicate, ...objects.lemmas], isByState: objects.isByState };
  const told = statedActs.find((act) => act.isTold && act.lemmas.has(predicate) && fitsBeside(act, predicate, objects.lemmas.slice(0, 6)));
  if (told) return told.category;
  const direct = firstFit(harmfulVerbs, [predicate], all);
  if (direct) return direct.category;
  if (!lightVerbs.has(predicate)) return null;
  const near = objects.lemmas.slice(0, 4);
  const verb = leadingVerbs.has(predicate) ? firstFit(harmfulVerbs, near, all) : null;
  return (verb ?? firstFit(harmfulNouns, near, all))?.category ?? null;
}
