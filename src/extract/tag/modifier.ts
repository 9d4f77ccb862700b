import type { Tag, TaggedToken } from '../document.js';

/** What may stand right before a participle that belongs to a noun: “the [burning] house”, “his [alleged] crimes”, “of [stolen] goods”. */
const beforeModifier: ReadonlySet<Tag> = new Set(['DT', 'PRP$', 'POS', 'WP$', 'JJ', 'JJR', 'JJS', 'CD', 'PDT', 'IN']);

/** Whether a participle stands inside a noun phrase, before its noun, and is no verb of its own. */
export function isModifier(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i];
  if (!token || (token.tag !== 'VBN' && token.tag !== 'VBG')) return false;
  const before = tagBefore(tokens, i);
  const after = tokens[i + 1]?.tag ?? '';
  // “the [accused] left”: it stands for the people
  if (
    token.tag === 'VBN' &&
    tokens[i - 1]?.lower === 'the' &&
    (/^(?:VB[DZP]|MD|[,.:]|)$/.test(after) || (after === 'IN' && tokens[i + 1]?.lower !== 'by'))
  )
    return true;
  if (!after.startsWith('NN') && after !== 'JJ' && after !== 'VBN') return false;
  if (token.tag === 'VBG') return beforeModifier.has(before) && before !== 'IN';
  return (
    beforeModifier.has(before) ||
    before === 'VB' ||
    before === 'TO' ||
    before === 'VBG' ||
    before === ',' ||
    before === 'CC' ||
    before === ''
  );
}

function tagBefore(tokens: readonly TaggedToken[], i: number): Tag {
  let at = i - 1;
  while (at > i - 4 && (tokens[at]?.tag === 'QUOTE' || (tokens[at]?.tag === 'RB' && tokens[at]?.lower.endsWith('ly')))) at--;
  const before = tokens[at];
  return before && before.sentence === tokens[i]?.sentence ? before.tag : '';
}
