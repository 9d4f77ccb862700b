import { UserError } from '../../src/errors.js';
import { contenderNames, isContender, type ContenderName } from './contenders.js';
import { isOperation, operationNames, type Operation } from './operations.js';

/** As the command line has them. */
export interface GivenOptions {
  readonly isShort: boolean;
  readonly articles?: string | undefined;
  readonly only?: string | undefined;
  readonly contenders?: string | undefined;
  readonly rounds?: string | undefined;
  readonly seconds?: string | undefined;
  readonly growth?: string | undefined;
  readonly embedded?: boolean;
}

export interface ReadOptions {
  readonly articles: number;
  readonly operations: readonly Operation[];
  readonly contenders: readonly ContenderName[];
  readonly rounds: number;
  /** Of a pass. */
  readonly seconds: number;
  /** Sets of variables of each operation. */
  readonly variables: number;
  /** Two numbers of articles between which Hearsay alone is compared. */
  readonly growth: readonly [number, number] | null;
  /** Whether Hearsay alone is compared on the embedded database and on a server. */
  readonly embedded: boolean;
}

/** Throws a `UserError` for what cannot be. */
export function readOptions(given: GivenOptions): ReadOptions {
  const { isShort } = given;
  const growth = given.growth?.split(',').map((size) => positive('growth', size));
  if (growth !== undefined && growth.length !== 2) throw new UserError(`--growth ${given.growth}: give two sizes, e.g. 100000,1000000.`, 2);
  const [small = 0, large = 0] = growth ?? [];
  return {
    articles: positive('articles', given.articles ?? (isShort ? '200' : '5000')),
    operations: namesOf('only', given.only, operationNames, isOperation),
    contenders: namesOf('contenders', given.contenders, contenderNames, isContender),
    rounds: positive('rounds', given.rounds ?? (isShort ? '1' : '3')),
    seconds: positive('seconds', given.seconds ?? (isShort ? '0.2' : '3')),
    variables: isShort ? 4 : 64,
    growth: growth === undefined ? null : [small, large],
    embedded: given.embedded === true,
  };
}

function positive(name: string, given: string): number {
  const value = Number(given);
  const isFine = value > 0 && (name === 'seconds' || Number.isInteger(value));
  if (!isFine) throw new UserError(`--${name} ${given}: give a ${name === 'seconds' ? '' : 'whole '}number above 0.`, 2);
  return value;
}

function namesOf<Name extends string>(
  option: string,
  given: string | undefined,
  all: readonly Name[],
  isName: (name: string) => name is Name,
): readonly Name[] {
  const names = given?.split(',') ?? all;
  const unknown = names.find((name) => !isName(name));
  if (unknown !== undefined) throw new UserError(`--${option} ${unknown}: there are ${all.join(', ')}.`, 2);
  return all.filter((name) => names.includes(name));
}
