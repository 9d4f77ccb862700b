import type { Mention, Span } from '../document.js';
import type { MentionIndex } from './mention-index.js';

/**
 * The mention that the words of a party are about: that of Rutte in “NATO Secretary General Mark Rutte”, of the officials in “officials in Seoul”.
 *
 * Undefined when no mention covers the head of the first noun phrase.
 */
export function headMention(index: MentionIndex, span: Span): Mention | undefined {
  const head = headToken(index, span);
  if (head === -1) return undefined;
  // “Kyle” of “Kyle “Mack” Reyes”: the marks cut a name in two, and each part is the whole.
  const whole = index.at(head).find(({ because }) => because.rule === 'nickname-inside');
  if (whole !== undefined) return whole;
  const covering = index.at(head).filter((mention) => mention.start < span.end && mention.end <= span.end + 1);
  const exact = covering.find((mention) => mention.start === span.start && mention.end === span.end && mention.entity !== null);
  return exact ?? covering.find((mention) => mention.kind !== 'ROLE' && mention.entity !== null) ?? covering[0];
}

const phraseEnders: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'from',
  'at',
  'with',
  'on',
  'who',
  'which',
  'that',
  'to',
  'by',
  'against',
  'near',
  'inside',
  'close',
  'familiar',
  'whose',
]);

/** The last noun before the first preposition, relative or comma; a possessive goes on: “Reyes's lawyer”. */
function headToken(index: MentionIndex, span: Span): number {
  const range = index.tokens(span);
  if (range === null) return -1;
  const { tokens } = index.document;
  let head = -1;
  for (let at = range.first; at <= range.last; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (head !== -1 && (phraseEnders.has(token.lower) || token.text === ',' || token.tag === '-LRB-')) {
      // “Ministry of Works”: the name goes on over its “of”.
      const around = index.at(at).find((mention) => mention.start <= (tokens[head]?.start ?? 0) && mention.kind === 'NAME');
      if (around === undefined) break;
    }
    if (/^(?:N|PRP|CD|JJ|DT|WP|\$)/u.test(token.tag) || index.at(at).length > 0) head = at;
  }
  return head;
}
