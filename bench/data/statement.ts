import type { Random } from './random.js';
import type { Rows } from './rows.js';
import type { Place, TextBuilder } from './text-builder.js';
import type { Words } from './words.js';
import type { Named } from './world.js';

export interface WrittenStatement extends Place {
  readonly id: string;
  readonly cue: Place;
  readonly speechAct: string;
  /** Words that search finds it by: what is said, by whom, the rest. */
  readonly searched: readonly [content: string, speakers: string, rest: string];
}

export interface Telling {
  readonly versionId: string;
  readonly runId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly isFirst: boolean;
  readonly text: TextBuilder;
  readonly newId: () => string;
  readonly somebody: () => Named;
}

const acts = ['ASSERT', 'ASSERT', 'ANNOUNCE', 'ACCUSE', 'DENY', 'CRITICIZE', 'CONFIRM', 'WARN', 'DEMAND'] as const;
export const cues = ['said', 'told reporters', 'announced', 'warned'] as const;
export const unnamed = ['two officials', 'a spokeswoman', 'an aide'] as const;

/** Writes one statement about somebody, by one or two named speakers or by an unnamed one. */
export function writeStatement(telling: Telling, words: Words, { pick, chance, below }: Random, rows: Rows): WrittenStatement {
  const { versionId, runId, at, isFirst, text, newId, somebody } = telling;
  const prose = (least: number): string => words.text(least + below(5));
  const [id, start, isDirect, about] = [newId(), text.length, chance(0.6), somebody()];
  text.write(isDirect ? '"' : '');
  const content = text.place(() => {
    text.write(`${prose(5)} `);
    text.name(about);
    text.write(` ${prose(4)}`);
  });
  text.write(isDirect ? '," ' : ', ');
  const speakers = speakersOf(telling, chance, pick);
  text.write(' ');
  const cue = text.place(() => text.write(pick(cues)));
  const end = text.length;
  text.write('.');

  const speechAct = pick(acts);
  const found = [id, versionId, runId, at, start] as const;
  const manner = [isDirect ? 'DIRECT' : 'INDIRECT', speechAct, 'AFFIRMED', 'ASSERTED', 'NEUTRAL', isFirst ? 'LEDE' : 'BODY'] as const;
  rows.add('statements', ...found, ...manner, 'said-after', 0.9);
  const source = { start: speakers[0]?.start ?? start, end: speakers.at(-1)?.end ?? end };
  for (const [role, span] of Object.entries({ SOURCE: source, CUE: cue, CONTENT: content }))
    rows.add('statement_spans', newId(), id, role, 0, span.start, span.end, text.slice(span));
  for (const [order, { entityKey, ...place }] of speakers.entries()) {
    const anonymity = entityKey === null ? 'UNNAMED_ROLE' : 'NAMED';
    rows.add('statement_speakers', newId(), id, order, entityKey, text.slice(place), anonymity, place.start, place.end, at);
  }
  rows.add('statement_subjects', id, about.id, at);
  const labels = speakers.map((place) => `${text.slice(place)} `).join(' ');
  return { id, start, end, cue, speechAct, searched: [text.slice(content), labels, `${text.slice(source)} ${text.slice(cue)}`] };
}

type Speaker = Place & { readonly entityKey: string | null };

function speakersOf({ text, somebody }: Telling, chance: Random['chance'], pick: Random['pick']): readonly Speaker[] {
  if (chance(0.1)) return [{ ...text.place(() => text.write(pick(unnamed))), entityKey: null }];
  const people = chance(0.2) ? [somebody(), somebody()] : [somebody()];
  return people.map((person, order) => {
    text.write(order > 0 ? ' and ' : '');
    return { ...text.name(person), entityKey: person.id };
  });
}
