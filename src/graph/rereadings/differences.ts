import type { Reader } from '../../store/transaction.js';
import { partyLabels, type MachineReport, type MachineResponse, type MachineStatement } from './machine-finding.js';

export type Subject = 'Statement' | 'AllegationReport' | 'AllegationResponse';
export type MachineFinding = MachineStatement | MachineReport | MachineResponse;

/** A field in which person and machine differ; a list is written with commas, nothing is null. */
export interface Difference {
  readonly field: string;
  readonly machine: string | null;
  readonly person: string | null;
}

/** In which fields a reading differs from what stands in the ledger. In the order of the fields. */
export function differencesOf(machine: MachineFinding, person: MachineFinding): readonly Difference[] {
  const [found, decided] = [machine, person].map(
    (finding) => new Map(Object.entries(finding).map(([field, value]) => [field, wordsOf(value)])),
  );
  return [...(decided ?? [])].flatMap(([field, said]) => {
    const read = found?.get(field) ?? null;
    return read === said ? [] : [{ field, machine: read, person: said }];
  });
}

const wordsOf = (value: unknown): string | null => (Array.isArray(value) ? value.join(', ') : value === null ? null : String(value));

/** What stands in the ledger of a finding, in the words in which a reading is kept. By id; those that are gone are left out. */
export async function decidedFindings(
  reader: Reader,
  subject: Subject,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MachineFinding>> {
  return new Map(await decidedOf[subject](reader, ids));
}

type Decided = (reader: Reader, ids: readonly string[]) => Promise<readonly (readonly [string, MachineFinding])[]>;

const byPosition = { orderBy: { position: 'asc' } } as const;
const spanOf = { version: { select: { text: true } }, start: true, end: true } as const;

const decidedOf: Readonly<Record<Subject, Decided>> = {
  Statement: async (reader, ids) => {
    const rows = await reader.statement.findMany({
      where: { id: { in: [...ids] } },
      include: { spans: { where: { role: 'CONTENT' }, ...byPosition }, speakers: byPosition },
    });
    return rows.map(({ id, spans, speakers, quoteType, speechAct, polarity, modality, saidOn }) => [
      id,
      {
        content: spans.map(({ exact }) => exact),
        speakers: partyLabels(speakers),
        ...{ quoteType, speechAct, polarity, modality },
        saidOn: saidOn?.toISOString().slice(0, 10) ?? null,
      },
    ]);
  },
  AllegationReport: async (reader, ids) => {
    const rows = await reader.allegationReport.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, strength: true, parties: byPosition, ...spanOf },
    });
    return rows.map(({ id, strength, parties, version: { text }, start, end }) => [
      id,
      {
        words: text.slice(start, end),
        strength,
        accusers: partyLabels(parties.filter(({ role }) => role === 'ACCUSER')),
        accused: partyLabels(parties.filter(({ role }) => role === 'ACCUSED')),
      },
    ]);
  },
  AllegationResponse: async (reader, ids) => {
    const rows = await reader.allegationResponse.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, type: true, scope: true, responderLabel: true, ...spanOf },
    });
    return rows.map(({ id, type, scope, responderLabel, version: { text }, start, end }) => [
      id,
      { words: text.slice(start, end), type, scope, responder: responderLabel },
    ]);
  },
};

/** Of how many of these findings the reading says something else than what was decided, or nothing. */
export async function countDiffering(
  reader: Reader,
  seen: readonly { readonly subject: Subject; readonly subjectId: string; readonly finding: MachineFinding | null }[],
): Promise<number> {
  let count = 0;
  for (const subject of ['Statement', 'AllegationReport', 'AllegationResponse'] as const) {
    const ours = seen.filter((one) => one.subject === subject);
    const decided = await decidedFindings(
      reader,
      subject,
      ours.map(({ subjectId }) => subjectId),
    );
    count += ours.filter(({ subjectId, finding }) => {
      const person = decided.get(subjectId);
      return finding === null || person === undefined || differencesOf(finding, person).length > 0;
    }).length;
  }
  return count;
}
