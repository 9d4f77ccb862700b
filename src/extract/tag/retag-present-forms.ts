import { finiteAhead, finiteBehind, invertedAuxiliary, mainVerbBehind, opensObject, verbBehind } from './clauses.js';
import {
  afterAdverbs,
  beforeAdverbs,
  beForms,
  clauseTakers,
  doForms,
  haveForms,
  isFinite,
  isNoun,
  isPlural,
  opensNoun,
  subjects,
  type Rule,
  type Words,
} from './words.js';

const pluralSubjects: ReadonlySet<string> = new Set('i we they you'.split(' '));
const causatives: ReadonlySet<string> = new Set(
  'let lets make makes made help helps helped letting making helping see saw watch watched'.split(' '),
);

/** Rules for words that can be the base form of a verb, or a noun or adjective: “claim”, “attack”, “clear”. */
export const baseForm: readonly Rule[] = [
  // “to [deny]”, “will not [comment]”, “did n't [say]”, “let us [hope]”
  (words, i) => {
    const at = beforeAdverbs(words, i);
    return words.tag(at) === 'TO' || words.tag(at) === 'MD' || doForms.has(words.word(at)) ? 'VB' : null;
  },
  // “is [set] to”, “had [become]”
  (words, i) => {
    const before = words.word(beforeAdverbs(words, i));
    return words.can(i, 'VBN') && (beForms.has(before) || haveForms.has(before)) ? 'VBN' : null;
  },
  // “the [claim]”, “his [attack]”, “Russia's [support]”; “their own [use]” by the adjective
  (words, i) => {
    const before = words.tag(i - 1);
    if (!opensNoun(before)) return null;
    if (words.can(i, 'JJ') && (isNoun(words.tag(i + 1)) || !words.can(i, 'NN'))) return 'JJ';
    return before === 'DT' && !words.can(i, 'NN') && /^(?:that|this|these|those|all|some|both)$/.test(words.word(i - 1)) ? null : 'NN';
  },
  // “Does he [deny] it?”, “Will Moscow [answer]?”
  (words, i) => {
    const auxiliary = invertedAuxiliary(words, i);
    if (auxiliary === '') return null;
    if (doForms.has(auxiliary) || modals.has(auxiliary)) return 'VB';
    return words.can(i, 'VBN') && (haveForms.has(auxiliary) || beForms.has(auxiliary)) ? 'VBN' : null;
  },
  // “let him [speak]”, “helped them [win]”
  (words, i) => (words.tag(i - 1) === 'PRP' && causatives.has(words.word(i - 2)) ? 'VB' : null),
  // “they [claim]”, “we never [comment]”; “he [put]”
  (words, i) => {
    const before = beforeAdverbs(words, i);
    if (words.tag(before) !== 'PRP' || !subjects.has(words.word(before))) return null;
    if (words.can(i, 'VBD') && !words.can(i, 'VBZ')) return isPastHere(words, before) ? 'VBD' : 'VBP';
    return pluralSubjects.has(words.word(before)) ? 'VBP' : null;
  },
  // an adjective is a verb only where the rules above say so: “to [clear]”, “they [clear]”
  (words, i) => (words.usual(i) === 'JJ' ? 'JJ' : null),
  // “who [claim]”, “which [support]”
  (words, i) => {
    const before = beforeAdverbs(words, i);
    if (words.tag(before) === 'WP' || words.tag(before) === 'WDT')
      return words.can(i, 'VBD') ? 'VBD' : words.tag(before - 1) === 'NN' && words.can(i, 'NN') ? null : 'VBP';
    return null;
  },
  // “a big [win]”, “three [attempt]”, “of [support]”
  (words, i) => {
    const before = words.tag(i - 1);
    if (!words.can(i, 'NN')) return null;
    return before === 'JJ' ||
      before === 'CD' ||
      before === 'JJR' ||
      before === 'JJS' ||
      (before === 'IN' && words.word(i - 1) !== 'that') ||
      before === 'VBG'
      ? 'NN'
      : null;
  },
  // “his tax [return]”, “American [support]”; “Seoul and Washington [claim]”
  (words, i) => {
    const before = words.tag(i - 1);
    if (!words.can(i, 'NN') || words.can(i, 'VBD')) return null;
    if (before === 'NN') return 'NN';
    if (before !== 'NNP') return null;
    return isPairOfNames(words, i - 1) &&
      opensObject(words, afterAdverbs(words, i)) &&
      finiteBehind(words, i) < 0 &&
      finiteAhead(words, i) < 0
      ? 'VBP'
      : 'NN';
  },
  // “officials [say]”, “officials [claim] the bridge fell”
  (words, i) => {
    const before = beforeAdverbs(words, i);
    if (!isPlural(words.tag(before)) && !(words.word(before) === 'people')) return null;
    if (causatives.has(words.word(verbBehind(words, before)))) return 'VB';
    if (words.can(i, 'VBD')) return 'VBD';
    if (!words.can(i, 'NN')) return 'VBP';
    return opensObject(words, afterAdverbs(words, i)) && !isFinite(words.tag(afterAdverbs(words, i))) && finiteBehind(words, i) < 0
      ? 'VBP'
      : null;
  },
  // “to find and [destroy]”, “they smile and [wave]”
  (words, i) => {
    if (words.tag(beforeAdverbs(words, i)) !== 'CC' && words.tag(beforeAdverbs(words, i)) !== ',') return null;
    const verb = words.tag(verbBehind(words, i));
    if (words.can(i, 'NN') && !opensObject(words, i + 1)) return isNoun(words.tag(i - 2)) ? 'NN' : null;
    return verb === 'VB' || verb === 'VBP' ? verb : null;
  },
  // “Moscow [put] troops”, “the plan [cost] lives”
  (words, i) => (words.can(i, 'VBD') && isNoun(words.tag(beforeAdverbs(words, i))) && finiteBehind(words, i) < 0 ? 'VBD' : null),
  // “[Support] for the plan has grown”
  (words, i) => (words.can(i, 'NN') && words.tag(i - 1) === '' && words.tag(i + 1) === 'IN' && finiteAhead(words, i) >= 0 ? 'NN' : null),
  // “5 percent [prefer] him”, “Seoul and Washington [accuse] him”, “members of the council [say]”: no verb before it needs a bare form
  (words, i) => {
    if (words.can(i, 'NN') && words.usual(i) !== 'VB') return null;
    const before = words.tag(beforeAdverbs(words, i));
    if (!isNoun(before) && before !== '-RRB-' && before !== ',' && before !== 'DT') return null;
    const verb = verbBehind(words, i);
    return finiteBehind(words, i) < 0 && !causatives.has(words.word(verb)) && words.tag(verb) !== 'VB' ? 'VBP' : null;
  },
];

/** “Seoul and [Washington]”. */
const isPairOfNames = (words: Words, i: number): boolean => words.tag(i - 1) === 'CC' && isNoun(words.tag(i - 2));

const modals: ReadonlySet<string> = new Set('will would can could may might must should shall'.split(' '));

/** “put”, “set”, “read”: past after he, she and it, which would need the -s; after others as the verbs before. */
function isPastHere(words: Words, subject: number): boolean {
  return !pluralSubjects.has(words.word(subject)) || words.tag(verbBehind(words, subject)) === 'VBD';
}

/** Rules for words in -s that can be a verb or a plural: “claims”, “reports”. */
export const sForm: readonly Rule[] = [
  // “the [claims]”, “false [claims]”, “three [attacks]”; “this [shows]”
  (words, i) => {
    const before = words.tag(i - 1);
    if (before === 'DT' && singularPronouns.has(words.word(i - 1))) return 'VBZ';
    return opensNoun(before) ||
      before === 'JJ' ||
      before === 'CD' ||
      before === 'JJR' ||
      before === 'JJS' ||
      before === 'TO' ||
      before === 'VBG'
      ? 'NNS'
      : null;
  },
  // “he [claims]”, “who [claims]”, “the bridge that [costs] too much”
  (words, i) => {
    const before = beforeAdverbs(words, i);
    return singularSubjects.has(words.word(before)) ||
      words.tag(before) === 'WDT' ||
      words.tag(before) === 'WP' ||
      words.tag(before) === 'EX'
      ? 'VBZ'
      : null;
  },
  // “of [attacks]”, “launched [attacks]”
  (words, i) =>
    words.tag(i - 1) === 'IN' || words.tag(i - 1) === 'VB' || words.tag(i - 1) === 'VBD' || words.tag(i - 1) === 'VBN' ? 'NNS' : null,
  // “begins on Monday and [ends] in June”; “loans and [claims]”
  (words, i) => {
    const at = beforeAdverbs(words, i);
    if (words.tag(at) !== 'CC') return null;
    const next = afterAdverbs(words, i);
    return words.tag(finiteBehind(words, at)) === 'VBZ' &&
      (opensObject(words, next) || words.tag(next) === 'IN') &&
      words.tag(at - 1) !== 'NNS'
      ? 'VBZ'
      : null;
  },
  // “Moscow [claims] that”, “the report [names] him”; not in “the drone [attacks] killed”, “he filed his tax [returns]”
  (words, i) => {
    const before = words.tag(beforeAdverbs(words, i));
    if (before !== 'NN' && before !== 'NNP' && before !== '-RRB-' && before !== ',') return null;
    const next = afterAdverbs(words, i);
    if (words.word(next) === 'that' && words.tag(next) !== 'WDT') return 'VBZ';
    const behind = finiteBehind(words, i);
    if (behind >= 0 && !clauseTakers.has(words.word(behind))) return 'NNS';
    // “Reyes [notes] the party has changed”: no phrase begins right behind a name and its noun
    if (before === 'NNP' && behind < 0 && /^(?:DT|PRP|PRP\$|EX)$/.test(words.tag(next))) return 'VBZ';
    if (finiteAhead(words, i) >= 0 && words.tag(next) !== 'PRP') return 'NNS';
    if (opensObject(words, next) && (words.tag(next) !== 'TO' || (words.can(next + 1, 'VB') && !mainVerbBehind(words, i)))) return 'VBZ';
    if (words.tag(next) === 'IN' && !mainVerbBehind(words, i)) return 'VBZ';
    if (before === 'NNP' && words.tag(next) !== '' && words.tag(next) !== '.' && words.tag(next) !== ',') return 'VBZ';
    return null;
  },
];

const singularPronouns: ReadonlySet<string> = new Set('this that each another neither either'.split(' '));
const singularSubjects: ReadonlySet<string> = new Set(
  'he she it everyone everybody nobody someone somebody nothing something anyone'.split(' '),
);
