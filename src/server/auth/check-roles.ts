import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { hasRole, type Role, type Viewer, type ViewerContext } from '../../graph/viewer.js';
import { Refusal } from '../errors.js';
import { variablesOf } from '../points/weigh.js';
import type { Values } from '../points/prices.js';
import { toEachRequest } from '../to-each-request.js';
import { operationNeeds } from './operation-needs.js';
import type { Need, SchemaRoles } from './schema-roles.js';
import { unauthenticated } from './unauthenticated.js';

export interface AskedFor {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Values | undefined;
}

/**
 * Refuses whole operations that name a field which the viewer may not ask for, before anything is read: so compiled and executed answers are
 * held to the same, and no count, order or error of a part tells what stands behind the rest.
 *
 * A document is walked when it is new; then the check takes 0.1 µs of the 300 that a small request takes, and 0.6 to know who comes without a key.
 */
export class RoleCheck {
  // Whoever keeps a document keeps what it needs; with the document it is forgotten.
  readonly #known = new WeakMap<OperationDefinitionNode, ReadonlySet<Role>>();

  constructor(private readonly roles: SchemaRoles) {}

  /** Throws a `Refusal` that names the field: UNAUTHENTICATED for somebody without a key, FORBIDDEN for one whose roles do not reach it. */
  check({ document, operation, variables }: AskedFor, viewer: Viewer): void {
    const known = this.#known.get(operation) ?? new Set(operationNeeds(this.roles, document, operation).map(({ role }) => role));
    this.#known.set(operation, known);
    if ([...known].every((role) => hasRole(viewer, role))) return;
    // What these variables leave out needs nothing.
    const needs = operationNeeds(this.roles, document, operation, variablesOf(operation, variables));
    const lacking = needs.find(({ role }) => !hasRole(viewer, role));
    if (lacking) throw refusal(lacking, viewer);
  }
}

function refusal({ field, role }: Need, { name, roles, credential }: Viewer): Refusal {
  const facts = { field, role };
  if (credential === undefined)
    return unauthenticated(`${field} needs the role ${role}; send "Authorization: Bearer hsy_…" with a key that has it.`, facts);
  const has = roles.length === 0 ? 'no role of this service' : roles.join(', ');
  const shown = credential.keyPrefix === null ? 'the token' : `the key ${credential.keyPrefix}`;
  return new Refusal('FORBIDDEN', `${field} needs the role ${role}; ${shown} of "${name}" has ${has}.`, facts, {
    'cache-control': 'no-store',
  });
}

/** The check as a part of answering. Its refusal goes before that of points when it stands before them. */
export const checkRoles = (check: RoleCheck): ApolloServerPlugin<ViewerContext> =>
  toEachRequest({
    async didResolveOperation({ document, operation, request: { variables }, contextValue: { viewer } }) {
      // Apollo asks before it refuses an operation that the document does not have.
      if (operation) check.check({ document, operation, variables }, viewer);
    },
  });
