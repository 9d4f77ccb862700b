import type { Rule } from '../draft.js';
import { contentEnd } from '../find-content.js';

/** As Reyes said, the bridge is safe. */
export const asSaid: Rule = {
  name: 'asSaid',
  mayNest: false,
  *find(reading, ledger) {
    for (const cue of reading.cues) {
      const source = ledger.speakers.get(cue.number);
      if (ledger.isSpent(cue.number) || !source || source.isRelative || !cue.verb.frames.has('clause')) continue;
      const sentence = reading.sentenceAt(cue.first);
      if (
        !sentence ||
        reading.lower(source.range.first - 1) !== 'as' ||
        reading.token(source.range.first - 1)?.sentence !== sentence.first
      ) {
        if (!sentence || reading.lower(source.range.first - 1) !== 'as' || source.range.first - 2 > sentence.first) continue;
      }
      let comma = cue.last + 1;
      while (comma < Math.min(sentence.last, cue.last + 15) && reading.lower(comma) !== ',' && !reading.groupAt(comma)) comma += 1;
      if (reading.lower(comma) !== ',' || comma + 1 >= sentence.last) continue;
      ledger.spend(cue.number);
      const first = comma + 1;
      yield {
        source,
        cue: [cue],
        content: [{ first, last: contentEnd(reading, first, null, { stopsAtComma: false }) }],
        report: cue.verb,
        confidence: 0.8,
      };
    }
  },
};
