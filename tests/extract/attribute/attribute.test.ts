import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../src/extract/extract.js';
import { attributed, expected, statementsOf } from '../../support/attributed.js';
import { marked } from '../../support/marks.js';

describe('who said what', () => {
  it.each([
    // quoteThenSaid
    ['[“It is safe,”]{content} [Reyes]{speaker} said.', 'speaker before the verb'],
    ['[“It is safe,”]{content} said [Reyes]{speaker}.', 'speaker after the verb'],
    ['[“It is safe”]{content}, said [Reyes]{speaker}.', 'comma outside the marks'],
    ['[“Is the bridge safe?”]{content} [she]{speaker} asked.', 'question mark instead of the comma'],
    [
      '[“It is safe. It will stay safe for years,”]{content} said [Ada Reyes, the mayor of Tarn]{speaker}.',
      'two sentences, apposition behind',
    ],
    ['[“It is safe,”]{content} [Ada Reyes, the mayor of Tarn]{speaker}, told reporters.', 'apposition before the verb'],
    ['[The “cruel plan now threatens us all”]{content}, [he]{speaker} added.', 'content begins before the quotation'],
    ['[“It is safe,”]{content} [he]{speaker} said, [“and it will stay safe.”]{content}', 'the report stands in the middle'],
    ['["It is safe,"]{content} [the engineer]{speaker} wrote in a letter.', 'straight marks'],
    [
      '[“We will appeal the ruling,”]{content} [a spokesman for the ministry]{speaker} said on Monday.',
      'the subject stands on a preposition',
    ],
    ['[“We never agreed to that,”]{content} [he]{speaker} went on.', 'verb with a particle'],
    ['[“That was the wrong road,”]{content} [Lind]{speaker} pointed out.', 'verb with a particle, name'],
    // saidThenQuote
    ['[Reyes]{speaker} said: [“It is safe.”]{content}', 'colon'],
    ['[Reyes]{speaker} told the council, [“It is safe. It will stay safe.”]{content}', 'comma, hearer, two sentences'],
    ['[He]{speaker} added: [“The road was never closed.”]{content}', 'pronoun'],
    [
      'At the door [the clerk]{speaker} shouted [“Nobody leaves the room!”]{content} at the visitors.',
      'verb of quotations alone ends with the marks',
    ],
    // runningQuote
    ['[“It is safe,”]{content} [he]{speaker} said. [“It will stay safe.”]{content}', 'the quotation runs on'],
    [
      '[“It is safe,”]{content} [he]{speaker} said.\n\n[“It will stay safe for a hundred years.”]{content}',
      'it runs on over the paragraph',
    ],
    ['[“Was it safe?”]{content} [the judge]{speaker} asked.\n\n“No, it was not safe at all.”', 'an answer is not given to who asked'],
    // quoteThenDash
    ['[“The bridge is safe for all of us.”]{content} ― [Ada Reyes]{speaker}', 'signed behind a dash'],
    [
      '[“The bridge is safe for all.”]{content} — [Ada Reyes]{speaker}\n[“The road is closed to us.”]{content2} — [Bo Lind]{speaker2}',
      'one under the other',
    ],
    // accordingTo
    ['[The bridge is safe]{content}, according to [the ministry]{speaker}.', 'at the end'],
    ['According to [Ada Reyes]{speaker}, [the bridge is safe]{content}.', 'in front'],
    [
      '[Reyes]{speaker} said [the bank had broken the law]{content} and urged [the court to act]{content2}.',
      'urged is what the speaker does, though “had” stands before it',
    ],
    ['[Reyes]{speaker} said [the bank had met the court and told clients of it]{content}.', 'told goes on after “had”'],
    ["According to [the agency's chairman, Bo Lind]{speaker}, [12 people have been arrested]{content}.", 'an office, then its holder'],
    ['According to [the mayor]{speaker}, [Bo Lind, 45, has left]{content}.', 'a name that is no holder'],
    ['According to [the minister, Bo Lind, 61]{speaker}, [nine people had left]{content}.', 'an office, its holder and his age'],
    ['[Ada Reyes, 44, from Tarn]{speaker}, told the court [that the bridge is safe]{content}.', 'an age and a place behind the name'],
    ['[The danger]{content}, according to [him]{speaker}, [is very small]{content}.', 'in the middle'],
    ['[The bridge, a “great work”, is safe]{content}, according to [the West]{speaker}.', 'mixed'],
    // saidAmid, saidAfter, asSaid
    ['[The bridge]{content}, [Reyes]{speaker} said, [is safe for all]{content}.', 'unquoted, in the middle'],
    ['[The bridge is safe]{content}, [Reyes]{speaker} said.', 'unquoted, at the end'],
    ['[The bridge is safe]{content}, said [Reyes]{speaker}.', 'unquoted and inverted'],
    ['[The bridge will be closed for a year]{content}, [officials]{speaker} said on Monday.', 'with a day behind'],
    ['As [the Gazette]{speaker} reported, [the bridge is unsafe]{content}.', 'as'],
    // saidBefore
    ['[Ada Reyes]{speaker} said [the bridge is safe]{content}.', 'plain'],
    ['[Ada Reyes]{speaker} said [that the bridge is safe]{content}.', 'with “that”'],
    ['LUND, June 3 — [Residents of Tarn]{speaker} said [that the bridge is safe]{content}.', 'a dateline'],
    ['LUND (Agency) - [The union]{speaker} says [the bridge is safe]{content}.', 'a dateline with an agency'],
    [
      'After a meeting with Hale, [the mayor of Tarn, Ada Reyes]{speaker}, said [that the bridge is safe]{content}.',
      'what opens the sentence is no part of the speaker',
    ],
    ['[Ada Reyes]{speaker} said on Wednesday December 4 [that the bridge is safe]{content}.', 'a date between'],
    [
      '[The minister]{speaker}, however, affirmed at the end of October [that any move would be “in order”]{content}.',
      'an aside, a date, a fragment',
    ],
    ['[Seoul and Vell]{speaker} have claimed [that troops were sent]{content}.', 'two speakers'],
    [
      'In recent weeks, [South Korean officials and a research group]{speaker} have claimed [that fuel was sold]{content}.',
      'two unnamed speakers',
    ],
    ['[Ada Reyes]{speaker} told the council [that the bridge is safe]{content}.', 'the hearer is no content'],
    ['[Reyes]{speaker} told reporters [the bridge is safe]{content}.', 'hearer, no “that”'],
    [
      '[He]{speaker} promised during his campaign [to end the war “in a day”]{content}, but without saying how.',
      'infinitive; the contrast is the writer’s',
    ],
    ['[Tarn]{speaker} also warned [that the river would rise]{content}.', 'adverb before the verb'],
    ['[Reyes]{speaker} denied [any wrongdoing]{content}.', 'object'],
    ['[Reyes]{speaker} accused [Lind of theft]{content}, a charge his office has repeatedly rejected.', 'a gloss is the writer’s'],
    ['[She]{speaker} said [that the claims, which Lind denies, were old]{content}.', 'what is said goes on behind the gloss'],
    ['[She]{speaker} added [that Lind had paid thugs]{content}, a claim Lind’s team denied.', 'whose denial opens no statement'],
    ['[Lind]{content} was accused by [the panel]{speaker} [of lying under oath]{content}.', 'passive, with what he is accused of'],
    ['[Seoul]{speaker} accuses [the North of sending troops]{content}.', 'the accused is part of the content'],
    ['[The mayor]{speaker} criticized [the new law]{content}.', 'object of criticism'],
    ['[She]{speaker} urged [the council to act]{content}.', 'person and infinitive'],
    ['[Reyes]{speaker} asked [whether the bridge was safe]{content}.', 'whether'],
    ['[The mayor of Tarn, Ada Reyes]{speaker}, said [the bridge is safe]{content}.', 'role, then name'],
    ['[Reyes (D-Tarn)]{speaker} said [the bridge is safe]{content}.', 'brackets'],
    ['[Reyes]{speaker} said [the bridge is safe]{content} and accused [the council of lying]{content2}.', 'two reports by one speaker'],
    ['Lind, [who]{speaker} said [the bridge was safe]{content}, left the town.', 'relative clause ends at the comma'],
    ['After [Reyes]{speaker} said [the bridge was safe]{content}, the council reopened it.', 'subordinate clause ends at the comma'],
    ['[Reyes]{speaker} called for [more money for schools]{content}.', 'called for'],
    ['[She]{speaker} urged [Lind, who returns in May, to keep the port open]{content}.', 'a relative clause before the infinitive'],
    ['[He]{speaker} promised [to close the port]{content}, though without saying when.', 'a concession is the writer’s'],
    ['[Tarn]{speaker} further warned [that the river would rise]{content}.', 'an adverb that looks like a verb'],
    // whose words they are not
    ['The port closed with [Lind]{speaker} saying [it was unsafe]{content}.', 'a participle with a subject of its own'],
    ['[Lind, a friend of the mayor]{speaker}, on Friday described [the plan as a ruin]{content}.', 'a day between subject and verb'],
    ['[The council left]{content}, [Reyes]{speaker} said, before the vote.', 'what follows is no clause'],
    ['On Monday in “Harbour News,” [Lind]{speaker} said [the port was closed]{content}.', 'a title before the report'],
    ['[Those who named a rival]{speaker} said [they were sure]{content}.', 'a relative clause inside the subject'],
    [
      '[The Herald]{speaker} reported [that Bo Lind, a former mayor, had confirmed the use of the fund]{content}.',
      'an aside inside what is said; nobody turns round a verb with its auxiliary',
    ],
    ['[Ada Reyes]{speaker} accused [Tom Vance of taking bribes]{content}.', 'a name right behind the verb'],
    [
      '[The bank]{speaker} accused [Jo Lind, who ran a shop in Tarn, of stealing fuel]{content}.',
      'a relative clause before what he is accused of',
    ],
    ['[Reyes]{speaker} accused [Lind in a letter of taking bribes]{content}.', 'a phrase before what he is accused of'],
    ['[The ministry]{speaker} dismissed [the claim as false]{content}.', 'words are dismissed'],
    ['[The court]{speaker} called on [him to testify]{content}.', 'a demand'],
    ['He spoke, stressing, according to [him]{speaker}, [that the port is safe]{content}.', 'only a comma in front'],
    ['[The port is closed]{content}, [harbour master Bo Lind]{speaker} said.', 'a role in small letters'],
    ['[A report by the audit office]{speaker} found [that the mayor had paid]{content}.', 'a text that finds'],
    ['[Oduya]{speaker} believes [that the port is unsafe]{content}.', 'a belief'],
    ['[Oduya]{speaker} notes [the port has changed]{content}.', 'a verb that looks like a plural'],
    ['[People living near the port]{speaker} said [it was unsafe]{content}.', 'a short relative clause in the subject'],
    ['[Officials briefed on the plan]{speaker} say [it will cost more]{content}.', 'a participle in the subject'],
    ['Asked about the port, [Lind]{speaker} said [it was safe]{content}.', 'a participle before the subject'],
    ['[A report published Wednesday]{speaker} said [that the port was unsafe]{content}.', 'a participle and its day in the subject'],
    ['[Lind]{speaker} worked in Tarn on Friday and says [he paid]{content}.', 'a verb before in another tense'],
    ['[Ada Reyes]{speaker} called [the plan “unhinged”]{content}.', 'a name before, words of scorn behind'],
    ['According to [the mission]{speaker}, which watches the truce, [both sides have broken it]{content}.', 'a gloss on the source'],
    ['According to [a report published by the ministry]{speaker}, [the port is safe]{content}.', 'a participle on the source'],
    ['[“It is safe,”]{content} [Ada Reyes]{speaker} said by telephone.', 'how it was said, not by whom'],
    ['Ada Reyes wrote on X. [Analysts]{speaker} said [it would hurt both sides]{content}.', 'the network is no initial'],
    ['[Lind]{content} had been accused by [his rival]{speaker} [of fraud]{content}.', 'the charge is not of the rival’s name'],
    // silence and what is said beside it
    [
      '[A spokesman]{speaker} declined to comment on the case, but said [the port “is safe for all”]{content}.',
      'what is said behind a silence',
    ],
    ['[She]{speaker} declined to say [whether the port was safe]{content}.', 'what the silence is about'],
    [
      '[The agency]{speaker} confirmed [that it had the letter]{content} but neither it nor Tarn would say who had sent it.',
      'others keep silent',
    ],
    ['[The mayor]{speaker} cited [the risk of fire]{content}.', 'a reason, no source'],
    ['[The paper]{speaker}, citing officials, said [the port is closed]{content}.', 'whom a paper leans on'],
    ['[Lind]{speaker} called [the mayor a liar]{content}.', 'a name for somebody'],
    [
      '[A spokesman]{speaker} confirmed [the case had been referred to the court]{content}, adding [that it was old]{content2}.',
      'a passive verb has no speaker',
    ],
    [
      '[The regulator]{speaker} accused [Tarn Bank of misleading its clients]{content}, in a setback for the bank.',
      'what it means is the writer’s',
    ],
    // datelines
    ['TARN (North Agency) - [The council has opened an inquiry]{content}, [a spokesman]{speaker} said.', 'a place and an agency'],
    ['LIMA, Aug 19 (Wire) - [The council voted to leave]{content}, [officials]{speaker} said.', 'a place, a day and an agency'],
    ['ABUJA, March 4 — [The council charged a minister]{content}, [its spokesman]{speaker} said on Tuesday.', 'a dash'],
    ['ROME - [Prosecutors in Naples]{speaker} say [the clan had paid them]{content}.', 'the place is no speaker'],
    ['[Tarn, a town of 300 - or more, is safe]{content}, [Lind]{speaker} said.', 'a name in small letters is no dateline'],
    // passive, nouns, transcripts, colons
    ['Reyes was told by [the engineers]{speaker} [that the bridge was safe]{content}.', 'passive with an agent'],
    ['[The charge]{content} was denied by [the ministry]{speaker}.', 'passive: the subject is denied'],
    ['The town ignored [his]{speaker} claim [that the bridge was unsafe]{content}.', 'noun with a possessive'],
    ['The town forgot [the mayor]{speaker}’s promise [to repair the bridge]{content}.', 'noun with a name’s possessive'],
    ['[REYES]{speaker}: [The bridge is safe and will stay safe]{content}.', 'transcript'],
    ['[Reyes]{speaker} was blunt: [“The bridge was never safe.”]{content}', 'a colon in place of a verb'],
  ])('%s (%s)', (source) => {
    const { text } = marked(source);
    const marks = expected(source);
    // A second report without a speaker of its own has the first one's.
    const want = marks.map((words) => (words.speaker.length > 0 ? words : { ...words, speaker: marks[0]?.speaker ?? [] }));
    expect(attributed(text)).toEqual(want);
  });

  it.each([
    ['The “major escalation” worried the town.', 'marks of scorn or emphasis alone'],
    ['Neither Tarn nor Vell has confirmed the attack.', 'silence is no statement'],
    ['China is accused of sending drones.', 'an accusation by nobody named is no one’s words'],
    ['The reported fraud cost the town a fortune.', 'a participle before a noun'],
    ['Lind, star of “Harbour,” thanked nobody.', 'a title inside the subject'],
    ['She wants to say that the bridge is safe.', 'a wish to speak'],
    ['They ignored letters seeking to confirm their address.', 'what is sought is not said'],
    ['Reyes tried to confirm the attack for a week.', 'an attempt'],
    ['Some friends are said to be urging a vote.', 'nobody says it'],
    ['The plan went ahead according to schedule.', 'nobody speaks'],
    ['He left without saying how he would pay.', 'a verbal noun behind a preposition'],
    ['Photo: The bridge at night.', 'a label'],
    ['The network dismissed two producers.', 'persons are dismissed'],
    ['The network has dismissed them since.', 'persons, by a pronoun'],
    ['The court dismissed the appeals.', 'a ruling'],
    ['He questioned the figures of the system.', 'figures are no words'],
    ['Two clerks, who asked not to be named for fear of their boss, left.', 'a wish to stay unnamed'],
    ['Lind did not admit liability.', 'nothing is admitted'],
    ['The ministry declined to comment on the case.', 'a silence'],
    ['He refused to discuss the plan, citing the inquiry.', 'a silence and its reason'],
    ['The agency declined to confirm the figure.', 'a figure is nothing that is said'],
    ['Nobody would say whether the port was safe.', 'a silence of all'],
    ['It cited three people with knowledge of the plan.', 'sources'],
    ['A man called my mother.', 'by telephone'],
    ['Lind has himself been accused of bribing a clerk.', 'nobody named accuses'],
    ['Two former clerks are due to stand trial on charges of forging papers.', 'the charged say nothing'],
    ['The board stopped short of blaming the driver.', 'no blame'],
    ['Asked whether it would pay, the firm did not answer.', 'a question is not its answer'],
    ['A clerk requested anonymity.', 'a wish to stay unnamed, as a noun'],
    ['He apologised to the people whom he had attacked.', 'a clause on who heard it'],
    ['The court called him to testify.', 'a summons'],
    ['Oduya has read “The Long Winter” twice.', 'a book'],
    ['He found that the door was open.', 'a person finds'],
    ['Nobody believes that.', 'only a pronoun'],
    ['The bridge was built in 1904 and is safe.', 'no report at all'],
    ['', 'no text'],
    ['said said said “', 'only verbs and an open mark'],
  ])('nobody says anything in: %s (%s)', (text) => expect(attributed(text)).toEqual([]));
});

describe('a statement inside another', () => {
  it('has the outer one as parent', () => {
    const { document, statements } = statementsOf('Reyes said that the bridge, according to the ministry, was unsafe for years.');
    expect(statements.map(({ parent, source }) => [parent, source.map((span) => document.text.slice(span.start, span.end))])).toEqual([
      [null, ['Reyes']],
      [0, ['the ministry']],
    ]);
  });
});

describe('a transcript that is quoted', () => {
  it.each([
    ['"REYES: Is the bridge safe?\n\n"LIND: It never was.\n\nShe left.', 'marks that never close'],
    ['“REYES: Is the bridge safe?”\n\n“LIND: It never was.”\n\nShe left.', 'marks around each line'],
  ])('%j has two speakers (%s)', (text) => {
    const { document, statements } = extract({ text });
    const words = (spans: readonly { start: number; end: number }[]): readonly string[] =>
      spans.map(({ start, end }) => document.text.slice(start, end));
    expect(statements.map(({ source, content }) => [words(source), words(content)])).toEqual([
      [['REYES'], ['Is the bridge safe?']],
      [['LIND'], [text.startsWith('“') ? 'It never was.' : 'It never was']],
    ]);
  });
});

describe('a transcript', () => {
  const turns = (answer: string, question: string): string =>
    `Ada Reyes spoke to us in Tarn.\n\nQ: When did it begin?\n\nA: ${answer}\n\nQ: ${question}\n\nA: I will not.\n\nQ: Thank you.`;

  it.each([
    [turns('In May.', 'The union accuses your council of theft. Did you steal?'), ['The union'], 'who accuses in a turn'],
    [turns('I do not say that he took it.', 'Will you leave?'), [], 'what the speaker does not say'],
    [turns('A man called her and said it was over.', 'He denies it. Will you leave?'), [], 'a story, and a denial by a pronoun'],
  ])('%j has inside its turns %j (%s)', (text, inner) => {
    const { document, statements } = extract({ text });
    const nested = statements.filter(({ parent }) => parent !== null);
    expect(nested.flatMap(({ source }) => source.map((span) => document.text.slice(span.start, span.end)))).toEqual(inner);
    expect(statements.filter(({ parent }) => parent === null)).toHaveLength(5);
  });
});

describe('a name and a colon', () => {
  it.each([
    ['Ada Reyes: The bridge is unsafe\n\nAda Reyes spoke in Tarn.', ['The bridge is unsafe'], 'the first line, a headline'],
    ['Ada Reyes spoke in Tarn.\n\nAda Reyes: The bridge is unsafe', [], 'later it may be a list of guests'],
    ['Q&A: The auditor who found the missing millions\n\nAda Reyes spoke in Tarn.', [], 'a kind of text'],
    ['Fact Check: The bridge was never closed\n\nAda Reyes spoke in Tarn.', [], 'a kind of text in two words'],
  ])('%j says %j (%s)', (text, contents) => {
    const { document, statements } = extract({ text });
    expect(statements.flatMap(({ content }) => content.map((span) => document.text.slice(span.start, span.end)))).toEqual(contents);
  });
});

describe('odd text', () => {
  it('is read in linear time: ten thousand open quotations, no full stop', () => {
    const text = '“he said '.repeat(10_000);
    const before = performance.now();
    expect(Array.isArray(attributed(text))).toBe(true);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('finds nothing in what is longer than any sentence', () => {
    expect(attributed('Reyes said the port is safe, '.repeat(100))).toEqual([]);
    expect(attributed('Reyes said the port is safe. '.repeat(100))).toHaveLength(100);
  });

  it('gives only spans that lie in the text', () => {
    const { document, statements } = statementsOf('Reyes said “a”. “B, he said.\n\nAccording to, said. They said that,');
    for (const { source, cue, content } of statements) {
      for (const span of [...source, ...cue, ...content]) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(document.text.length);
      }
    }
  });
});
