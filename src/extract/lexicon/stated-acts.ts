import type { Category } from '../document.js';

/**
 * Acts that two words together decide: to abuse is violence, to abuse a dominant position is unfair trade, to abuse power is corruption.
 *
 * Source: the contexts of PLOVER and the accuse codes of CAMEO, worked out on the wording of charges and complaints in world news. They are looked
 * up before the single words of `harmful-acts.ts`; the first that fits decides. With `isTold` the pair accuses also where it is only told of.
 */
export interface StatedAct {
  readonly lemmas: ReadonlySet<string>;
  /** One of these must stand in the act as well; empty when the first word decides alone. */
  readonly beside: ReadonlySet<string>;
  readonly category: Category;
  readonly isTold: boolean;
}

const words = (line: string): ReadonlySet<string> => new Set(line.split(/\s+/u).filter((word) => word !== ''));
const stated = (category: Category, lemmas: string, beside = ''): StatedAct => ({
  lemmas: words(lemmas),
  beside: words(beside),
  category,
  isTold: false,
});
const told = (category: Category, lemmas: string, beside: string): StatedAct => ({ ...stated(category, lemmas, beside), isTold: true });

export const statedActs: readonly StatedAct[] = [
  // markets
  told('UNFAIR_TRADE', 'abuse exploit misuse abusing', 'dominance dominant monopoly duopoly gatekeeper'),
  told('UNFAIR_TRADE', 'fix fixing', 'price prices'),
  stated('UNFAIR_TRADE', 'dump dumping', 'steel aluminium aluminum good goods car cars panel panels textile textiles'),
  stated('UNFAIR_TRADE', 'infringe infringement copy steal', 'patent patents trademark trademarks copyright copyrights'),
  stated('UNFAIR_TRADE', 'run form operate join', 'price-fixing'),
  stated('UNFAIR_TRADE', 'anti-competitive anticompetitive antitrust'),
  told('FRAUD', 'manipulate manipulation rig rigging', 'rate rates market markets stock share shares currency benchmark'),
  told('FRAUD', 'fix fixing', 'match matches game games race races'),
  stated('FRAUD', 'match-fixing ponzi mis-sell mis-selling missell misselling'),
  stated('FRAUD', 'insider', 'trading dealing trade'),
  stated('FRAUD', 'inflate inflating pad', 'price prices cost costs invoice invoices bill bills value'),
  told('FRAUD', 'tamper tampering', 'sample samples urine ball meter meters odometer'),
  stated('FRAUD', 'use', 'motor steroid steroids substance'),
  // public life
  told('ELECTION_INTERFERENCE', 'stuff stuffing', 'ballot ballots box boxes'),
  told('ELECTION_INTERFERENCE', 'buy buying', 'vote votes'),
  told('CORRUPTION', 'abuse misuse', 'power powers office position authority fund funds'),
  stated(
    'CORRUPTION',
    'accept take receive',
    'gift gifts holiday holidays cash money favour favours favor favors hospitality trip payment payments',
  ),
  stated('CORRUPTION', 'steer award hand channel funnel', 'contract contracts tender tenders'),
  stated('CORRUPTION', 'conflict', 'interest interests'),
  stated('CORRUPTION', 'enrich', 'himself herself themselves itself'),
  // war
  stated('WAR_CRIME', 'crime crimes', 'war humanity'),
  stated('WAR_CRIME', 'use using use', 'cluster phosphorus landmine landmines shield shields'),
  told('WAR_CRIME', 'execute execution shoot', 'prisoner prisoners captive captives'),
  told('WAR_CRIME', 'recruit recruiting recruitment', 'child children minors'),
  told('WAR_CRIME', 'block blocking bomb', 'aid convoy convoys'),
  stated('AGGRESSION', 'jam jamming', 'gps signal signals satellite'),
  told('AGGRESSION', 'sever cut damage sabotage', 'cable cables pipeline pipelines'),
  stated('OCCUPATION', 'build expand', 'settlement settlements outpost outposts'),
  told('MATERIAL_MILITARY_SUPPORT', 'shelter harbour harbor host', 'militant militants rebel rebels terrorist terrorists insurgents'),
  stated('SANCTIONS_EVASION', 'carry transport buy import ship trade', 'sanctioned embargoed'),
  // people
  stated(
    'SEXUAL_VIOLENCE',
    'sexual sexually indecent',
    'assault abuse harassment misconduct attack exploitation violence harass exploit touch',
  ),
  told('DISCRIMINATION', 'racially racial racist', 'abuse insult profile profiling bias slur harassment'),
  stated('LABOUR_ABUSE', 'labour labor', 'child forced force slave bonded unpaid'),
  told('LABOUR_ABUSE', 'use', 'slave bonded sweatshop sweatshops'),
  told('LABOUR_ABUSE', 'withhold underpay steal', 'wage wages overtime salary salaries pay'),
  stated('LABOUR_ABUSE', 'unpaid pay refuse sack', 'wage wages overtime minimum union unions'),
  // “selling cigarettes to children” is none
  stated('TRAFFICKING', 'sell selling buy', 'adoption baby babies organ organs ivory horn'),
  told('RIGHTS_RESTRICTION', 'ban restrict disperse', 'protest protests rally rallies media press speech assembly internet'),
  stated('RIGHTS_RESTRICTION', 'use', 'silence gag muzzle'),
  told('VIOLENT_CRIME', 'beat beating', 'follower followers wife girlfriend child children'),
  told('VIOLENT_CRIME', 'set setting', 'fire ablaze alight'),
  stated('HUMAN_RIGHTS_ABUSE', 'persecute persecution', 'minority minorities'),
  // secrets and machines
  told('ESPIONAGE', 'tap tapping bug bugging', 'phone phones call calls embassy conversation conversations'),
  told('CYBER_ATTACK', 'break breaking hack', 'server servers network networks computer computers system systems'),
  stated('CYBER_ATTACK', 'attack attacks', 'hacker hackers cyber'),
  stated('OTHER', 'sell harvest collect share track', 'user users customer customers personal consent'),
  told('DISINFORMATION', 'spread publish share circulate', 'fake false disinformation misinformation rumour rumours rumor rumors'),
  // nature, safety, truth
  stated('ENVIRONMENTAL_HARM', 'fishing logging mining hunting', 'illegal illegally'),
  told('ENVIRONMENTAL_HARM', 'discharge dump', 'sewage waste sludge oily oil untreated chemical chemicals effluent plastic acid'),
  told('ENVIRONMENTAL_HARM', 'fell clear clearing burn raze cut', 'forest forests rainforest rain mangrove mangroves'),
  stated(
    'NEGLIGENCE',
    'contaminated contaminate tainted taint defective faulty',
    'syrup drug drugs medicine food milk crib cribs product products blood vaccine vaccines airbag airbags',
  ),
  told('DECEPTION', 'cover covering', 'up'),
  stated('DECEPTION', 'hide conceal', 'loss losses abuse death deaths figure figures truth evidence extent defect'),
  told('DECEPTION', 'break breaking', 'promise promises pledge pledges vow vows'),
];

/** What happened, when somebody is blamed for it: how it came about is not said, so that “killed” behind it is nobody's murder. */
export const mishaps: ReadonlySet<string> = words(`
  flood crash collapse disaster accident derailment outage wildfire explosion blackout stampede sinking blaze capsizing landslide collision crush meltdown
  famine epidemic outbreak
`);
