import { countries } from '../../extract/lexicon/countries.js';
import { canonicalUrl } from '../articles/canonical-url.js';
import { isIsoDate } from '../articles/iso-date.js';
import type { InputError, UserErrorCode } from '../relay/user-error.type.js';
import type { SourceInput } from './reading.input.js';
import { mostSourceUnits, mostTextUnits } from './text-limits.js';

export type SourceKind = keyof SourceInput;

const sourceKinds = ['text', 'html', 'jsonLd'] as const satisfies readonly SourceKind[];
const mostUnits = { text: mostTextUnits, html: mostSourceUnits, jsonLd: mostSourceUnits } satisfies Record<SourceKind, number>;

/** The one source that was given; null when none was, or several. */
export function sourceOf(source: SourceInput): { readonly kind: SourceKind; readonly content: string } | null {
  const given = sourceKinds.flatMap((kind) => (typeof source[kind] === 'string' ? [{ kind, content: source[kind] }] : []));
  const [only, ...others] = given;
  return only === undefined || others.length > 0 ? null : only;
}

/** What is wrong with a source, before anybody reads it. */
export function checkSource(source: SourceInput): readonly InputError[] {
  const path = ['input', 'source'];
  const only = sourceOf(source);
  if (only === null) {
    const given = sourceKinds.filter((kind) => typeof source[kind] === 'string');
    return [
      error('ONE_OF', path, `source has ${given.length === 0 ? 'none' : given.join(' and ')}; give exactly one of text, html and jsonLd.`),
    ];
  }
  const { kind, content } = only;
  const field = [...path, kind];
  const most = mostUnits[kind];
  if (content.length > most)
    return [error('TOO_LONG', field, `${kind} has ${content.length} characters, more than the ${most} that are read at once; split it.`)];
  if (content.trim() === '') return [error('BLANK', field, `${kind} is blank; give the text of an article.`)];
  return [];
}

/** One test of a field that has a value; `shown` is that value, short enough to be read. */
type Check = (field: readonly string[], value: string) => readonly InputError[];

/** Words of at most so many characters. */
export const words =
  (most: number): Check =>
  (field, value) => {
    if (value.length > most)
      return [error('TOO_LONG', field, `${nameOf(field)} has ${value.length} characters, more than ${most}; shorten it.`)];
    if (value.trim() === '') return [error('BLANK', field, `${nameOf(field)} is blank; leave it out or fill it in.`)];
    return [];
  };

/** A real date, and at most two days ahead: the date line may lie between us and the newspaper, its next issue not. */
export const date =
  (nowMs: number): Check =>
  (field, value) => {
    if (!isIsoDate(value)) {
      const wrong = `${nameOf(field)} "${shown(value)}" is not a date; write it as 2024-10-31 or 2024-10-31T08:00:00Z.`;
      return [error('INVALID_DATE', field, wrong)];
    }
    const isAhead = Date.parse(value) > nowMs + 2 * 24 * 3_600_000;
    return isAhead ? [error('FUTURE_DATE', field, `${nameOf(field)} "${value}" is still to come; correct it or leave it out.`)] : [];
  };

export const url: Check = (field, value) => {
  const bad = words(2000)(field, value);
  if (bad.length > 0) return bad;
  try {
    canonicalUrl(value);
    return [];
  } catch {
    return [
      error('INVALID_URL', field, `${nameOf(field)} "${shown(value)}" is not a web address; write it as https://example.org/article.`),
    ];
  }
};

export const domain: Check = (field, value) =>
  value.length <= 253 && /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(value)
    ? []
    : [error('INVALID_DOMAIN', field, `${nameOf(field)} "${shown(value)}" is not a domain; write it as example.org.`)];

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

export const language: Check = (field, value) =>
  /^[a-z]{2}$/.test(value) && languages.of(value) !== undefined
    ? []
    : [error('INVALID_LANGUAGE', field, `${nameOf(field)} "${shown(value)}" is not a code of ISO 639-1; write it as en.`)];

export const country: Check = (field, value) =>
  countries.some(({ code }) => code === value)
    ? []
    : [error('INVALID_COUNTRY', field, `${nameOf(field)} "${shown(value)}" is not a code of ISO 3166-1 alpha-2; write it as GB.`)];

/** Runs each test on the field of its name, where that has a value. */
export const checkFields = (path: readonly string[], given: object, checks: Readonly<Record<string, Check>>): readonly InputError[] =>
  Object.entries(checks).flatMap(([name, check]) => {
    const value = (given as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? check([...path, name], value) : [];
  });

export const error = (code: UserErrorCode, field: readonly string[], message: string): InputError => ({ code, field, message });
const nameOf = (field: readonly string[]): string => field.slice(1).join('.');
const shown = (value: string): string => value.slice(0, 60).replace(/\p{Surrogate}/gu, '�');
