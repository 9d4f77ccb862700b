import { parse, type DocumentNode, type ExecutionResult } from 'graphql';

/** Something that answers documents, e.g. the service, or the slow reference of it. */
export interface Executor {
  readonly name: string;
  readonly answer: (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;
}

export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly data: unknown;
  readonly refusal: string | null;
}

export interface Comparison {
  /** What the first one answered, with the message of its first error. */
  readonly answer: Answer;
  /** Where another differs from it, with the document; empty when all agree. */
  readonly disagreements: readonly string[];
}

/**
 * Asks all executors the same. They agree when their data is the same text of JSON, order of keys included, and when all have errors or none has;
 * what an error says, where and with which code is another test's.
 */
export async function compareAnswers(
  [first, ...others]: readonly [Executor, ...Executor[]],
  { query, variables = {} }: Operation,
): Promise<Comparison> {
  const document = parse(query);
  const answerOf = async ({ answer }: Executor): Promise<Answer> => {
    const { data = null, errors = [] } = await answer(document, variables);
    return { data: JSON.parse(JSON.stringify(data)) as unknown, refusal: errors[0]?.message ?? null };
  };
  const expected = await answerOf(first);
  const disagreements: string[] = [];
  for (const other of others) {
    const given = await answerOf(other);
    const where =
      differenceOf(expected.data, given.data, 'data') ??
      ((expected.refusal === null) === (given.refusal === null) ? null : 'errors: one alone has any');
    if (where !== null)
      disagreements.push(
        `${first.name} and ${other.name} differ at ${where}\n${query}\n${JSON.stringify(variables)}\n${first.name}: ${expected.refusal ?? 'no error'}\n${other.name}: ${given.refusal ?? 'no error'}`,
      );
  }
  return { answer: expected, disagreements };
}

/** The first place at which two values of JSON are not the same text; null when they are. */
function differenceOf(one: unknown, other: unknown, path: string): string | null {
  if (JSON.stringify(one) === JSON.stringify(other)) return null;
  const [left, right] = [entriesOf(one), entriesOf(other)];
  const [keys, otherKeys] = [left, right].map((entries) => entries?.map(([key]) => key).join());
  if (left === null || right === null || Array.isArray(one) !== Array.isArray(other) || keys !== otherKeys)
    return `${path}: ${JSON.stringify(one).slice(0, 400)} and ${JSON.stringify(other).slice(0, 400)}`;
  for (const [index, [key, value]] of left.entries()) {
    const difference = differenceOf(value, right[index]?.[1], `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] | null =>
  typeof value === 'object' && value !== null ? Object.entries(value) : null;
