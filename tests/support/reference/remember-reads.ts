import type { PrismaClient } from '../../../src/store/prisma/client.js';

type Read = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * The client, for a ledger that nobody changes meanwhile: what was read once is not read again. The reference asks small questions, a
 * thousand times the same ones.
 */
export function rememberReads(prisma: PrismaClient): PrismaClient {
  const known = new Map<string, Promise<unknown>>();
  const remembered =
    (name: string, read: Read): Read =>
    (...args) => {
      const key = `${name} ${JSON.stringify(args)}`;
      const found = known.get(key) ?? read(...args);
      known.set(key, found);
      return found;
    };
  const methodsOf = (name: string, model: object): object =>
    new Proxy(model, {
      get: (_, method) =>
        remembered(
          `${name}.${String(method)}`,
          (...args) => (model as Record<string | symbol, Read>)[method]?.(...args) as Promise<unknown>,
        ),
    });
  return new Proxy(prisma, {
    get(_, name) {
      const value: unknown = prisma[name as keyof PrismaClient];
      if (typeof value === 'function') return remembered(String(name), value.bind(prisma) as Read);
      return typeof value === 'object' && value !== null ? methodsOf(String(name), value) : value;
    },
  });
}
