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
  HEARSAY_WEBHOOKS_LOOPBACK: z.enum(['on', 'off'], 'must be on or off').default('off'),
  HEARSAY_INGEST: z.enum(['on', 'off'], 'must be on or off').optional(),
  HEARSAY_PUBLIC: z.enum(['on', 'off'], 'must be on or off').default('on'),
  HEARSAY_JWKS_URL: z
    .url({ protocol: /^https?$/, error: 'must begin with https://' })
    // Whoever can change what comes from there can sign as anybody.
    .refine(
      (url) => new URL(url).protocol === 'https:' || isLoopback(new URL(url).hostname),
      'must begin with https://, unless it is on this machine',
    )
    .optional(),
  HEARSAY_JWT_ISSUER: z.string().optional(),
  HEARSAY_JWT_AUDIENCE: z.string().optional(),
  HEARSAY_JWT_ROLES_CLAIM: z.string().default('roles'),
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
  /** Whether articles are taken over HTTP at all; from whom, `withoutKey` and the roles of keys say. */
  readonly takesArticles: boolean;
  /** What somebody without a key may do: on a machine that only itself can reach, outside of production, everything. */
  readonly withoutKey: 'NOTHING' | 'READING' | 'READING_AND_SENDING' | 'EVERYTHING';
  /** Whose tokens (JWT) are believed; undefined unless all three of their variables are set. */
  readonly tokens:
    { readonly jwksUrl: string; readonly issuer: string; readonly audience: string; readonly rolesClaim: string } | undefined;
  /** Whether webhooks may be on this machine: for development. */
  readonly webhooksOnLoopback: boolean;
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
    takesArticles: HEARSAY_INGEST !== 'off',
    withoutKey: withoutKeyOf(parsed.data, isProduction),
    tokens: tokensOf(parsed.data),
    webhooksOnLoopback: parsed.data.HEARSAY_WEBHOOKS_LOOPBACK === 'on',
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

/** A proxy before the server brings in others, also where the server itself listens to this machine alone. */
function withoutKeyOf(given: z.infer<typeof environment>, isProduction: boolean): Settings['withoutKey'] {
  if (given.HEARSAY_PUBLIC === 'off') return 'NOTHING';
  if (!isProduction && isLoopback(given.HOST) && given.HEARSAY_PROXIES === 0) return 'EVERYTHING';
  return given.HEARSAY_INGEST === 'on' ? 'READING_AND_SENDING' : 'READING';
}

function tokensOf(given: z.infer<typeof environment>): Settings['tokens'] {
  const {
    HEARSAY_JWKS_URL: jwksUrl,
    HEARSAY_JWT_ISSUER: issuer,
    HEARSAY_JWT_AUDIENCE: audience,
    HEARSAY_JWT_ROLES_CLAIM: rolesClaim,
  } = given;
  if (jwksUrl !== undefined && issuer !== undefined && audience !== undefined) return { jwksUrl, issuer, audience, rolesClaim };
  if (jwksUrl === undefined && issuer === undefined && audience === undefined) return undefined;
  throw new UserError(
    'HEARSAY_JWKS_URL, HEARSAY_JWT_ISSUER and HEARSAY_JWT_AUDIENCE go together: keys alone do not say whose tokens are meant for this service; set all three or none.',
    2,
  );
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(host);

function llmOf(given: z.infer<typeof environment>): LlmSettings | undefined {
  const { HEARSAY_LLM_URL: url, HEARSAY_LLM_MODEL: model, HEARSAY_LLM_KEY, HEARSAY_LLM_TIMEOUT_MS, HEARSAY_LLM_BUDGET_TOKENS } = given;
  if (url === undefined || model === undefined) return undefined;
  return { url, model, key: () => HEARSAY_LLM_KEY, timeoutMs: HEARSAY_LLM_TIMEOUT_MS, budgetTokens: HEARSAY_LLM_BUDGET_TOKENS };
}
