import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Findings } from '../../src/extract/document.js';
import { extract } from '../../src/extract/extract.js';
import { judge, printVerdicts, readMarks, readMeant } from './read-meant.js';

const folder = join(import.meta.dirname, 'meant');
const publishedAt = '2024-05-20';

/** Percent of all decisions; what is right may only go up, what is wrong only down. */
describe.each([
  ['coreference', 120, 30, 99, 0],
  ['coreference-later', 70, 35, 95, 1.3],
  ['linking', 80, 40, 97, 0],
] as const)('%s', (name, decisions, passages, right, wrong) => {
  const gold = readMeant(join(folder, `${name}.txt`));
  const verdicts = gold.flatMap((passage) =>
    judge(passage, extract({ text: passage.text, publishedAt }), (entity) => (name === 'linking' ? (entity.knownAs ?? '-') : entity.name)),
  );
  const share = (outcome: string): number => (100 * verdicts.filter((verdict) => verdict.outcome === outcome).length) / verdicts.length;
  process.stdout.write(`\n${printVerdicts(name, verdicts)}\n`);

  it(`has at least ${decisions} decisions in ${passages} passages`, () => {
    expect(verdicts.length).toBeGreaterThanOrEqual(decisions);
    expect(gold.length).toBeGreaterThanOrEqual(passages);
  });

  it('keeps the text of every passage as it is', () => {
    for (const { text } of gold) expect(extract({ text, publishedAt }).document.text).toBe(text);
  });

  it(`is right in ${right} % at least`, () => expect(share('right')).toBeGreaterThanOrEqual(right));

  it(`names somebody else in ${wrong} % at most`, () => expect(share('wrong')).toBeLessThanOrEqual(wrong));
});

describe('the judge', () => {
  const { text, decisions } = readMarks('[He]{Ann} saw [Bo]{Bo} and [it]{-} and [Bo]{Bo/1}, [Bo]{Bo/2}.');
  const mention = (at: number, entity: number | null) => ({ ...decisions[at], kind: 'NAME', entity });
  const entities = ['Ann', 'Bo', 'Bo'].map((name) => ({ name }));
  const judged = (found: readonly (number | null)[]): readonly string[] => {
    const findings = { document: { text }, entities, mentions: found.map((entity, at) => mention(at, entity)) } as unknown as Findings;
    return judge({ why: '', text, decisions }, findings, ({ name }) => name).map(({ outcome }) => outcome);
  };

  it.each<[string, readonly (number | null)[], readonly string[]]>([
    ['all right', [0, 1, null, 1, 2], ['right', 'right', 'right', 'right', 'right']],
    ['nothing decided', [null, null, null, null, null], ['open', 'open', 'right', 'open', 'open']],
    ['somebody else, and somebody where nobody is meant', [1, 0, 1, 1, 2], ['wrong', 'wrong', 'wrong', 'right', 'right']],
    ['two taken for one', [0, 1, null, 1, 1], ['right', 'right', 'right', 'right', 'wrong']],
  ])('tells %s', (_, found, expected) => expect(judged(found)).toEqual(expected));

  it.each(['[He said', 'He] said', '[He] said', '[He]{} said'])('refuses a wrong mark: %s', (marked) =>
    expect(() => readMarks(marked)).toThrow(marked),
  );
});
