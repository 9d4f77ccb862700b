import type { AllegationReport, Document, Entity, Party } from '../document.js';

import { isPronoun } from './same-party.js';

/** Long enough for who and what, short enough for one line of a list. In code units. */
const longest = 100;

/** “Arda: sent between 10,000 and 12,000 men to Vell”: the accused, and the act in the words of the report that says most. Never longer than 100. */
export function titleOf(document: Document, entities: readonly Entity[], reports: readonly AllegationReport[]): string {
  let best: AllegationReport | null = null;
  for (const report of reports) if (!best || worth(report) > worth(best)) best = report;
  if (!best) return '';
  const names = namesOf(entities, best, reports);
  const who = names.length > 2 ? `${names.slice(0, 2).join(', ')} and others` : names.join(' and ');
  const act = best.act ? document.text.slice(best.act.start, best.act.end).replace(/\s+/gu, ' ').trim() : 'accused';
  const head = shortened(who, 60);
  return `${head}: ${shortened(core(act), longest - head.length - 2)}`;
}

/** Figures say most, then words. */
const worth = (report: AllegationReport): number => (report.quantities.length > 0 ? 100 : 0) + Math.min(report.actLemmas.length, 12);

/** The accused by name. Where the best report has only a pronoun, another report of the same allegation names them, else nobody is named. */
function namesOf(entities: readonly Entity[], best: AllegationReport, reports: readonly AllegationReport[]): readonly string[] {
  for (const report of [best, ...reports]) {
    const names = report.accused.map((party) => nameOf(entities, party));
    if (names.length > 0 && !names.some(isPronoun)) return names;
  }
  return ['Not named'];
}

function nameOf(entities: readonly Entity[], party: Party): string {
  return (party.entity === null ? undefined : entities[party.entity]?.name) ?? party.label.replace(/\s+/gu, ' ');
}

/** Without what only goes on: behind a comma with a new verb, and without the purpose (“to help …”) when enough stands before it. */
function core(act: string): string {
  const cut = act.search(
    /,? (?:to (?:help|regain|support|make|get|keep)|in order to|in exchange for|in return for|occupied by|according to)\b/u,
  );
  return cut > 20 ? act.slice(0, cut) : act;
}

/** At a word's end, without a dangling article or preposition, with “…” for what is left out. */
function shortened(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length - 1);
  const whole = cut
    .slice(0, Math.max(cut.lastIndexOf(' '), 1))
    .replace(/(?:[\s,;:–—-]+(?:the|a|an|of|to|in|for|and|or|with|on|by|at|from|its|their|his|her))*[\s,;:–—-]*$/iu, '');
  return `${whole}…`;
}
