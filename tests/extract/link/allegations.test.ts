import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../src/extract/extract.js';

/** Titles of the allegations, each with the number of its reports. */
const allegations = (text: string): readonly string[] =>
  extract({ text }).allegations.map((allegation) => `${allegation.title} (${allegation.reports.length})`);

/** “DENIED ACCUSED Lind → [0]”. */
const answers = (text: string): readonly string[] =>
  extract({ text }).responses.map(
    (response) =>
      `${response.type} ${response.role} ${response.responder.label} → [${response.answers.map((answer) => answer.allegation).join(', ')}]`,
  );

describe('reports of one article are one allegation', () => {
  it.each([
    [
      'Ada Reyes accused Bo Lind of sending troops to Tarn. Mr. Lind is suspected of having sent soldiers, Okoro wrote.',
      ['Bo Lind: sending troops to Tarn (2)'],
      'troops and soldiers',
    ],
    ['Ada Reyes accused Bo Lind of fraud. Bo Lind is accused of murder.', ['Bo Lind: fraud (1)', 'Bo Lind: murder (1)'], 'two acts'],
    [
      'Ada Reyes accused Bo Lind of fraud. Ada Reyes accused Mia Okoro of fraud.',
      ['Bo Lind: fraud (1)', 'Mia Okoro: fraud (1)'],
      'two accused',
    ],
    [
      'Ada Reyes accused Bo Lind of killing a guard. Bo Lind is suspected of killing a clerk.',
      ['Bo Lind: killing a guard (1)', 'Bo Lind: killing a clerk (1)'],
      'two victims',
    ],
    [
      'Ada Reyes accused him of fraud. Mia Okoro accused them of fraud.',
      ['Not named: fraud (1)', 'Not named: fraud (1)'],
      'a pronoun is the same as nobody',
    ],
  ])('%s → %j (%s)', (text, expected) => expect(allegations(text)).toEqual(expected));

  it.each([
    ['Bo Lind, a friend, accused him of fraud.', 'nobody accuses himself by a plain pronoun'],
    ['Prosecutors accused three Russians of fraud.', 'three Russians are not Russia'],
    ['Prosecutors accused a Ukrainian of fraud.', 'nor is one Ukrainian Ukraine'],
  ])('%s names no entity as accused (%s)', (text) =>
    expect(extract({ text }).reports.map(({ accused }) => accused.map(({ entity }) => entity))).toEqual([[null]]),
  );

  it('is named by the report that has a name', () =>
    expect(allegations('Reyes accused Bo Lind of sending troops to Tarn. Okoro accused him of sending 900 soldiers to Tarn.')).toEqual([
      'Bo Lind: sending 900 soldiers to Tarn (2)',
    ]));

  it('has a title of at most 100 characters that says who and what', () => {
    const [allegation] = extract({
      text: `Ada Reyes accused Bo Lind of hiding ${'the very long and tedious records of the old harbour company and '.repeat(3)}its tax fraud.`,
    }).allegations;
    expect(allegation?.title).toMatch(/^Bo Lind: hiding the very long .*[^ ]…$/u);
    expect(allegation?.title.length).toBeLessThanOrEqual(100);
  });
});

describe('a response answers', () => {
  it.each([
    [
      'The men were charged with sabotage. Two of them have pleaded guilty; the third denies involvement.',
      ['CHARGED INVESTIGATOR (not stated) → [0]', 'ACKNOWLEDGED ACCUSED Two of them → [0]', 'DENIED ACCUSED the third → [0]'],
      'some of several accused',
    ],
    [
      'Ada Reyes accused Bo Lind of fraud. Two of them have pleaded guilty.',
      ['ACKNOWLEDGED THIRD_PARTY Two of them → []'],
      'of one there are not two',
    ],
    ['Ada Reyes accused Bo Lind of bribery. Lind denied the accusation.', ['DENIED ACCUSED Lind → [0]'], 'the sentence before'],
    ['Bo Lind denied allegations that he had stolen the money.', ['DENIED ACCUSED Bo Lind → [0]'], 'the accusation in its own words'],
    [
      'Ada Reyes accused Bo Lind of sending 900 soldiers to Tarn. The harvest was good. The bridge is new. Lind has not confirmed the presence of the troops.',
      ['NOT_CONFIRMED ACCUSED Lind → [0]'],
      'by its words, from afar',
    ],
    [
      'Ada Reyes accused Bo Lind of stealing 900 crowns. Mia Okoro rejected the accusation.',
      ['DENIED THIRD_PARTY Mia Okoro → [0]'],
      'a third party rejects this accusation',
    ],
    [
      'Ada Reyes accused Norvik Energy of dumping waste at sea. Norvik Energy has found no evidence that it dumped waste at sea.',
      ['DENIED ACCUSED Norvik Energy → [0]'],
      'the accused finds nothing against itself',
    ],
    [
      'France accused Spain of dumping waste at sea. The harvest was good. The bridge is new. Spain dismissed the French claim.',
      ['DENIED ACCUSED Spain → [0]'],
      'names the accuser, from afar',
    ],
    [
      'Ada Reyes accused the army of Spain of killing a clerk, a charge its office has repeatedly rejected.',
      ['DENIED THIRD_PARTY its office → [0]'],
      'a gloss answers the act before it',
    ],
    [
      'Ada Reyes accused Bo Lind of theft. Bo Lind called the claims baseless. The harvest was good. Bo Lind is accused of murder.',
      ['DENIED ACCUSED Bo Lind → [0]'],
      'not what comes later',
    ],
    [
      'Prosecutors accused Bo Lind and Ada Reyes of murdering a guard. The court convicted Lind of murder. It acquitted Reyes.',
      ['UPHELD ADJUDICATOR The court → [1, 0]', 'DISMISSED ADJUDICATOR It → [0]'],
      'a verdict on each of them',
    ],
    [
      'France accused Spain of sending soldiers to Chad. France then accused Italy of hiding troops in Libya. Neither Rome nor Madrid has confirmed the arrival of these soldiers.',
      ['NOT_CONFIRMED ACCUSED Rome → [1]', 'NOT_CONFIRMED THIRD_PARTY Madrid → [1]'],
      'one clause answers one allegation',
    ],
    [
      'Ada Reyes accused Bo Lind of stealing a boat. Lind rejected the claim and accused Reyes of lying to the court.',
      ['DENIED ACCUSED Lind → [0]', 'COUNTER_ALLEGED ACCUSED Lind → [0]'],
      'accuses in turn',
    ],
    [
      'Ada Reyes accused Bo Lind of sending 900 soldiers to Tarn. The harvest was good. Mia Okoro has not confirmed the presence of the troops.',
      ['NOT_CONFIRMED THIRD_PARTY Mia Okoro → [0]'],
      'a third party by nearly all of its words',
    ],
    ['Ada Reyes accused Bo Lind of bribery. Reyes withdrew the accusation.', ['WITHDRAWN ACCUSER Reyes → [0]'], 'the accuser'],
    ['Bo Lind was convicted of murder.', ['UPHELD ADJUDICATOR (not stated) → [0]'], 'a judgment of what it names'],
    [
      'Ada Reyes accused Bo Lind of bribery. The harvest was good. The bridge is new. It rained. Bo Lind declined to comment.',
      ['DECLINED_COMMENT ACCUSED Bo Lind → [0]'],
      'silence at the end, the only accusation',
    ],
  ])('%s → %j (%s)', (text, expected) => expect(answers(text)).toEqual(expected));

  it.each([
    ['Ada Reyes accused Bo Lind of bribery. Bo Lind dismissed the lawsuit as baseless.', 'a suit that is not the accusation'],
    ['Ada Reyes accused Bo Lind of bribery. Mia Okoro denied the accusation.', 'who is not accused denies something else'],
    ['Ada Reyes accused Bo Lind of bribery. The harvest was good. Mia Okoro declined to comment.', 'silence of somebody else'],
    [
      'Ada Reyes accused Bo Lind of bribery and Bo Lind is accused of arson. The harvest was good. The bridge is new. It rained. Bo Lind declined to comment.',
      'two accusations, far away',
    ],
    ['Bo Lind denied the charges.', 'nothing is alleged'],
    [
      'Ada Reyes accused President Barack Obama of arming rebels. Vice President Joe Biden rubbished the claim to understand the poor.',
      'another of the same state, about something else',
    ],
    [
      'Ada Reyes accused Bo Lind of cheating. Reyes had denied cheating for years.',
      'the accuser denies what she herself is said to have done',
    ],
    ['Ada Reyes accused Bo Lind of using nerve gas. Reyes said that a general had confirmed the use of the gas.', 'told by the accuser'],
    ['Ada Reyes accused Bo Lind of stealing a car. Lind pleaded guilty to false accounting.', 'guilty of something else'],
    ['Ada Reyes accused Bo Lind of cheating in 2004. Lind denied cheating in 2009.', 'another year'],
    ['Ada Reyes accused Bo Lind of theft. Mia Okoro called the charges ridiculous.', 'a third party about charges'],
  ])('nothing in %s (%s)', (text) => expect(extract({ text }).responses.flatMap((response) => response.answers)).toEqual([]));
});
