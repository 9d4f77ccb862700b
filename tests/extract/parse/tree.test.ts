import { describe, expect, it } from '@jest/globals';
import { relationNumber } from '../../../src/extract/parse/relations.js';
import { complementOf, objectOf, subjectOf, type Trees, treesOf } from '../../../src/extract/parse/tree.js';
import { tagged } from '../tag/tagged.js';

/** A tree written as `word head relation`, one word after another; heads count from 1, the root has 0. */
function drawn(tree: string): { readonly words: readonly string[]; readonly trees: Trees } {
  const rows = tree.split(' | ').map((row) => row.split(' '));
  const document = tagged(rows.map(([word]) => word).join(' '));
  const heads = Int32Array.from(rows, ([, head]) => Number(head) - 1);
  const relations = Uint8Array.from(rows, ([, , relation]) => relationNumber(relation ?? ''));
  return { words: rows.map(([word]) => word ?? ''), trees: treesOf({ ...document, heads, relations }) };
}

const said =
  'Reyes 2 nsubj | said 0 root | that 6 mark | the 5 det | bridge 6 nsubj | collapsed 2 ccomp | yesterday 6 nmod:tmod | . 2 punct';
const wants = 'They 2 nsubj | came 0 root | and 2 cc | wanted 2 conj | to 6 mark | see 4 xcomp | her 6 dobj';

describe('a tree', () => {
  const { words, trees } = drawn(said);

  it.each([
    [1, [0, 5, 7], 'children on both sides, in reading order'],
    [4, [3], 'one before'],
    [0, [], 'none'],
    [99, [], 'a word that is not there'],
  ])('knows the children of word %d: %j (%s)', (token, children) => expect(trees.childrenOf(token)).toEqual(children));

  it.each([
    [5, 'that the bridge collapsed yesterday', 'a clause'],
    [4, 'the bridge', 'a phrase'],
    [1, 'Reyes said that the bridge collapsed yesterday .', 'the root has all'],
    [0, 'Reyes', 'a leaf is alone'],
  ])('knows the words under word %d: %s (%s)', (token, expected) => {
    const { first, last } = trees.spanOf(token);
    expect(words.slice(first, last + 1).join(' ')).toBe(expected);
  });

  it.each([
    [5, 1, 'ccomp'],
    [1, -1, 'root'],
  ])('knows the head of word %d: %d, %s', (token, head, relation) =>
    expect([trees.headOf(token), trees.relationOf(token)]).toEqual([head, relation]),
  );
});

describe('questions to a tree', () => {
  it.each<[string, number, string | null, string | null, string | null, string]>([
    [said, 1, 'Reyes', 'collapsed', null, 'who said what'],
    [said, 5, 'bridge', null, null, 'inside the clause'],
    [wants, 3, 'They', 'see', null, 'a joined verb shares the subject'],
    [wants, 5, null, null, 'her', 'an infinitive has none of its own'],
  ])('%s: word %d has subject %s, complement %s, object %s (%s)', (...[tree, verb, subject, complement, object]) => {
    const { words, trees } = drawn(tree);
    const answers = [subjectOf, complementOf, objectOf].map((ask) => words[ask(trees, verb) ?? -1] ?? null);
    expect(answers).toEqual([subject, complement, object]);
  });

  it('have no answer without a model', () => {
    const trees = treesOf(tagged('Reyes said that the bridge collapsed.'));
    expect([
      subjectOf(trees, 1),
      complementOf(trees, 1),
      trees.headOf(1),
      trees.relationOf(1),
      trees.childrenOf(1),
      trees.spanOf(1),
    ]).toEqual([null, null, -1, null, [], { first: 1, last: 1 }]);
  });

  it('take time that grows with the text', () => {
    const size = 200_000;
    const chain = {
      tokens: tagged('a '.repeat(size)).tokens,
      heads: Int32Array.from({ length: size }, (_, at) => at - 1),
      relations: new Uint8Array(size),
    };
    expect(treesOf(chain).spanOf(0)).toEqual({ first: 0, last: size - 1 });
  });
});
