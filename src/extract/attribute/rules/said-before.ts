import type { Rule } from '../draft.js';
import type { Source } from '../find-source.js';
import type { Cue, Reading } from '../reading.js';
import { contentEnd, isSubordinate } from '../find-content.js';
import { openingAfter } from '../find-opening.js';

/** Reyes said (that) the bridge is safe. Reyes promised to resign. Reyes told the council it was safe. Reyes denied the charge. */
export const saidBefore: Rule = {
  name: 'saidBefore',
  mayNest: false,
  *find(reading, ledger) {
    for (const cue of reading.cues) {
      if (ledger.isSpent(cue.number) || cue.group.isPassive) continue;
      // “Neither has confirmed the attack”: silence, which is a response and no statement.
      if (cue.verb.lemma === 'confirm' && isUnsaid(reading, cue, ledger.speakers.get(cue.number))) continue;
      const source = ledger.speakers.get(cue.number);
      if (!source) continue;
      const opening = openingAfter(reading, cue);
      if (!opening) continue;
      // “ending what he calls corruption in politics”: only a quotation shows where his word ends.
      if (reading.lower(source.range.first - 1) === 'what' && opening.kind === 'object') continue;
      const stopsAtComma = source.isRelative || isSubordinate(reading, source.range.first);
      const last = contentEnd(reading, opening.first, cue, {
        stopsAtComma,
        isLoose: opening.kind === 'object' || opening.kind === 'topic',
        isPlain: opening.kind === 'clause',
      });
      if (last < opening.first) continue;
      ledger.spend(cue.number);
      const confidence = opening.kind === 'that' ? 0.92 : opening.kind === 'clause' ? 0.85 : 0.75;
      yield { source, cue: [cue], content: [{ first: opening.first, last }], report: cue.verb, confidence };
    }
  },
};

const isUnsaid = (reading: Reading, cue: Cue, source: Source | undefined): boolean =>
  cue.group.isNegated || /^(?:neither|nobody|none|no)$/u.test(reading.lower(source?.range.first ?? -1));
