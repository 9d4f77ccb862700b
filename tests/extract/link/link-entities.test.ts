import { describe, expect, it } from '@jest/globals';
import { corefer } from '../../../src/extract/corefer/corefer.js';
import type { Party } from '../../../src/extract/document.js';
import { extract } from '../../../src/extract/extract.js';
import { linkParty } from '../../../src/extract/link/link-parties.js';
import { indexMentions } from '../../../src/extract/link/mention-index.js';
import { mention } from '../../../src/extract/mention/mention.js';
import { read } from '../mention/mentions-of.js';

/** Whom the words mean as a party, and for whom they speak. */
function linked(words: string, text: string): readonly (string | null)[] {
  const document = read(text);
  const mentioned = corefer(document, mention(document));
  const start = document.text.lastIndexOf(words);
  const party: Party = {
    span: { start, end: start + words.length },
    label: words,
    entity: null,
    anonymity: 'NAMED',
    role: null,
    onBehalfOf: null,
  };
  const { entity, onBehalfOf } = linkParty(indexMentions(document, mentioned.mentions), mentioned.entities, party);
  return [entity, onBehalfOf].map((position) => mentioned.entities[position ?? -1]?.name ?? null);
}

describe('linkParty', () => {
  it.each<[string, string, string | null, string | null, string]>([
    ['Ada Reyes', 'Ada Reyes denied it.', 'Ada Reyes', null, 'a name'],
    ['NATO Secretary General Mark Rutte', 'NATO Secretary General Mark Rutte denied it.', 'Mark Rutte', null, 'a role before the name'],
    ['Ada Reyes, the mayor of Tarn', 'Ada Reyes, the mayor of Tarn, denied it.', 'Ada Reyes', null, 'a role behind the name'],
    [
      'South Korean government officials',
      'South Korean government officials denied it.',
      'South Korean government officials',
      null,
      'a group is not its country',
    ],
    ['officials in Seoul', 'Two officials in Seoul denied it.', null, null, 'unnamed people are nobody, not where they are'],
    ['Pyongyang', 'Pyongyang denied it.', 'North Korea', null, 'a capital speaks for its country'],
    [
      'Kremlin spokesman Ivo Quill',
      'Kremlin spokesman Ivo Quill denied it.',
      'Ivo Quill',
      'Russia',
      'the spokesman and whom he speaks for',
    ],
    [
      'a spokeswoman for the Tarn Harbour Authority',
      'It was denied by a spokeswoman for the Tarn Harbour Authority.',
      null,
      'Tarn Harbour Authority',
      'an unnamed spokeswoman',
    ],
    ['The Russian foreign ministry', 'The Russian foreign ministry denied it.', 'Russian foreign ministry', 'Russia', 'a ministry'],
    ['A North Korean diplomat', 'A North Korean diplomat denied it.', null, 'North Korea', 'an unnamed diplomat'],
    ['Norwegian President Ivo Quill', 'Norwegian President Ivo Quill denied it.', 'Ivo Quill', 'Norway', 'a president'],
    ['former Norwegian president Ivo Quill', 'It was denied by former Norwegian president Ivo Quill.', 'Ivo Quill', null, 'no longer'],
    ["Norway's Green party leader Ada Reyes", "Norway's Green party leader Ada Reyes denied it.", 'Ada Reyes', null, 'a party is no state'],
    ['The Norwegian chess federation president', 'The Norwegian chess federation president denied it.', null, null, 'nor is a club'],
    ['A Norwegian journalist', 'A Norwegian journalist denied it.', null, null, 'a national speaks for nobody'],
    ['a Norwegian bank', 'It was denied by a Norwegian bank.', null, null, 'nor does a firm'],
    ['The US military', 'The US military denied it.', 'US military', 'United States', 'an army'],
    ['three Norwegians', 'It was denied by three Norwegians.', null, null, 'people are not their country'],
    ['a Norwegian', 'It was denied by a Norwegian.', null, null, 'nor is one'],
    ['His lawyer', 'Orrin Hale was late. His lawyer, Ivo Quill, denied it.', 'Ivo Quill', 'Orrin Hale', 'the lawyer of a pronoun'],
    ['His barrister', 'Orrin Hale was late. His barrister denied it.', null, 'Orrin Hale', 'nor has a barrister a name'],
    ['His agent', 'Orrin Hale was late. His agent denied it.', null, 'Orrin Hale', 'an agent of somebody'],
    [
      'A spokesman for Governor Orrin Hale',
      'A spokesman for Governor Orrin Hale denied it.',
      null,
      'Orrin Hale',
      'the office stands between',
    ],
    ['the Swiss lawyer Ada Reyes', 'It was denied by the Swiss lawyer Ada Reyes.', 'Ada Reyes', null, 'a nationality is no client'],
    ['an FBI agent', 'It was denied by an FBI agent.', null, null, 'an agent of a body is its member'],
    [
      "Bello's lawyer, Ada Reyes,",
      "Orrin Bello was late. Bello's lawyer, Ada Reyes, denied it.",
      'Ada Reyes',
      'Orrin Bello',
      'the lawyer of a name',
    ],
    [
      'a Tarn Harbour Authority spokesperson',
      'It was denied by a Tarn Harbour Authority spokesperson.',
      null,
      'Tarn Harbour Authority',
      'of a body before it',
    ],
    ['a company', 'It was denied by a company.', null, null, 'a company'],
    ['he', 'Mayor Orrin Hale spoke. “It works,” he said.', 'Orrin Hale', null, 'a pronoun'],
  ])('%s in “%s” → %s for %s (%s)', (words, text, entity, onBehalfOf) => expect(linked(words, text)).toEqual([entity, onBehalfOf]));
});

describe('link remembers offices', () => {
  it.each<[string, string | null, string]>([
    ['Norwegian President Ivo Quill met Ada Reyes. Quill denied the claim.', 'Norway', 'a role given before'],
    ["Ivo Quill, the chief of Norway's general staff, was late. Quill denied the claim.", 'Norway', 'a role behind the name'],
    ['Norwegian President Ivo Quill was late. Swedish President Ivo Quill denied the claim. Quill denied it.', null, 'two countries'],
    ['Norwegian writer Ivo Quill was late. Quill denied the claim.', null, 'no office'],
  ])('%s → for %s (%s)', (text, expected) => {
    const { entities, responses } = extract({ text });
    expect(entities[responses.at(-1)?.responder.onBehalfOf ?? -1]?.name ?? null).toBe(expected);
  });
});

describe('link', () => {
  const findings = extract({
    text: 'Moscow denied that Ukrainian soldiers were shot by the Tarn Brigade. Mayor Orrin Hale accused Ada Reyes of fraud. “She lied,” he said.',
  });
  const name = (position: number | null): string | null => findings.entities[position ?? -1]?.name ?? null;

  it('says who speaks', () => {
    const speakers = findings.statements.flatMap((statement) => statement.speakers.map(({ entity }) => name(entity)));
    expect(new Set(speakers)).toEqual(new Set(['Russia', 'Orrin Hale']));
  });

  it('says what a statement is about, and never its speaker', () => {
    const about = findings.statements.find((statement) => name(statement.speakers[0]?.entity ?? null) === 'Russia')?.about.map(name);
    expect(about).toEqual(['Ukrainian soldiers', 'Tarn Brigade']);
    for (const { speakers, about: subjects } of findings.statements)
      for (const { entity } of speakers) if (entity !== null) expect(subjects).not.toContain(entity);
  });

  it('keeps the town beside the government', () => {
    const moscow = findings.mentions[0];
    expect([name(moscow?.entity ?? null), name(moscow?.literal ?? null), moscow?.kind]).toEqual(['Russia', 'Moscow', 'METONYM']);
  });
});
