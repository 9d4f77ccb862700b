import type { Line } from './line.js';
import { cut } from './tracked.js';

const agencies =
  'AFP|AP|Associated Press|Reuters|EPA|EFE|ANSA|ANP|DPA|TASS|Sputnik|RIA Novosti|KCNA|KNS|Yonhap|Kyodo|Jiji|Xinhua|VCG|UPI|PA|Belga|Keystone|APA|TT|Ritzau|NTB|Lehtikuva|' +
  'Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|Zuma|Anadolu|Pool|POOL|Handout|HANDOUT|Rex(?: Features)?|SIPA|Hans Lucas|MYOP|Magnum|Ukrinform|NurPhoto|Imago';

/**
 * Where a credit stands at the end of a line; group 1 is the credit.
 *
 * Ordered from the surest: “(POOL / JANE DOE)” · “(Reuters)” · “(Photo by Jane Doe)” · “Photo: Jane Doe/Agency” · “© Jane Doe”.
 */
const credits: readonly RegExp[] = [
  /\s?\(([\p{Lu}\d][\p{Lu}\d .'’&-]{1,40}\s?\/\s?[\p{Lu}\d][\p{Lu}\d .,'’&/-]{1,60}?)\)\.?$/u,
  new RegExp(
    `\\s?\\(((?:[\\p{L} .'’,-]{2,50}\\s?/\\s?)?(?:${agencies})(?: Photo| Images)?(?:\\s?(?:/|via|,)\\s?[\\p{L} .'’-]{2,50}){0,3})\\)\\.?$`,
    'u',
  ),
  /\s?\(((?:Photo|Photograph|Image|Picture|File photo|Credit|Video)s?(?:\s+(?:by|courtesy of|credit))?:?\s+[^()]{2,80})\)\.?$/iu,
  /(?:^|\s)((?:Photo|Photograph|Image|Picture|Pic|Credit)s?(?:\s+(?:by|credit|courtesy))?\s*:\s*\p{Lu}[^.!?:“"]{1,80})\.?$/u,
  new RegExp(`\\s((?:${agencies})(?: Photo)?\\s?/\\s?[\\p{Lu}][\\p{L} .'’-]{2,50})$`, 'u'),
  /(?:^|\s)[©]\s*((?:\p{Lu}[^.!?:“"]{1,60}))$/u,
];

/** Longer lines are paragraphs, whatever stands at their end. */
const longestCaption = 600;

/** “Photo: Jane Doe/Agency” → “Jane Doe/Agency”. */
const bare = (credit: string): string =>
  credit
    .replace(/\.$/, '')
    .replace(/^(?:Photo|Photograph|Image|Picture|Pic|File photo|Credit|Video)s?(?:\s+(?:by|credit|courtesy(?: of)?))?\s*:?\s+/iu, '')
    .trim();

/**
 * Moves credits out of the text: the line becomes a caption without it. A credit on a line of its own belongs to the line above when that
 * stands directly under the headline, is short and quotes nobody; elsewhere the line above is as likely a paragraph, and the credit is dropped.
 */
export function takeCredits(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    const found = line.text.length > longestCaption ? undefined : firstCredit(line.text);
    if (found === undefined) {
      kept.push(line);
      continue;
    }
    if (found.start > 0) {
      kept.push({ ...line, ...cut(line, 0, found.start), kind: 'CAPTION', credit: found.credit });
      continue;
    }
    const [, above] = kept;
    if (above !== undefined && kept.length === 2 && above.text.length <= 250 && above.credit === undefined && !/[“”"«»]/.test(above.text)) {
      kept[1] = { ...above, kind: 'CAPTION', credit: found.credit };
    }
  }
  return kept;
}

function firstCredit(text: string): { readonly start: number; readonly credit: string } | undefined {
  // A credit is at most about 130 characters long: looking only there keeps every pattern quick.
  const tail = text.slice(-160);
  for (const pattern of credits) {
    const found = pattern.exec(tail);
    if (found?.[1] === undefined) continue;
    const start = text.length - tail.length + found.index;
    return { start: text.slice(0, start).trimEnd().length, credit: bare(found[1]) };
  }
  return undefined;
}
