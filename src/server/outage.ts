/** SQLSTATEs, Prisma's and Node's codes of a database that is gone, full, too slow or shutting down. */
const outageCodes: ReadonlySet<string> = new Set([
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What node-postgres says without a code. */
const outageWords =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Cannot use a pool after calling end|too many clients/i;

/** Whether an error, or what caused it, means that the database cannot be used at the moment: nobody's mistake in the request. */
export function isOutage(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, originalCode, message, cause, meta } = error as Readonly<Record<string, unknown>>;
  if ([code, originalCode].some((value) => typeof value === 'string' && outageCodes.has(value))) return true;
  if (typeof message === 'string' && outageWords.test(message)) return true;
  const adapterError =
    typeof meta === 'object' && meta !== null ? (meta as Readonly<Record<string, unknown>>)['driverAdapterError'] : undefined;
  return isOutage(cause, depth + 1) || isOutage(adapterError, depth + 1);
}
