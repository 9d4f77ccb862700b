import { firmClaimNouns } from '../../lexicon/response-verbs.js';
import { isUnreal } from '../../allege/supposed.js';
import { phraseFrom } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import { answererOf } from '../answerer.js';
import type { Draft, Rule } from '../draft.js';
import { officeOf } from '../draft.js';
import { claimFrom, headAt } from '../targets.js';

/** What accuses; not “statements”, which may be about anything. */
const told = new Set([...firmClaimNouns, 'account', 'testimony', 'version', 'story']);

const contradicting = new Set(['contradict', 'disprove', 'debunk', 'refute']);

/** “[The coroner] contradicted [his account]”, “[the recording] cast doubt on [the claim]”: what somebody else has said does not hold. */
export const contradicts: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (isUnreal(reading, group)) return [];
    const isDoubt =
      group.lemma === 'cast' && reading.word(group.last + 1) === 'doubt' && /^(?:on|over)$/u.test(reading.word(group.last + 2));
    if (!contradicting.has(group.lemma) && !isDoubt) return [];
    const last = isDoubt ? group.last + 2 : group.last;
    const target = group.isPassive ? subjectOf(reading, group) : claimFrom(reading, last + 1);
    if (!target || !told.has(headAt(reading, target.first))) return [];
    const by = reading.word(group.last + 1) === 'by' ? phraseFrom(reading, group.last + 2) : null;
    const responder = group.isPassive ? by : answererOf(reading, group);
    if (!responder) return [];
    const role = officeOf(reading, responder);
    // Whoever refutes what is said of himself denies it.
    if (group.lemma === 'refute' && role === 'THIRD_PARTY') return [];
    return [{ rule: 'contradicts', confidence: 0.55, cue: { first: group.first, last }, responder, target, type: 'CONTRADICTED', role }];
  });
