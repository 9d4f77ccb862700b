import type { DecisionKind } from '../../store/prisma/client.js';
import { undoEdits } from './undo-edits.js';
import { undoSplit } from './undo-split.js';
import type { Undo } from './undoable.js';

/** How each kind of decision is taken back. */
export const undoing: Readonly<Record<Exclude<DecisionKind, 'UNDO'>, Undo>> = {
  REVIEW_STATEMENT: undoEdits,
  REVIEW_ALLEGATION: undoEdits,
  REVIEW_REPORT: undoEdits,
  REVIEW_RESPONSE: undoEdits,
  ADD_RESPONSE: undoEdits,
  ADD_EVIDENCE: undoEdits,
  MERGE_ENTITIES: undoEdits,
  SPLIT_ENTITY: undoEdits,
  RENAME_ENTITY: undoEdits,
  LINK_ENTITY: undoEdits,
  MERGE_ALLEGATIONS: undoEdits,
  SPLIT_ALLEGATION: undoSplit,
  LINK_REPORT: undoEdits,
};
