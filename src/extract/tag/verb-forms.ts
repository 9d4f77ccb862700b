import { commonVerbs } from '../lexicon/verbs-common.js';
import { irregularVerbs, oddVerbForms } from '../lexicon/verbs-irregular.js';
import type { Tag } from '../document.js';

export interface VerbForm {
  readonly lemma: string;
  /** Tags of verbs only, the usual one first. */
  readonly tags: readonly Tag[];
}

/** Every inflected form of the verbs of the lexicon, lower case: “denied” → deny, VBD or VBN. */
export const verbForms: ReadonlyMap<string, VerbForm> = inflectAll();

function inflectAll(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  // The first reading of a form stays: odd forms, then irregular ones, so that “lay” is the verb lay before the past of lie.
  for (const [form, [tag, lemma]] of Object.entries(oddVerbForms)) add(forms, form, lemma, tag);
  const regular = Object.values(commonVerbs).flatMap((lemmas) => lemmas.trim().split(/\s+/));
  for (const lemma of [...Object.keys(irregularVerbs), ...regular]) {
    add(forms, lemma, lemma, 'VB', 'VBP');
    add(forms, withS(lemma), lemma, 'VBZ');
    for (const stem of stemsBefore('ing', lemma)) add(forms, `${stem}ing`, lemma, 'VBG');
  }
  for (const [lemma, [past, participle]] of Object.entries(irregularVerbs)) {
    for (const form of past.split('/')) add(forms, form, lemma, 'VBD');
    for (const form of participle.split('/')) add(forms, form, lemma, 'VBN');
  }
  for (const lemma of regular) {
    if (lemma in irregularVerbs) continue;
    for (const stem of stemsBefore('ed', lemma)) add(forms, `${stem}ed`, lemma, 'VBD', 'VBN');
  }
  return forms;
}

function add(forms: Map<string, VerbForm>, form: string, lemma: string, ...tags: Tag[]): void {
  const known = forms.get(form);
  if (known && known.lemma !== lemma) return;
  forms.set(form, { lemma, tags: [...new Set([...(known?.tags ?? []), ...tags])] });
}

/** The form in -s of a verb or noun: deny → denies, push → pushes. */
export function withS(base: string): string {
  if (/(?:s|x|z|ch|sh|[^aeou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** What stands before -ed or -ing: accuse → accus, deny → deni + ed, stop → stopp; both spellings where stress decides (“benefitted”). */
function stemsBefore(ending: 'ed' | 'ing', lemma: string): readonly string[] {
  if (ending === 'ed' && /[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}i`];
  if (/(?:[^aeoy]|u)e$/.test(lemma) || (ending === 'ed' && lemma.endsWith('e'))) return [lemma.slice(0, -1)];
  if (lemma.endsWith('c')) return [`${lemma}k`];
  if (!/(?:[^aeiou]|qu)[aeiou][^aeiouwxy]$/.test(lemma)) return [lemma];
  const doubled = lemma + lemma.slice(-1);
  const isOneSyllable = /^(?:qu|[^aeiou])*[aeiou][^aeiou]$/.test(lemma);
  return isOneSyllable ? [doubled] : [lemma, doubled];
}
