/**
 * A stranger's words, safe to print: controls (with which a text could move the cursor, recolour the screen or set the window's title) and marks
 * that turn the direction of writing become “�”; line breaks and tabs stay.
 */
export const neutralise = (text: string): string =>
  text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
