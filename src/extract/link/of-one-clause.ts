import type { Response } from '../document.js';
import type { Answer, Place } from './place.js';
import { around } from './place.js';

/** Responders of one clause that are compared. */
const compared = 20;

/**
 * “Neither Moscow nor Pyongyang has confirmed …”: what one clause says of several parties answers one allegation, where one fits them all.
 *
 * Takes what fits each response and gives the same list, narrowed for such clauses to the allegation that fits all of them best, of equals the
 * one told last before it. The order stays.
 */
export function ofOneClause(
  responses: readonly Response[],
  fitting: readonly (readonly Answer[])[],
  places: readonly Place[],
): readonly (readonly Answer[])[] {
  const clauses = new Map<string, number[]>();
  responses.forEach((response, at) => {
    const there = clauses.get(keyOf(response));
    if (!there) clauses.set(keyOf(response), [at]);
    else if (there.length < compared) there.push(at);
  });
  return responses.map((response, at) => {
    const own = fitting[at] ?? [];
    const others = (clauses.get(keyOf(response)) ?? []).filter((other) => other !== at);
    if (others.length === 0) return own;
    const best = own
      .flatMap((answer) => {
        const theirs = others.map(
          (other) => fitting[other]?.find(({ allegation }) => allegation === answer.allegation)?.because.confidence,
        );
        if (theirs.some((confidence) => confidence === undefined)) return [];
        const sum = theirs.reduce<number>((total, confidence) => total + (confidence ?? 0), answer.because.confidence);
        return [{ answer, sum, told: lastTold(places[answer.allegation], response.span.start) }];
      })
      .sort((left, right) => Math.round((right.sum - left.sum) * 100) || right.told - left.told)[0];
    return best ? [best.answer] : own;
  });
}

const keyOf = ({ cue, target }: Response): string => `${cue.start} ${cue.end} ${target?.start ?? ''}`;

/** Where the allegation was last reported before the offset; -1 when it stands behind. */
const lastTold = (place: Place | undefined, offset: number): number =>
  around(place?.reports ?? [], offset).findLast((report) => report.span.start < offset)?.span.start ?? -1;
