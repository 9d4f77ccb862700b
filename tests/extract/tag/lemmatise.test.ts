import { describe, expect, it } from '@jest/globals';
import { lemmatise } from '../../../src/extract/tag/lemmatise.js';

describe('lemmatise', () => {
  it.each([
    ['denied', 'VBD', 'deny', 'y comes back'],
    ['accusing', 'VBG', 'accuse', 'e comes back'],
    ['sent', 'VBD', 'send', 'irregular'],
    ['lying', 'VBG', 'lie', 'ie comes back'],
    ['stopped', 'VBN', 'stop', 'doubled letter'],
    ['was', 'VBD', 'be', 'be'],
    ["'ve", 'VBP', 'have', 'contraction'],
    ['’re', 'VBP', 'be', 'curly apostrophe'],
    ["'d", 'MD', 'would', 'modal'],
    ["'d", 'VBD', 'have', 'the same letters, perfect'],
    ['wo', 'MD', 'will', 'wo + n’t'],
    ["n't", 'RB', 'not', 'negation'],
    ['legalising', 'VBG', 'legalise', 'British spelling'],
    ['unsealed', 'VBD', 'unseal', 'not in the lexicon'],
    ['soldiers', 'NNS', 'soldier', 'plural'],
    ['allies', 'NNS', 'ally', 'plural in -ies'],
    ['crises', 'NNS', 'crisis', 'irregular plural'],
    ['spokesmen', 'NNS', 'spokesman', 'plural in -men'],
    ['headquarters', 'NN', 'headquarters', 'no plural'],
    ['bases', 'NNS', 'base', 'not basis'],
    ['Reyes', 'NNP', 'Reyes', 'names stay'],
    ['worse', 'JJR', 'bad', 'irregular comparative'],
    ['heavier', 'JJR', 'heavy', 'comparative'],
    ['constructor', 'NN', 'constructor', 'a key of every object is a word like others'],
  ])('%s %s → %s (%s)', (text, tag, lemma) => expect(lemmatise(text, text.toLowerCase(), tag)).toBe(lemma));
});
