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
  const party: Party = { span: { start, end: start + words.length }, label: words, entity: null, anonymity: 'NAMED', role: null, onBehalfOf: null };
  const { entity, onBehalfOf } = linkParty(indexMentions(document, mentioned.mentions), mentioned.entities, party);
  return [entity, onBehalfOf].map((position) => mentioned.entities[position ?? -1]?.name ?? null);
}

describe('linkParty', () => {
  it.each<[string, string, string | null, string | null, string]>([
    ['Ada Reyes', 'Ada Reyes denied it.', 'Ada Reyes', null, 'a name'],
    ['NATO Secretary General Mark Rutte', 'NATO Secretary General Mark Rutte denied it.', 'Mark Rutte', null, 'a role before the name'],
    ['Ada Reyes, the mayor of Tarn', 'Ada Reyes, the mayor of Tarn, denied it.', 'Ada Reyes', null, 'a role behind the name'],
    ['South Korean government officials', 'South Korean government officials denied it.', 'South Korean government officials', null, 'a group is not its country'],
    ['officials in Seoul', 'Two officials in Seoul denied it.', null, null, 'unnamed people are nobody, not where they are'],
    ['Pyongyang', 'Pyongyang denied it.', 'North Korea', null, 'a capital speaks for its country'],
    ['Kremlin spokesman Ivo Quill', 'Kremlin spokesman Ivo Quill denied it.', 'Ivo Quill', 'Russia', 'the spokesman and whom he speaks for'],
    ['a spokeswoman for the Tarn Harbour Authority', 'It was denied by a spokeswoman for the Tarn Harbour Authority.', null, 'Tarn Harbour Authority', 'an unnamed spokeswoman'],
    ['a company', 'It was denied by a company.', null, null, 'a company'],
    ['he', 'Mayor Orrin Hale spoke. “It works,” he said.', 'Orrin Hale', null, 'a pronoun'],
  ])('%s in “%s” → %s for %s (%s)', (words, text, entity, onBehalfOf) => expect(linked(words, text)).toEqual([entity, onBehalfOf]));
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
