import { createSourceEventStream, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { FeedEvent } from '../../graph/changes/event-stream.js';

/** What the events of a subscription are answered with. */
export interface AnsweringContext {
  /** Answers one event, with rows of the ledger as they are now. */
  readonly answer: (event: FeedEvent, args: ExecutionArgs) => Promise<ExecutionResult>;
}

/** As `subscribe` of graphql-js, with a context of its own for each event: stores remember what they have read. */
export async function subscribeToEvents(
  args: ExecutionArgs,
): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, undefined, undefined>> {
  const events = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in events)) return events;
  const { answer } = args.contextValue as AnsweringContext;
  return new Answers(events[Symbol.asyncIterator]() as AsyncIterator<FeedEvent>, (event) => answer(event, args));
}

/** Ends with its source also while it waits for an event, which a generator would not. */
class Answers implements AsyncGenerator<ExecutionResult, undefined, undefined> {
  constructor(
    private readonly events: AsyncIterator<FeedEvent>,
    private readonly answer: (event: FeedEvent) => Promise<ExecutionResult>,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const { value, done } = (await this.events.next()) as IteratorResult<FeedEvent, undefined>;
    return done ? { value: undefined, done } : { value: await this.answer(value), done: false };
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.events.return?.();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.return();
    throw error;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
