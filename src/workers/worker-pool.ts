import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { UserError } from '../errors.js';
import type { ArticleText, CleanText } from '../extract/document.js';
import { SourceRefusal } from '../ingest/formats/source-refusal.js';
import type { Opened, Source } from '../ingest/open-source.js';
import { ReadingFailed } from './reading-failed.js';
import type { Answer, ArticleTask, KeptText, LineTask, TextReading, TimedReading } from './read-worker.js';

export interface PoolOptions {
  /** How many threads at most; one starts when there is work for it. */
  readonly threads: number;
  /** So many more are handed to each thread while it reads one, so that it need not wait for a busy caller; none when left out. A thread that ends takes them with it. */
  readonly ahead?: number;
  /** Whether all threads start at once and load what reads, instead of with the first work for each. */
  readonly startsNow?: boolean;
  /** What they run; the tests give one that breaks. */
  readonly file?: string;
  /** How long an article of so many code units may take before its thread counts as hanging. */
  readonly mostMs?: (units: number) => number;
  /** How many articles may wait for a thread; more are refused. Any number when left out. */
  readonly mostWaiting?: number;
}

type TaskName = 'makeReady' | 'cleanArticle' | 'writeLine' | 'readArticle' | 'readAgain' | 'openSource' | 'readText';

const readWorker = fileURLToPath(new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url));

/** A minute, and a minute more for each million code units: ten times and more what a slow machine needs. */
const patience = (units: number): number => 60_000 + 0.06 * units;

/** Threads that read articles, each with the models in its memory. Whoever opens it closes it. */
export class WorkerPool {
  readonly #pool: Piscina;
  readonly #mostMs: (units: number) => number;
  readonly #mostWaiting: number;
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor({
    threads,
    ahead = 0,
    startsNow = false,
    file = readWorker,
    mostMs = patience,
    mostWaiting = Number.POSITIVE_INFINITY,
  }: PoolOptions) {
    this.#pool = new Piscina({
      filename: file,
      minThreads: startsNow ? threads : 0,
      maxThreads: threads,
      concurrentTasksPerWorker: 1 + ahead,
      idleTimeout: Number.POSITIVE_INFINITY,
    });
    this.#mostMs = mostMs;
    this.#mostWaiting = mostWaiting;
    this.#free = threads * (1 + ahead);
    // What is wrong with the models is told with the first article.
    if (startsNow) for (let thread = 0; thread < threads; thread += 1) this.#pool.run(null, { name: 'makeReady' }).catch(() => undefined);
  }

  /** The line that `hearsay extract --ndjson` writes for an article. Throws as `read` does. */
  line(task: LineTask): Promise<string> {
    return this.#run('writeLine', task, task.article.text);
  }

  /** What `clean` keeps of an article. Throws as `read` does. */
  clean(article: ArticleText): Promise<CleanText> {
    return this.#run('cleanArticle', article, article.text);
  }

  /** Reads an article that may have been cleaned. Throws a `UserError` when the thread ends or hangs; the caller says which article it was. */
  read(article: ArticleText, kept?: CleanText): Promise<TimedReading> {
    const task: ArticleTask = { article, kept };
    return this.#run('readArticle', task, article.text);
  }

  /** Reads a text that the ledger keeps. Throws as `read` does. */
  readAgain(task: KeptText): Promise<TimedReading> {
    return this.#run('readAgain', task, task.kept.text);
  }

  /** Takes an article out of its source. Throws a `SourceRefusal` when it holds none, and otherwise as `read` does. */
  open(source: Source): Promise<Opened> {
    return this.#run('openSource', source, source.content);
  }

  /** What an article says, for somebody who keeps nothing of it. Throws as `read` does. */
  readText(article: ArticleText): Promise<TextReading> {
    return this.#run('readText', article, article.text);
  }

  /** Ends all threads at once, whatever they do. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }

  async #run<Result>(name: TaskName, task: unknown, text: string): Promise<Result> {
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
      throw new ReadingFailed(
        patient.signal.aborted ? 'SLOW' : 'ENDED',
        `reading it ${what}; leave it out, or read it alone with --workers 0 to see more.`,
        error,
      );
    } finally {
      clearTimeout(timer);
      this.#free += 1;
      this.#waiting.shift()?.();
    }
  }

  /** Waits until a thread is free: the time that an article may take begins with its turn, not in the queue. */
  async #turn(): Promise<void> {
    if (this.#free === 0 && this.#waiting.length >= this.#mostWaiting)
      throw new ReadingFailed('FULL', `${this.#waiting.length} articles wait to be read; try again in a moment.`);
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
  if ('refusal' in answer && answer.code !== undefined) throw new SourceRefusal(answer.code, answer.refusal);
  throw 'refusal' in answer ? new UserError(answer.refusal, answer.exitCode) : new Fault(answer.fault);
}
