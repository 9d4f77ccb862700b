import type { DecisionKind } from '../../store/prisma/client.js';
import { publishEnum } from '../relay/enum.js';
import type { ReviewDecision } from './review-states.js';

export const DecisionKindEnum = publishEnum<DecisionKind>('DecisionKind', 'What a person decided, e.g. to reject a statement.', {
  REVIEW_STATEMENT: 'A statement was accepted, rejected or put right, e.g. given to another speaker.',
  REVIEW_ALLEGATION: 'An allegation was accepted, rejected or put right, e.g. given another category.',
  REVIEW_REPORT: 'A report of an allegation was accepted, rejected or put right, e.g. its accuser.',
  REVIEW_RESPONSE: 'An answer was accepted, rejected or put right, e.g. a denial that was none.',
  ADD_RESPONSE: 'An answer was added that the machine did not find, e.g. a denial on a ministry’s page.',
  ADD_EVIDENCE: 'Evidence was added, e.g. a court file.',
  MERGE_ENTITIES: 'Two entities were found to be one, e.g. “A. Reyes” and Ada Reyes.',
  SPLIT_ENTITY: 'Entities that were one by mistake were taken apart, e.g. father and son.',
  RENAME_ENTITY: 'An entity got another name to show, e.g. after a marriage.',
  LINK_ENTITY: 'An entity was found in somebody else’s register, e.g. Wikidata.',
  MERGE_ALLEGATIONS: 'Two allegations were found to be one, e.g. told with other figures.',
  SPLIT_ALLEGATION: 'Reports that were one allegation by mistake were taken apart, e.g. of two payments.',
  LINK_REPORT: 'A report was moved to the allegation that it is of, e.g. a second trial.',
  UNDO: 'Another decision was taken back, e.g. a hasty rejection.',
});

export const ReviewDecisionEnum = publishEnum<ReviewDecision>('ReviewDecision', 'What an editor finds of something, e.g. `REJECT`.', {
  ACCEPT: 'It is right as it is, e.g. after reading the article.',
  REJECT: 'It is wrong and counts for nothing, e.g. a quotation that is none.',
  CORRECT: 'It is put right by `corrections`, e.g. another speaker.',
});
