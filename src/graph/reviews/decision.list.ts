import { UserError } from '../../errors.js';
import { Prisma } from '../../store/prisma/client.js';
import { isBefore, isFrom, isOneOf, isOneWordOf, whereOf, type Conditions } from '../relay/filter.js';
import { fromGlobalId } from '../relay/global-id.js';
import type { DecisionFilter } from './decision.input.js';

const mostThings = 100;

const conditions: Conditions<DecisionFilter> = {
  of: (ids, path) => {
    if (ids.length === 0 || ids.length > mostThings) throw new UserError(`${path}: give 1 to ${mostThings} ids, not ${ids.length}.`);
    const subjects = ids.map((id) => {
      const read = fromGlobalId(id);
      if (read === null) throw new UserError(`${path}: "${id.slice(0, 80)}" is not an id of this service; take it from a field "id".`);
      return Prisma.sql`(subject.subject = ${read.type} AND subject.subject_id = ${read.key}::uuid)`;
    });
    return Prisma.sql`decision.id IN (SELECT subject.decision_id FROM decision_subjects AS subject WHERE ${Prisma.join(subjects, ' OR ')})`;
  },
  by: isOneWordOf('decision.decided_by'),
  kind: isOneOf('decision.kind', 'DecisionKind'),
  from: isFrom('decision.at'),
  to: isBefore('decision.at'),
};

/** What a filter lets pass. Throws a `UserError` for what cannot be. */
export const decisionsWhere = (filter: DecisionFilter | null): Prisma.Sql => whereOf<DecisionFilter>(filter, conditions);
