import { matchQuote, type MatchAnswer, type QuoteMatch } from '../../extract/quote/match-quote.js';
import { placeWords, wordsOfQuote } from '../../extract/quote/normalise-quote.js';
import { driftOf } from './drift.js';
import type { FoundWording } from './quotation.search.js';
import type { QuoteCandidate } from './verification.type.js';
import type { Verdict } from './verification.enums.js';

/** A candidate without what the graph adds to it. */
export type Candidate = Omit<QuoteCandidate, 'quotation' | 'speakers'>;

/** What words come to against all that is known, best first in each list. */
export interface Verified {
  readonly verdict: Verdict;
  readonly matches: readonly Candidate[];
  readonly otherSpeakers: readonly Candidate[];
  readonly nearest: readonly Candidate[];
}

/** Words of a long quotation that are shown around those that match. */
const mostAround = 40;

/** The verdict on a text from the wordings that share words with it. Of each quotation the best wording counts. */
export function verifyWords(asked: string, found: readonly FoundWording[]): Verified {
  const matched = found.flatMap((wording): readonly Matched[] => {
    const match = matchQuote(asked, wording.text);
    return match === null ? [] : [{ wording, match }];
  });
  const best = bestOfEach(matched.sort((one, other) => rank(one) - rank(other) || other.match.score - one.match.score));
  const isSaid = ({ match }: Matched) => match.answer !== 'NEAR';
  const said = best.filter(isSaid);
  const own = said.filter(({ wording }) => wording.isOwn);
  const [first] = own;
  const others = said.filter(({ wording }) => !wording.isOwn && wording.speakerKeys.length > 0);
  const isExact = first !== undefined && verdictOf(first.match) === 'EXACT';
  const matches = isExact ? own.filter(({ match }) => verdictOf(match) === 'EXACT') : own;
  const nearest = best.filter((one) => !isSaid(one) || (!one.wording.isOwn && one.wording.speakerKeys.length === 0));
  const candidates = (list: readonly Matched[]) => list.map((one) => toCandidate(asked, one));
  return {
    verdict: first !== undefined ? verdictOf(first.match) : others.length > 0 ? 'OTHER_SPEAKER' : 'NOT_FOUND',
    matches: candidates(matches),
    otherSpeakers: candidates(others),
    nearest: candidates(nearest),
  };
}

interface Matched {
  readonly wording: FoundWording;
  readonly match: QuoteMatch;
}

/** What was cut out of a sentence that denies it is not exactly what was said. */
const verdictOf = ({ answer, changesMeaning }: QuoteMatch): 'EXACT' | 'VARIANT' =>
  answer === 'SAME' || (answer === 'PART' && !changesMeaning) ? 'EXACT' : 'VARIANT';

const order: readonly MatchAnswer[] = ['SAME', 'PART', 'VARIANT', 'NEAR'];
const rank = ({ match }: Matched): number => order.indexOf(match.answer) + (match.changesMeaning && match.answer !== 'NEAR' ? 1.5 : 0);

function bestOfEach(matched: readonly Matched[]): readonly Matched[] {
  const quotations = new Map<string, Matched>();
  for (const one of matched) if (!quotations.has(one.wording.quotationKey)) quotations.set(one.wording.quotationKey, one);
  return [...quotations.values()];
}

function toCandidate(asked: string, { wording, match }: Matched): Candidate {
  const [spoken, words] = [placeWords(asked), wordsOfQuote(wording.text)];
  const start = spoken[match.asked.first]?.start ?? 0;
  const end = spoken[match.asked.last]?.end ?? asked.length;
  const around = words.slice(Math.max(0, match.known.first - mostAround), match.known.last + 1 + mostAround);
  const isWhole = (part: { readonly first: number; readonly last: number }, all: number) => part.last - part.first + 1 > 0.8 * all;
  const drift = driftOf(
    spoken.map(({ word }) => word),
    around,
  );
  return {
    quotationKey: wording.quotationKey,
    textKey: wording.textKey,
    speakerKeys: wording.speakerKeys,
    words,
    known: match.known,
    text: wording.text,
    score: match.score,
    reasons: match.reasons,
    isPartial: match.answer === 'PART' || !isWhole(match.known, words.length) || !isWhole(match.asked, spoken.length),
    changesMeaning: match.changesMeaning,
    matched: { start, end, exact: asked.slice(start, end) },
    drift: drift.every(({ kind }) => kind === 'SAME') ? [] : drift,
  };
}
