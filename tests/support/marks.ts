/** A span of a marked sentence, in the sentence without its marks. */
export interface Marked {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/**
 * Reads marks out of a sentence: `[Ada Reyes]{speaker} said [the bridge is safe]{content}.`
 *
 * Gives the sentence without marks and the spans, by where they begin (the longer first), offsets in UTF-16 code units. Marks may nest. A bracket
 * without a label stays as text. Throws when a bracket with a label was never opened.
 */
export function marked(source: string): { readonly text: string; readonly spans: readonly Marked[] } {
  const spans: { label: string; start: number; end: number; exact: string }[] = [];
  const open: { at: number }[] = [];
  let text = '';
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (character === '[' && closes(source, index)) {
      open.push({ at: text.length });
      continue;
    }
    const label = character === ']' ? /^\]\{([a-zA-Z0-9]+)\}/u.exec(source.slice(index, index + 40)) : null;
    if (!label) {
      text += character;
      continue;
    }
    const start = open.pop();
    if (!start) throw new Error(`The mark {${label[1] ?? ''}} at ${String(index)} closes a bracket that was never opened: ${source}`);
    spans.push({ label: label[1] ?? '', start: start.at, end: text.length, exact: text.slice(start.at) });
    index += label[0].length - 1;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Whether the bracket that opens at `index` is closed by one with a label. */
function closes(source: string, index: number): boolean {
  let depth = 0;
  for (let at = index; at < source.length; at += 1) {
    if (source.charAt(at) === '[') depth += 1;
    if (source.charAt(at) !== ']') continue;
    depth -= 1;
    if (depth === 0) return source.charAt(at + 1) === '{';
  }
  return false;
}
