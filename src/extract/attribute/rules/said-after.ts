import type { Rule } from '../draft.js';
import { contentStart, trimEnd } from '../find-content.js';
import { sourceAfter, subjectBefore } from '../find-source.js';
import { isSilence } from '../is-silent.js';
import { isTurned } from '../is-turned.js';

/** The bridge is safe, Reyes said. The bridge is safe, said Reyes, the mayor. */
export const saidAfter: Rule = {
  name: 'saidAfter',
  mayNest: false,
  *find(reading, ledger) {
    for (const cue of reading.cues) {
      if (ledger.isSpent(cue.number) || !cue.verb.frames.has('clause') || !cue.group.isFinite || cue.group.isPassive) continue;
      if (isSilence(reading, cue)) continue;
      const isInverted = isTurned(reading, cue);
      const source = isInverted ? sourceAfter(reading, cue.last) : subjectBefore(reading, cue.first);
      if (!source || source.isRelative) continue;
      const comma = (isInverted ? cue.first : source.range.first) - 1;
      const sentence = reading.sentenceAt(cue.first);
      if (!sentence || reading.lower(comma) !== ',' || comma <= sentence.first) continue;
      const behind = reading.phraseAt(cue.last + 1);
      const hearer = !isInverted && cue.verb.frames.has('hearer') && behind ? behind.last : cue.last;
      const end = isInverted ? source.range.last : hearer;
      // “Norvik accused of fraud, says Reyes”: a headline has no stop.
      const next = end === sentence.last ? '.' : reading.lower(end + 1);
      // “On Tuesday, Reyes said the bridge is safe”: what is said follows.
      if (
        !/^(?:[.;,?!:]|in|on|at|during|to|after|when|last|this|earlier|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|via|through|as|while|later|by|before|who|whose|which)$/u.test(
          next,
        )
      )
        continue;
      const first = contentStart(reading, comma - 1);
      const last = trimEnd(reading, first, comma - 1, false);
      // The last report of its sentence needs no verb found in front: taggers miss some.
      if (last - first < (next === '.' ? 3 : 2) || (next !== '.' && !hasVerb(first, last))) continue;
      // “Asked whether it would pay, a spokesman said so”: what he was asked is not what he said.
      if (/^(?:asked|pressed|questioned)$/u.test(reading.lower(first)) && !reading.groupAt(first)?.isFinite) continue;
      ledger.speakers.set(cue.number, source);
      ledger.spend(cue.number);
      yield { source, cue: [cue], content: [{ first, last }], report: cue.verb, confidence: 0.88 };

      function hasVerb(from: number, to: number): boolean {
        for (let index = from; index <= to; index += 1) if (reading.groupAt(index)?.isFinite) return true;
        return false;
      }
    }
  },
};
