import { UserError } from '../../src/errors.js';
import { operationNames, type Operation } from './operations.js';
import type { ContenderName, Server } from './contenders.js';
import type { VariablesOf } from './variables.js';

/**
 * Asks every server everything and compares the answers with those of the first one.
 *
 * Throws a `UserError` at the first difference with the operation, its variables, the path and both values.
 */
export async function compareAnswers(
  servers: ReadonlyMap<ContenderName, Server>,
  variablesOf: VariablesOf,
  only: readonly Operation[] = operationNames,
): Promise<void> {
  const [first, ...others] = [...servers];
  if (first === undefined) return;
  for (const operation of only) {
    for (const variables of variablesOf[operation]) {
      const expected = await ask(...first, operation, variables);
      for (const other of others) {
        const difference = differenceOf(expected, await ask(...other, operation, variables), 'data');
        if (difference === null) continue;
        throw new UserError(
          `${operation} of ${other[0]} is not what ${first[0]} answers, for ${JSON.stringify(variables)}:\n${difference}`,
        );
      }
    }
  }
}

async function ask(
  name: ContenderName,
  { url, requestOf, answerOf }: Server,
  operation: Operation,
  variables: VariablesOf[Operation][number],
) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(requestOf(operation, variables)),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined || data === undefined || data === null)
    throw new UserError(`${name} refuses ${operation} for ${JSON.stringify(variables)}: ${JSON.stringify(errors).slice(0, 600)}`);
  return answerOf(operation, data);
}

/** The path of the first value that differs, with both; null when there is none. Fields of an object may come in any order. */
export function differenceOf(expected: unknown, given: unknown, path: string): string | null {
  if (isObject(expected) && isObject(given) && Array.isArray(expected) === Array.isArray(given)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(given)])) {
      const difference = differenceOf(expected[key], given[key], `${path}.${key}`);
      if (difference !== null) return difference;
    }
    return null;
  }
  return Object.is(expected, given) ? null : `${path}: ${shown(expected)} expected, ${shown(given)} given`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 200);
