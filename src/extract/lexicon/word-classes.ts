/**
 * Words that the news uses for the same thing, in base form: “soldiers”, “troops” and “men” sent to a front are one allegation.
 *
 * Deliberately small: only words that a reader would take for each other within one story. A word may stand in several classes.
 * Source: the agent and target roles of CAMEO and PLOVER; the members checked against VerbNet send-11.1, murder-42.1, steal-10.5, lie.
 */
const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

export const wordClasses = {
  FORCES:
    words(`soldier troop man force serviceman fighter mercenary personnel brigade battalion regiment division paratrooper marine infantry
    conscript reservist recruit contingent militant`),
  WEAPONS:
    words(`weapon weaponry missile drone uav arm armament munition ammunition shell rocket bomb artillery tank gun rifle explosive grenade
    mortar howitzer launcher firearm warplane jet helicopter warship bullet`),
  SUPPLIES: words(
    'fuel oil diesel petrol intelligence coordinate satellite component spare chip microchip electronics equipment cash fund money aid training',
  ),
  NUCLEAR: words(
    'nuclear uranium plutonium centrifuge warhead enrichment icbm chemical biological sarin novichok ricin polonium anthrax nerve',
  ),
  FIGHTERS: words('rebel militia separatist insurgent terrorist jihadist proxy guerrilla paramilitary extremist hezbollah hamas taliban'),
  SANCTIONS: words('sanction embargo blockade restriction'),
  TREATIES: words('treaty ceasefire truce agreement accord convention resolution pact deal armistice charter sovereignty airspace border'),
  TERRITORY: words('territory land region island peninsula province town village area'),
  CIVILIANS:
    words(`civilian hospital school child woman market kindergarten convoy ambulance refugee resident inhabitant villager people shelter maternity
    apartment church mosque`),
  CRITICS:
    words(`journalist reporter protester demonstrator dissident critic activist opponent blogger lawyer opposition dissent protest media press
    newspaper minority prisoner detainee`),
  ELECTIONS: words('election vote ballot referendum poll campaign primary voter'),
  WORKERS: words('worker labourer laborer employee staff migrant maid nurse'),
  LAW: words('law rule regulation constitution statute act right code requirement'),
  RIVALS: words('email server account computer network phone database system website'),
  LIES: words('propaganda disinformation misinformation falsehood hoax rumour rumor smear conspiracy lie untruth'),
  DRUGS: words('drug cocaine heroin fentanyl opium cannabis methamphetamine'),
  SUBSTANCES: words('waste sewage oil chemical toxin pesticide mercury pollutant emission sludge effluent plastic'),
  BRIBES: words('bribe kickback payoff backhander sweetener'),
  MONEY: words('money fund cash dollar euro million billion pension asset bribe kickback donation payment saving loan account'),
  TAXES: words('tax duty vat levy customs'),
  SECRETS: words('secret document intelligence technology property patent design code blueprint file information data'),
  SAFETY: words('safety warning danger hazard maintenance inspection duty defect risk'),
  TESTS: words(
    'signature passport visa cheque check will letter test result figure record account invoice document data evidence certificate emission accounting book number software',
  ),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;
export type WordClass = keyof typeof wordClasses;

/** What matching takes for one word, first class wins; “presence” is there because who was sent is then present. */
const sameThing: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['+forces', wordClasses.FORCES],
  ['+weapons', words('weapon weaponry arm armament munition ammunition')],
  [
    '+sending',
    words(
      'send deploy dispatch supply provide deliver ship transfer give deployment dispatch supply delivery shipment presence sending transfer',
    ),
  ],
  ['+killing', words('kill murder assassinate slay killing murder assassination massacre death')],
  ['+poisoning', words('poison poisoning')],
  ['+lying', words('lie deceive mislead lying deception deceit misrepresent')],
  ['+hacking', words('hack hacking cyberattack intrusion breach penetrate infiltrate')],
  ['+bribing', words('bribe bribery corruption kickback')],
  ['+fraud', words('defraud fraud swindle scam')],
  ['+stealing', words('steal theft embezzle embezzlement misappropriate siphon')],
  ['+spying', words('spy espionage spying eavesdrop wiretap bug surveillance')],
  ['+attacking', words('attack strike bomb shell bombard hit bombing shelling bombardment assault airstrike')],
  ['+invading', words('invade invasion')],
  ['+meddling', words('meddle interfere meddling interference influence')],
  ['+evading', words('circumvent evade bypass dodge skirt evasion circumvention')],
  ['+torture', words('torture mistreat mistreatment abuse')],
  ['+rape', words('rape assault molest')],
  ['+cheating', words('rig manipulate cheat falsify rigging manipulation cheating falsification')],
  ['+doping', words('dope doping')],
  ['+kidnapping', words('kidnap abduct kidnapping abduction')],
  ['+spilling', words('pollute contaminate spill dump pollution contamination')],
];

const canonical = new Map(sameThing.toReversed().flatMap(([name, members]) => [...members].map((member) => [member, name] as const)));

/** Conduct that goes on, not a deed with its day and its victim: whoever is accused of doping twice is accused of one thing. */
export const habits: ReadonlySet<string> = new Set(['+doping']);

/** The class of a lemma for comparing acts (“troop” → “+forces”), or the lemma itself. */
export const canonicalWord = (lemma: string): string => canonical.get(lemma) ?? lemma;

export const isOfClass = (lemma: string, name: WordClass): boolean => wordClasses[name].has(lemma);
