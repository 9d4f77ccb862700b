import picocolors from 'picocolors';
import type { Block, Findings } from '../extract/document.js';
import { type Mark, type MarkKind, marksOf, paintMarks } from './mark-text.js';
import { neutralise } from './neutralise.js';
import { summarise } from './summarise.js';

type Paint = (inner: string) => string;
type Colours = ReturnType<typeof picocolors.createColors>;

/** With colour, the mark is the colour; without, a bracket with its name: [accused: Tarn]. */
const paints = {
  accused: (colours) => (inner) => colours.bold(colours.red(inner)),
  accuser: (colours) => (inner) => colours.bold(colours.cyan(inner)),
  act: (colours) => colours.magenta,
  answer: (colours) => (inner) => colours.bold(colours.blue(inner)),
  cue: (colours) => colours.yellow,
  who: (colours) => colours.cyan,
  says: (colours) => colours.green,
} satisfies Record<MarkKind, (colours: Colours) => Paint>;

/**
 * Prints the findings of one article for a person: the text with its marks, then who said, accused and answered what, then counts.
 *
 * Ends with a line break. Nothing of the article can act on the terminal: its control characters are replaced.
 */
export function renderFindings(findings: Findings, { colour }: { readonly colour: boolean }): string {
  const colours = picocolors.createColors(colour);
  const paint = (kind: MarkKind, inner: string): string => (colour ? paints[kind](colours)(inner) : `[${kind}: ${inner}]`);
  const { text, blocks } = findings.document;
  const marksByBlock = shareOut(marksOf(findings), blocks);
  const shown = blocks.map((block, position) => {
    const words = paintMarks(text, block, marksByBlock[position] ?? [], neutralise, paint);
    return dress(block, words, colours);
  });
  const legend = `${colours.dim('Marks:')} ${Object.keys(paints)
    .map((kind) => (colour ? paints[kind as MarkKind](colours)(kind) : `[${kind}]`))
    .join(' ')}`;
  const hasMarks = marksByBlock.some((marks) => marks.length > 0);
  return `${[...shown, ...(hasMarks ? [legend] : []), summarise(findings, colours)].join('\n\n')}\n`;
}

/** How a block that is no paragraph shows what it is. */
function dress(block: Block, words: string, colours: Colours): string {
  if (block.kind === 'PARAGRAPH') return words;
  if (block.kind === 'HEADLINE') return colours.bold(words);
  const credit = block.credit === undefined ? '' : colours.dim(` (${neutralise(block.credit)})`);
  return `${colours.dim(`${block.kind.toLowerCase().replace('_', ' ')} ·`)} ${words}${credit}`;
}

/** The marks of every block: both come in reading order, so each is looked at once. */
function shareOut(marks: readonly Mark[], blocks: readonly Block[]): readonly (readonly Mark[])[] {
  const shares: Mark[][] = blocks.map(() => []);
  let block = 0;
  for (const mark of marks) {
    while (block < blocks.length - 1 && mark.start >= (blocks[block]?.end ?? 0)) block += 1;
    shares[block]?.push(mark);
  }
  return shares;
}
