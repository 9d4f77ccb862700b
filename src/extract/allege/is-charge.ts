import type { TokenRange } from '../document.js';
import { accusingOffices } from '../lexicon/accusation-verbs.js';
import { adjudicators, investigators } from '../lexicon/response-verbs.js';
import type { Reading } from './reading.js';

/**
 * Somebody is charged with a deed, whatever it is, and not with a task: an office of the law charges (“the commission charged Lind with awarding
 * contracts to his brother”), or a court, police or a plea is spoken of beside it. Only for “with …ing”; a task is none from anybody.
 */
export function isCharge(reading: Reading, act: TokenRange, accuser: TokenRange | null): boolean {
  const verb = reading.token(act.first)?.tag === 'RB' ? act.first + 1 : act.first;
  if (reading.token(verb)?.tag !== 'VBG' || isTask(reading, verb)) return false;
  return accuser ? isOffice(reading, accuser) : isBesideLaw(reading, act.first);
}

/** “[overseeing] the budget”, “[leading] the talks” */
export const isTask = (reading: Reading, at: number): boolean =>
  reading.token(at)?.tag === 'VBG' && tasks.has(reading.token(at)?.lemma ?? '');

/** “a commission”, “Nigeria's Economic and Financial Crimes Commission”, “the EFCC”. */
export function isOffice(reading: Reading, range: TokenRange): boolean {
  const head = reading.token(reading.phraseAt(range.first)?.head ?? range.last);
  const last = reading.token(range.last);
  return [head, last].some(
    (token) => token !== undefined && (offices.has(token.lemma.toLowerCase()) || /^\p{Lu}{3,}$/u.test(token.text)),
  );
}

/** They charge by law or by the rules of a sport. */
export const authorities = new Set(['agency', 'authority', 'commission', 'department', 'federation', 'board', 'state', 'bureau', 'directorate']);

const offices = new Set([...authorities, ...investigators, ...adjudicators, ...accusingOffices, 'government', 'crown', 'office', 'prosecution']);

/** What one is charged with by whoever gives one an office. */
const tasks = new Set(
  `oversee lead draft find run manage coordinate implement ensure protect enforce supervise prepare develop review investigate monitor regulate administer keep
   make guard build determine decide maintain carry advise organise organize modernise modernize represent negotiate promote form select choose pick reform
   examine assess design deliver provide bring restore improve rebuild secure safeguard defend teach train care look handle deal plan study recommend chair
   help support watch uphold collect guide steer reduce raise direct set create establish write produce explore advance fix collect conduct
   allocate distribute interpret resolve settle mediate evaluate verify audit inspect check patrol preserve clean unite tackle`.split(/\s+/u),
);

const lawWords = new Set('court judge police prosecutor plead bail trial custody guilty arrest arraign magistrate lawyer attorney jury indictment'.split(' '));

/** In the sentence or one on either side a court, police or a plea is spoken of. */
function isBesideLaw(reading: Reading, at: number): boolean {
  const sentence = reading.token(at)?.sentence ?? -1;
  for (let index = Math.max(0, at - lawReach); index <= at + lawReach; index += 1) {
    const token = reading.token(index);
    if (token && Math.abs(token.sentence - sentence) <= 1 && lawWords.has(token.lemma)) return true;
  }
  return false;
}

/** In tokens. */
const lawReach = 60;
