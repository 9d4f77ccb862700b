/**
 * Who gets and who suffers what is alleged: the verbs and nouns that put a party into one of these parts, by the word before it.
 *
 * Source: VerbNet send-11.1, give-13.1, contribute-13.2, future_having-13.3 (recipients), benefactives with “for”; steal-10.5, murder-42.1,
 * amuse-31.1, cheat-10.6 (source and patient); CAMEO's target role.
 */
const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

/** “sending N to B”, “the sale of N to B”. */
export const transferring = words(`
  send supply provide deliver ship sell give transfer export funnel furnish smuggle offer hand pay leak pass donate lend channel route divert steer
  award grant dispatch deploy move re-export resell distribute reveal disclose slip contribute
  sale supply delivery shipment transfer export payment leak donation provision smuggling
`);
/** “supplying B with N”, and whom alone they help: “arming B”. */
export const supplying = words(
  'supply provide furnish equip arm fund finance train sponsor back support aid bankroll assist help shelter harbour harbor',
);
/** “spying for B”, “rigging the tender for B”, “in favour of B”. */
export const serving = words(
  'spy work lobby act fight smuggle launder recruit rig steal fix collect campaign vote spying espionage lobbying work favour favor propaganda',
);

/** Their object suffers: “killing B”, “misleading B”. */
export const harming = words(`
  kill murder poison beat torture rape molest grope harass intimidate threaten assault abuse stab shoot strangle kidnap abduct execute massacre starve whip flog
  deceive mislead defraud swindle cheat dupe rob underpay overwork exploit jail imprison arrest detain persecute silence muzzle censor bully blackmail extort
  discriminate deport expel evict enslave mistreat brutalize brutalise bomb shell attack ambush strike invade target oppress bribe overcharge fleece
  slander libel defame stalk behead assassinate injure wound hurt maim endanger neglect hack traffic squeeze repress suppress disenfranchise groom coerce
  insult betray sue undercut beat hit displace bombard besiege intimidate spy wiretap bug
`);
/** “the murder [of B]” */
export const harms = words(`
  murder killing assassination torture rape abuse assault poisoning kidnapping abduction harassment persecution execution massacre shooting stabbing
  bombing shelling mistreatment deportation exploitation intimidation discrimination death deaths disappearance beating molestation trafficking
`);
/** “stealing from B”. */
export const takingFrom = words('steal take extort loot withhold conceal hide embezzle siphon demand solicit buy theft extortion');
/** “spying on B”, “preying on B”. */
export const harmingOn = words('spy eavesdrop prey snoop fire shell strike bombing spying attack crackdown raid assault open');
/** “lying to B”. */
export const harmingTo = words('lie');

/** Not a source that speaks, but somebody to whom things are done. */
export const sufferers = words(`
  man woman people person child boy girl infant baby civilian prisoner detainee hostage patient customer client investor borrower saver consumer viewer reader
  pensioner villager refugee migrant student pupil passenger pilot driver farmer fisherman miner worker employee nurse teacher user player athlete follower
  believer buyer tenant voter elder relative son daughter brother sister wife husband mother father widow neighbour neighbor rival opponent dissident judge
  minority clerk violinist dancer singer athlete swimmer gymnast creditor taxpayer shareholder donor public parliament committee victim bystander crowd
  monk nun parishioner teenager youth orphan inmate suspect peer colleague subordinate trainee apprentice cleaner maid guest resident inhabitant
`);
export const armedNouns = words(
  'army militia force forces navy regime junta government rebel separatist guerrilla gang cartel group faction warlord',
);
