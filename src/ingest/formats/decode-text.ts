import { UserError } from '../../errors.js';

/** A library of a thousand articles fits; a disk image given by mistake does not. */
const largestBytes = 64 * 1024 * 1024;

/** The text of a file in UTF-8. Throws a `UserError` for what is empty, binary, in another encoding or too large. */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UserError(`${name} is empty; give a file with the text of an article.`);
  if (bytes.length > largestBytes) {
    throw new UserError(
      `${name} has ${megabytes(bytes.length)} MB, more than the ${megabytes(largestBytes)} MB that are read at once; split it.`,
    );
  }
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UserError(`${name} is in UTF-16; save it as UTF-8.`);
  }
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new UserError(`${name} is binary, not text; give plain text or JSON (a PDF or Word file must be saved as text first).`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${name} is not in UTF-8; save it as UTF-8 (it may be Latin-1, Windows-1252 or no text at all).`);
  }
  if (text.trim() === '') throw new UserError(`${name} has no text, only blanks; give a file with the text of an article.`);
  return text;
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
