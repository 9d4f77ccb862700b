import type { TokenRange } from '../../document.js';
import type { Rule } from '../draft.js';
import { contentEnd, withMarks } from '../find-content.js';
import { openingAfter } from '../find-opening.js';
import { type Source, agentAfter, subjectBefore } from '../find-source.js';
import type { Cue, Reading } from '../reading.js';

/** Reyes was told by the mayor that it was safe. The charge was denied by Reyes. It was reported that it was safe. */
export const passive: Rule = {
  name: 'passive',
  mayNest: false,
  *find(reading, ledger) {
    for (const cue of reading.cues) {
      if (ledger.isSpent(cue.number) || !cue.group.isPassive || !cue.group.isFinite) continue;
      const agent = accuser(reading, cue, agentAfter(reading, cue.last));
      const content = contentOf(reading, cue, agent?.range.last ?? cue.last);
      if (content.length === 0) continue;
      ledger.spend(cue.number);
      const by = agent ? { first: agent.range.first - 1, last: agent.range.first - 1 } : null;
      yield {
        source: agent,
        cue: by ? [{ first: cue.first, last: cue.last }, by] : [cue],
        content,
        report: cue.verb,
        confidence: agent ? 0.8 : 0.6,
        ...(agent ? {} : { reason: 'nobody is named as speaking' }),
      };
    }
  },
};

/** “was accused by [his rival] *of* fraud”: what he is accused of is no part of the rival's name. */
function accuser(reading: Reading, cue: Cue, agent: Source | null): Source | null {
  if (!agent || cue.verb.speechAct !== 'ACCUSE') return agent;
  for (let index = agent.range.last; index > agent.range.first; index -= 1) {
    if (reading.lower(index) !== 'of') continue;
    const range = { first: agent.range.first, last: index - 1 };
    return { ...agent, range, meant: range };
  }
  return agent;
}

function contentOf(reading: Reading, cue: Cue, last: number): readonly TokenRange[] {
  const { frames } = cue.verb;
  const isClause = frames.has('clause') || frames.has('hearer');
  const opening = isClause ? openingAfter(reading, { ...cue, last }) : null;
  const quote = opening?.kind === 'quote' ? reading.quoteOpenedAt(opening.first) : undefined;
  if (quote) return [withMarks(quote)];
  if (opening?.kind === 'that') return [{ first: opening.first, last: contentEnd(reading, opening.first, cue, { stopsAtComma: false }) }];
  if (!frames.has('object') && !frames.has('person')) return [];
  const subject = subjectBefore(reading, cue.first);
  if (!subject || subject.isRelative) return [];
  // “China is accused of fraud”: an allegation, but nobody's words; the stage of allegations keeps it.
  if (last === cue.last) return [];
  // “Lind was accused by Reyes [of lying]”: whom and of what, as in the active.
  if (cue.verb.speechAct === 'ACCUSE' && reading.lower(last + 1) === 'of')
    return [subject.range, { first: last + 1, last: contentEnd(reading, last + 1, cue, { stopsAtComma: false, isLoose: true }) }];
  return [subject.range];
}
