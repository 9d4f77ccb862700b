/**
 * Words that stand before or beside a person's name.
 *
 * Source: forms of address and offices in the style books of English-language agencies.
 */
const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

/** A form of address says whose gender it is. */
export const addressGender: Readonly<Record<string, 'f' | 'm'>> = {
  mr: 'm',
  sir: 'm',
  lord: 'm',
  king: 'm',
  prince: 'm',
  father: 'm',
  brother: 'm',
  congressman: 'm',
  spokesman: 'm',
  chairman: 'm',
  businessman: 'm',
  councilman: 'm',
  assemblyman: 'm',
  duke: 'm',
  pope: 'm',
  archbishop: 'm',
  sheikh: 'm',
  emir: 'm',
  imam: 'm',
  ayatollah: 'm',
  actor: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  madam: 'f',
  dame: 'f',
  lady: 'f',
  queen: 'f',
  princess: 'f',
  sister: 'f',
  congresswoman: 'f',
  spokeswoman: 'f',
  chairwoman: 'f',
  businesswoman: 'f',
  councilwoman: 'f',
  assemblywoman: 'f',
  duchess: 'f',
  actress: 'f',
  baroness: 'f',
};

/** Stand before a name only; no part of it. */
export const addressWords = words(`mr mrs ms miss mx dr prof sir dame lord lady madam messrs`);

/** Offices and trades that take a name after them: “President Hale”, “spokesman Ivo Hale”. Lower case, without dots. */
export const titleWords = words(`
  president vice-president chancellor premier minister secretary undersecretary ambassador envoy consul governor gov lieutenant lt mayor senator sen sens
  congressman congresswoman representative rep reps delegate councilman councilwoman councillor alderman assemblyman assemblywoman speaker whip
  leader chairman chairwoman chairperson chair chief director deputy commissioner commander general gen colonel col major maj captain capt
  admiral adm sergeant sgt corporal private brigadier marshal officer detective inspector superintendent sheriff constable agent
  judge justice magistrate prosecutor attorney lawyer solicitor counsel advocate professor doctor rabbi imam sheikh ayatollah
  archbishop bishop cardinal pope reverend rev father pastor brother sister king queen prince princess emir sultan duke duchess baroness baron count
  spokesman spokeswoman spokesperson adviser advisor aide strategist manager coach editor reporter journalist correspondent columnist
  author writer novelist actor actress singer director producer analyst economist historian scientist researcher expert activist
  founder co-founder cofounder ceo executive owner billionaire businessman businesswoman tycoon candidate nominee rival comrade dissident lawmaker
  diplomat negotiator whistleblower czar host chief-of-staff solicitor-general
  secretary-general mp mla msp ranger astrophysicist astronaut engineer
`);

/** May stand before or inside a title: “former Deputy Prime Minister”, “acting FBI director”. */
export const titleModifiers = words(`
  former ex-president ex acting interim deputy vice assistant associate senior junior chief prime first second lead top late then-president then incoming outgoing
  retired honorary general lieutenant attorney foreign defense defence interior finance justice home state national executive managing press presidential
  republican democratic federal special supreme crown campaign security house senate majority minority union party city county district police army
  navy navy's opposition secretary cabinet trade energy health education transport environment agriculture labor labour
`);

/** The head of a role that stands without a name: “the prime minister said”. */
export const roleHeads = words(`
  president vice-president chancellor premier minister secretary ambassador envoy governor mayor senator congressman congresswoman speaker leader chairman
  chairwoman chief director commissioner commander general colonel captain admiral officer sheriff judge prosecutor attorney lawyer spokesman
  spokeswoman spokesperson adviser advisor aide manager coach candidate nominee pope king queen prince princess emir dictator secretary-general
  pontiff monarch general-secretary boss head ceo founder owner
`);
