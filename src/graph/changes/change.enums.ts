import type { ChangeKind } from '../../store/prisma/client.js';
import { publishEnum } from '../relay/enum.js';

export const changeKinds = {
  ARTICLE_INGESTED: 'An article that was not known came in, e.g. this morning’s report.',
  VERSION_ADDED: 'An article came in again with other text, e.g. after a correction.',
  VERSION_REREAD: 'A text was read again, e.g. by a newer extractor, and what was found in it took the place of what was found before.',
  ENTITY_ADDED: 'Somebody or something was named for the first time, e.g. a minister.',
  STATEMENT_ADDED: 'A statement was found in an article, e.g. a denial.',
  ALLEGATION_ADDED: 'An allegation was reported for the first time, e.g. that a mayor took bribes.',
  REPORT_ADDED: 'An article reports an allegation, e.g. the second newspaper.',
  REPORT_MOVED: 'A report was found to belong to another allegation, e.g. when an earlier article came in.',
  RESPONSE_ADDED: 'Somebody answered, or did not, e.g. a denial by the accused.',
  RESPONSE_LINKED: 'What an answer answers was found, or changed, e.g. when an earlier article came in.',
  STATEMENT_REVIEWED: 'An editor decided about a statement, e.g. rejected it.',
  ALLEGATION_REVIEWED: 'An editor decided about an allegation, e.g. accepted it.',
  REPORT_REVIEWED: 'An editor decided about a report, e.g. corrected who accuses.',
  RESPONSE_REVIEWED: 'An editor decided about an answer, e.g. rejected it.',
  EVIDENCE_ADDED: 'An editor added evidence, e.g. the judgement of a court.',
  ENTITY_RENAMED: 'An editor gave an entity another name, e.g. after a marriage.',
  ENTITY_LINKED: 'An editor said whom a name means, e.g. which of two ministers.',
  ENTITIES_MERGED: 'An editor found two entities to be one, e.g. “Kim” and “Kim Jong Un”.',
  ENTITY_SPLIT: 'An editor took entities apart again, e.g. two people of one name.',
  ALLEGATIONS_MERGED: 'An editor found two allegations to be one, e.g. the same bribe in other words.',
  ALLEGATION_SPLIT: 'An editor took allegations apart again, e.g. two bribes.',
  STATUS_CHANGED: 'What follows from its reports and answers is another status than before, e.g. `DENIED` after `UNANSWERED`.',
  VERDICT_ADDED: 'Somebody else’s verdict came in, e.g. the review of a fact-checking site.',
  VERDICT_CHANGED: 'Somebody else’s verdict came in again and is another, e.g. after a correction.',
  DECISION_UNDONE: 'An editor took a decision back, e.g. a merge.',
} as const satisfies Readonly<Record<ChangeKind, string>>;

export const ChangeKindEnum = publishEnum<ChangeKind>('ChangeKind', 'What happened to the ledger, e.g. `STATEMENT_ADDED`.', changeKinds);
