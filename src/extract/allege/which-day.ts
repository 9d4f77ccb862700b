import type { Conduct, DatedWords } from '../document.js';
import type { ActVerb } from './find-act-verb.js';
import type { Reading } from './reading.js';

/**
 * A bare day at the end of an act may be that of the accusation: “charged with theft [on Friday]” is, and “bombed the port [on Friday], she said” is not.
 *
 * Behind a noun it is the day of the accusation. Behind an “-ing” it may be either, so it is neither (“accused Lind of lying [on Monday]”), unless the
 * day of the accusation stands elsewhere. Behind a verb with a tense it is the act's.
 */
export function whichDay(
  { document }: Reading,
  conduct: Conduct,
  saidOn: DatedWords | null,
  { group }: ActVerb,
): { readonly conduct: Conduct; readonly saidOn: DatedWords | null } {
  const { time } = conduct;
  if (!time || saidOn || group?.isFinite || !bareDay.test(document.text.slice(time.span.start, time.span.end))) return { conduct, saidOn };
  return { conduct: { ...conduct, time: null }, saidOn: group ? null : time };
}

const bareDay = /^(?:on |late |early |earlier )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)\b/iu;
