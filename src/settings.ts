import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { UserError } from './errors.js';

/** The folder that holds package.json, prisma/ and demo/, whether this runs from src/ or dist/. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

function wholeNumber(min: number, max: number) {
  return z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(min, `must be ${min} to ${max}`)
    .max(max, `must be ${min} to ${max}`);
}

/** A number of points, or `off` (0) for none to be counted. */
const pointsOrOff = z.preprocess((given) => (given === 'off' ? 0 : given), wholeNumber(0, 1_000_000_000));

/** Scheme, host and port, nothing behind: what a browser sends as `Origin`. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  HEARSAY_DATA: z.string().min(1).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65535).default(4000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  NODE_ENV: z.string().default('development'),
  // Three seconds and a half of CPU at once, then a thirtieth of a core for each client (server/limits.ts says what a point is worth).
  HEARSAY_POINTS_LIMIT: pointsOrOff.default(50_000),
  HEARSAY_POINTS_PER_SECOND: wholeNumber(1, 1_000_000).default(500),
  HEARSAY_PROXIES: wholeNumber(0, 10).default(0),
  HEARSAY_TRUSTED_DOCUMENTS: z.enum(['off', 'audit', 'enforce'], 'must be off, audit or enforce').default('off'),
  HEARSAY_TRUSTED_MANIFEST: z.string().min(1).optional(),
  HEARSAY_CORS_ORIGINS: z
    .string()
    .transform((given) => given.split(/[\s,]+/u).filter((origin) => origin !== ''))
    .refine((origins) => origins.every(isOrigin), 'must be origins such as https://newsroom.example, separated by commas')
    .optional(),
  HEARSAY_INTROSPECTION: z.enum(['on', 'off'], 'must be on or off').default('on'),
  HEARSAY_INGEST: z.enum(['on', 'off'], 'must be on or off').optional(),
  HEARSAY_LLM_URL: z
    .url({ protocol: /^https?$/, error: 'must begin with http:// or https://' })
    .refine((url) => !/[@?#]/u.test(url), 'must hold no user name, password or query; HEARSAY_LLM_KEY is for the key')
    .optional(),
  HEARSAY_LLM_MODEL: z.string().max(200, 'must have 200 characters at most').optional(),
  HEARSAY_LLM_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/u, 'must be printable ASCII without spaces')
    .optional(),
  HEARSAY_LLM_TIMEOUT_MS: wholeNumber(1, 3_600_000).default(60_000),
  HEARSAY_LLM_BUDGET_TOKENS: wholeNumber(0, 1_000_000_000).default(200_000),
});

/** Say what is wrong with them, never what they are: they are secret, or may hold a secret. */
const secrets: ReadonlySet<string> = new Set(['DATABASE_URL', 'HEARSAY_LLM_URL', 'HEARSAY_LLM_KEY']);

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
  /** Points that each client may spend at once, and gets back each second; undefined when they are not limited. */
  readonly points: { readonly limit: number; readonly restorePerSecond: number } | undefined;
  /** How many proxies of our own stand before the server: so many entries of X-Forwarded-For are believed. */
  readonly proxies: number;
  /** Whether only registered documents are answered, and the manifest that registers them. */
  readonly trusted: { readonly mode: 'audit' | 'enforce'; readonly manifest: string } | undefined;
  /** Sites whose pages may ask. */
  readonly origins: readonly string[];
  /** Whether the schema may be asked about itself: it is public, and tools read it so. */
  readonly introspection: boolean;
  /** Whether articles are taken over HTTP: by default only where nobody but this machine can send them, and never in production. */
  readonly takesArticles: boolean;
  /** A language model for `--llm`; undefined unless both its URL and its name are set. */
  readonly llm: LlmSettings | undefined;
}

export interface LlmSettings {
  /** Base of an OpenAI-compatible API. */
  readonly url: string;
  readonly model: string;
  /** A function, so that whatever prints the settings prints no key. */
  readonly key: () => string | undefined;
  readonly timeoutMs: number;
  /** For one run of a command. */
  readonly budgetTokens: number;
}

/** Reads the settings from the environment (README lists them). Throws a `UserError` that names the variable. Empty values count as absent. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    const shown = secrets.has(name) ? name : `${name}=${given[name]}`;
    throw new UserError(`${shown} ${issue?.message}; set it right or leave it out.`, 2);
  }
  const { DATABASE_URL, HEARSAY_DATA, HOST, PORT, LOG_LEVEL, NODE_ENV, HEARSAY_INGEST } = parsed.data;
  const isProduction = NODE_ENV === 'production';
  return {
    databaseUrl: DATABASE_URL,
    dataFolder: HEARSAY_DATA ?? fileURLToPath(new URL('../.hearsay', import.meta.url)),
    host: HOST,
    port: PORT,
    logLevel: LOG_LEVEL,
    isProduction,
    points:
      parsed.data.HEARSAY_POINTS_LIMIT === 0
        ? undefined
        : { limit: parsed.data.HEARSAY_POINTS_LIMIT, restorePerSecond: parsed.data.HEARSAY_POINTS_PER_SECOND },
    proxies: parsed.data.HEARSAY_PROXIES,
    trusted: trustedOf(parsed.data),
    origins: parsed.data.HEARSAY_CORS_ORIGINS ?? [],
    introspection: parsed.data.HEARSAY_INTROSPECTION === 'on',
    takesArticles: HEARSAY_INGEST === undefined ? !isProduction && isLoopback(HOST) : HEARSAY_INGEST === 'on',
    llm: llmOf(parsed.data),
  };
}

function trustedOf({
  HEARSAY_TRUSTED_DOCUMENTS: mode,
  HEARSAY_TRUSTED_MANIFEST: manifest,
}: z.infer<typeof environment>): Settings['trusted'] {
  if (mode === 'off') return undefined;
  return { mode, manifest: manifest ?? fileURLToPath(new URL('../schema/operations.manifest.json', import.meta.url)) };
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(host);

function llmOf(given: z.infer<typeof environment>): LlmSettings | undefined {
  const { HEARSAY_LLM_URL: url, HEARSAY_LLM_MODEL: model, HEARSAY_LLM_KEY, HEARSAY_LLM_TIMEOUT_MS, HEARSAY_LLM_BUDGET_TOKENS } = given;
  if (url === undefined || model === undefined) return undefined;
  return { url, model, key: () => HEARSAY_LLM_KEY, timeoutMs: HEARSAY_LLM_TIMEOUT_MS, budgetTokens: HEARSAY_LLM_BUDGET_TOKENS };
}
