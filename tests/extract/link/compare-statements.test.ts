import { describe, expect, it } from '@jest/globals';
import { compareStatements, type SaidClaims } from '../../../src/extract/link/compare-statements.js';
import { claimsIn, type SaidWords } from '../../../src/extract/link/read-claims.js';

type Options = Partial<Omit<SaidWords, 'text' | 'content' | 'cue' | 'mentions'>> & {
  readonly day?: string;
  readonly names?: Readonly<Record<string, string>>;
};

/** All of the text is said; what stands before `|` is the cue. */
function said(source: string, { day = '2031-01-05', names = {}, ...more }: Options = {}): SaidClaims & { readonly text: string } {
  const [cue = '', words] = source.includes('|') ? source.split('|') : ['', source];
  const text = `${cue}${words ?? ''}`;
  const mentions = Object.entries(names).flatMap(([name, entity]) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].map(({ index }) => ({ start: index, end: index + name.length, entity })),
  );
  const isRetold = more.quoteType === 'INDIRECT';
  const claims = claimsIn({
    text,
    content: [{ start: cue.length, end: text.length }],
    cue: cue === '' ? [] : [{ start: 0, end: cue.trimEnd().length }],
    quoteType: 'DIRECT',
    speechAct: 'ASSERT',
    polarity: 'AFFIRMED',
    modality: 'ASSERTED',
    isNested: false,
    speaker: 'X',
    mentions,
    ...more,
  });
  return { claims, day, isRetold, text };
}

const denied = { speechAct: 'DENY', quoteType: 'INDIRECT' } as const;
const admitted = { speechAct: 'ACKNOWLEDGE', quoteType: 'INDIRECT' } as const;
const retold = { quoteType: 'INDIRECT' } as const;
const named = { names: { Okoro: 'O', Lind: 'L' } };
const y2030 = { day: '2030-01-05' };
const later = { day: '2031-01-20' };

type Row = readonly [left: string, right: string, expected: string | null, why: string, ofLeft?: Options, ofRight?: Options];

describe('what somebody said, against what the same one said another time', () => {
  it.each<Row>([
    // Yes and no.
    ['We paid the firm for the bridge.', 'We did not pay the firm for the bridge.', 'POLARITY paid | did not pay 0.9', 'plain'],
    ['We paid the firm for the bridge.', 'We did not pay the firm.', 'POLARITY paid | did not pay 0.8', 'the denial is wider'],
    ['We paid the firm.', 'We did not pay the firm for the bridge.', null, 'the denial is narrower'],
    ['I met Okoro in Geneva.', 'I never met Okoro.', 'POLARITY met | never met 0.8', 'never', named, named],
    ['I met Okoro in Geneva.', 'I never met Lind in Geneva.', null, 'another person', named, named],
    ['The bridge is safe.', 'The bridge is not safe.', 'POLARITY is | is not 0.9', 'a state'],
    ['The bridge is safe for walkers.', 'The bridge is not safe.', null, 'safe for some'],
    ['The bridge is safe.', 'The tunnel is not safe.', null, 'another object'],
    ['The old bridge is safe.', 'The new bridge is not safe.', null, 'another bridge'],
    ['Our bridge is safe.', 'Their bridge is not safe.', null, 'whose bridge'],
    ['I have shares in the firm.', 'I have no shares in the firm.', 'POLARITY have | have no 0.9', 'no'],
    ['We will build the bridge.', 'We will not build the bridge.', 'POLARITY will build | will not build 0.9', 'what is planned'],
    ['We will build the bridge.', 'We did not build the bridge.', null, 'a promise that was not kept is no other word'],
    ['We built the bridge.', 'We are not building the bridge.', null, 'another time'],
    ['We paid the firm for the bridge.', 'We may not have paid the firm for the bridge.', null, 'hedged'],
    ['The bridge is safe.', 'Perhaps the bridge is not safe.', null, 'perhaps'],
    ['The bridge is safe.', 'If it rains, the bridge is not safe.', null, 'a condition'],
    ['The bridge is safe.', 'Is the bridge not safe?', null, 'a question'],
    ['The bridge is safe.', 'The council says the bridge is not safe.', null, 'another’s words'],
    ['The bridge is safe.', 'According to the council, the bridge is not safe.', null, 'another’s words'],
    ['The bridge is safe.', 'The bridge is not safe.', null, 'in a statement of another', {}, { isNested: true }],
    ['The bridge is safe.', 'The bridge is not safe.', null, '“did not say that”', {}, { polarity: 'NEGATED' }],
    ['The bridge is safe.', 'The bridge is not safe.', null, 'hedged as a whole', {}, { modality: 'HEDGED' }],
    ['The bridge is closed.', 'The bridge is no longer closed.', null, 'what has changed'],
    ['The bridge is open now.', 'The bridge is not open.', null, 'now'],
    ['All the workers were paid.', 'Not all the workers were paid.', null, 'who is meant by “all”'],
    ['We did not only pay the firm for the bridge.', 'We paid the firm for the bridge.', null, 'not only'],
    ['They fixed the bridge contract.', 'They did not fix the bridge contract.', null, 'who is meant'],
    ['We signed it in Geneva.', 'We did not sign it in Geneva.', null, 'what is meant'],
    ['The council paid the firm for the works.', 'The firm did not pay the council for the works.', null, 'who pays whom'],
    ['The money was paid by the firm.', 'The money was not paid to the firm.', null, 'to and by'],
    ['I lied.', 'I did not lie.', null, 'about what'],
    ['We paid the firm in 2029.', 'We did not pay the firm in 2030.', null, 'another year'],
    [
      'We paid the firm in 2029 for the bridge.',
      'We did not pay the firm for the bridge.',
      'POLARITY paid | did not pay 0.9',
      'denied of every year',
    ],
    ['We must pay the firm for the bridge.', 'We did not pay the firm for the bridge.', null, 'must'],
    ['We want to pay the firm.', 'We do not want the firm.', null, 'another wish'],
    ['We refused to pay the firm.', 'We did not pay the firm.', null, 'both say no'],
    [
      'denied |fixing the bridge contract',
      'admitted |fixing the bridge contract',
      'POLARITY denied | fixing 0.7',
      'denied, then admitted',
      denied,
      admitted,
    ],
    ['denied |fixing the bridge contract', 'We fixed the bridge contract.', 'POLARITY denied | fixed 0.8', 'denied, then told', denied],
    ['denied |fixing the bridge contract', 'admitted |fixing the harbour contract', null, 'another contract', denied, admitted],
    ['denied |that he had not paid the firm', 'We paid the firm.', null, 'denied what is denied', denied],
    [
      'denied |fixing the bridge contract',
      'admitted |fixing the bridge contract',
      null,
      'may have admitted',
      denied,
      { ...admitted, polarity: 'UNCERTAIN' },
    ],
    [
      'said |he had met Okoro',
      'I did not meet Okoro.',
      'POLARITY had met | did not meet 0.7',
      'known who he is',
      { ...retold, names: { he: 'X', Okoro: 'O' } },
      named,
    ],
    ['said |he had met Okoro', 'I did not meet Okoro.', null, 'not known who he is', { ...retold, ...named }, named],
    ['We demand the money.', 'We do not demand the money.', null, 'a demand tells nothing', { speechAct: 'DEMAND' }],
    // Numbers.
    ['We lost nine ships in the storm.', 'We lost five ships in the storm.', 'NUMBER nine ships | five ships 0.9', 'plain'],
    ['We lost nine ships in the storm.', 'We lost nine ships in the storm.', null, 'the same'],
    ['We lost up to 50 ships in the storm.', 'We lost 30 ships in the storm.', null, 'up to'],
    ['We lost at least 20 ships in the storm.', 'We lost 30 ships in the storm.', null, 'at least'],
    [
      'We lost at least 40 ships in the storm.',
      'We lost 30 ships in the storm.',
      'NUMBER at least 40 ships | 30 ships 0.9',
      'at least more',
    ],
    ['We lost about 50 ships in the storm.', 'We lost 55 ships in the storm.', null, 'about'],
    ['We lost nine ships in the storm.', 'We lost five ships in the war.', null, 'elsewhere'],
    ['We lost nine ships in the storm.', 'We lost five boats in the storm.', null, 'something else'],
    [
      'The firm employs 1,200 workers in Tarn.',
      'The firm employs 900 workers in Tarn.',
      'NUMBER 1,200 workers | 900 workers 0.9',
      'at one time',
      {},
      later,
    ],
    ['The firm employs 1,200 workers in Tarn.', 'The firm employs 900 workers in Tarn.', null, 'a year before', {}, y2030],
    ['The firm paid 40 million euros in tax in 2029.', 'The firm paid 50 million euros in tax in 2030.', null, 'each year has its sum'],
    ['The firm sold 40 ships to the navy.', 'The firm sold 50 ships to the navy.', null, 'no year, said in two', {}, y2030],
    [
      'The storm killed nine people in the town.',
      'The storm killed twelve people in the town.',
      null,
      'the dead are still counted',
      {},
      later,
    ],
    ['We lost nine of 40 ships in the storm.', 'We lost five of 40 ships in the storm.', null, 'two numbers'],
    // Days.
    ['The works began on 3 March 2030.', 'The works began on 5 March 2030.', 'DATE 3 March 2030 | 5 March 2030 0.9', 'plain'],
    ['The works began on 3 March.', 'The works began on March 3.', null, 'the same'],
    ['The works began on 3 March 2030.', 'The works began on 5 March 2031.', null, 'another year'],
    ['The works began on 3 March.', 'The works began on 5 March.', null, 'no year, said in two', {}, y2030],
    ['The works began on 3 March.', 'The works ended on 5 March.', null, 'another event'],
    ['We met on 3 March and on 5 March.', 'We met on 4 March.', null, 'several days'],
    ['We met Okoro on 3 March.', 'We met Okoro on 4 March.', 'DATE 3 March | 4 March 0.9', 'one meeting, two days', named, named],
    ['We will meet Okoro on 3 March.', 'We will meet Okoro on 4 March.', null, 'plans are moved', named, named],
  ])('%s / %s → %s (%s)', (one, other, expected, _why, ofLeft = {}, ofRight = {}) => {
    const [left, right] = [said(one, ofLeft), said(other, ofRight)];
    const shown = compareStatements(left, right).map(
      ({ kind, left: l, right: r, confidence }) =>
        `${kind} ${left.text.slice(l.start, l.end)} | ${right.text.slice(r.start, r.end)} ${confidence}`,
    );
    expect(shown).toEqual(expected === null ? [] : [expected]);
    const turned = compareStatements(right, left);
    expect(turned.map(({ kind, left: r, right: l, confidence }) => ({ kind, l, r, confidence }))).toEqual(
      compareStatements(left, right).map(({ kind, left: l, right: r, confidence }) => ({ kind, l, r, confidence })),
    );
  });

  it('is not at odds with itself', () => {
    const speech = said(
      'We paid the firm for the bridge. The works began on 3 March. We lost nine ships in the storm. The bridge is not safe.',
    );
    expect(speech.claims.length).toBe(4);
    expect(compareStatements(speech, speech)).toEqual([]);
  });
});
