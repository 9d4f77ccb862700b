import { describe, expect, it } from '@jest/globals';
import { corefer } from '../../../src/extract/corefer/corefer.js';
import { mention } from '../../../src/extract/mention/mention.js';
import { read } from './mentions-of.js';

function keyOf(words: string, text: string): string | null {
  const document = read(text);
  const { entities, mentions } = corefer(document, mention(document));
  const found = mentions.filter(({ start, end }) => document.text.slice(start, end) === words).at(-1);
  return entities[found?.entity ?? -1]?.knownAs ?? null;
}

describe('a name that every country may have', () => {
  it.each<[string, string, string | null, string]>([
    ['Congress', 'Congress voted.', null, 'no sign of any country'],
    ['Congress', 'The American envoy spoke. Congress voted.', 'organization/us-congress', 'the only country'],
    ['Congress', "Americans watched. Peru's Congress voted.", null, 'the country beside it'],
    ['Congress', 'Peru is far from Lima. Congress voted, and a US envoy watched.', null, 'another country is named more often'],
    ['Senate', 'The Americans left. The Senate of Kenya voted.', null, 'the country behind it'],
    ['Department of Justice', 'Americans left. The Department of Justice in Dublin spoke.', null, 'the town behind it'],
    [
      'State Department',
      'Washington recalled the American envoy. The State Department warned Mali.',
      'organization/us-state-department',
      'it deals with others',
    ],
    ['Congress', 'Texas and Ohio sued. Congress voted.', 'organization/us-congress', 'places of the country'],
    [
      'Home Office',
      'LONDON — The man left. He had been to Norway. The Home Office spoke.',
      'organization/home-office',
      'a dateline weighs more',
    ],
    ['US Congress', "Peru's president spoke in Lima. The US Congress voted.", 'organization/us-congress', 'the full name needs no sign'],
    [
      'Security Council',
      'Russia vetoed it at the United Nations. The Security Council rose.',
      'organization/un-security-council',
      'a body of the world',
    ],
    ['Security Council', "The United Nations objected. Russia's Security Council rose.", null, 'a body of a country'],
    [
      'Post Office',
      'The British Post Office sued. Britain paid. The Post Office said sorry.',
      'organization/post-office',
      'short and long are one',
    ],
  ])('%s in “%s” → %s (%s)', (words, text, expected) => expect(keyOf(words, text)).toBe(expected));
});
