/** What a spreadsheet takes for a formula, also behind spaces and in full width: what such a cell holds came from strangers' pages. */
const formula = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A field of RFC 4180: quoted where it must be. A text that a spreadsheet would compute gets an apostrophe before it; spreadsheets hide it. */
export function neutralCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value) ? value.filter((one) => one !== null).join(' | ') : String(value);
  const neutral = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(neutral) ? `"${neutral.replaceAll('"', '""')}"` : neutral;
}
