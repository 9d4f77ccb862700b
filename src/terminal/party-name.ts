import type { Findings, Party } from '../extract/document.js';

/** Who somebody is, for a reader: the entity's name when it is known, else the words that stand there (“two officials”). */
export function partyName({ entities }: Findings, party: Party): string {
  const entity = party.entity === null ? undefined : entities[party.entity];
  return entity?.name ?? party.label;
}

/** As `partyName` for several, in order, each once; empty when there are none. */
export const partyNames = (findings: Findings, parties: readonly Party[]): readonly string[] => [
  ...new Set(parties.map((party) => partyName(findings, party))),
];
