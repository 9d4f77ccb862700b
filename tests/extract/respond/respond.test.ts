import { describe, expect, it } from '@jest/globals';
import { respond } from '../../../src/extract/respond/respond.js';
import { readReports } from '../allege/read-reports.js';
import { answered, readResponses } from './read-responses.js';

describe('how somebody answers', () => {
  it.each([
    // denies
    ['Lind denied taking the money.', ['DENIED Lind: taking the money'], 'denies V-ing'],
    ['Lind denies that he took the money.', ['DENIED Lind: he took the money'], 'denies that'],
    ['Lind denied he took the money.', ['DENIED Lind: he took the money'], 'without “that”'],
    ['Lind has denied the charges through a lawyer.', ['DENIED Lind: the charges'], 'denies a claim'],
    ['The bank denied any wrongdoing.', ['DENIED The bank: any wrongdoing'], 'denies wrongdoing'],
    ['Lind, now a farmer, has denied that this was so, and he left.', ['DENIED Lind: this was so'], 'an insertion before the verb'],
    ['The allegations, which Lind denies, are old.', ['DENIED Lind: The allegations'], 'the claim stands before'],
    ['The claims were denied by the ministry.', ['DENIED the ministry: The claims'], 'passive'],
    ['Reyes accused Lind of theft, a charge his office has repeatedly rejected.', ['DENIED his office: a charge'], 'a gloss on the charge'],
    ['Reyes accused Lind of theft, an allegation he denies.', ['DENIED Lind: an allegation'], 'a pronoun in the gloss is the accused'],
    ['Reyes accused the lab of fraud – something the lab disputes.', ['DENIED the lab: something'], 'a verb that looks like a plural'],
    ['Reyes accused Lind of theft, a claim Lind called “baseless”.', ['DENIED Lind: a claim'], 'called in a gloss'],
    ['Reyes accused Lind of theft, a charge Lind may deny.', [], 'a denial only supposed'],
    ['Reyes accused Lind of theft, a charge his office has not denied.', ['NOT_DENIED his office: –'], 'left open in a gloss'],
    ['Reyes accused Lind of theft, a charge Lind has not denied.', [], 'a name that stuck to the charge is nobody'],
    ['Lind and Okoro denied the accusation.', ['DENIED Lind: the accusation', 'DENIED Okoro: the accusation'], 'two deny'],
    ['Lind rejected the allegations of fraud.', ['DENIED Lind: the allegations of fraud'], 'rejects a claim'],
    ['Lind dismissed a report that he had sold the land.', ['DENIED Lind: a report that he had sold the land'], 'dismisses a report'],
    ['The allegation was rejected by Lind.', ['DENIED Lind: The allegation'], 'rejected by'],
    ['Lind called the accusations baseless.', ['DENIED Lind: the accusations'], 'calls it baseless'],
    ['Lind answered the suit, calling it “meritless”.', ['DENIED Lind: it'], 'calling it'],
    ['Lind said the allegations were false.', ['DENIED Lind: the allegations'], 'said they were false'],
    ['I have concluded that your allegations are unsupported by evidence.', ['DENIED I: your allegations'], 'unsupported'],
    ['Lind pleaded not guilty to arson.', ['DENIED Lind: arson'], 'not guilty'],
    ['Lind maintains his innocence.', ['DENIED Lind: –'], 'innocence'],
    ['Lind insists he did nothing wrong.', ['DENIED Lind: he did nothing wrong'], 'nothing wrong'],
    ['Lind said she did nothing for the town.', [], 'nothing else'],
    [
      'Reyes says Lind stole the boat. Lind said he had not stolen it.',
      ['DENIED Lind: he had not stolen it'],
      'the act, negated by the accused',
    ],
    ['Reyes says Lind stole the boat. Lind said he had not seen it.', [], 'another verb'],
    ['Lind entered a plea of not guilty to arson.', ['DENIED Lind: arson'], 'a plea entered'],
    ['Lind stopped short of denying the reports.', ['NOT_DENIED Lind: the reports'], 'short of denying is no denial'],
    ['The bank settled the case without admitting wrongdoing.', ['NOT_CONFIRMED The bank: wrongdoing'], 'nothing is admitted'],
    ['Calls to the bank went unanswered.', ['NO_RESPONSE the bank: –'], 'calls'],
    ['Lind toned down his accusation.', ['SOFTENED Lind: his accusation'], 'toned down'],
    ['Lind toned down his dress.', [], 'a dress'],
    ['Reyes backed away from the claim that Lind had lied.', ['SOFTENED Reyes: the claim that Lind had lied'], 'backed away from'],
    ['Reyes doubled down on her accusation.', ['REPEATED Reyes: her accusation'], 'doubled down'],
    ['The paper said it stood by its report.', ['REPEATED The paper: its report'], 'the paper stands by it'],
    ['The coroner contradicted his account.', ['CONTRADICTED The coroner: his account'], 'an account contradicted'],
    ['His words contradicted his past statements.', [], 'statements may be about anything'],
    ['If he had admitted the theft, he would be free.', [], 'under “if” nobody admits'],
    // silence
    ['Lind declined to comment.', ['DECLINED_COMMENT Lind: –'], 'declined to comment'],
    ['Lind, who declined to comment for this article, has left.', ['DECLINED_COMMENT Lind: –'], 'in a relative clause'],
    ['The ministry had no comment.', ['DECLINED_COMMENT The ministry: –'], 'no comment'],
    ['The company did not respond to a request for comment.', ['NO_RESPONSE The company: a request'], 'did not respond'],
    ['Lind did not return calls.', ['NO_RESPONSE Lind: –'], 'did not return calls'],
    ['Lind could not be reached.', ['NO_RESPONSE Lind: –'], 'could not be reached'],
    ['There was no immediate comment from the ministry.', ['NO_RESPONSE the ministry: –'], 'no comment from'],
    ['The ministry has not commented.', ['NO_RESPONSE The ministry: –'], 'has not commented'],
    // left open
    [
      'Neither Tarn nor Vell has confirmed the deployment of soldiers.',
      ['NOT_CONFIRMED Tarn: the deployment of soldiers', 'NOT_CONFIRMED Vell: the deployment of soldiers'],
      'two parties, two responses',
    ],
    ['The ministry has not confirmed the reports.', ['NOT_CONFIRMED The ministry: the reports'], 'has not confirmed'],
    ['Lind has not denied that he met the agent.', ['NOT_DENIED Lind: he met the agent'], 'has not denied'],
    ['Lind declined to confirm the report.', ['NOT_CONFIRMED Lind: the report'], 'declined to confirm'],
    // admits
    ['Lind pleaded guilty on Monday to tax fraud.', ['ACKNOWLEDGED Lind: tax fraud'], 'pleaded guilty'],
    ['Lind admitted stealing the documents.', ['ACKNOWLEDGED Lind: stealing the documents'], 'admitted V-ing'],
    ['Lind left, admitting that he was responsible for the leak.', ['ACKNOWLEDGED Lind: he was responsible for the leak'], 'a participle'],
    ['The bank acknowledged some errors.', ['PARTIALLY_ACKNOWLEDGED The bank: some errors'], 'in part'],
    ['The company apologised for the fraud.', ['ACKNOWLEDGED The company: the fraud'], 'apologised for'],
    ['A small group claimed responsibility for the attack.', ['ACKNOWLEDGED A small group: the attack'], 'claimed responsibility'],
    ['Lind was forced to admit that he had lied.', ['ACKNOWLEDGED Lind: he had lied'], 'an infinitive that was done'],
    // the target ends where the answer's own time and place begin
    ['Lind denied cheating at a news conference before the race.', ['DENIED Lind: cheating'], 'a place of answering'],
    ['Lind had denied cheating since she lost the title.', ['DENIED Lind: cheating'], 'since when'],
    ['Lind had denied cheating for more than a decade.', ['DENIED Lind: cheating'], 'for how long'],
    ['The rebels denied shooting down the plane.', ['DENIED The rebels: shooting down the plane'], 'a deed with a particle'],
    [
      'Lind admitted in the agreement with the court that she had stolen the money.',
      ['ACKNOWLEDGED Lind: she had stolen the money'],
      'a phrase between verb and “that”',
    ],
    [
      'Tarn acknowledged for the first time that it had sent soldiers to Vell.',
      ['ACKNOWLEDGED Tarn: it had sent soldiers to Vell'],
      'for the first time',
    ],
    [
      'Lind dismissed claims that Tarn had sent soldiers as fake news.',
      ['DENIED Lind: claims that Tarn had sent soldiers'],
      'what it is called',
    ],
    ['Lind partly admitted the accusations.', ['PARTIALLY_ACKNOWLEDGED Lind: the accusations'], 'partly'],
    ['Lind disputed the description of the plot.', ['DISPUTED_DETAIL Lind: the description of the plot'], 'a detail'],
    [
      'Tarn said that, if there were such a deployment, it would be in accordance with international law.',
      ['JUSTIFIED Tarn: it would be in accordance with international law'],
      'the condition is not justified',
    ],
    // accuser and third parties
    [
      'The Lantern and the Courier on Thursday withdrew the accusation.',
      ['WITHDRAWN The Lantern: the accusation', 'WITHDRAWN the Courier: the accusation'],
      'a time before the verb',
    ],
    ['Reyes repeated the accusation.', ['REPEATED Reyes: the accusation'], 'repeats'],
    [
      'Reyes stood by her report and repeated the allegation.',
      ['REPEATED Reyes: her report', 'REPEATED Reyes: the allegation'],
      'stood by',
    ],
    ['The paper defended its report.', ['REPEATED The paper: its report'], 'defends what it wrote'],
    ['Okoro, a former soldier, supported the allegation.', ['CORROBORATED Okoro: the allegation'], 'supports'],
    ['Prosecutors dropped an investigation into Lind.', ['DISMISSED Prosecutors: an investigation into Lind'], 'gives up'],
    ['The Sports Agency has charged Lind with cheating.', ['CHARGED The Sports Agency: cheating'], 'active, though a participle'],
    ['A court in Tarn found Mia Lind guilty of bribery.', ['UPHELD A court: bribery'], 'found somebody guilty'],
    ['A court on Thursday convicted Mia Lind, Bo Reyes and Ada Okoro of murder.', ['UPHELD A court: murder'], 'several are convicted'],
    [
      'The appeal court in Tarn on Friday overturned the convictions of nine clerks.',
      ['OVERTURNED The appeal court: the convictions of nine clerks'],
      'a time before the verb',
    ],
    ['The plan asked for a fine for the clerk convicted of theft.', ['UPHELD (not stated): theft'], 'not the plan convicts'],
    ['It acquitted Bo Lind.', ['DISMISSED It: –'], 'a court named before'],
    ['Norvik rejected the claim and accused Reyes of theft.', ['DENIED Norvik: the claim', 'COUNTER_ALLEGED Norvik: theft'], 'in turn'],
    ['The paper retracted its report.', ['WITHDRAWN The paper: its report'], 'retracts'],
    ['Reyes withdrew the accusation.', ['WITHDRAWN Reyes: the accusation'], 'withdraws'],
    ['Police opened an investigation into the fire.', ['INVESTIGATION_OPENED Police: the fire'], 'opened an investigation'],
    ['Lind was charged with murder.', ['CHARGED (not stated): murder'], 'charged by nobody named'],
    ['Lind was convicted of murder.', ['UPHELD (not stated): murder'], 'convicted'],
    ['Lind was found guilty of theft.', ['UPHELD (not stated): theft'], 'found guilty'],
    ['A court acquitted Lind of perjury.', ['DISMISSED A court: perjury'], 'acquitted'],
    ['A judge dismissed the lawsuit.', ['DISMISSED A judge: the lawsuit'], 'a court dismisses, it does not deny'],
    ['The court quashed his conviction.', ['OVERTURNED The court: his conviction'], 'quashed'],
    ['The inquiry found that the firm had lied.', ['CORROBORATED The inquiry: the firm had lied'], 'an inquiry found'],
    ['Investigators found no evidence of fraud.', ['CONTRADICTED Investigators: fraud'], 'found no evidence'],
    [
      'Tarn affirmed that any deployment would be in accordance with the law.',
      ['JUSTIFIED Tarn: any deployment would be in accordance with the law'],
      'neither yes nor no, but right',
    ],
  ])('%s → %j (%s)', (text, expected) => expect(answered(text)).toEqual(expected));
});

describe('what answers nothing', () => {
  it.each([
    ['The president signed the law, which the opposition rejects.', 'a law is no accusation'],
    ['The committee denied the request.', 'a refusal to give'],
    ['The study says that offenders convicted of theft often return.', 'whoever it may be'],
    ['Being convicted of a crime can raise the price.', 'nobody was'],
    ['Lind repeated his claim that the tax was too high.', 'a claim about nobody'],
    ['Neither Lind nor Okoro acknowledged the efforts of the council.', 'efforts are not alleged'],
    ['The paper defended the report of the council.', "somebody else's report"],
    ['The judge denied bail.', 'bail is not a claim'],
    ['They have done much to deny them help.', 'denied to somebody'],
    ['The council dismissed the change.', 'a change is not a claim'],
    ['Lind dismissed the minister.', 'nor is a minister'],
    ['Lind has long dismissed attempts to unseat the mayor.', 'nor are attempts'],
    ['Police did not respond to the attack in time.', 'an attack is no inquiry'],
    ['Lind admitted that the race was close.', 'no accusation'],
    ['The hospital admitted three patients.', 'another “admit”'],
    ['Lind rejected the idea of a speech.', 'an idea that accuses nobody'],
    ['Prices achieved a peak that has not been reached again.', 'nobody was called'],
    ['Lind refused to say the words aloud.', 'words, not an answer'],
    ['Lind confirmed that talks would be held.', 'nothing of the kind is alleged'],
    ['Lind withdrew from the race.', 'no claim is withdrawn'],
    ['Reyes called on Lind to apologise for the fraud.', 'what is only wanted'],
    ['Reyes wants to overturn the verdict.', 'what is only wanted'],
    ['Lind refused to accept the award.', 'refusing something else'],
    ['Neither Lind nor Okoro was convicted of theft.', 'neither'],
    ['He can’t even answer a question without shouting.', 'mockery, not silence'],
    ['The plan keeps her legal role in force, Reyes said.', '“legal” of an office'],
    ['The minister found that the house was empty.', 'no inquiry, no harm'],
  ])('%s (%s)', (text) => expect(answered(text)).toEqual([]));
});

it('gives offices their role', () => {
  expect(readResponses('A judge dismissed the lawsuit.').map((response) => response.role)).toEqual(['ADJUDICATOR']);
  expect(readResponses('Police opened an inquiry into the fire.').map((response) => response.role)).toEqual(['INVESTIGATOR']);
  expect(readResponses('Lind denied the charges.').map((response) => response.role)).toEqual(['THIRD_PARTY']);
});

it('says when and in which lemmas', () => {
  const [response] = readResponses('Lind denied on Monday that his soldiers had crossed the river.');
  expect(response).toMatchObject({ type: 'DENIED', scope: 'WHOLE', answers: [] });
  expect(response?.targetLemmas).toEqual(expect.arrayContaining(['cross', 'river', 'soldier']));
});

it.each<[string, { readonly date: null; readonly precision: string } | null, string]>([
  ['Lind had denied the theft for years.', { date: null, precision: 'UNKNOWN' }, 'told as past, on no day'],
  ['Lind denied the theft.', null, 'no time at all'],
])('%s was said %j (%s)', (text, expected) => {
  const [response] = readResponses(text);
  const on = response?.respondedOn ?? null;
  expect(on && { date: on.date, precision: on.precision }).toEqual(expected);
});

it('hears an accused accuse back', () => {
  const text = 'Reyes accused Lind of bribery. Lind in turn accused Reyes of forging the minutes.';
  expect(answered(text)).toContain('COUNTER_ALLEGED Lind: forging the minutes');
});

it('looks at a bounded number of accusations for each answer', () => {
  const told =
    'Reyes accused Lind of theft. Lind said he had not stolen it. Lind defended the sale. Lind said the sale was lawful, a claim Okoro denies. ';
  const lookedAtIn = (count: number): number => {
    const { document, mentioned, statements, reports } = readReports(told.repeat(count));
    let reads = 0;
    const counted = new Proxy(reports, {
      get: (list, key) => {
        if (typeof key === 'string' && /^\d+$/u.test(key)) reads += 1;
        return Reflect.get(list, key) as unknown;
      },
    });
    respond(document, mentioned, statements, counted);
    return reads / reports.length;
  };
  const inFew = lookedAtIn(200);
  expect(inFew).toBeGreaterThan(1);
  expect(lookedAtIn(2000)).toBeLessThan(inFew * 1.5);
});

it.each(['', 'denied', 'Neither nor has confirmed.', '“denied” denied, denied'])('finds nothing in %j', (text) =>
  expect(answered(text)).toEqual([]),
);
