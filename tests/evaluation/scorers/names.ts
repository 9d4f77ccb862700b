import { rawSpan } from '../../../src/extract/clean/raw-span.js';
import { type Findings, covers, overlaps } from '../../../src/extract/document.js';
import { type Name, type NameKind, type NamedArticle, nameKinds } from '../corpora/named-articles.js';
import { type Figure, figureOf } from './figure.js';

/** Counts names that are found with the same borders and of the same kind. */
export class NameScore {
  readonly #counts = Object.fromEntries(nameKinds.map((kind) => [kind, { gold: 0, found: 0, right: 0 }])) as Record<
    NameKind,
    { gold: number; found: number; right: number }
  >;

  add({ names, other }: NamedArticle, found: readonly Name[]): void {
    for (const { kind } of names) this.#counts[kind].gold += 1;
    for (const name of found) {
      const isMarked = names.some((gold) => overlaps(gold, name));
      if (!isMarked && other.some((span) => overlaps(span, name))) continue;
      this.#counts[name.kind].found += 1;
      if (names.some(({ kind, start, end }) => kind === name.kind && start === name.start && end === name.end))
        this.#counts[name.kind].right += 1;
    }
  }

  figure(kind: NameKind): Figure {
    const { gold, found, right } = this.#counts[kind];
    return figureOf(right, gold, found);
  }
}

const kindOf = { PERSON: 'PERSON', ORGANIZATION: 'ORGANIZATION', COUNTRY: 'PLACE', PLACE: 'PLACE', GROUP: null } as const;

/** The outermost names of an article, of the kind that the words name literally (Moscow: a place), without a leading “the”; places in the text as given. */
export function namesOf({ document, entities, mentions }: Findings): readonly Name[] {
  const found = mentions.flatMap((mention): Name[] => {
    if (!['NAME', 'ALIAS', 'METONYM'].includes(mention.kind)) return [];
    const entity = entities[mention.literal ?? mention.entity ?? mention.candidates[0]?.entity ?? -1];
    const kind = entity && kindOf[entity.kind];
    const article = /^the\s+/iu.exec(document.text.slice(mention.start, mention.end))?.[0].length ?? 0;
    const place = rawSpan(document, { start: mention.start + article, end: mention.end });
    return kind && place ? [{ ...place, kind }] : [];
  });
  const isInside = (name: Name, outer: Name): boolean => covers(outer, name) && !covers(name, outer);
  return found.filter((name) => !found.some((outer) => isInside(name, outer)));
}
