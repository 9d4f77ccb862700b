import { describe, expect, it } from '@jest/globals';
import type { Party } from '../../../src/extract/document.js';
import { extract } from '../../../src/extract/extract.js';

/** A news story in our own words: one affair told three times, two more accusers, accusations without an accuser, silence and a justification. */
const story = `Western capitals say thousands of North Korean soldiers are on their way

PARIS. As many as 10,000 soldiers have left for the front, diplomats believe.

According to the West, North Korea sent between 10,000 and 12,000 soldiers to Russia. In Brussels, the head of the alliance said on Tuesday that Russia was supporting the nuclear programme of Pyongyang in return.

South Korean officials claimed that Moscow had supplied missiles and fuel to Pyongyang in exchange for the troops, which Seoul and Washington accuse North Korea of sending to the front. Kyiv warned that Russia had massed 50,000 troops near the border.

China is accused of helping Moscow to evade Western sanctions and suspected of having delivered drones to Russia. Iran, too, is accused of supplying missiles.

Neither Pyongyang nor Moscow has confirmed the presence of the soldiers. North Korea said at the end of October that any deployment would be in accordance with international law.`;

const found = extract({ text: story, publishedAt: '2024-12-05' });
const named = (party: Party): string => (party.entity === null ? party.label : (found.entities[party.entity]?.name ?? party.label));
const reportsOf = (accused: string): readonly string[] =>
  found.allegations.flatMap((allegation) => {
    const reports = allegation.reports.flatMap((position) => found.reports[position] ?? []);
    if (!reports.some((report) => report.accused.some((party) => named(party) === accused))) return [];
    return `${allegation.category} by ${[...new Set(reports.flatMap((report) => report.accusers.map(named)))].join(', ') || 'nobody named'} (${reports.length})`;
  });

describe('a story told several times', () => {
  it.each([
    ['North Korea', ['FORCE_DEPLOYMENT by the West, South Korea, United States (2)'], 'one allegation of three accusers'],
    ['China', ['SANCTIONS_EVASION by nobody named (1)', 'MATERIAL_MILITARY_SUPPORT by nobody named (1)'], 'two acts, no accuser invented'],
    ['Iran', ['MATERIAL_MILITARY_SUPPORT by nobody named (1)'], 'another accused'],
  ])('%s: %j (%s)', (accused, expected) => expect(reportsOf(accused)).toEqual(expected));

  it('accuses Russia of three things', () =>
    expect(reportsOf('Russia').map((line) => line.split(' by ')[0])).toEqual([
      'WEAPONS_PROLIFERATION',
      'MATERIAL_MILITARY_SUPPORT',
      'FORCE_DEPLOYMENT',
    ]));

  it('has its three answers, all to the allegation against North Korea', () => {
    const position = found.allegations.findIndex((allegation) => allegation.title.startsWith('North Korea'));
    expect(
      found.responses.map((response) => [
        response.type,
        response.role,
        named(response.responder),
        response.answers.map((answer) => answer.allegation),
      ]),
    ).toEqual([
      ['NOT_CONFIRMED', 'ACCUSED', 'North Korea', [position]],
      ['NOT_CONFIRMED', 'THIRD_PARTY', 'Russia', [position]],
      ['JUSTIFIED', 'ACCUSED', 'North Korea', [position]],
    ]);
  });

  it('points at exact words everywhere', () => {
    const { text } = found.document;
    for (const report of found.reports)
      for (const party of [...report.accused, ...report.accusers])
        if (party.span) expect(text.slice(party.span.start, party.span.end)).toBe(party.label);
  });
});
