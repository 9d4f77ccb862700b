import type { Inline } from '../../store/compiler/shape.js';

/**
 * SQL of a global id, as `toGlobalId` makes it. In base64 of letters, digits, `:` and `-` stand neither `+` nor `/`, so that only the padding
 * must go: `base64url` would take four times as long.
 */
export const globalIdSql = (type: string, column: string): string =>
  `left(encode(('${type}:' || ${column})::bytea, 'base64'), ${Math.ceil(((type.length + 1 + uuidLength) * 4) / 3)})`;

const uuidLength = 36;

/**
 * A span, as `spanOf` cuts it. `exact` is the column that keeps the words; where there is none they are cut from the text of `version`, as
 * the words before and after always are: so `version` must be an alias of the shape. Null unless both offsets are there.
 */
export function spanShape({ start, end, exact, isNullable = false }: SpanColumns): Inline {
  const slice = (from: string, to: string): string => `utf16_slice(version.text, version.has_pairs, ${from}, ${to})`;
  return {
    ...(isNullable ? { when: `${start} IS NOT NULL AND ${end} IS NOT NULL` } : {}),
    inline: {
      start,
      end,
      exact: exact ?? slice(start, end),
      prefix: slice(`greatest(${start} - 32, 0)`, start),
      suffix: slice(end, `${end} + 32`),
      offsetUnit: "'UTF16_CODE_UNIT'",
    },
  };
}

export interface SpanColumns {
  readonly start: string;
  readonly end: string;
  readonly exact?: string;
  readonly isNullable?: boolean;
}

/** How a finding was made: `run` must be an alias of the shape, as are the finding’s own columns. */
export const extractionShape = (finding: string): Inline => ({
  inline: { extractor: 'run.extractor', version: 'run.release', rule: `${finding}.rule`, confidence: `${finding}.confidence` },
});
