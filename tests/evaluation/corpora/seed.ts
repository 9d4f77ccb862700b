import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/extract/document.js';

/** A place in the kept text of the seed, and its words. */
export interface SeedPlace extends Span {
  readonly text: string;
}

/** The careful annotation of the article that the project was created from, as far as it is measured. */
export interface Seed {
  readonly text: string;
  readonly publishedAt: string;
  readonly keptText: string;
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly wikidata: string | null;
    readonly mentions: readonly SeedPlace[];
    readonly creditOnly?: boolean;
  }[];
  readonly statements: readonly {
    readonly id: string;
    readonly speakers: readonly string[];
    readonly sourceSpans: readonly SeedPlace[];
    readonly cue: SeedPlace;
    readonly altCue?: SeedPlace;
    readonly content: readonly SeedPlace[];
    /** May be found or not. */
    readonly optional?: boolean;
    /** The allegation that the statement makes. */
    readonly allegation?: string;
    readonly support: SeedPlace;
  }[];
  readonly allegations: readonly {
    readonly id: string;
    readonly accusers: readonly string[];
    /** Those without whom it is wrong; all when absent. */
    readonly accuserCore?: readonly string[];
    readonly accused: readonly string[];
    readonly act: SeedPlace;
    readonly statements: readonly string[];
    readonly support: SeedPlace;
  }[];
  readonly responses: readonly {
    readonly id: string;
    readonly stance: string;
    readonly source: SeedPlace;
    readonly cue: SeedPlace;
    readonly target: SeedPlace;
    readonly allegations: readonly string[];
  }[];
}

/** Reads `seed/`; null when it is not there. */
export function readSeed(folder: string): Seed | null {
  const [text, gold] = ['seed.txt', 'seed_gold.json'].map((name) => join(folder, 'seed', name)) as [string, string];
  if (!existsSync(text) || !existsSync(gold)) return null;
  const marked = JSON.parse(readFileSync(gold, 'utf8')) as Omit<Seed, 'text' | 'publishedAt' | 'keptText'> & {
    readonly articleDate: { readonly iso: string };
    readonly normalizedText: string;
  };
  const keptText = marked.normalizedText;
  const statements = marked.statements.map((statement) => ({
    ...statement,
    sourceSpans: statement.sourceSpans.map((place) => wholeWord(keptText, place, statement.support)),
  }));
  return { ...marked, statements, text: readFileSync(text, 'utf8'), publishedAt: marked.articleDate.iso, keptText };
}

/** One place of the annotation stands in the middle of a word (the “he” of “These”): the same words as a whole word in the sentence are meant. */
function wholeWord(keptText: string, place: SeedPlace, { start, end }: Span): SeedPlace {
  const isWhole = (at: number): boolean => !/\w/u.test(keptText.charAt(at - 1)) && !/\w/u.test(keptText.charAt(at + place.text.length));
  if (isWhole(place.start)) return place;
  for (let at = keptText.indexOf(place.text, start); at >= 0 && at < end; at = keptText.indexOf(place.text, at + 1))
    if (isWhole(at)) return { ...place, start: at, end: at + place.text.length };
  return place;
}
