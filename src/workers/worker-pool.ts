import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { UserError } from '../errors.js';
import type { ArticleText } from '../extract/document.js';
import type { Answer, LineTask, TimedReading } from './read-worker.js';

export interface PoolOptions {
  /** How many threads at most; one starts when there is work for it. */
  readonly threads: number;
  /** What they run; the tests give one that breaks. */
  readonly file?: string;
  /** How long an article of so many code units may take before its thread counts as hanging. */
  readonly mostMs?: (units: number) => number;
}

const readWorker = fileURLToPath(new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url));

/** A minute, and a minute more for each million code units: ten times and more what a slow machine needs. */
const patience = (units: number): number => 60_000 + 0.06 * units;

/** Threads that read articles, each with the models in its memory. Whoever opens it closes it. */
export class WorkerPool {
  readonly #pool: Piscina;
  readonly #mostMs: (units: number) => number;
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor({ threads, file = readWorker, mostMs = patience }: PoolOptions) {
    this.#pool = new Piscina({ filename: file, minThreads: 0, maxThreads: threads, idleTimeout: Number.POSITIVE_INFINITY });
    this.#mostMs = mostMs;
    this.#free = threads;
  }

  /** The line that `hearsay extract --ndjson` writes for an article. Throws as `read` does. */
  line(task: LineTask): Promise<string> {
    return this.#run('writeLine', task, task.article);
  }

  /** Reads an article. Throws a `UserError` when the thread ends or hangs; the caller says which article it was. */
  read(article: ArticleText): Promise<TimedReading> {
    return this.#run('readArticle', article, article);
  }

  /** Ends all threads at once, whatever they do. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }

  async #run<Result>(name: 'writeLine' | 'readArticle', task: unknown, { text }: ArticleText): Promise<Result> {
    await this.#turn();
    const mostMs = this.#mostMs(text.length);
    const patient = new AbortController();
    const timer = setTimeout(() => patient.abort(), mostMs);
    try {
      return resultOf((await this.#pool.run(task, { name, signal: patient.signal })) as Answer<Result>);
    } catch (error) {
      if (error instanceof UserError || error instanceof Fault) throw error;
      const what = patient.signal.aborted
        ? `took longer than ${Math.round(mostMs / 1000)} seconds`
        : `ended its thread (${error instanceof Error ? error.message : String(error)})`;
      throw new UserError(`reading it ${what}; leave it out, or read it alone with --workers 1 to see more.`, 1, { cause: error });
    } finally {
      clearTimeout(timer);
      this.#free += 1;
      this.#waiting.shift()?.();
    }
  }

  /** Waits until a thread is free: the time that an article may take begins with its turn, not in the queue. */
  async #turn(): Promise<void> {
    while (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#free -= 1;
  }
}

/** A bug of ours in a thread; `stack` is the one from there. */
class Fault extends Error {
  constructor(stack: string) {
    super('An article could not be read.');
    this.stack = stack;
  }
}

function resultOf<Result>(answer: Answer<Result>): Result {
  if ('result' in answer) return answer.result;
  throw 'refusal' in answer ? new UserError(answer.refusal, answer.exitCode) : new Fault(answer.fault);
}
