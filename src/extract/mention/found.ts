import type { EntityKind, MentionKind, Span, TokenRange } from '../document.js';
import type { KnownEntity } from '../lexicon/known-entities.js';

/** Whom words name, before the entities of the article are counted. */
export type Naming =
  | { readonly is: 'known'; readonly entities: readonly KnownEntity[] }
  | { readonly is: 'new'; readonly kind: EntityKind; readonly name: string }
  /** The same as the mention at this span: the role beside a name. */
  | { readonly is: 'same'; readonly as: Span }
  | { readonly is: 'open' };

/** A mention as a rule found it. */
export interface Found extends Span {
  readonly kind: MentionKind;
  readonly naming: Naming;
  readonly rule: string;
  readonly confidence: number;
}

/** A name and the tokens it covers. */
export interface NameAt extends Found, TokenRange {}

export const open: Naming = { is: 'open' };
