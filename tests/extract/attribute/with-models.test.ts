import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../src/extract/extract.js';
import { readModels } from '../../../src/models/read-models.js';
import { expected } from '../../support/attributed.js';
import { marked } from '../../support/marks.js';

describe('who said what, by rules, trees and the learned choice', () => {
  it.each([
    // two reports of one speaker
    [
      '[A Himar executive, who asked not to be named because he was not allowed to speak to the press]{speaker}, admitted [that the data had been shared]{content} but denied [that it was used to set prices]{content2}.',
      'a clause on who speaks is not the speaker',
    ],
    [
      '[The judge, Ada Reyes]{speaker}, said [there was no proof that the cook had harmed the roses]{content}, but found [the hedge was an act of spite]{content2}.',
      'a finding of a judge',
    ],
    // who speaks
    [
      '[The council has opened an inquiry into its mayor]{content}, [three sources familiar with the matter]{speaker} told the agency.',
      'an adjective behind the noun',
    ],
    ['[Letters cited in the warrant]{speaker} suggest [that Lind was promised votes]{content}.', 'a participle that looks like a verb'],
    [
      'ROME - [Prosecutors in Naples]{speaker} say [the Corvino clan laundered 60 million euros]{content}.',
      'not the place of the dateline',
    ],
    [
      'LORN (North Agency) - [The foreign ministry of Sund]{speaker} denied on Tuesday [that it had paid]{content}.',
      'not the place and the agency',
    ],
    ['NEW DELHI: [The council has fined four firms]{content}, [the ministry]{speaker} said on Friday.', 'a place and a colon'],
    // what is no statement
    ['He declined to answer further questions, citing the inquiry.', 'a silence and its reason'],
    ['The court found Bo Lind guilty of paying nine clerks.', 'a verdict'],
    ['The court acquitted Bo Lind of forgery.', 'an acquittal'],
    ['Bo Lind pleaded guilty to bribery last year and received a suspended sentence.', 'a plea'],
  ])('%s (%s)', (source) => {
    const { text } = marked(source);
    const { document, statements } = extract({ text }, readModels());
    const words = (spans: readonly { start: number; end: number }[]): readonly string[] =>
      spans.map(({ start, end }) => document.text.slice(start, end));
    const marks = expected(source);
    const want = marks.map((mark) => (mark.speaker.length > 0 ? mark : { ...mark, speaker: marks[0]?.speaker ?? [] }));
    expect(statements.map((statement) => ({ speaker: words(statement.source), content: words(statement.content) }))).toEqual(want);
  });

  it('orders are demands', () => {
    const { statements } = extract({ text: 'Justice Ada Reyes ordered the commission to pay costs.' }, readModels());
    for (const { speechAct } of statements) expect(speechAct).toBe('DEMAND');
  });

  it('a turn of a transcript is as sure as its rule', () => {
    const text = 'Ada Reyes spoke to us in Tarn.\n\nQ: Was it safe?\n\nA: It never was.\n\nQ: Who knew?\n\nA: All of them.';
    const by = (models: Parameters<typeof extract>[1]): readonly number[] =>
      extract({ text }, models).statements.map(({ because }) => because.confidence);
    expect(by(readModels())).toEqual(by({}));
    expect(by({})).toHaveLength(4);
  });
});
