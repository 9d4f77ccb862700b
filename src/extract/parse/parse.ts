import type { Document } from '../document.js';
import { labelOfTag } from '../tag/learned/tag-labels.js';
import { wordHash } from '../tag/learned/word-columns.js';
import { findHeads, nameRelations } from './parse-sentence.js';
import { begin, openState } from './parse-state.js';
import type { SyntaxModel } from './syntax-model.js';

/**
 * Gives every word of the document its head and how it belongs to it, sentence by sentence. Linear in the text; never throws.
 *
 * The document comes back as it was, without heads, when there is no model or the text is not English.
 */
export function parse(document: Document, model?: SyntaxModel): Document {
  const { tokens, sentences, language } = document;
  if (!model || (language !== 'en' && language !== 'und')) return document;
  const heads = new Int32Array(tokens.length).fill(-1);
  const relations = new Uint8Array(tokens.length);
  const words = new Int32Array(tokens.length);
  const tags = new Uint8Array(tokens.length);
  for (const { index, lower, tag } of tokens) {
    words[index] = wordHash(lower);
    tags[index] = labelOfTag(tag);
  }
  const state = openState(sentences.reduce((most, { first, last }) => Math.max(most, last - first + 1), 0));
  for (const { first, last } of sentences) {
    begin(state, words, tags, first, last);
    findHeads(state, model.mover);
    nameRelations(state, model.namer, (child, _features, _count, relation) => {
      const head = state.heads[child] ?? 0;
      heads[first + child - 1] = head > state.size ? -1 : first + head - 1;
      relations[first + child - 1] = relation;
      return relation;
    });
  }
  return { ...document, heads, relations };
}
