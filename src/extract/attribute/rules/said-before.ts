import type { Rule } from '../draft.js';
import { citesSource } from '../cites-source.js';
import type { Source } from '../find-source.js';
import { isText } from '../is-text.js';
import { isAnonymity, isSilence } from '../is-silent.js';
import { isVerdict } from '../is-verdict.js';
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
      // “Neither has confirmed the attack”, “nobody would say how”: silence, which is a response and no statement.
      if (isUnsaid(reading, cue, ledger.speakers.get(cue.number))) continue;
      const source = ledger.speakers.get(cue.number);
      if (!source) continue;
      if (
        (cue.verb.frames.has('text') && !isText(reading, source)) ||
        isAnonymity(reading, cue) ||
        isSilence(reading, cue) ||
        citesSource(reading, cue)
      )
        continue;
      const opening = openingAfter(reading, cue);
      if (!opening) continue;
      // “found the door open”, “believed him”: found and believed are said only with “that”.
      const isBelief = cue.verb.frames.has('text') || cue.verb.speechAct === 'BELIEVE';
      if (opening.kind !== 'that' && isBelief && !(opening.kind === 'clause' && takesClause(reading, cue))) continue;
      // “wrote a memoir entitled …”: the book, not what stands in it
      if (
        cue.verb.lemma === 'write' &&
        opening.kind === 'clause' &&
        written.test(reading.lower(reading.phraseAt(opening.first)?.head ?? -1))
      )
        continue;
      // “ending what he calls corruption in politics”: only a quotation shows where his word ends.
      if (reading.lower(source.range.first - 1) === 'what' && opening.kind === 'object') continue;
      const stopsAtComma = source.isRelative || isSubordinate(reading, source.range.first);
      const last = contentEnd(reading, opening.first, cue, {
        stopsAtComma,
        isLoose: opening.kind === 'object' || opening.kind === 'topic',
        isPlain: opening.kind === 'clause',
      });
      if (isVerdict(reading, cue, [{ first: opening.first, last }])) continue;
      // “Nobody believes that.”: a pronoun, not what is said.
      if (last < opening.first || (opening.kind === 'that' && last === opening.first && isBelief)) continue;
      ledger.spend(cue.number);
      const confidence = opening.kind === 'that' ? 0.92 : opening.kind === 'clause' ? 0.85 : 0.75;
      // “called *on* Lind to act”: the preposition is of the report.
      const isCalled = cue.verb.lemma === 'call' && opening.first === cue.last + 2;
      const range = isCalled ? { first: cue.first, last: cue.last + 1 } : cue;
      yield { source, cue: [range], content: [{ first: opening.first, last }], report: cue.verb, confidence };
    }
  },
};

const written = /^(?:memoirs?|books?|novels?|poems?|songs?|plays?|scripts?|screenplays?|biograph(?:y|ies)|articles?|essays?|letters?)$/u;

/** “the judge found [the hedge was an act of spite]”: by the tree the verb has a clause, no object. */
const takesClause = (reading: Reading, cue: Cue): boolean =>
  cue.verb.frames.has('text') && reading.trees.childrenOf(cue.group.head).some((child) => reading.trees.relationOf(child) === 'ccomp');

// “did not admit liability”: nothing is admitted, and nothing said.
const unsaid: ReadonlySet<string> = new Set(['confirm', 'admit', 'acknowledge', 'concede', 'deny', 'dispute', 'reject', 'dismiss']);

const isUnsaid = (reading: Reading, cue: Cue, source: Source | undefined): boolean =>
  (cue.group.isNegated && unsaid.has(cue.verb.lemma)) ||
  [source?.range.first ?? -1, source?.range.last ?? -1].some((index) => nobody.test(reading.lower(index)));

const nobody = /^(?:neither|nobody|none|no)$/u;
