import DataLoader from 'dataloader';
import type { ExtractionRun } from '../articles/article.type.js';
import type { Reader } from '../../store/transaction.js';
import { decidedFindings, differencesOf, type MachineFinding, type Subject } from './differences.js';
import type { MachineView } from './rereading.type.js';

/** Reads, for one request, what the latest reading makes of findings that somebody decided on. */
export class RereadingStore {
  /** By the UUID of the finding; null for one that nobody decided on, or that was not read again since. */
  readonly machineOf: Readonly<Record<Subject, DataLoader<string, MachineView | null>>>;
  readonly #prisma: Reader;

  constructor(prisma: Reader) {
    this.#prisma = prisma;
    const loader = (subject: Subject) => new DataLoader<string, MachineView | null>((keys) => this.#views(subject, keys));
    this.machineOf = {
      Statement: loader('Statement'),
      AllegationReport: loader('AllegationReport'),
      AllegationResponse: loader('AllegationResponse'),
    };
  }

  async #views(subject: Subject, keys: readonly string[]): Promise<readonly (MachineView | null)[]> {
    const rows = await this.#prisma.machineFinding.findMany({ where: { subject, subjectId: { in: [...keys] } }, include: { run: true } });
    const found = new Map(rows.map((row) => [row.subjectId, row]));
    const decided = found.size === 0 ? new Map<string, MachineFinding>() : await decidedFindings(this.#prisma, subject, [...found.keys()]);
    return keys.map((key): MachineView | null => {
      const [row, person] = [found.get(key), decided.get(key)];
      if (row === undefined || person === undefined) return null;
      const machine = row.finding as unknown as MachineFinding | null;
      const { versionId: versionKey, extractor, release: version, modelHash, startedAt, durationMs } = row.run;
      const run: ExtractionRun = { versionKey, extractor, version, modelHash, startedAt, durationMs };
      return { isFound: machine !== null, differences: machine === null ? [] : differencesOf(machine, person), run };
    });
  }
}
