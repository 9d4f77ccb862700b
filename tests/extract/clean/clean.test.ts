import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../src/extract/clean/clean.js';

/** The blocks of a text as `KIND words`. */
const blocksOf = (text: string, headline?: string): string[] => {
  const kept = clean({ text, headline });
  return kept.blocks.map(({ kind, start, end }) => `${kind} ${kept.text.slice(start, end)}`);
};

const long = 'The council met for three hours on Monday and then voted to close the old bridge over the river until the spring.';

describe('paragraphs', () => {
  it.each([
    ['One fell.\n\nTwo stood.', ['One fell.', 'Two stood.'], 'a blank line between'],
    ['One fell.\nTwo stood.', ['One fell.', 'Two stood.'], 'one line each'],
    ['One fell.\r\n\r\nTwo stood.\r\n', ['One fell.', 'Two stood.'], 'Windows line ends'],
    ['One fell.\n \t\n\nTwo stood.', ['One fell.', 'Two stood.'], 'a blank line that is not empty'],
    ['One fell.\n***\nTwo stood.', ['One fell.', 'Two stood.'], 'a ruler is no paragraph'],
    ['The mayor\nof Tarn fell.', ['The mayor of Tarn fell.'], 'goes on in lower case'],
    [
      'He blamed, according to her,\n“the slow decay of trust”\nin the town.',
      ['He blamed, according to her, “the slow decay of trust” in the town.'],
      'a fragment torn out',
    ],
    [
      'He blamed, according to her,\n\n“the slow decay of trust”\n\nin the town.',
      ['He blamed, according to her, “the slow decay of trust” in the town.'],
      'torn out between blank lines',
    ],
    [
      'Reyes had gathered forty boats, including\nseveral large ferries, to cross.',
      ['Reyes had gathered forty boats, including several large ferries, to cross.'],
      'ends in a word that cannot end',
    ],
    ['The firm was led by the\nReyes family.', ['The firm was led by the Reyes family.'], 'an article before a name'],
    ['He thanked Mr.\nReyes for it.', ['He thanked Mr. Reyes for it.'], 'a title at the end of a line'],
    ['She said “we will not\nYield to this” again.', ['She said “we will not Yield to this” again.'], 'inside an open quotation'],
    [
      '“We will stay.\n\n“And we will win,” she said.',
      ['“We will stay.', '“And we will win,” she said.'],
      'a quotation over two paragraphs stays two',
    ],
    ['Reyes listed three points:\n\n• boats\n\n• men', ['Reyes listed three points:', '• boats', '• men'], 'a list keeps its lines'],
    ['It happened there.\nkyiv denied it all.', ['It happened there.', 'kyiv denied it all.'], 'a name in lower case after a stop'],
    [
      'The council, led by\nAda Reyes\n, fell over “a matter\nof trust”\n.',
      ['The council, led by Ada Reyes, fell over “a matter of trust”.'],
      'torn commas and stops',
    ],
    [
      'The council of the harbour town met on Monday for three long hours and listened to every single witness that the prosecutors had called, among them a man whom they named as\nTom Vance\nwho denied it.',
      [
        'The council of the harbour town met on Monday for three long hours and listened to every single witness that the prosecutors had called, among them a man whom they named as Tom Vance who denied it.',
      ],
      'a torn name',
    ],
    ['He fell.\nWhat the mayor said\nShe left.', ['He fell.', 'What the mayor said', 'She left.'], 'a heading may end with a verb'],
    [
      'He left. “I am done with it all,” he told\nTarn Daily\n.',
      ['He left. “I am done with it all,” he told Tarn Daily.'],
      'a torn name before a torn stop',
    ],
    ['He fell.\nPlan A\nShe left.', ['He fell.', 'Plan A', 'She left.'], 'a letter is no article'],
    ['They sent anti-\naircraft guns.', ['They sent anti-aircraft guns.'], 'a break after a hyphen'],
    ['They met in the U.S.\nembassy in Tarn.', ['They met in the U.S. embassy in Tarn.'], 'an abbreviation in mid sentence'],
    [
      'Reyes said that\n\nAdvertisement\n\nthe bridge is safe.',
      ['Reyes said that the bridge is safe.'],
      'an advertisement in mid sentence',
    ],
  ])('%j (%#)', (text, paragraphs) => {
    expect(blocksOf(text).map((block) => block.replace(/^\S+ /, ''))).toEqual(paragraphs);
  });

  it('joins text that was wrapped at a width, sentence ends included', () => {
    const first =
      'The harbour master told reporters on Friday that three ships had left\nthe port without papers in the night. He did not say who had let them go.\nA spokesman for the owners said that nothing of the kind had taken place\nand that the papers were in order.';
    const second = 'The ministry will look into the matter, according to two officials there\nwho asked not to be named.';
    expect(blocksOf(`${first}\n\n${second}`).map((block) => block.replace(/^\S+ /, ''))).toEqual([
      first.replaceAll('\n', ' '),
      second.replaceAll('\n', ' '),
    ]);
  });
});

describe('block kinds', () => {
  it.each([
    [`Mayor accused of fraud\n${long}`, ['HEADLINE'], 'first line without a stop'],
    [`Did the mayor lie?\n\n${long}`, ['HEADLINE'], 'a question as headline'],
    [`The mayor fell.\n${long}`, ['PARAGRAPH'], 'a first sentence is no headline'],
    ['The mayor fell', ['PARAGRAPH'], 'a line alone is no headline'],
    [
      `Mayor accused\nA long inquiry into the bridge fund has reached the town hall itself\n${long}`,
      ['HEADLINE', 'STANDFIRST'],
      'standfirst',
    ],
    [`Mayor accused\nAda Reyes in Tarn, June 19, 2024. (POOL / JANE DOE)\n${long}`, ['HEADLINE', 'CAPTION'], 'caption with credit'],
    [`Mayor accused\n${long}\nA fund in doubt\n${long}`, ['HEADLINE', 'PARAGRAPH', 'SUBHEAD'], 'sub-heading'],
    [`Mayor accused\n${long}\n“A grave step”\n${long}`, ['HEADLINE', 'PARAGRAPH', 'SUBHEAD'], 'a quoted fragment as sub-heading'],
    [`Mayor accused\n${long}\nWhat happens now?\n${long}`, ['HEADLINE', 'PARAGRAPH', 'SUBHEAD'], 'a question as sub-heading'],
    [`Mayor accused\n${long}\nReyes went on:\n${long}`, ['HEADLINE', 'PARAGRAPH', 'PARAGRAPH'], 'a colon announces, it does not head'],
    [`Mayor accused\n${long}\n“voted to close the old bridge”\n${long} Or so.`, ['HEADLINE', 'PARAGRAPH', 'PULL_QUOTE'], 'pull quote'],
    [
      `Mayor accused\n${long}\nHe denied it.\nHe denied it. ${long}`,
      ['HEADLINE', 'PARAGRAPH', 'PARAGRAPH'],
      'too few words for a pull quote',
    ],
    [`Mayor accused\n${long}\nThe end`, ['HEADLINE', 'PARAGRAPH', 'PARAGRAPH'], 'nothing follows: no sub-heading'],
  ])('%#: %s', (text, kinds) => {
    expect(
      clean({ text })
        .blocks.map((block) => block.kind)
        .slice(0, kinds.length),
    ).toEqual(kinds);
  });
});

describe('credits', () => {
  it.each([
    ['Ada Reyes in Tarn. (POOL / JANE DOE)', 'Ada Reyes in Tarn.', 'POOL / JANE DOE'],
    ['Ada Reyes in Tarn. (Reuters)', 'Ada Reyes in Tarn.', 'Reuters'],
    ['Ada Reyes in Tarn (AP Photo/Jane Doe)', 'Ada Reyes in Tarn', 'AP Photo/Jane Doe'],
    ['Ada Reyes in Tarn. (Photo by Jane Doe/Getty Images)', 'Ada Reyes in Tarn.', 'Jane Doe/Getty Images'],
    ['Ada Reyes in Tarn. Photograph: Jane Doe/EPA', 'Ada Reyes in Tarn.', 'Jane Doe/EPA'],
    ['Ada Reyes in Tarn. © Jane Doe / AFP', 'Ada Reyes in Tarn.', 'Jane Doe / AFP'],
    ['Ada Reyes in Tarn.\nPhoto: Jane Doe', 'Ada Reyes in Tarn.', 'Jane Doe'],
  ])('%j', (caption, text, credit) => {
    const kept = clean({ text: `Mayor accused\n${caption}\n${long}` });
    const found = kept.blocks[1];
    expect([found?.kind, found?.credit, kept.text.slice(found?.start, found?.end)]).toEqual(['CAPTION', credit, text]);
  });

  it('drops a credit line under a paragraph and leaves the paragraph one', () => {
    const kept = clean({ text: `Mayor accused\n${long}\nShe denied it.\nPhoto: Jane Doe\n${long}` });
    expect(kept.blocks.map((block) => block.kind)).toEqual(['HEADLINE', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH']);
    expect(kept.text).not.toContain('Jane Doe');
  });

  it.each([
    ['Reyes (R-Texas) fell.', 'a party and a state'],
    ['The alliance is led by her party (NDP).', 'an acronym before the stop'],
    ['She joined the North Atlantic pact (NATO)', 'an acronym that is no agency'],
    ['He wore a mask: Photo: nothing else, he said. It was “a joke”.', 'the word in mid sentence'],
  ])('leaves %j alone (%s)', (line) => {
    const kept = clean({ text: `Mayor accused\n${line}\n${long}` });
    expect(kept.text).toContain(line);
    expect(kept.blocks.every((block) => block.credit === undefined)).toBe(true);
  });
});

describe('boilerplate', () => {
  it.each([
    'Read more: Ferry sinks',
    'Read more',
    'Sign up for our newsletter',
    'Advertisement',
    'ADVERTISEMENT',
    'Share this article',
    'Tweet',
    'Follow us on Facebook',
    'Story continues below',
    '© 2024 The Tarn Post',
    'All rights reserved.',
    '5 min read',
    'Related: Ferry sinks',
    '(Reporting by Ada Reyes; Editing by Tom Vance)',
  ])('drops %j', (line) => expect(clean({ text: `One fell.\n\n${line}\n\nTwo stood.` }).text).toBe('One fell.\n\nTwo stood.'));

  it.each([
    'Read what the minister wrote.',
    'Advertisement spending fell, Reyes said.',
    'Shares fell.',
    'Sign up, he told the men.',
    'Share the burden, she said.',
    'Follow the money, he said.',
    'See you in court, he said.',
  ])('keeps %j', (line) => expect(clean({ text: `One fell.\n\n${line}\n\nTwo stood.` }).text).toBe(`One fell.\n\n${line}\n\nTwo stood.`));

  it('drops the byline under a headline', () =>
    expect(clean({ text: `Mayor accused\nBy Ada Reyes and Tom Vance\n${long}` }).text).toBe(`Mayor accused\n\n${long}`));
});

describe('the headline that comes apart', () => {
  it('becomes the first block, without a place in the text', () => {
    const kept = clean({ text: long, headline: ' Mayor\naccused ' });
    expect(kept.text).toBe(`Mayor accused\n\n${long}`);
    expect(kept.headline).toBe('Mayor accused');
    expect(kept.blocks.map((block) => block.kind)).toEqual(['HEADLINE', 'PARAGRAPH']);
    expect([...kept.rawOffsets.slice(0, 15)]).toEqual(Array(15).fill(-1));
    expect(kept.rawOffsets[15]).toBe(0);
  });

  it('is not doubled when the text begins with it', () => {
    const kept = clean({ text: `Mayor Accused.\n\n${long}`, headline: 'Mayor accused' });
    expect(kept.text).toBe(`Mayor Accused.\n\n${long}`);
    expect(kept.headline).toBe('Mayor Accused.');
    expect(kept.rawOffsets[0]).toBe(0);
  });

  it('leaves a first line that says something else to the text', () =>
    expect(blocksOf(`Ferry sinks.\n${long}`, 'Mayor accused')).toEqual([
      'HEADLINE Mayor accused',
      'PARAGRAPH Ferry sinks.',
      `PARAGRAPH ${long}`,
    ]));
});

it('finds nothing in an empty text', () => {
  expect(clean({ text: ' \n\u200b\n' })).toMatchObject({ text: '', headline: '', blocks: [], language: 'und' });
});
