/** What XML 1.0 has no place for, not even escaped. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };

/** A text within XML, also within an attribute: characters that XML does not have are replaced by U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(impossible, '\u{fffd}').replace(/[&<>"'\r]/g, (character) => entities[character] ?? character);
