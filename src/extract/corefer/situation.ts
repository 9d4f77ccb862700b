import type { Document, Entity } from '../document.js';
import type { Gender } from './genders.js';
import type { Placed } from './place-mentions.js';

/** A mention that is decided, where it stands and of what kind its entity is. */
export interface Seen {
  readonly place: Placed;
  readonly entity: number;
  readonly kind: Entity['kind'];
  /** Of somebody unnamed, by the noun: “a woman”. */
  readonly gender?: Gender;
}

export interface Situation {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly place: Placed;
  readonly word: string;
  /** Of “he” and “she”; null for “it” and “they”. */
  readonly gender: Gender;
  readonly genders: readonly Gender[];
  /** The last mentions before, the nearest first; at most `reach`. */
  readonly seen: readonly Seen[];
}

/** Stands for a person whom the article describes but does not name; “he” may mean them, and then means nobody we know. */
export const somebody = -1;

/** Stands for a body without a name (“the company”) that does what its sentence says; “it” may mean that, and then nothing we know. */
export const something = -2;
