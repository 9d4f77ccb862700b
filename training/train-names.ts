import { readFileSync } from 'node:fs';
import { clean } from '../src/extract/clean/clean.js';
import type { Document } from '../src/extract/document.js';
import { knownNamesIn } from '../src/extract/mention/known-names-in.js';
import { mostNameFeatures, nameFeatures } from '../src/extract/mention/learned/name-features.js';
import { labelCount, type LabelledKind, paintNames } from '../src/extract/mention/learned/name-labels.js';
import { type Gazetteer, gazetteerLists, gazetteerOf, nameGazetteer, nameLabeller } from '../src/extract/mention/learned/name-model.js';
import { nameStretches } from '../src/extract/mention/learned/name-stretches.js';
import { viewNames } from '../src/extract/mention/learned/name-view.js';
import { namesByRules } from '../src/extract/mention/find-names.js';
import { nameRuns } from '../src/extract/mention/name-runs.js';
import { readRun } from '../src/extract/mention/read-run.js';
import { foldText } from '../src/extract/lexicon/fold-text.js';
import { hashText, mix } from '../src/extract/model/hash.js';
import { type LinearModel, quantised, type Scorer } from '../src/extract/model/linear-model.js';
import { segment } from '../src/extract/segment/segment.js';
import { tag } from '../src/extract/tag/tag.js';
import type { NamedKind, NamedText } from './name-corpora.js';
import { type Featured, numberFeatures } from './number-features.js';
import { trainChain } from './train-chain.js';

export interface NameTrainingOptions {
  readonly epochs: number;
  readonly least: number;
  readonly most: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the gazetteer that is not seen in training, so that its silence is no proof. */
  readonly hidden: number;
}

export const nameTraining: NameTrainingOptions = { epochs: 4, least: 3, most: 92_000, rate: 0.05, l2: 1e-4, hidden: 0.3 };

/** Fits the model of names; `taggerFor` gives the tagger that has not seen a text, by rules alone without. Same texts and options, same model. */
export function trainNames(
  texts: readonly NamedText[],
  lists: GazetteerLists,
  { epochs, least, most, rate, l2, hidden }: NameTrainingOptions,
  tell: (line: string) => void,
  taggerFor: (id: string) => Scorer | undefined = () => undefined,
): readonly LinearModel[] {
  const gazetteer = gatherNames(lists);
  const looked = withHidden(gazetteerOf(gazetteer), hidden);
  const stretches = texts.flatMap((text) => featured(text, looked, taggerFor(text.id)));
  const { features, sequences } = numberFeatures(stretches, least);
  tell(`names: ${texts.length} texts, ${stretches.length} stretches, ${features.length} features seen ${least} times or more`);
  const { weights, transitions } = trainChain(sequences, features.length, { labels: labelCount, epochs, rate, l2, drop: 0, seed: 3 }, tell);
  return [quantised(nameLabeller, labelCount, features, weights, transitions, { most, limit: 2.54 }), gazetteer];
}

const withHidden = ({ bitsOf }: Gazetteer, share: number): Gazetteer => ({
  bitsOf: (hash) => (mix(0, hash) / 2 ** 32 < share ? 0 : bitsOf(hash)),
});

export type GazetteerLists = Readonly<Record<(typeof gazetteerLists)[number], readonly string[]>>;

/** Reads the lists of `training/gazetteer/`: a name a line; by hand several, as families of names. */
export function readGazetteer(): GazetteerLists {
  return Object.fromEntries(
    gazetteerLists.map((list) => {
      const text = readFileSync(new URL(`gazetteer/${list}.txt`, import.meta.url), 'utf8');
      return [list, text.split(list === 'names-by-hand' ? /\s+/u : '\n').filter((name) => name !== '')];
    }),
  ) as unknown as GazetteerLists;
}

/** A table from the hash of each name to the lists that have it, sorted, so that the same lists give the same bytes. */
function gatherNames(lists: GazetteerLists): LinearModel {
  const bits = new Map<number, number>();
  gazetteerLists.forEach((list, bit) => {
    for (const name of lists[list]) {
      const hash = hashText(foldText(name));
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << bit));
    }
  });
  const sorted = [...bits].sort(([a], [b]) => a - b);
  return {
    name: nameGazetteer,
    labels: 1,
    features: Uint32Array.from(sorted, ([hash]) => hash),
    weights: Int8Array.from(sorted, ([, set]) => set),
    scale: 1,
    transitions: new Float32Array(0),
  };
}

/** Reads a text as extraction does, as far as the rules go, and lays the marked names over its stretches. */
function featured({ text, names }: NamedText, gazetteer: Gazetteer, tagger: Scorer | undefined): readonly Featured[] {
  const document = tag(segment(clean({ text })), tagger);
  const knownAt = knownNamesIn(document);
  const pieces = nameRuns(document).flatMap((run) => readRun(document, run, knownAt));
  const view = viewNames(document, knownAt, namesByRules(document, pieces, knownAt), gazetteer);
  const labels = labelsOf(document, names);
  const out = new Uint32Array(mostNameFeatures);
  return nameStretches(document, view).map((stretch) => {
    const size = stretch.last - stretch.first + 1;
    const offsets = new Int32Array(size + 1);
    const features: number[] = [];
    for (let index = 0; index < size; index += 1) {
      const count = nameFeatures(view, stretch.first + index, stretch, out);
      for (let place = 0; place < count; place += 1) features.push(out[place] ?? 0);
      offsets[index + 1] = features.length;
    }
    return { offsets, features: Uint32Array.from(features), labels: labels.slice(stretch.first, stretch.last + 1) };
  });
}

const kindOf: Readonly<Record<NamedKind, LabelledKind>> = {
  person: 'PERSON',
  place: 'PLACE',
  organization: 'ORGANIZATION',
  other: 'OTHER',
};

function labelsOf({ tokens, rawOffsets }: Document, names: NamedText['names']): Uint8Array {
  const ranges: { kind: LabelledKind; first: number; last: number }[] = [];
  let at = 0;
  for (const { start, end, kind } of names) {
    const from = (index: number): number => rawOffsets[tokens[index]?.start ?? -1] ?? -1;
    const to = (index: number): number => rawOffsets[(tokens[index]?.end ?? 0) - 1] ?? -1;
    while (at < tokens.length && (from(at) < 0 || from(at) < start)) at += 1;
    let last = at - 1;
    while (last + 1 < tokens.length && from(last + 1) >= 0 && to(last + 1) < end) last += 1;
    if (last >= at) ranges.push({ kind: kindOf[kind], first: at, last });
  }
  return paintNames(tokens.length, ranges);
}
