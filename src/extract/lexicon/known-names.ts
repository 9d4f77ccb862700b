import type { NameKind } from '../document.js';
import { wordsWhenSmall } from './countries-more.js';
import { foldText } from './fold-text.js';
import { knownEntities, knownEntity, meaningsOf, type KnownEntity } from './known-entities.js';

/** A known name that stands at a place in a text. */
export interface KnownMatch {
  readonly start: number;
  readonly end: number;
  /** The name as the tables write it. */
  readonly text: string;
  readonly kind: NameKind;
  /** What it may mean, the likeliest first; never empty. */
  readonly entities: readonly KnownEntity[];
}

/**
 * The longest known name that begins at `start`; undefined when none does.
 *
 * `folded` is `foldText(text)`. Capitals count: “the West” is a group and “the west” a direction, “US” a country and “us” a pronoun. Countries and
 * capitals are also known when written small (“kyiv”), unless that makes a word (“turkey”).
 */
export function knownNameAt(text: string, folded: string, start: number): KnownMatch | undefined {
  const word = firstWord(folded, start);
  for (const name of (index ??= buildIndex()).get(word) ?? []) {
    const end = start + name.folded.length;
    if (!folded.startsWith(name.folded, start) || isWordCharacter(folded, end)) continue;
    if (!isWrittenAs(name, text.slice(start, end))) continue;
    return { start, end, text: name.text, kind: name.kind, entities: name.entities };
  }
  return undefined;
}

interface IndexedName {
  readonly text: string;
  readonly folded: string;
  readonly kind: NameKind;
  readonly entities: readonly KnownEntity[];
  readonly maybeSmall: boolean;
}

let index: ReadonlyMap<string, readonly IndexedName[]> | undefined;

const wordCharacter = /[\p{L}\p{N}]/u;

/** Asked of every character of a text, so the common ones are told by their numbers. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return at < text.length && wordCharacter.test(text.charAt(at));
}

function firstWord(folded: string, start: number): string {
  let end = start;
  while (isWordCharacter(folded, end) && end - start < 40) end += 1;
  return folded.slice(start, end);
}

/** “White House” needs both capitals; “KYIV” and, where that makes no word, “kyiv” will do. */
function isWrittenAs(name: IndexedName, words: string): boolean {
  if (name.kind === 'ACRONYM') return words === name.text;
  if (words === words.toLowerCase()) return name.maybeSmall || name.text === name.text.toLowerCase();
  for (let at = 0; at < words.length; at += 1) {
    const wanted = name.text.charAt(at);
    if (wanted !== wanted.toLowerCase() && words.charAt(at) === words.charAt(at).toLowerCase()) return false;
  }
  return true;
}

function buildIndex(): ReadonlyMap<string, readonly IndexedName[]> {
  const byText = new Map<string, { kind: NameKind; text: string; entities: KnownEntity[] }>();
  for (const entity of knownEntities())
    for (const { text, kind } of entity.names) {
      const present = byText.get(text);
      if (present === undefined) byText.set(text, { kind, text, entities: [entity] });
      // The first in the order of the tables wins; where a name is truly open, `ambiguousNames` says so.
      else if (present.entities[0]?.kind !== entity.kind) continue;
    }
  for (const { text, entities } of [...byText.values()]) {
    const meanings = meaningsOf(text).flatMap((key) => knownEntity(key) ?? []);
    if (meanings.length > 0) entities.splice(0, entities.length, ...meanings);
  }
  for (const [text, kind] of [
    ['Korea', 'ALIAS'],
    ['Korean', 'DEMONYM'],
    ['Koreans', 'DEMONYM'],
    ['Congo', 'ALIAS'],
  ] as const)
    if (!byText.has(text)) byText.set(text, { kind, text, entities: meaningsOf(text).flatMap((key) => knownEntity(key) ?? []) });
  const grouped = new Map<string, IndexedName[]>();
  for (const { text, kind, entities } of byText.values()) {
    const folded = foldText(text);
    const isPlaceLike = entities.some((entity) => entity.kind === 'COUNTRY' || entity.standsFor.length > 0);
    const maybeSmall = isPlaceLike && kind !== 'ACRONYM' && folded.length > 3 && !wordsWhenSmall.has(folded);
    const word = firstWord(folded, 0);
    const list = grouped.get(word) ?? [];
    list.push({ text, folded, kind, entities, maybeSmall });
    grouped.set(word, list);
  }
  for (const list of grouped.values()) list.sort((a, b) => b.folded.length - a.folded.length);
  return grouped;
}
