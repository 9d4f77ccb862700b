import { Kind, valueFromASTUntyped, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { Plan, PlannedField } from './plan.js';
import type { Values } from './prices.js';

/** Variables with their defaults, as the prices read them. */
export function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, given: Values = {}): Values {
  const values = Object.create(null) as Record<string, unknown>;
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (Object.hasOwn(given, name)) values[name] = given[name];
    else if (defaultValue) values[name] = valueFromASTUntyped(defaultValue);
  }
  return values;
}

/** Points of a selection once, and again for each thing on the page of the connection that it is asked of. */
interface Weight {
  readonly points: number;
  readonly perThing: number;
}

/** Points of an operation at most: every list as long as it may be, and of several types the dearest. */
export function requestedPoints(plan: Plan, variables: Values): number {
  const known = new Map<Plan, Map<string, Weight>>();

  function weigh(plan: Plan): Weight {
    const weights = (plan.fragments.length === 0 ? plan.types.slice(0, 1) : plan.types).map((type) => weighFor(plan, type));
    return weights.reduce(
      (dearest, weight) => (weight.points > dearest.points ? weight : dearest),
      weights[0] ?? { points: 0, perThing: 0 },
    );
  }

  /** Each plan once for each type, however often it is spread. */
  function weighFor(plan: Plan, type: string): Weight {
    const ofPlan = known.get(plan) ?? new Map<string, Weight>();
    known.set(plan, ofPlan);
    const before = ofPlan.get(type);
    if (before !== undefined) return before;
    let [points, perThing] = [0, 0];
    for (const field of plan.fields) {
      if (!isIncluded(field.node, variables)) continue;
      points += field.price.own;
      const inner = weigh(field.inner);
      if (field.price.repeats === 'items') perThing += field.price.each + inner.points;
      else points += repeated(field, inner, variables);
    }
    for (const fragment of plan.fragments) {
      if (!fragment.types.has(type) || !isIncluded(fragment.node, variables)) continue;
      const inner = weighFor(fragment.plan, type);
      points += inner.points;
      perThing += inner.perThing;
    }
    ofPlan.set(type, { points, perThing });
    return { points, perThing };
  }

  return weigh(plan).points;
}

function repeated({ price, node }: PlannedField, inner: Weight, variables: Values): number {
  switch (price.repeats) {
    case 'connection':
      return inner.points + price.length(node, variables) * inner.perThing;
    case 'list':
      return price.length(node, variables) * (price.each + inner.points);
    default:
      return inner.points;
  }
}

/** Points of what an answer holds, by the same prices. Reads only the objects of the answer, no scalars. */
export function returnedPoints(plan: Plan, data: object): number {
  let points = 0;
  for (const { key, price, inner } of plan.fields) {
    if (!Object.hasOwn(data, key)) continue;
    points += price.own;
    const value: unknown = (data as Values)[key];
    if (Array.isArray(value)) points += sumOf(value, price.each, inner);
    else if (isObject(value)) points += returnedPoints(inner, value);
  }
  for (const { plan: inner } of plan.fragments) points += returnedPoints(inner, data);
  return points;
}

function sumOf(things: readonly unknown[], each: number, inner: Plan): number {
  return things.reduce<number>((sum, thing) => {
    if (Array.isArray(thing)) return sum + sumOf(thing, each, inner);
    return sum + each + (isObject(thing) ? returnedPoints(inner, thing) : 0);
  }, 0);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether `@skip` and `@include` leave it in. */
export function isIncluded({ directives = [] }: SelectionNode, variables: Values): boolean {
  return directives.every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const condition = given?.find((argument) => argument.name.value === 'if')?.value;
    if (condition === undefined) return true;
    const value = condition.kind === Kind.BOOLEAN ? condition.value : valueFromASTUntyped(condition, variables);
    return name.value === 'skip' ? value !== true : value !== false;
  });
}
