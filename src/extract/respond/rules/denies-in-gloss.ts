import { denialGlossAt, type DenialGloss } from '../../attribute/find-denial-gloss.js';
import type { Reading } from '../../allege/reading.js';
import type { AllegationReport, Party } from '../../document.js';
import { reportsBefore } from '../reports-before.js';
import type { Draft, Rule } from '../draft.js';

/** “…, a charge [his office] has repeatedly rejected”, “…, which [he] denies”, “… – something [the firm] disputes”. */
export const deniesInGloss: Rule = (reading, reports) => {
  const found: Draft[] = [];
  for (const at of reading.document.tokens.keys()) {
    if (!/^(?:,|–|—|--|-)$/u.test(reading.word(at))) continue;
    const gloss = denialGlossAt(reading, at + 1);
    // “the allegations, which Lind denies”: the claim stands before, and the rule for denials names it.
    if (!gloss || (reading.word(at + 1) === 'which' && /^(?:allegation|accusation|claim|charge)s?$/u.test(reading.word(at - 1)))) continue;
    const before = reportBefore(reading, gloss, reports);
    // “signed the law, which the opposition rejects”: to reject a thing that is not alleged answers nothing.
    if (!before && gloss.claim.first === gloss.claim.last && !/^(?:deny|refute|rebut)$/u.test(reading.groupAt(gloss.cue.last)?.lemma ?? ''))
      continue;
    const accused = accusedMeant(reading, gloss, before);
    found.push({
      rule: 'denies-in-gloss',
      confidence: 0.85,
      cue: gloss.cue,
      responder: gloss.subject,
      ...(accused ? { speakers: [accused] } : {}),
      target: gloss.claim,
      type: 'DENIED',
    });
  }
  return found;
};

/** The accusation whose act ends right before the gloss. */
function reportBefore(reading: Reading, { claim }: DenialGloss, reports: readonly AllegationReport[]): AllegationReport | undefined {
  const { start } = reading.spanOf(claim);
  return reportsBefore(reports, start).find(({ act }) => act !== null && act.end <= start && start - act.end <= 3);
}

/** “accused Lind of theft, which [he] denies”: the pronoun means the accused, not somebody named in between. Null when none or several are. */
function accusedMeant(reading: Reading, { subject }: DenialGloss, before: AllegationReport | undefined): Party | null {
  if (!/^(?:he|she|it)$/u.test(reading.word(subject.first)) || subject.first !== subject.last) return null;
  const [only, ...others] = before?.accused ?? [];
  return only && others.length === 0 ? only : null;
}
