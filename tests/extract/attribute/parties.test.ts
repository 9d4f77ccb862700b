import { describe, expect, it } from '@jest/globals';
import { partiesOf } from '../../../src/extract/attribute/parties.js';
import type { Document } from '../../../src/extract/document.js';
import { documentOf } from '../../support/attributed.js';

/** The parties of the words in front of “said”, each as label / anonymity / role. */
function partiesIn(source: string): readonly string[] {
  const document: Document = documentOf(`${source} said the bridge was safe.`);
  const parties = partiesOf(document, { start: 0, end: source.length });
  return parties.map(({ label, anonymity, role }) =>
    [label, anonymity, role && document.text.slice(role.start, role.end)].filter(Boolean).join(' / '),
  );
}

describe('who speaks', () => {
  it.each([
    ['Ada Reyes', ['Ada Reyes / NAMED'], 'a name'],
    ['One of the engineers, Ada Reyes,', ['Ada Reyes / NAMED / One of the engineers'], 'one of several, by name'],
    ['One of the engineers', ['One of the engineers / UNNAMED'], 'one of several'],
    ['Seoul and Washington', ['Seoul / NAMED', 'Washington / NAMED'], 'two names'],
    ['Neither Pyongyang nor Moscow', ['Pyongyang / NAMED', 'Moscow / NAMED'], 'neither … nor'],
    ['Both Tarn and Vell', ['Tarn / NAMED', 'Vell / NAMED'], 'both … and'],
    ['Russia, China and Iran', ['Russia / NAMED', 'China / NAMED', 'Iran / NAMED'], 'a list'],
    ['Tarn as well as Vell', ['Tarn / NAMED', 'Vell / NAMED'], 'as well as'],
    [
      'South Korean government officials and a research organization',
      [
        'South Korean government officials / UNNAMED_ROLE / South Korean government officials',
        'a research organization / UNNAMED_ROLE / a research organization',
      ],
      'two unnamed',
    ],
    ['NATO Secretary General Mark Lind', ['NATO Secretary General Mark Lind / NAMED / NATO Secretary General'], 'a role before the name'],
    ['Spokesman Bo Lind', ['Spokesman Bo Lind / NAMED / Spokesman'], 'a trade before the name'],
    ['Ada Reyes, the mayor of Tarn', ['Ada Reyes / NAMED / the mayor of Tarn'], 'a role behind the name'],
    ['The mayor of Tarn, Ada Reyes', ['Ada Reyes / NAMED / The mayor of Tarn'], 'a role, then the name'],
    ['Ada Reyes, who runs the port', ['Ada Reyes / NAMED'], 'a relative clause is no role'],
    ['the Food and Drug Administration', ['the Food and Drug Administration / NAMED'], '“and” inside a name'],
    [
      'officials in Seoul and Washington',
      ['officials in Seoul and Washington / UNNAMED_ROLE / officials in Seoul and Washington'],
      '“and” below a preposition',
    ],
    ['a senior official', ['a senior official / UNNAMED_ROLE / a senior official'], 'a role without a name'],
    ['two people familiar with the matter', ['two people familiar with the matter / UNNAMED'], 'nothing but that they exist'],
    ['Sources', ['Sources / UNNAMED'], 'sources'],
    ['Critics', ['Critics / COLLECTIVE'], 'a crowd'],
    ['residents of Tarn', ['residents of Tarn / COLLECTIVE'], 'a crowd with a place'],
    ['many European countries', ['many European countries / COLLECTIVE'], 'countries without a name'],
    ['he', ['he / NAMED'], 'a pronoun, not looked up'],
    ['Mr. Lind', ['Mr. Lind / NAMED'], 'courtesy is no role'],
  ] as const)('%s (%s)', (source, parties, why) => expect({ why, parties: partiesIn(source) }).toEqual({ why, parties }));

  it('a pronoun is unnamed when nobody knows whom it means', () => {
    const document = documentOf('he said it was safe.');
    const [party] = partiesOf(document, { start: 0, end: 2 }, { entities: [], mentions: [] });
    expect(party?.anonymity).toBe('UNNAMED');
  });

  it('gives nobody for a span without words', () => expect(partiesOf(documentOf('He left.'), { start: 2, end: 3 })).toEqual([]));
});
