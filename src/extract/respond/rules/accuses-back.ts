import { tokensWithin } from '../../attribute/tokens-within.js';
import type { AllegationReport, Party } from '../../document.js';
import type { Reading } from '../../allege/reading.js';
import { claimNouns } from '../../lexicon/response-verbs.js';
import type { Draft, Rule } from '../draft.js';
import { headAt } from '../targets.js';

/** Farther apart than a short paragraph, two accusations need not answer each other. */
const nearby = 400;

/** “Arda accused Vell of spying. Vell in turn accused Arda of …”: the accused accuses its accuser. */
export const accusesBack: Rule = (reading, reports) =>
  reports.flatMap((report, position): readonly Draft[] => {
    const direct = afterRejecting(reading, report);
    if (direct) return [direct];
    const first = reports
      .slice(Math.max(0, position - 6), position)
      .find((earlier) => report.span.start - earlier.span.end < nearby && faces(reading, earlier, report));
    const cue = first && tokensWithin(reading.document, report.cue);
    const responder = first && report.accusers.find((party) => first.accused.some((accused) => isSame(reading, party, accused)));
    const target = report.act && tokensWithin(reading.document, report.act);
    if (!cue || !responder?.span) return [];
    return [
      {
        rule: 'accuses-back',
        confidence: 0.7,
        cue,
        responder: tokensWithin(reading.document, responder.span),
        target,
        type: 'COUNTER_ALLEGED',
      },
    ];
  });

/** “Lind rejected the claim and accused Reyes of inventing it”: who has just denied something accuses. */
function afterRejecting(reading: Reading, report: AllegationReport): Draft | null {
  const cue = tokensWithin(reading.document, report.cue);
  const [only, ...others] = report.accusers;
  if (!cue || !only?.span || others.length > 0 || report.strength !== 'ACCUSED') return null;
  if (reading.word(cue.first - 1) !== 'and') return null;
  for (let at = cue.first - 2; at >= Math.max(reading.sentenceOf(cue.first).first, cue.first - 14); at -= 1) {
    const before = reading.groupAt(at);
    if (!before) continue;
    if (before.isNegated || before.isPassive || !/^(?:deny|reject|dismiss|refute)$/u.test(before.lemma)) return null;
    return claimNouns.has(headAt(reading, before.last + 1))
      ? {
          rule: 'accuses-back',
          confidence: 0.75,
          cue,
          responder: tokensWithin(reading.document, only.span),
          target: report.act && tokensWithin(reading.document, report.act),
          type: 'COUNTER_ALLEGED',
        }
      : null;
  }
  return null;
}

const faces = (reading: Reading, earlier: AllegationReport, later: AllegationReport): boolean =>
  later.accusers.some((party) => earlier.accused.some((accused) => isSame(reading, party, accused))) &&
  later.accused.some((party) => earlier.accusers.some((accuser) => isSame(reading, party, accuser)));

function isSame(reading: Reading, left: Party, right: Party): boolean {
  if (!left.span || !right.span) return false;
  const meant = reading.entitiesIn(right.span);
  return (
    left.label.toLowerCase() === right.label.toLowerCase() ||
    (meant.length === 1 && reading.entitiesIn(left.span).length === 1 && meant[0] === reading.entitiesIn(left.span)[0])
  );
}
