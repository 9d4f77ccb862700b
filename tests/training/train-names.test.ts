import { describe, expect, it } from '@jest/globals';
import { nameModel } from '../../src/extract/mention/learned/name-model.js';
import { parseModels, writeModels } from '../../src/extract/model/model-file.js';
import type { NamedSpan, NamedText } from '../../training/name-corpora.js';
import { scoreNames } from '../../training/score-names.js';
import { swapNames } from '../../training/swap-names.js';
import { nameTraining, trainNames, type GazetteerLists } from '../../training/train-names.js';

const lists: GazetteerLists = {
  'given-names': ['Adaeze'],
  'family-names': ['Nwankor'],
  'names-by-hand': ['Okonta'],
  towns: ['Umuola'],
  cities: ['Gwansan'],
  regions: ['Lower Tarn'],
};

/** “[Ada Reyes]{person} left.” with the places of the names in it. */
function marked(source: string): NamedText {
  let text = '';
  const names: NamedSpan[] = [];
  for (const part of source.split(/(\[[^\]]+\]\{\w+\})/u)) {
    const match = /^\[([^\]]+)\]\{(\w+)\}$/u.exec(part);
    const start = text.length;
    text += match?.[1] ?? part;
    if (match) names.push({ start, end: text.length, kind: match[2] as NamedSpan['kind'] });
  }
  return { id: 'one', text, names };
}

const text = marked(
  '[Ada Reyes]{person} left [Tarn]{place}. The [Tarn Harbour Authority]{organization} said that [Reyes]{person} was late.',
);

describe('training names', () => {
  const train = (): Uint8Array => writeModels(trainNames([text, text, text], lists, { ...nameTraining, hidden: 0 }, () => undefined));

  it('gives the same bytes for the same texts', () => expect(train()).toEqual(train()));

  it('gives a model that can be read', () => {
    const model = nameModel(parseModels(train()));
    expect(model?.labeller.labels).toBe(9);
  });
});

describe('swapping names', () => {
  const swapped = swapNames(text, lists, 4);
  const words = swapped.names.map(({ start, end }) => swapped.text.slice(start, end));

  it('keeps every name in its place', () => {
    expect(swapped.names.map(({ kind }) => kind)).toEqual(['person', 'place', 'organization', 'person']);
    expect(swapped.text.replace(words[0] ?? '', 'Ada Reyes')).toMatch(/^Ada Reyes left .* said that .* was late\.$/u);
  });

  it('keeps a person the same person', () => expect(words[0]?.endsWith(words[3] ?? '?')).toBe(true));

  it('depends on its seed alone', () => expect(swapNames(text, lists, 4)).toEqual(swapped));
});

describe('scoring names', () => {
  it('counts exact borders and kinds, and tells what differs', () => {
    const found: readonly NamedSpan[] = [
      { start: 0, end: 9, kind: 'person' },
      { start: 15, end: 19, kind: 'organization' },
    ];
    const { tallies, mistakes } = scoreNames([text], () => found);
    expect(tallies).toEqual({
      person: { gold: 2, predicted: 1, right: 1 },
      place: { gold: 1, predicted: 0, right: 0 },
      organization: { gold: 1, predicted: 1, right: 0 },
    });
    expect(mistakes.map(({ what, kind, words: of }) => `${what} ${kind} ${of}`)).toEqual([
      'MISSED person Reyes',
      'MISSED place Tarn',
      'MISSED organization Tarn Harbour Authority',
      'TOO_MUCH organization Tarn',
    ]);
  });
});
