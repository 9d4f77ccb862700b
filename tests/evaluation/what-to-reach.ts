export interface Aim {
  readonly floor: number;
  readonly goal: number;
  /** Small is good: false findings, sizes. */
  readonly isCeiling?: boolean;
}

/** Floor and goal of each measure that has them, by the id of its row. The order is that of the printed table. */
export const whatToReach: Readonly<Record<string, Aim>> = {
  'polnear.all.half': { floor: 80, goal: 85 },
  'polnear.all.exact': { floor: 66, goal: 73 },
  'polnear.all.full': { floor: 71, goal: 79 },
  'polnear.direct.half': { floor: 92, goal: 97 },
  'polnear.mixed.half': { floor: 85, goal: 90 },
  'polnear.indirect.half': { floor: 75, goal: 81 },
  'allegations.allegation': { floor: 80, goal: 90 },
  'allegations.complete': { floor: 55, goal: 70 },
  'allegations.answered': { floor: 80, goal: 90 },
  'names.PERSON': { floor: 80, goal: 88 },
  'names.PLACE': { floor: 75, goal: 85 },
  'names.ORGANIZATION': { floor: 60, goal: 75 },
  'seed.statements': { floor: 10, goal: 10 },
  'seed.allegations': { floor: 8, goal: 8 },
  'seed.responses': { floor: 3, goal: 3 },
  'seed.entities': { floor: 24, goal: 28 },
  'seed.false': { floor: Number.POSITIVE_INFINITY, goal: 0, isCeiling: true },
  'speed.polnear': { floor: 25, goal: 60 },
  'speed.demo': { floor: 25, goal: 60 },
  'size.models': { floor: 12, goal: 5, isCeiling: true },
};

/** What a value comes to. */
export function met(value: number, { floor, goal, isCeiling = false }: Aim): 'goal' | 'floor' | 'no' {
  const reaches = (aim: number): boolean => (isCeiling ? value <= aim : value >= aim);
  return reaches(goal) ? 'goal' : reaches(floor) ? 'floor' : 'no';
}
