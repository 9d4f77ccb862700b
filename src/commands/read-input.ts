import { createReadStream } from 'node:fs';
import { UserError } from '../errors.js';

/** A file to read, or standard input. */
export interface Input {
  /** How it is called in messages: “news.txt”, “standard input”. */
  readonly name: string;
  open(): AsyncIterable<Buffer>;
  /** Whether it can be opened more than once. */
  readonly isFile: boolean;
}

/** The input that `file` names; `-` or nothing is standard input. Nothing is opened yet. */
export function inputOf(file = '-'): Input {
  if (file === '-') return { name: 'standard input', open: () => process.stdin, isFile: false };
  return { name: `“${file}”`, open: () => createReadStream(file), isFile: true };
}

/** The chunks of an input. Throws a `UserError` when it is missing, a folder, or may not be read. */
async function* chunksOf(input: Input): AsyncIterable<Buffer> {
  try {
    yield* input.open();
  } catch (error) {
    throw new UserError(`${input.name} ${unreadable(error)}`, 1, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path.',
  EISDIR: 'is a folder; give a file in it.',
  EACCES: 'may not be read; give yourself permission, or copy it.',
  ENAMETOOLONG: 'is no file name; give the path of a file, or pipe the text in.',
};

const unreadable = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be read (${code || String(error)}); try another file.`;
};

/** The whole text. Throws a `UserError` when it is empty or no text in UTF-8. */
export async function readText(input: Input): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(input)) chunks.push(chunk);
  const text = decode(Buffer.concat(chunks), input.name);
  if (text.trim() === '') throw isEmpty(input);
  return text;
}

/** The lines that are not blank, one after another, with their numbers from 1. Throws a `UserError` as `readText` does. */
export async function* readLines(input: Input): AsyncIterable<{ readonly number: number; readonly line: string }> {
  let number = 0;
  let isBlank = true;
  for await (const bytes of splitLines(chunksOf(input))) {
    number += 1;
    const line = decode(bytes, `Line ${number} of ${input.name}`);
    if (line.trim() === '') continue;
    isBlank = false;
    yield { number, line };
  }
  if (isBlank) throw isEmpty(input);
}

const isEmpty = (input: Input): UserError =>
  new UserError(`${input.name[0]?.toUpperCase()}${input.name.slice(1)} is empty; give a text to read.`);

/** Splits at line feeds only: JSON may hold the other line ends of Unicode. */
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
  }
  const last = Buffer.concat(begun);
  if (last.length > 0) yield last;
}

function decode(bytes: Buffer, name: string): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) throw new UserError(`${name} is UTF-16; save it as UTF-8.`);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new UserError(`${name} is binary (byte ${nul} is NUL); give a plain text in UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${name} is not UTF-8 text; save it as plain text in UTF-8.`, 1, { cause: error });
  }
}
