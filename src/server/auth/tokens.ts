import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { v5 } from 'uuid';
import { roles, type Role } from '../../graph/viewer.js';
import { Unavailable } from '../../errors.js';
import type { Authenticated } from './known-keys.js';
import { unauthenticated } from './unauthenticated.js';

export interface TokenOptions {
  /** Where the public keys of whoever signs are. */
  readonly jwksUrl: string;
  /** What `iss` must be. */
  readonly issuer: string;
  /** What `aud` must be or hold. */
  readonly audience: string;
  /** The claim that lists roles: its name, or a way of names (`realm_access.roles`). */
  readonly rolesClaim: string;
}

/** Signatures that only whoever has the private key can make. With HS256 a public key would be the secret; `none` is no signature. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/** Clocks differ by so much. */
const toleranceSeconds = 5;
/** Keys are asked for once in ten minutes, and once in thirty seconds for a token that names another key: whoever makes names up costs no more. */
const [keysKeepMs, cooldownMs, answerWithinMs] = [600_000, 30_000, 5000];
/** So long after keys could not be had nobody waits for them again. */
const pauseMs = 5000;

/** Tokens that another service signs (JWT), checked with its published keys (JWKS). */
export class Tokens {
  readonly #keys: ReturnType<typeof createRemoteJWKSet>;
  #failedAtMs = -Infinity;

  constructor(private readonly options: TokenOptions) {
    this.#keys = createRemoteJWKSet(new URL(options.jwksUrl), {
      cacheMaxAge: keysKeepMs,
      cooldownDuration: cooldownMs,
      timeoutDuration: answerWithinMs,
    });
  }

  /**
   * Who has this token. Throws a `Refusal` when it was not signed so by the issuer for this audience, has no end, or is over; an
   * `Unavailable` when the keys cannot be had: then nobody can tell.
   */
  async authenticate(token: string): Promise<Authenticated> {
    const { issuer, audience } = this.options;
    try {
      const { payload } = await jwtVerify(token, this.#keyFor, {
        ...{ algorithms, issuer, audience, clockTolerance: toleranceSeconds },
        requiredClaims: ['exp', 'sub', 'iss', 'aud'],
      });
      return this.#shown(payload);
    } catch (error) {
      throw refusal(error);
    }
  }

  /** Whatever fails here and is not the token’s fault is that of the keys. */
  readonly #keyFor: JWTVerifyGetKey = async (header, token) => {
    if (!this.#keys.fresh && performance.now() - this.#failedAtMs < pauseMs) throw new Unavailable(unavailable);
    try {
      return await this.#keys(header, token);
    } catch (error) {
      if (tokenFaults.some((fault) => error instanceof fault)) throw error;
      this.#failedAtMs = performance.now();
      throw new Unavailable(unavailable, { cause: error });
    }
  };

  #shown(payload: JWTPayload): Authenticated {
    const { sub, exp } = payload;
    if (sub === undefined || exp === undefined || !isName(sub))
      throw unauthenticated('The claim "sub" of the token is no name that can be shown; get one with 1 to 200 letters and signs.');
    const { issuer, rolesClaim } = this.options;
    // Always the same for somebody, and none that an account of ours has.
    const accountKey = v5(JSON.stringify([issuer, sub]), v5.URL);
    const viewer = {
      name: `${sub}@${URL.canParse(issuer) ? new URL(issuer).host : issuer}`,
      accountKey,
      roles: rolesIn(payload, rolesClaim),
      credential: { keyPrefix: null, scopes: [], expiresAt: new Date(exp * 1000) },
    };
    return { viewer, client: accountKey, points: undefined };
  }
}

/** What is told of a fault of the token; every other error as it is. */
function refusal(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return unauthenticated('The token is over ("exp"); get a new one.');
  if (error instanceof errors.JWTClaimValidationFailed)
    return unauthenticated(
      `The token is not for this service now: its claim "${error.claim}" is ${error.reason === 'missing' ? 'missing' : 'another than it must be'}.`,
    );
  if (error instanceof errors.JOSEAlgNotAllowed)
    return unauthenticated(`The token is not signed in a way that is taken; these are: ${algorithms.join(', ')}.`);
  if (tokenFaults.some((fault) => error instanceof fault))
    return unauthenticated('The token is not signed by the service that this one believes; get one there.');
  return error;
}

const unavailable = 'The keys that tokens are checked with cannot be had now; try again in a moment, or use a key of this service.';

const tokenFaults = [
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
] as const;

/** It is shown on terminals and in the log of decisions. */
const isName = (sub: string): boolean => sub.trim() !== '' && sub.length <= 200 && !/\p{C}/u.test(sub);

/** Those of our roles that the claim lists, in any case of letters; it may be one text with spaces. */
function rolesIn(payload: JWTPayload, claim: string): readonly Role[] {
  const byWay = (): unknown =>
    claim
      .split('.')
      .reduce<unknown>((within, name) => (isRecord(within) && Object.hasOwn(within, name) ? within[name] : undefined), payload);
  const given = Object.hasOwn(payload, claim) ? payload[claim] : byWay();
  const words = (Array.isArray(given) ? given : typeof given === 'string' ? given.split(/[\s,]+/) : []).map((word) =>
    String(word).toUpperCase(),
  );
  return (Object.keys(roles) as Role[]).filter((role) => words.includes(role));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
