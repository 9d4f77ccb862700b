import { expect, it } from '@jest/globals';
import { bind, sql, type Scope, type Slot } from '../../src/store/compiler/text.js';
import { Prisma } from '../../src/store/prisma/client.js';

/** A scope whose slots say what it is given. */
const scopeOf = (slots: Readonly<Record<string, Prisma.Sql>>): Scope => ({
  argumentsOf: () => slots,
  once: (_key, make) => make(),
});
const slot =
  (name: string): Slot =>
  (scope) =>
    (scope.argumentsOf as unknown as () => Readonly<Record<string, Prisma.Sql>>)()[name] ?? Prisma.empty;

const text = sql`SELECT ${slot('first')} FROM t WHERE ${slot('second')}`;

it('a text is bound to each request’s own values, whatever the one before it said', () => {
  const equals = (value: string) => scopeOf({ first: Prisma.sql`a`, second: Prisma.sql`b = ${value}` });
  expect(bind(text, equals('one'))).toEqual({ text: 'SELECT a FROM t WHERE b = $1', values: ['one'] });
  expect(bind(text, equals('two'))).toEqual({ text: 'SELECT a FROM t WHERE b = $1', values: ['two'] });
  const within = scopeOf({ first: Prisma.sql`a`, second: Prisma.sql`b IN (${'one'}, ${'two'})` });
  expect(bind(text, within)).toEqual({ text: 'SELECT a FROM t WHERE b IN ($1, $2)', values: ['one', 'two'] });
  expect(bind(text, equals('one')).text).toBe('SELECT a FROM t WHERE b = $1');
});

it('slots that say the same pieces in other places are another text', () => {
  const early = scopeOf({ first: Prisma.sql`a${1}b`, second: Prisma.raw('c') });
  const late = scopeOf({ first: Prisma.raw('a'), second: Prisma.sql`b${1}c` });
  expect(bind(text, early).text).toBe('SELECT a$1b FROM t WHERE c');
  expect(bind(text, late).text).toBe('SELECT a FROM t WHERE b$1c');
});
