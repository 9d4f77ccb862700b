import type { Allegation, AllegationReport, Category, Document, Entity, Party } from '../document.js';
import { compareActs } from './compare-acts.js';
import { isPronoun, samePartyKey } from './same-party.js';
import { titleOf } from './title-allegation.js';

/** From here two reports of one article are one allegation: the same verb with half of the objects, or the same objects of a like verb. */
export const sameAllegation = 0.65;

/** An accusation is compared with the latest groups against the same party only, so that a text of accusations costs no square of its length. */
const compared = 40;

interface Group {
  readonly reports: number[];
}

/**
 * Makes the allegations of an article: reports that accuse the same party of the same act are one, in doubt they are two.
 *
 * Expects parties with their entities. Gives the allegations in the order of their first reports, and the reports with `allegation` filled in.
 */
export function groupReports(
  document: Document,
  entities: readonly Entity[],
  found: readonly AllegationReport[],
): { readonly allegations: readonly Allegation[]; readonly reports: readonly AllegationReport[] } {
  const reports = found.map((report) => withoutMistaken(entities, report));
  const groups: Group[] = [];
  const byAccused = new Map<string, Group[]>();
  const groupOf = reports.map((report, position) => {
    const key = report.accused
      .map((party) => samePartyKey(party) ?? `report ${position}`)
      .sort()
      .join(' + ');
    const known = byAccused.get(key) ?? [];
    const group = known.slice(-compared).find((other) => isSame(report, other, reports));
    if (group) {
      group.reports.push(position);
      return group;
    }
    const fresh: Group = { reports: [position] };
    byAccused.set(key, [...known, fresh]);
    groups.push(fresh);
    return fresh;
  });
  const positions = new Map(groups.map((group, position) => [group, position]));
  return {
    allegations: groups.map((group) => {
      const members = group.reports.flatMap((position) => reports[position] ?? []);
      return { title: titleOf(document, entities, members), category: categoryOf(members), reports: group.reports };
    }),
    reports: reports.map((report, position) => ({ ...report, allegation: positions.get(groupOf[position] ?? { reports: [] }) ?? -1 })),
  };
}

/** Takes an entity back where the words cannot mean it; the party keeps its words. */
function withoutMistaken(entities: readonly Entity[], report: AllegationReport): AllegationReport {
  const accusing = report.accusers.flatMap(({ entity }) => entity ?? []);
  const accused = report.accused.map((party): Party => {
    // “Bo Lind, his friend, accused him”: nobody accuses himself by a plain pronoun.
    const isSelf = isPronoun(party.label) && party.entity !== null && accusing.includes(party.entity);
    return isSelf || isSomeOfThem(entities, party) ? { ...party, entity: null } : party;
  });
  // “Endorsers of Lind accuse Lind”, read as Lind: who is accused by name is not who accuses.
  const named = accused.flatMap((party) => (isPronoun(party.label) ? [] : (party.entity ?? [])));
  const accusers = report.accusers
    .filter(({ entity }) => entity === null || !named.includes(entity))
    .map((party): Party => (isSomeOfThem(entities, party) ? { ...party, entity: null } : party));
  return { ...report, accused, accusers };
}

/** “three Arda men”, “an Ardan”: people of a country are not the country. */
const isSomeOfThem = (entities: readonly Entity[], party: Party): boolean =>
  party.entity !== null &&
  entities[party.entity]?.kind === 'COUNTRY' &&
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|some|several|many|dozens of|hundreds of|thousands of)\s/iu.test(
    party.label,
  );

/** Alike enough to one of the group's first reports, and without figures that contradict. */
const isSame = (report: AllegationReport, group: Group, reports: readonly AllegationReport[]): boolean =>
  group.reports.slice(0, 8).some((position) => {
    const other = reports[position];
    return other !== undefined && compareActs(report, other).score >= sameAllegation;
  });

/** The first that says more than OTHER. */
const categoryOf = (reports: readonly AllegationReport[]): Category =>
  reports.find((report) => report.category !== 'OTHER')?.category ?? 'OTHER';
