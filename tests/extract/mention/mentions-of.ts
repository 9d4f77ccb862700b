import { clean } from '../../../src/extract/clean/clean.js';
import { corefer } from '../../../src/extract/corefer/corefer.js';
import type { Document, Mentioned } from '../../../src/extract/document.js';
import { mention } from '../../../src/extract/mention/mention.js';
import { segment } from '../../../src/extract/segment/segment.js';
import { tag } from '../../../src/extract/tag/tag.js';

export const read = (text: string): Document => tag(segment(clean({ text }), '2024-05-02'));

/** Each mention as “words | KIND | ENTITY KIND name (literal)”, “-” while open; pronouns only when asked for. */
export function lines(document: Document, { entities, mentions }: Mentioned): readonly string[] {
  return mentions.map(({ start, end, kind, entity, literal }) => {
    const meant = entity === null ? '-' : `${entities[entity]?.kind ?? '?'} ${entities[entity]?.name ?? '?'}`;
    return `${document.text.slice(start, end)} | ${kind} | ${meant}${literal === null ? '' : ` (${entities[literal]?.name ?? '?'})`}`;
  });
}

export function mentionsOf(text: string): readonly string[] {
  const document = read(text);
  return lines(document, mention(document));
}

export function coreferencesOf(text: string): readonly string[] {
  const document = read(text);
  return lines(document, corefer(document, mention(document)));
}
