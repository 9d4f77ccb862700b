import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { UserError } from './errors.js';

/** The folder that holds package.json, prisma/ and demo/, whether this runs from src/ or dist/. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  HEARSAY_DATA: z.string().min(1).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65535, 'must be 0 to 65535')
    .default(4000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  NODE_ENV: z.string().default('development'),
});

export interface Settings {
  /** PostgreSQL server; undefined means the embedded database in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  /** Where the embedded database lives. */
  readonly dataFolder: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly isProduction: boolean;
}

/** Reads the settings from the environment (README lists them). Throws a `UserError` that names the variable. Empty values count as absent. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    // The URL may hold a password: say what is wrong with it, never what it is.
    const shown = name === 'DATABASE_URL' ? 'DATABASE_URL' : `${name}=${given[name]}`;
    throw new UserError(`${shown} ${issue?.message}; set it right or leave it out.`, 2);
  }
  const { DATABASE_URL, HEARSAY_DATA, HOST, PORT, LOG_LEVEL, NODE_ENV } = parsed.data;
  return {
    databaseUrl: DATABASE_URL,
    dataFolder: HEARSAY_DATA ?? fileURLToPath(new URL('../.hearsay', import.meta.url)),
    host: HOST,
    port: PORT,
    logLevel: LOG_LEVEL,
    isProduction: NODE_ENV === 'production',
  };
}
