import { describe, expect, it } from '@jest/globals';
import { fc } from '../../support/properties.js';
import { clean } from '../../../src/extract/clean/clean.js';
import { segment } from '../../../src/extract/segment/segment.js';

const read = (text: string) => segment(clean({ text }));

/** Tokens apart by a space, sentences by a bar. */
const tokensOf = (text: string): string => {
  const { sentences, tokens } = read(text);
  return sentences
    .map(({ first, last }) =>
      tokens
        .slice(first, last + 1)
        .map((token) => token.text)
        .join(' '),
    )
    .join(' | ');
};

describe('tokens', () => {
  it.each([
    ["Reyes doesn't, can’t, WON'T.", "Reyes does n't , ca n’t , WO N'T .", 'contractions'],
    ["They're sure we’ve said he'd go; I'm not.", "They 're sure we ’ve said he 'd go ; I 'm not .", 'more contractions'],
    ['The cannot of it: you cannot.', 'The can not of it : you can not .', 'cannot'],
    ["Reyes's team, the officials' view, Tarn’s mayor.", "Reyes 's team , the officials ' view , Tarn ’s mayor .", 'possessives'],
    ["Mr. O'Brien met Mme. d’Arc at nine o'clock.", "Mr. O'Brien met Mme. d’Arc at nine o'clock .", 'apostrophes in names'],
    ['It cost $10,000, US$5bn, €3.5m or 12%.', 'It cost $ 10,000 , US$ 5bn , € 3.5m or 12 % .', 'money and shares'],
    ['At 19:30 on 24/7, the 21st, in the 1990s or ’90s.', 'At 19:30 on 24/7 , the 21st , in the 1990s or ’90s .', 'times and dates'],
    ['A 40-year-old anti-aircraft F-16 in 2024-25.', 'A 40-year-old anti-aircraft F-16 in 2024-25 .', 'hyphens'],
    ['The U.S.-led force left at 5 p.m. today.', 'The U.S.-led force left at 5 p.m. today .', 'initialisms'],
    [
      'Sen. Ada J. Reyes (R-Ky.) and Joe Doe (D-N.C.) met.',
      'Sen. Ada J. Reyes ( R-Ky. ) and Joe Doe ( D-N.C. ) met .',
      'parties and states',
    ],
    [
      'See https://example.org/a?b=1, www.example.org. or @doe #vote.',
      'See https://example.org/a?b=1 , www.example.org . or @doe #vote .',
      'addresses and handles',
    ],
    ['Mail desk@example.org now.', 'Mail desk@example.org now .', 'mail'],
    ['AT&T and/or Tarn – or not—who knows -- went.', 'AT&T and/or Tarn – or not — who knows -- went .', 'dashes'],
    ['He saw No. 10 and pp. 3.', 'He saw No. 10 and pp. 3 .', 'before a number'],
    ["He likes rock 'n' roll.", "He likes rock 'n' roll .", 'apostrophes on both sides'],
    ['“The ‘Post’”’s owner.', '“ The ‘ Post ’ ” ’s owner .', 'possessive after marks'],
    ['Wait... what… no.', 'Wait ... what … no .', 'points of omission'],
    ["He wrote ''it is 'safe'''.", "He wrote '' it is ' safe ' '' .", 'of three marks the first closes the inner quotation'],
  ])('%j (%#)', (text, tokens) => expect(tokensOf(text)).toBe(tokens));

  it('looks up both apostrophes as one', () => expect(read('He doesn’t.').tokens[2]).toMatchObject({ text: 'n’t', lower: "n't" }));
});

describe('sentences', () => {
  it.each([
    ['It fell. It rose! Did it? Yes.', 4, 'stops'],
    ['Gen. Reyes and Dr. Vance met Mr. J. R. Doe. They left.', 2, 'titles and initials'],
    ['Robert C. Vance said so. Harry F. Boyd Sr. Boyd left.', 2, 'initials and generations'],
    ['Ada J. “Bo” Reyes said so.', 1, 'an initial before a nickname'],
    ['He works for Acme Inc. The firm denied it.', 2, 'an abbreviation that ends the sentence'],
    ['He works for Acme Inc. in Tarn.', 1, 'an abbreviation that does not'],
    ['He lives in the U.S. The end.', 2, 'U.S. at the end'],
    ['He joined the U.S. Army.', 1, 'U.S. before a name'],
    ['They met at 5 p.m. The talks failed.', 2, 'p.m. at the end'],
    ['“It is safe.” The crowd left.', 2, 'the quotation closes after the stop'],
    ['"It is safe." "We know," she said.', 2, 'straight marks'],
    ["'It is safe.' The crowd left.", 2, 'single marks'],
    ["``It is safe.'' ''We know,'' she said.", 2, 'typed marks'],
    ['“Is it safe?” Reyes asked.', 1, 'a question and its speaker'],
    ['“Is it safe?” asked Reyes.', 1, 'the verb first'],
    ['“Is it safe?” The crowd left.', 2, 'a question and a new sentence'],
    ['“It is safe. We checked,” he said.', 2, 'two sentences in a quotation'],
    ['He sent it to him. kyiv also warned of it.', 2, 'a capital in lower case'],
    ['He saw it at 3.5 per cent. it was odd', 1, 'no other word in lower case'],
    ['He left (it was late.) She stayed.', 2, 'the bracket closes after the stop'],
    ['1. The bridge fell.', 1, 'a number before an item'],
    ['It was Plan B. The end.', 2, 'a letter is no initial after “Plan”'],
    ['He said so.The crowd left.', 2, 'a lost space'],
    ['He paused ... and went.', 1, 'points of omission in mid sentence'],
    ['“No.” He left.', 2, '“No.” is a sentence'],
    ['The end. ... And so on.', 2, 'omission at a start'],
  ])('%j has %i (%s)', (text, count) => expect(read(text).sentences).toHaveLength(count));

  it('never cross blocks', () => {
    const { sentences, blocks } = read('Mayor accused\n\nThe mayor, who fell,\n\nwas seen. He left.');
    for (const { start, end, block } of sentences)
      expect([start >= (blocks[block]?.start ?? -1), end <= (blocks[block]?.end ?? -1)]).toEqual([true, true]);
    expect(sentences.map((sentence) => sentence.block)).toEqual([0, 1, 1]);
  });
});

describe('quotations', () => {
  /** Each as `style words`, with “+” when left open and a depth mark “>” for every quotation around. */
  const quotesOf = (text: string): string[] => {
    const { quotes, text: kept } = read(text);
    const depth = (at: number): string => (at < 0 ? '' : `>${depth(quotes[at]?.outer ?? -1)}`);
    return quotes.map(
      ({ style, start, end, isClosed, outer }) => `${depth(outer)}${style} ${kept.slice(start, end)}${isClosed ? '' : '+'}`,
    );
  };
  it.each([
    ['He said “it is safe” twice.', ['double “it is safe”'], 'curly'],
    ['He said "it is safe" and "it will be".', ['double "it is safe"', 'double "it will be"'], 'straight'],
    ["He said ``it is safe'' and ''it will be.''", ["double ``it is safe''", "double ''it will be.''"], 'typed'],
    ["He said 'it isn't safe' twice.", ["single 'it isn't safe'"], 'single, with an apostrophe inside'],
    ['He said ‘it isn’t safe’ twice.', ['single ‘it isn’t safe’'], 'curly single'],
    ['Il a dit «non» et « jamais ».', ['guillemet «non»', 'guillemet « jamais »'], 'guillemets, also spaced'],
    ['Er sagte „nein“ und „nie”.', ['german „nein“', 'german „nie”'], 'German'],
    ['Er sagte »nein« dazu.', ['guillemet »nein«'], 'guillemets turned round'],
    ['“She said ‘go,’ and he went,” he said.', ['double “She said ‘go,’ and he went,”', '>single ‘go,’'], 'nested'],
    ['"She said \'go,\' and he went," he said.', ['double "She said \'go,\' and he went,"', ">single 'go,'"], 'nested, straight'],
    ['‘The workers’ hall is gone,’ he said.', ['single ‘The workers’ hall is gone,’'], 'a possessive inside'],
    ["'The workers' hall is gone,' he said.", ["single 'The workers' hall is gone,'"], 'a possessive inside, straight'],
    ['‘We’re losin’ it,’ he said.', ['single ‘We’re losin’ it,’'], 'a g that was not spoken'],
    ['He called it ‘the age of miracles’ and left the workers’ hall.', ['single ‘the age of miracles’'], 'a possessive behind'],
    ["He said 'we won't go back to the '80s' and left.", ["single 'we won't go back to the '80s'"], 'a decade inside'],
    ["'Tis a shame for the workers' hall.", [], 'an apostrophe in front'],
    ['Er sagte ‚nein‘ dazu.', ['single ‚nein‘'], 'German, single'],
    ['„Er sagte ‚nein‘ dazu“, sagte sie.', ['german „Er sagte ‚nein‘ dazu“', '>single ‚nein‘'], 'German, nested'],
    ['彼は「はい」と『いいえ』と言った。', ['double 「はい」', 'double 『いいえ』'], 'Japanese'],
    ['"It was 5\'11" high," he said.', ['double "It was 5\'11" high,"'], 'a height inside'],
    ["The '90s were the ministers' best, and Reyes' too.", [], 'apostrophes'],
    ['The ’90s were the ministers’ best.', [], 'curly apostrophes'],
    ['He is 6\'2" tall and said so.', [], 'feet and inches'],
    ['“We stay.\n\n“We win,” he said.', ['double “We stay.+', 'double “We win,”'], 'continued'],
    ['"We stay.\n\n"We win," he said.', ['double "We stay.+', 'double "We win,"'], 'continued, straight'],
    ['‘We stay.\n\n‘We win,’ he said.', ['single ‘We stay.+', 'single ‘We win,’'], 'continued, single'],
    ['“We stay, he said. It rained.', [], 'a closing mark that was lost'],
    ['“We stay, he said.\n\nIt rained. “We win,” she said.', ['double “We win,”'], 'lost, and the next paragraph does not open it again'],
    ['“I went, he said. “I came back,” he added.', ['double “I came back,”'], 'a lost closing mark takes no words of reporting in'],
    ['He found “no evidence" of it.', ['double “no evidence"'], 'mixed by careless hands'],
    ['”It is,” she said.', ['double ”It is,”'], 'turned the wrong way'],
    ['“He said ‘we go,” she added.', ['double “He said ‘we go,”'], 'an inner mark that nothing closes'],
    ['He said “” and left.', [], 'empty'],
  ])('%j (%#)', (text, quotes) => expect(quotesOf(text)).toEqual(quotes));

  it('mark the tokens between the marks, the innermost first', () => {
    const { tokens } = read('“She said ‘go,’ yes,” he said.');
    expect(tokens.map((token) => `${token.text}${token.quote < 0 ? '' : token.quote}`).join(' ')).toBe(
      '“ She0 said0 ‘0 go1 ,1 ’0 yes0 ,0 ” he said .',
    );
  });
});

const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Reyes',
        ' said ',
        'the',
        ' ',
        ' ',
        '\n\n',
        '. ',
        '.',
        ', ',
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '’s',
        '«',
        '»',
        '„',
        '``',
        "''",
        'U.S.',
        '…',
        '?',
        '(',
        ')',
        'No. 1',
        '1.',
        '\u{1f600}',
        'e\u0301',
        '@x',
        "'''",
        '. . .',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

it('cuts any text exactly: every character that is no space in one token, every token in one sentence, quotations nested', () => {
  fc.assert(
    fc.property(odd, (given) => {
      const { text, tokens, sentences, quotes, blocks } = read(given);
      expect(tokens.filter((token, index) => token.index !== index || text.slice(token.start, token.end) !== token.text)).toEqual([]);
      // Points of omission may be spaced: “. . .” is one token.
      expect(tokens.map((token) => token.text.replace(/\s/g, '')).join('')).toBe(text.replace(/\s/g, ''));
      expect(sentences.flatMap(({ first, last }) => tokens.slice(first, last + 1))).toEqual(tokens);
      expect(
        sentences.filter(({ start, first, end, last }) => start !== tokens[first]?.start || end !== tokens[last]?.end || last < first),
      ).toEqual([]);
      expect(sentences.filter(({ first, last }, at) => tokens.slice(first, last + 1).some((token) => token.sentence !== at))).toEqual([]);
      for (const [at, quote] of quotes.entries()) {
        const outer = quotes[quote.outer];
        expect(outer === undefined || (outer.start < quote.start && quote.end <= outer.end && quote.outer < at)).toBe(true);
        expect(blocks.some((block) => block.start <= quote.start && quote.end <= block.end)).toBe(true);
        expect(quote.first).toBeLessThanOrEqual(quote.last);
      }
      tokens.forEach((token) => {
        const around = quotes.findLastIndex((quote) => quote.first <= token.index && token.index <= quote.last);
        expect(token.quote).toBe(around);
      });
    }),
    { numRuns: 200 },
  );
});

it.each([
  ['10,000 nested quotations', `${'“a '.repeat(10_000)}b${'” '.repeat(10_000)}`, 10_000],
  ['marks that never match', '“a '.repeat(50_000) + 'b» '.repeat(50_000), 0],
  ['single marks that could be apostrophes', '‘as’ a '.repeat(50_000), 50_000],
  ['marks that the next paragraph opens again', '“We stay.\n\n'.repeat(20_000), 19_999],
  ['single marks', "'a ".repeat(50_000) + "a' ".repeat(50_000), 50_000],
  ['5 MB of prose', 'Mr. Reyes said “it isn’t safe” in the U.S. again. '.repeat(100_000), 100_000],
  ['a word of 2 MB', 'a-'.repeat(1_000_000), 0],
])('finishes %s', (_, text, count) => {
  const before = performance.now();
  const { quotes } = read(text);
  expect(performance.now() - before).toBeLessThan(20_000);
  expect(quotes.length).toBe(count);
});
