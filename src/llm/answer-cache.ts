import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Answer, parseAnswer } from './answer.js';
import { promptVersion, sha256 } from './prompt.js';

/** Answers in a folder, one file for a text, a model and a prompt. Holds places in the text and nothing of the endpoint or the key. */
export interface AnswerCache {
  /** Null when there is none, or none that can be read. */
  read(): Promise<Answer | null>;
  /** Whole or not at all. A folder that cannot be written costs the next question, not this answer: it is no error. */
  write(answer: Answer): Promise<void>;
}

export function answerCache(folder: string, model: string, text: string): AnswerCache {
  const path = join(folder, `${sha256([promptVersion, model, text].join('\0'))}.json`);
  return {
    async read() {
      try {
        return parseAnswer(await readFile(path, 'utf8'));
      } catch {
        return null;
      }
    },
    async write(answer) {
      const draft = join(folder, `${randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(draft, JSON.stringify(answer), { mode: 0o600 });
        await rename(draft, path);
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}
