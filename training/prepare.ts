import { findByRules } from '../src/extract/attribute/attribute.js';
import type { Entry } from '../src/extract/attribute/draft.js';
import { mostFeatures, tokenFeatures } from '../src/extract/attribute/learned/features.js';
import { type Pairing, pairing, type RuledParts, ruledParts } from '../src/extract/attribute/learned/pair-features.js';
import { proseBlocks } from '../src/extract/attribute/learned/prose-blocks.js';
import { type Parts, paintRoles, type RoleSpan } from '../src/extract/attribute/learned/roles.js';
import { outermost } from '../src/extract/attribute/learned/outermost.js';
import { type TokenView, viewTokens } from '../src/extract/attribute/learned/token-view.js';
import { read } from '../src/extract/attribute/reading.js';
import { clean } from '../src/extract/clean/clean.js';
import { corefer } from '../src/extract/corefer/corefer.js';
import type { Document, TokenRange } from '../src/extract/document.js';
import type { NameModel } from '../src/extract/mention/learned/name-model.js';
import { mention } from '../src/extract/mention/mention.js';
import { parse } from '../src/extract/parse/parse.js';
import type { SyntaxModel } from '../src/extract/parse/syntax-model.js';
import { segment } from '../src/extract/segment/segment.js';
import { tag } from '../src/extract/tag/tag.js';
import type { MarkedArticle, RawSpan } from './polnear.js';

/** A block of an article: features of each token (`offsets[i]` to `offsets[i + 1]`), the labels that people gave, their spans and which belong together. */
export interface MarkedBlock {
  readonly range: TokenRange;
  readonly offsets: Int32Array;
  readonly features: Uint32Array;
  readonly labels: Uint8Array;
  readonly pairs: Pairing;
  /** Statement of each span of `pairs.spans`. */
  readonly statements: readonly number[];
}

/** An article as extraction sees it before anything learned, with what people marked in it. */
export interface PreparedArticle {
  readonly view: TokenView;
  /** What the rules find, without statements in statements. */
  readonly outer: readonly Entry[];
  readonly ruled: RuledParts;
  readonly marked: readonly Parts[];
  /** 1 for a token with a letter or digit: punctuation is no part of what is compared. */
  readonly isWord: Uint8Array;
  readonly blocks: readonly MarkedBlock[];
}

/** Reads an article as extraction does, with a model of syntax that has not seen it, as far as the rules go, and lays what people marked over it. */
export function prepare(article: MarkedArticle, syntax: SyntaxModel, names: NameModel): PreparedArticle {
  const kept = clean({ text: article.text });
  const document = parse(tag(segment(kept, article.publishedAt), syntax.tagger), syntax);
  const reading = read(document, corefer(document, mention(document, names)));
  const found = findByRules(reading);
  const view = viewTokens(reading, found);
  const outer = outermost(view.size, found);
  const ruled = ruledParts(view.size, outer);
  const marked = article.attributions.map(({ source, cue, content }) => ({
    source: tokensOf(document, source),
    cue: tokensOf(document, cue),
    content: tokensOf(document, content),
  }));
  const labels = paintRoles(view.size, marked);
  const spans = marked
    .flatMap(({ source, cue, content }, statement) => [
      ...source.map((range) => ({ ...range, role: 'SOURCE' as const, statement })),
      ...cue.map((range) => ({ ...range, role: 'CUE' as const, statement })),
      ...content.map((range) => ({ ...range, role: 'CONTENT' as const, statement })),
    ])
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const out = new Uint32Array(mostFeatures);
  const blocks = proseBlocks(reading).map((block) => {
    const size = block.last - block.first + 1;
    const offsets = new Int32Array(size + 1);
    const features: number[] = [];
    for (let index = 0; index < size; index += 1) {
      const count = tokenFeatures(view, block.first + index, block, out);
      for (let place = 0; place < count; place += 1) features.push(out[place] ?? 0);
      offsets[index + 1] = features.length;
    }
    const own = spans.filter(({ first, last }) => block.first <= first && last <= block.last);
    return {
      range: block,
      offsets,
      features: Uint32Array.from(features),
      labels: labels.slice(block.first, block.last + 1),
      pairs: pairing(
        view,
        own.map(({ role, first, last }): RoleSpan => ({ role, first, last })),
        ruled,
      ),
      statements: own.map(({ statement }) => statement),
    };
  });
  return {
    view,
    outer,
    ruled,
    marked,
    isWord: Uint8Array.from(document.tokens, ({ text }) => (/[\p{L}\p{N}]/u.test(text) ? 1 : 0)),
    blocks,
  };
}

/** The tokens that the spans of the text as given cover. */
function tokensOf({ tokens, ...document }: Document, spans: readonly RawSpan[]): readonly TokenRange[] {
  return spans.flatMap(([start, end]) => {
    const inside = tokens.filter((token) => {
      const from = document.rawOffsets[token.start] ?? -1;
      return from >= 0 && from < end && (document.rawOffsets[token.end - 1] ?? -1) >= start;
    });
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last ? [{ first: first.index, last: last.index }] : [];
  });
}
