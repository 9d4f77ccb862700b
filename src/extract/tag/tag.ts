import type { Document, SegmentedText, TaggedToken } from '../document.js';
import { chunkNouns } from './chunk-nouns.js';
import { chunkVerbs } from './chunk-verbs.js';
import type { Scorer } from '../model/linear-model.js';
import { tagWordsLearned } from './learned/tag-words-learned.js';
import { lemmatise } from './lemmatise.js';
import { tagWords } from './tag-words.js';

/**
 * Reads a segmented text as far as word classes and phrases.
 *
 * Every token gets a Penn Treebank tag and a base form; noun phrases and verb groups are in reading order and never overlap. Texts of other languages are
 * passed through with every word a noun and no phrases: only English is read. With a tagger the rules' tags are its evidence, without one
 * they stand. Heads are left to `parse`. Never throws.
 */
export function tag(segmented: SegmentedText, tagger?: Scorer): Document {
  const isEnglish = segmented.language === 'en' || segmented.language === 'und';
  const ruled = isEnglish ? tagWords(segmented) : [];
  const tags = tagger && isEnglish ? tagWordsLearned(segmented, ruled, tagger) : ruled;
  const tokens: readonly TaggedToken[] = segmented.tokens.map((token) => {
    const { start, end, index, text, lower, sentence, quote } = token;
    const tag = tags[index] ?? 'NN';
    // Each field by name: a spread takes three times as long, and this runs for every word.
    return { start, end, index, text, lower, sentence, quote, tag, lemma: lemmatise(text, lower, tag) };
  });
  const verbGroups = isEnglish ? chunkVerbs(tokens) : [];
  const nounPhrases = isEnglish ? chunkNouns(tokens, verbGroups) : [];
  return { ...segmented, tokens, verbGroups, nounPhrases, heads: new Int32Array(0), relations: new Uint8Array(0) };
}
