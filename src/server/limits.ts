import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What a document may ask for at most. The explorer's introspection has depth 14; our longest example asks for 3,000 things. */
export const limits = {
  /** Words and signs of a document: a parser stops there. */
  tokens: 4000,
  /** Fields within fields. */
  depth: 20,
  /** Fields under another name. */
  aliases: 100,
  /** Fields once all fragments are written out. */
  selections: 5000,
  /** Things that lists could return, where every page is as full as it was asked for. */
  things: 200_000,
} as const;

/**
 * Refuses documents that are cheap to send and dear to answer: deep ones, many aliases, large pages within large pages.
 *
 * Every fragment is measured once, so that the time is linear in the document, also for fragments that spread each other twice.
 */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const measure = measureFragments(context);
  return {
    OperationDefinition(operation) {
      const { depth, aliases, things } = measure(operation.selectionSet);
      const refuse = (message: string) => context.reportError(new GraphQLError(message, { nodes: operation }));
      if (depth > limits.depth) refuse(`The query is ${depth} fields deep; ask for at most ${limits.depth}.`);
      else if (aliases > limits.aliases) refuse(`The query has ${shown(aliases)} aliases; use at most ${limits.aliases}.`);
      else if (things > limits.things)
        refuse(`The query could return ${shown(things)} things; ask for at most ${limits.things}: a smaller first: will do.`);
      return false;
    },
  };
};

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly things: number;
}

const nothing: Measure = { depth: 0, aliases: 0, things: 0 };

function measureFragments(context: ValidationContext): (selections: SelectionSetNode) => Measure {
  const known = new Map<string, Measure>();
  const measureFragment = (name: string): Measure => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // A fragment within itself: another rule refuses it.
    known.set(name, nothing);
    const fragment = context.getFragment(name);
    const measured = fragment ? measure(fragment.selectionSet) : nothing;
    known.set(name, measured);
    return measured;
  };
  const measureField = (field: FieldNode): Measure => {
    const inner = field.selectionSet ? measure(field.selectionSet) : nothing;
    const size = pageSizeOf(field);
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
      things: (inner.things + (field.selectionSet ? 1 : 0)) * size,
    };
  };
  const measure = (selections: SelectionSetNode): Measure =>
    selections.selections.reduce<Measure>((sum, selection) => {
      const part =
        selection.kind === Kind.FIELD
          ? measureField(selection)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measure(selection.selectionSet);
      return { depth: Math.max(sum.depth, part.depth), aliases: sum.aliases + part.aliases, things: sum.things + part.things };
    }, nothing);
  return measure;
}

const [defaultPage, largestPage] = [20, 100];

/** How often what is under a field is asked for: `first` of a connection; as many as possible when a variable says how many. */
function pageSizeOf({ arguments: given, selectionSet }: FieldNode): number {
  const first = given?.find(({ name }) => name.value === 'first')?.value;
  const isConnection = selectionSet?.selections.some(
    (selection) => selection.kind === Kind.FIELD && /^(nodes|edges)$/.test(selection.name.value),
  );
  if (first === undefined) return isConnection ? defaultPage : 1;
  return first.kind === Kind.INT ? Math.min(Math.max(Number(first.value), 1), largestPage) : largestPage;
}

const shown = (count: number): string => (count > 1e9 ? 'billions of' : String(count));
