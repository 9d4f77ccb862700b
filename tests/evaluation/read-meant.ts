import { readFileSync } from 'node:fs';
import type { Findings, Mention } from '../../src/extract/document.js';

export const decisionKinds = ['pronoun', 'title', 'name'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** One marked place of a passage, and whom it means there. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** A name or a key; `-` where a careful reader leaves it open. `Brandt/1` and `Brandt/2` are two of one name. */
  readonly meant: string;
}

export interface Passage {
  readonly why: string;
  readonly text: string;
  readonly decisions: readonly Decision[];
}

const pronouns = /^(?:i|me|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs)$/iu;

/** “The minister” and “The American billionaire” are titles: their last word is written small. */
const kindOf = (words: string): DecisionKind => {
  if (pronouns.test(words)) return 'pronoun';
  return /^the .*\b\p{Ll}[\p{L}-]*$/iu.test(words) && /^\p{Ll}/u.test(words.split(' ').at(-1) ?? '') ? 'title' : 'name';
};

/** Reads passages of one file: `# why` above `[He]{Orrin Hale} said …`, `¶` between paragraphs. Throws on a bracket without its label. */
export function readMeant(file: string): readonly Passage[] {
  const passages: Passage[] = [];
  let why = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) why = line.slice(1).trim();
    else if (line.trim() !== '' && !line.startsWith('!')) passages.push({ why, ...readMarks(line.trim()) });
  }
  return passages;
}

/** The text of one line without its marks, and what they mark. */
export function readMarks(line: string): Pick<Passage, 'text' | 'decisions'> {
  const decisions: Decision[] = [];
  let text = '';
  const marked = line.replace(/ ?¶ ?/gu, '\n\n');
  let at = 0;
  for (const match of marked.matchAll(/\[([^[\]]+)\]\{([^{}]+)\}/gu)) {
    const [whole, words = '', meant = ''] = match;
    text += marked.slice(at, match.index);
    decisions.push({ kind: kindOf(words), start: text.length, end: text.length + words.length, words, meant });
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  if (/[[\]{}]/u.test(text)) throw new Error(`A bracket without its label, or a label without its bracket, in: ${line}`);
  return { text, decisions };
}

/** The mention at these words, “the” and “Mr” before them left out or taken in; undefined when there is none. */
export function mentionAt({ document, mentions }: Findings, { kind, start, end }: Decision): Mention | undefined {
  const article = /^(?:the|a|an) /iu.exec(document.text.slice(start, end))?.[0].length ?? 0;
  return (
    mentions.find((mention) => mention.start === start && mention.end === end) ??
    mentions.find((mention) => mention.start === start + article && mention.end === end) ??
    // “Mr [Hale]”, “Dame [Olive]”
    mentions.find(
      (mention) => kind === 'name' && mention.end === end && mention.start > start && (mention.kind === 'NAME' || mention.kind === 'ALIAS'),
    )
  );
}

export interface Verdict {
  readonly decision: Decision;
  readonly why: string;
  /** What was read; `-` when it stays open. */
  readonly found: string;
  /** `open`: somebody is meant and nobody was named. `wrong`: somebody else was named, or somebody where nobody can know. */
  readonly outcome: 'right' | 'open' | 'wrong';
}

/** Compares what is marked with what was found; `nameOf` says how an entity is written in the marks. */
export function judge(passage: Passage, findings: Findings, nameOf: (entity: Findings['entities'][number]) => string): readonly Verdict[] {
  const numbered = new Map<string, number>();
  return passage.decisions.map((decision): Verdict => {
    const entity = mentionAt(findings, decision)?.entity ?? null;
    const found =
      entity === null ? '-' : nameOf(findings.entities[entity] ?? { kind: 'GROUP', name: '?', names: [], externalIds: [], knownAs: null });
    const [name = ''] = decision.meant.split('/');
    const isNumbered = /\/\d+$/u.test(decision.meant);
    const wanted = isNumbered ? name : decision.meant;
    if (entity === null || found === '-') return { decision, why: passage.why, found, outcome: wanted === '-' ? 'right' : 'open' };
    if (!isNumbered) return { decision, why: passage.why, found, outcome: found === wanted ? 'right' : 'wrong' };
    const others = [...numbered].filter(([label]) => label !== decision.meant).map(([, position]) => position);
    const own = numbered.get(decision.meant) ?? entity;
    numbered.set(decision.meant, own);
    return {
      decision,
      why: passage.why,
      found,
      outcome: found === wanted && own === entity && !others.includes(entity) ? 'right' : 'wrong',
    };
  });
}

/** The counts as a table for a person, and every decision that is wrong or open. */
export function printVerdicts(title: string, verdicts: readonly Verdict[]): string {
  const row = (name: string, of: readonly Verdict[]): string => {
    const count = (outcome: Verdict['outcome']): number => of.filter((verdict) => verdict.outcome === outcome).length;
    const figures = (['right', 'open', 'wrong'] as const).map((outcome) => {
      const share = of.length === 0 ? '–' : ((100 * count(outcome)) / of.length).toFixed(1);
      return `${String(count(outcome)).padStart(6)} ${share.padStart(5)} %`;
    });
    return `${name.padEnd(12)}${String(of.length).padStart(5)}${figures.join('')}`;
  };
  const missed = verdicts
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ decision, found, outcome, why }) => `  ${outcome}: “${decision.words}” is ${decision.meant}, found ${found} (${why})`);
  return [
    `${title.padEnd(12)} all         right          open         wrong`,
    ...decisionKinds.map((kind) =>
      row(
        kind,
        verdicts.filter(({ decision }) => decision.kind === kind),
      ),
    ),
    row('together', verdicts),
    ...missed,
  ].join('\n');
}
