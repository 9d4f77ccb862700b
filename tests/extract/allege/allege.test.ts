import { describe, expect, it } from '@jest/globals';
import { readReports, told, wordsAt } from './read-reports.js';

describe('who accuses whom of what', () => {
  it.each([
    // accuses of
    ['Reyes accused Lind of taking bribes.', ['Reyes > Lind: taking bribes'], 'the plain frame'],
    ['Reyes and Okoro accuse the ministry of hiding the figures.', ['Reyes + Okoro > the ministry: hiding the figures'], 'two accusers'],
    ['Reyes accused Lind of killing a clerk, a charge his office has rejected.', ['Reyes > Lind: killing a clerk'], 'a gloss ends the act'],
    ['Reyes accused Lind and Okoro of fraud.', ['Reyes > Lind + Okoro: fraud'], 'two accused'],
    ['Reyes, a former mayor of Tarn, accused Lind of forgery.', ['Reyes > Lind: forgery'], 'an apposition before the verb'],
    ['Reyes said the vote was close, accusing Lind of rigging it.', ['Reyes > Lind: rigging it'], 'a participle goes on with who speaks'],
    [
      'Reyes answered by calling Lind reckless and accusing him of lying.',
      ['Reyes > him: lying'],
      'a second participle; the pronoun stays',
    ],
    [
      'Reyes has repeatedly accused the president of Tarn Bank of embezzling funds.',
      ['Reyes > the president of Tarn Bank: embezzling funds'],
      'the “of” before the verb leads to the act',
    ],
    [
      'The soldiers, which Reyes and Okoro accuse Tarn of sending to the front, were not seen.',
      ['Reyes + Okoro > Tarn: sending to the front'],
      'the object stands before',
    ],
    [
      'Bo Lind, a dentist and party member who has accused Reyes of bribery, left.',
      ['Bo Lind > Reyes: bribery'],
      'a relative clause behind a double apposition',
    ],
    ['Investigators suspect Lind of poisoning the well.', ['Investigators > Lind: poisoning the well'], 'suspect'],
    // charged with a deed that is no crime by its words
    [
      'The state bribery commission on Tuesday charged a former mayor of Tarn, Bo Lind, with awarding contracts to companies of his brothers.',
      ['The state bribery commission > Bo Lind: awarding contracts to companies of his brothers'],
      'an office charges; the name in commas is the accused',
    ],
    ['Police charged Lind with lighting a fire in the wood.', ['Police > Lind: lighting a fire in the wood'], 'the police charge'],
    [
      'Lind was charged with lighting a fire, and the judge set bail.',
      ['– > Lind: lighting a fire'],
      'nobody is named, but a judge is spoken of',
    ],
    ['Lind was charged with fraud by false representation.', ['– > Lind: fraud by false representation'], '“by” tells how'],
    ['Lind was charged with theft by prosecutors.', ['prosecutors > Lind: theft'], '“by” tells who'],
    ['Lind was cleared of wrongdoing by the league’s own panel.', ['– > Lind: wrongdoing'], 'who clears has not accused'],
    ['The regulator fined Vellco for misleading savers.', ['The regulator > Vellco: misleading savers'], 'a regulator accuses'],
    ['A court fined Lind for assault.', ['– > Lind: assault'], 'a court judges'],
    [
      'The authority said on Monday it had fined Vellco 30 crowns for fixing prices.',
      ['The authority > Vellco: fixing prices'],
      'tells of itself',
    ],
    ['Lind was banned for two years for doping.', ['– > Lind: doping'], 'how long is not what for'],
    ['Lind was arrested on suspicion of punching a waiter.', ['– > Lind: punching a waiter'], 'on suspicion, whatever it is'],
    [
      'Two former clerks are due to stand trial in May on charges of falsifying documents.',
      ['– > Two former clerks: falsifying documents'],
      'on trial on charges',
    ],
    ['Lind appeared in court on fraud charges.', ['– > Lind: fraud'], 'in court on charges'],
    ['The coach was suspended over an alleged bribe.', ['– > The coach: bribe'], 'punished over something alleged'],
    [
      'The chairwoman resigned after months of criticism over an alleged bias for one club.',
      ['– > The chairwoman: bias for one club'],
      'criticised for something alleged',
    ],
    ['The ministry shares blame in the flood.', ['– > The ministry: the flood'], 'shares that blame'],
    // where an act ends
    ['The men have been charged with sabotage and face up to 15 years in prison.', ['– > The men: sabotage'], '“and face” is no part'],
    [
      'Reyes accused the bank of misleading savers, in a setback for a lender that had promised to change.',
      ['Reyes > the bank: misleading savers'],
      'a remark in “in a …”',
    ],
    [
      'Reyes accused the guards of shooting at farmers, in a village near Tarn.',
      ['Reyes > the guards: shooting at farmers, in a village near Tarn'],
      'a place',
    ],
    [
      'Okoro quit over allegations that he concealed a test, three people familiar with the matter told the paper.',
      ['– > he: concealed a test'],
      'who tells of it',
    ],
    [
      'Prosecutors accused Lind of stealing files, the latest turn in a feud that has split the trade.',
      ['Prosecutors > Lind: stealing files'],
      'a gloss',
    ],
    ['Lind was charged with assault after a fight left a clerk in hospital.', ['– > Lind: assault'], 'what led to the charge'],
    [
      'Two engineers who were charged with destroying evidence were acquitted in May.',
      ['– > Two engineers: destroying evidence'],
      'the main verb is no part of the act',
    ],
    ['The hospital is accused of negligence in a suit filed by nine families.', ['– > The hospital: negligence'], 'where it is alleged'],
    // accusers
    [
      'Tarnland rejected on Monday accusations by Vell and Arda that its spies were behind two fires.',
      ['Vell + Arda > its spies: were behind two fires'],
      'two accusers behind “by”, a day before the noun',
    ],
    ['Tarnland dismisses claims of sabotage as absurd.', ['– > Tarnland: sabotage'], 'what it is called is no part'],
    [
      'A union representing 4,000 miners accused Vellco of hiding arsenic.',
      ['A union > Vellco: hiding arsenic'],
      'what a participle takes accuses nobody',
    ],
    ['A former engineer, Ada Nair, accused Vellco of fraud.', ['Ada Nair > Vellco: fraud'], 'a description, then the name'],
    ['Arda on Tuesday accused neighbouring Vell of sending rockets.', ['Arda > Vell: sending rockets'], 'a word read as a verb'],
    ['The report says the aide of the mayor, Bo Lind, lied to the panel.', ['The report > Bo Lind: lied to the panel'], 'nobody is lied'],
    [
      'Prosecutors accused Vellco and two smaller firms, Arda do Mar and Tarn Meat, of laundering cattle.',
      ['Prosecutors > Vellco + two smaller firms: laundering cattle'],
      'two objects, then who they are',
    ],
    // is accused of
    ['Lind is accused of selling secrets.', ['– > Lind: selling secrets'], 'no accuser is named, none is invented'],
    [
      'Tarn, for its part, is accused of smuggling oil and suspected of hiding the money.',
      ['– > Tarn: smuggling oil', '– > Tarn: hiding the money'],
      'two accusations of one subject',
    ],
    ['Lind was accused by Reyes of plagiarism.', ['Reyes > Lind: plagiarism'], 'the accuser behind “by”'],
    ['Lind was accused of fraud by prosecutors.', ['prosecutors > Lind: fraud'], '“by” behind a bare noun names the accuser'],
    ['Lind was accused of being paid by Tarn.', ['– > Lind: being paid by Tarn'], '“by” behind a verb belongs to the act'],
    ['Lind, accused of arson, left the town.', ['– > Lind: arson'], 'a participle behind its noun'],
    ['Prosecutors said Lind was suspected of arson.', ['Prosecutors > Lind: arson'], 'whose office it is to accuse'],
    ['A neighbour said Lind was suspected of arson.', ['– > Lind: arson'], 'a neighbour only tells of it'],
    [
      'A coalition led by Vell and backed by Tarn is accused of torture.',
      ['– > A coalition: torture'],
      'not the last name before the verb',
    ],
    ['Okoro won a campaign against Ms. Lind, who was convicted of bribery.', ['– > Ms. Lind: bribery'], 'the person named before “who”'],
    ['Opening the day in Vell, Lind accused Okoro of fraud.', ['Lind > Okoro: fraud'], 'a place before the name'],
    [
      'Lind is accused of fixing prices and of abusing his power.',
      ['– > Lind: fixing prices', '– > Lind: abusing his power'],
      '“and of” begins another',
    ],
    ['Bo Lind, 43, a former clerk, was charged with theft.', ['– > Bo Lind: theft'], 'an age is nobody'],
    ['Lind put the blame for the loss squarely on Okoro.', ['Lind > Okoro: the loss'], 'the blame is laid'],
    ['Lind put the blame in a drawer.', [], 'not on anybody'],
    ['Investigators linked Lind to a string of murders.', ['Investigators > Lind: a string of murders'], 'linked to a harm'],
    ['Investigators linked Lind to a house in Tarn.', [], 'a house is no harm'],
    ['The bank was fined two million crowns for misleading its customers.', ['– > The bank: misleading its customers'], 'behind the money'],
    ['Lind was sentenced to prison for nine years.', [], 'years are no deed'],
    ['The embassy rejected accusations of theft made against Lind.', ['– > Lind: theft'], 'who rejects them need not be accused'],
    ['Residents complained that soldiers had looted shops.', ['Residents > soldiers: had looted shops'], 'armed people need no article'],
    ['Residents complained that a man had looted shops.', [], '“a man” is nobody'],
    [
      'The indictment says Lind moved the money to his sister.',
      ['The indictment > Lind: moved the money to his sister'],
      'an indictment alleges',
    ],
    ['A neighbour says Lind moved the money to his sister.', [], 'a neighbour tells'],
    // the law
    ['Lind was charged with murder.', ['– > Lind: murder'], 'charged'],
    [
      'Prosecutors charged Lind on Monday with bribery.',
      ['Prosecutors > Lind on Monday: bribery'].map((line) => line.replace(' on Monday', '')),
      'a date between',
    ],
    ['Lind was indicted on corruption charges.', ['– > Lind: corruption charges'], 'indicted'],
    ['Residents sued the refinery over pollution.', ['Residents > the refinery: pollution'], 'sued'],
    ['The bank is under investigation for money laundering.', ['– > The bank: money laundering'], 'under investigation'],
    ['Lind was convicted of manslaughter in May.', ['– > Lind: manslaughter in May'], 'convicted'],
    ['Lind was found guilty of theft.', ['– > Lind: theft'], 'found guilty'],
    ['Lind was acquitted of perjury.', ['– > Lind: perjury'], 'to be acquitted one must have been accused'],
    // blame
    ['Reyes blames the company for the flood.', ['Reyes > the company: the flood'], 'blame for'],
    ['Reyes blamed the flood on the company.', ['Reyes > the company: the flood'], 'blame on'],
    ['The company was blamed for the flood.', ['– > The company: the flood'], 'blamed by nobody named'],
    ['Reyes holds the company responsible for the deaths.', ['Reyes > the company: the deaths'], 'holds responsible'],
    // alleges, tells
    ['Reyes alleged that the mayor had taken cash.', ['Reyes > the mayor: had taken cash'], 'alleged that'],
    ['He charged that the party largely ignored the victims.', ['He > the party: ignored the victims'], 'charged that'],
    ['Lind is alleged to have bribed a judge.', ['– > Lind: have bribed a judge'], 'alleged to have'],
    [
      'The families filed a suit against Vellco, alleging that the company dumped waste.',
      ['The families > the company: dumped waste'],
      'the accuser is the subject of the main verb',
    ],
    ['Reyes said that Lind had murdered the guard.', ['Reyes > Lind: had murdered the guard'], 'a harm that is told'],
    ['Reyes warned that Tarnland had amassed 5,000 troops.', ['Reyes > Tarnland: had amassed 5,000 troops'], 'warned'],
    ['Tarnland sent 900 soldiers to Vell, according to Reyes.', ['Reyes > Tarnland: sent 900 soldiers to Vell'], 'according to'],
    ['Reyes called Lind a liar.', ['Reyes > Lind: a liar'], 'a name that says what was done'],
    // nouns
    ['The bank faces accusations of fraud.', ['– > The bank: fraud'], 'who faces it is accused'],
    ['Reyes repeated her allegations against Lind of theft.', ['her > Lind: theft'], 'against … of'],
    ["Ada Reyes's allegations that Lind beat a prisoner were read out.", ['Ada Reyes > Lind: beat a prisoner'], 'the possessor accuses'],
    ['The settlement ends allegations that the firm deceived buyers.', ['– > the firm: deceived buyers'], 'no accuser'],
    ['The report describes alleged fraud by Vellco.', ['– > Vellco: fraud'], 'alleged N by'],
    ["Reyes spoke of Lind's alleged theft.", ['– > Lind: theft'], 'whose alleged N'],
    ['The alleged gunman, Bo Lind, was seen in Tarn.', ['– > Bo Lind: gunman'], 'who did it, named behind'],
    ['Lind allegedly threatened a clerk.', ['– > Lind: threatened a clerk'], 'allegedly'],
    // who accuses
    ['Vellco dismissed clerks whom it accused of theft.', ['it > clerks: theft'], '“whom it accused” is active'],
    ['The bank, which Reyes accuses of fraud, closed.', ['Reyes > The bank: fraud'], '“which Reyes accuses” is active'],
    ['He met the senator she has accused of lying.', ['she > the senator: lying'], 'a “whom” is left out'],
    [
      'Vellco and Reyes accused Tarn of fraud on a day in May.',
      ['Vellco + Reyes > Tarn: fraud on a day in May'],
      'two accusers, a month behind',
    ],
    ['In May, the minister accused the firm of fraud.', ['the minister > the firm: fraud'], 'May is no person'],
    ['The water authority on 2 November accused Vellco of fraud.', ['The water authority > Vellco: fraud'], 'a date before the verb'],
    ['Reyes and the magazine Time have accused Vellco of fraud.', ['Reyes + the magazine Time > Vellco: fraud'], 'Time is no time'],
    ['It accused Vellco of fraud.', ['It > Vellco: fraud'], '“it” may be somebody'],
    [
      'In a joint report published on Sunday, Reyes and Okoro alleged that Vellco dumped waste.',
      ['Reyes + Okoro > Vellco: dumped waste'],
      'a fronted report is not who alleges',
    ],
    [
      'Arda accused Vell of sending the boat that rammed the ferry and held Tarn responsible for nine deaths.',
      ['Arda > Vell: sending the boat that rammed the ferry', 'Arda > Tarn: nine deaths'],
      'the “and” goes back over the relative clause',
    ],
    [
      'The mayor fought a suit filed by a clerk alleging that Lind took bribes.',
      ['a clerk > Lind: took bribes'],
      'whoever filed the suit alleges',
    ],
    ['Even as he accused the ministry of fraud, Reyes smiled.', ['Reyes > the ministry: fraud'], 'the pronoun points forward'],
    ['“I blame Lind for the loss,” Reyes said.', ['Reyes > Lind: the loss'], '“I” is who speaks'],
    [
      'Reyes will call Lind a liar and Okoro has accused Lind of fraud.',
      ['Reyes > Lind: a liar', 'Okoro > Lind: fraud'],
      'a second object',
    ],
    // who is accused
    ['The court quashed the convictions of nine clerks who had been accused of theft.', ['– > nine clerks: theft'], 'not the convictions'],
    ['Reyes accused Lind in a letter of theft.', ['Reyes > Lind: theft'], 'how it was said is no part of the name'],
    ['Reyes accused Tarn in October of fraud.', ['Reyes > Tarn: fraud'], 'nor when'],
    ['Vellco accused Mara Lind, who ran a shop in Tarn, of stealing coins.', ['Vellco > Mara Lind: stealing coins'], 'over an insertion'],
    ['The suit alleges libel by Lind over talk that she drank.', ['The suit > Lind: libel'], 'not the later clause'],
    ['Reyes claimed that the guards beat two prisoners.', ['Reyes > the guards: beat two prisoners'], 'people the story knows'],
    ['Reyes claimed that Vellco had not paid the workers.', ['Reyes > Vellco: had not paid the workers'], 'something left undone'],
    ['Okoro, who claimed Lind was not paying the workers, left.', ['Okoro > Lind: was not paying the workers'], 'in a relative clause'],
    ['Vellco was to blame for the flood, according to Reyes.', ['Reyes > Vellco: the flood'], 'to blame'],
    ['Vellco is to blame for the flood.', ['– > Vellco: the flood'], 'told by the article itself'],
    // the law, active
    ['Prosecutors have charged three men and a clerk with murder.', ['Prosecutors > three men + a clerk: murder'], 'charged by whom'],
    ['The agency has charged Lind with doping.', ['The agency > Lind: doping'], 'doping is cheating'],
    [
      'The ministry charged Vellco in May with conspiring to cheat buyers.',
      ['The ministry > Vellco: conspiring to cheat buyers'],
      'conspiring',
    ],
    ['A court convicted Bo Lind and Ada Reyes of murder.', ['– > Bo Lind + Ada Reyes: murder'], 'a court judges, it does not accuse'],
    ['The court found Bo Lind guilty of fraud.', ['– > Bo Lind: fraud'], 'found guilty, active'],
    // where the act ends
    [
      'Arda accused Vell of sending troops to Tarn, and Lind, Okoro and the union later said the same.',
      ['Arda > Vell: sending troops to Tarn'],
      'a list that is the next subject',
    ],
    ['The clerk was blamed for the loss, the magazine Tarn Weekly reports.', ['– > The clerk: the loss'], 'who reports it comes behind'],
    [
      'Arda is accused of shipping guns, as well as shells to Vell.',
      ['– > Arda: shipping guns, as well as shells to Vell'],
      '“as well as” goes on',
    ],
    [
      'Reyes accused Lind of running the “most skilled, most patient scheme of all”.',
      ['Reyes > Lind: running the “most skilled, most patient scheme of all”'],
      'a comma inside the quotation',
    ],
    [
      'The woman accused of driving onto a walk in Tarn told police nothing.',
      ['– > The woman: driving onto a walk in Tarn'],
      'her own verb comes behind',
    ],
  ])('%s → %j (%s)', (text, expected) => expect(told(text)).toEqual(expected));
});

it('reads “accused … of every race that he won” once', () =>
  expect(told('Reyes accused Lind of cheating in every race that he won.')).toEqual(['Reyes > Lind: cheating in every race that he won']));

describe('what accuses nobody', () => {
  it.each([
    ['Reyes criticized Lind for raising taxes.', 'criticism (CAMEO 111) is no accusation'],
    ['The minister was slammed for her speech.', 'nor is a slam'],
    ['People should provide evidence for their accusations.', 'an accusation of nothing against nobody'],
    ['Reyes did not accuse Lind of theft.', 'negated'],
    ['Neither Lind nor Okoro was charged with theft.', 'neither'],
    ['No officer has been charged with assault.', 'nobody'],
    ['Reyes stopped short of accusing Lind of theft.', 'stopped short of'],
    ['Reyes refused to accuse Lind of theft.', 'refused to'],
    ['It is unclear whether Lind could be charged with theft.', 'a supposition'],
    ['If Tarnland invaded Vell, Reyes said, the pact would end.', 'a condition'],
    ['Reyes said that Tarnland would invade Vell.', 'a prediction'],
    ['Reyes said that Tarnland had not invaded Vell.', 'told as not done'],
    ['Reyes said she had stabbed the guard.', 'of oneself'],
    ['Reyes said a man had stabbed three people.', 'nobody in particular'],
    ['The commission is responsible for the budget.', 'responsible as an office'],
    ['Lind was charged with drafting the plan.', 'charged with a task'],
    ['Vellco paid a $3 million settlement, Reyes said.', 'a settlement is no bribe'],
    ['Instead of being fined for pollution, the plants were paid.', 'instead of'],
    ['The only reason to hold Lind responsible for the fire is spite.', 'only an infinitive'],
    ['The debate was so charged that Lind left the hall.', 'another “charged”'],
    ['The heirs renewed their claim of ownership.', 'another claim'],
    ['Reyes sent flowers to Okoro, according to Lind.', 'sending is no harm without arms or men'],
    ['Allegations of bias against Lind were discussed.', 'Lind suffers the bias'],
    ['Reyes said Lind has a bully pulpit.', 'a noun that is no verb'],
    ['Lind beat Reyes by three points, according to the poll.', 'a race'],
    ['Experts suspect the losses were made up of old debts.', 'the “of” of another verb'],
    ['Nobody has been charged.\n\nIn May Vellco said that its system had faults.', 'the next paragraph is another story'],
    ['The inquiry concluded that the rocket was fired from a field held by rebels.', 'the “by” of another verb'],
    ['Arda confirmed that Tarnland had sent troops.', 'to confirm is to answer'],
    ['The ministry found no evidence that Lind stole the money, Reyes said.', 'the evidence is missing'],
    ['He called for the expulsion of migrants convicted of theft.', 'not what he called for'],
    ['Reyes said the plans of Bo Lind were ripe for abuse.', 'ripe for it'],
    ['Reyes said that all Ardans were terrorists.', 'a whole people'],
    ['“He is leading a racket,” Reyes said of Lind.', 'whom a quoted “he” means is a guess'],
    ['Offenders convicted of theft are fined.', 'nobody in particular'],
    ['Okoro and Lind accused each other of fraud.', 'of each other'],
    ['Reyes will accuse Lind of fraud.', 'foretold'],
    ['Reyes alleged that Lind would take bribes.', 'foretold, too'],
    ['Reyes said the four Ardans killed in the attack were young.', 'what they suffered'],
    ['He said the pact, signed after Tarnland invaded Vell, would end.', 'background'],
    ['Tarn had two murders in May, according to Reyes.', 'a town that suffered'],
    ['Reyes blamed the weather for the loss.', 'the weather answers for nothing'],
    ['Reyes claimed that Lind did not know the law.', 'not to know is no deed'],
    ['The commission charged Lind with overseeing the budget.', 'a task, from an office'],
    ['The council charged Lind with finding a new site.', 'a task'],
    ['Ada Nair, a former engineer, alleges she was fired for warning about it.', 'of oneself, by nobody named'],
    ['Vellco sued Lind for damages.', 'what is wanted'],
    ['The player was banned for life.', 'how long'],
    ['The minister resigned over an alleged fraud in the army.', 'of another'],
    ['Lind could stand trial on fraud charges.', 'may be'],
    ['Lind spoke in the hall on charges for parking.', 'another charge'],
  ])('%s (%s)', (text) => expect(told(text)).toEqual([]));
});

describe('a report says', () => {
  it.each([
    ['Reyes accused Lind of taking bribes.', 'ACCUSED', 'CORRUPTION'],
    ['Reyes alleged that Lind moved public funds through shell companies.', 'ALLEGED', 'CORRUPTION'],
    ['Lind is suspected of spying for Vell.', 'SUSPECTED', 'ESPIONAGE'],
    ['Reyes alleged that Lind had hacked the server.', 'ALLEGED', 'CYBER_ATTACK'],
    ['Reyes warned that Tarnland had massed 900 soldiers.', 'WARNED', 'FORCE_DEPLOYMENT'],
    ['Reyes claimed that Tarnland had supplied missiles.', 'CLAIMED', 'MATERIAL_MILITARY_SUPPORT'],
    ['Lind is accused of helping Vell to circumvent sanctions.', 'ACCUSED', 'SANCTIONS_EVASION'],
    ['The carmaker was accused of rigging emissions tests.', 'ACCUSED', 'FRAUD'],
    ['Lind was accused of poisoning a former agent.', 'ACCUSED', 'VIOLENT_CRIME'],
    ['Tarnland is accused of bombing a hospital.', 'ACCUSED', 'WAR_CRIME'],
    ['The refinery is accused of polluting the river.', 'ACCUSED', 'ENVIRONMENTAL_HARM'],
    ['Tarnland is accused of interfering in the election.', 'ACCUSED', 'ELECTION_INTERFERENCE'],
    ['The plant is accused of exploiting migrant workers.', 'ACCUSED', 'LABOUR_ABUSE'],
    ['Lind is accused of violating the ceasefire.', 'ACCUSED', 'TREATY_VIOLATION'],
    ['The coach is accused of raping a pupil.', 'ACCUSED', 'SEXUAL_VIOLENCE'],
    ['Reyes accused Lind of wasting time.', 'ACCUSED', 'OTHER'],
  ])('%s → %s, %s', (text, strength, category) =>
    expect(readReports(text).reports.map((report) => [report.strength, report.category])).toEqual([[strength, category]]),
  );

  it('which statement makes it, what was done in lemmas, and how many', () => {
    const { document, reports, statements } = readReports(
      'Reyes claimed that Tarnland had supplied Vell with 40 missiles in exchange for troops.',
    );
    const [report] = reports;
    expect(report).toMatchObject({ predicate: 'supply', actLemmas: ['missile', 'supply'], allegation: -1 });
    expect(report?.quantities.map((quantity) => [quantity.min, quantity.max, quantity.unit])).toEqual([[40, 40, 'missiles']]);
    expect(wordsAt(document, statements[report?.statement ?? -1]?.cue[0] ?? null)).toBe('claimed');
  });

  it('the object that stands before “which Reyes accuses Tarn of sending”', () => {
    const [report] = readReports('The 900 soldiers, which Reyes accuses Tarn of sending to Vell, were seen.').reports;
    expect(report).toMatchObject({ category: 'FORCE_DEPLOYMENT', predicate: 'send', actLemmas: ['send', 'soldier'] });
  });
});

describe('odd text', () => {
  it.each([
    ['', 'nothing'],
    ['accused', 'one word'],
    ['of of of accused of', 'no sentence'],
    ['Accused of.', 'cut off'],
    ['“““ accused “of” ””', 'marks'],
  ])('%j gives nothing (%s)', (text) => expect(told(text)).toEqual([]));

  it('reads ten thousand accusations in one paragraph', () => {
    const text = 'Reyes accused Lind of lying. '.repeat(10_000);
    expect(readReports(text).reports).toHaveLength(10_000);
  });
});
