import {
  finiteAfterComma,
  finiteAhead,
  finiteBehind,
  invertedAuxiliary,
  mainVerbBehind,
  opensObject,
  passiveBehind,
  subjectOfClauseOnNoun,
  subjectStart,
  verbBehind,
} from './clauses.js';
import {
  afterAdverbs,
  beforeAdverbs,
  beForms,
  clauseTakers,
  haveForms,
  isNoun,
  opensNoun,
  subjects,
  type Rule,
  type Words,
} from './words.js';
import { daysAndMonths } from '../lexicon/words-names.js';

/** “by telephone”: how something was said, not who did it. */
const byMeans = new Set(['telephone', 'phone', 'email', 'e-mail', 'text', 'letter', 'fax', 'videolink', 'video', 'satellite', 'radio']);

/** Rules for past forms that are participles as well: “accused”, “held”, “found”. */
export const pastForm: readonly Rule[] = [
  // “is too [complicated]”
  (words, i) => (words.can(i, 'JJ') && degrees.has(words.word(i - 1)) ? 'JJ' : null),
  // “he [had] made”
  (words, i) =>
    words.word(i) === 'had' &&
    (words.can(afterAdverbs(words, i), 'VBN') || words.tag(i + 1) === 'TO') &&
    !haveForms.has(words.word(i - 1)) &&
    words.tag(i - 1) !== 'MD'
      ? 'VBD'
      : null,
  // “was not [accused]”, “has [denied]”, “got [killed]”, “he'd [denied]”
  (words, i) => {
    const at = beforeAdverbs(words, i);
    const before = words.word(at);
    if (words.tag(at) === 'POS') return null;
    return beForms.has(before) || haveForms.has(before) || before === "'d" || (before === "'s" && at > 0) || gets.has(before)
      ? 'VBN'
      : null;
  },
  // “on the [ground]”: a noun that happens to be a past form
  (words, i) => (words.usual(i) === 'NN' ? 'NN' : null),
  // “Has he [denied] it?”
  (words, i) => {
    const auxiliary = invertedAuxiliary(words, i);
    return haveForms.has(auxiliary) || beForms.has(auxiliary) ? 'VBN' : null;
  },
  // “the [alleged] attack”, “a densely [packed] street”, “Russia's [occupied] land”
  (words, i) => {
    const at = words.word(i - 1).endsWith('ly') ? beforeAdverbs(words, i) : i - 1;
    const before = words.tag(at);
    const next = words.tag(i + 1);
    if (!opensNoun(before) && before !== 'JJ' && before !== 'CD' && before !== '$') return null;
    if (words.can(i, 'JJ') && (isNoun(next) || next === 'JJ')) return 'JJ';
    return (isNoun(next) && (next !== 'NNP' || isArticle(words, at))) || next === 'JJ' || (opensNoun(before) && before !== 'DT')
      ? 'VBN'
      : null;
  },
  // “he [denied]”, “they also [found]”, “who [said]”
  (words, i) => {
    const at = beforeAdverbs(words, i);
    if (words.tag(at) === 'PRP' && subjects.has(words.word(at))) return 'VBD';
    return words.tag(at) === 'WP' || words.tag(at) === 'WDT' || words.tag(at) === 'EX' ? 'VBD' : null;
  },
  // “Norvik [accused] of fraud, says Reyes”: who accuses would name somebody in between
  (words, i) => (words.word(i) === 'accused' && words.word(i + 1) === 'of' ? 'VBN' : null),
  // “those [killed] in the attack”
  (words, i) => (words.word(i - 1) === 'those' && /^(?:IN|TO)$/.test(words.tag(i + 1)) ? 'VBN' : null),
  // “as [expected]”, “if [elected]”, “when [asked]”, “of [stolen] goods”, “of newly [filed] reports”
  (words, i) => {
    const at = words.word(i - 1).endsWith('ly') ? beforeAdverbs(words, i) : i - 1;
    const before = words.tag(at);
    return (before === 'IN' && words.word(at) !== 'that') || before === 'TO' || before === 'WRB' || before === 'VB' || before === 'VBG'
      ? 'VBN'
      : null;
  },
  // “he [denied] that”, “she [claimed] he lied”: a participle has no clause of its own
  (words, i) =>
    isNoun(words.tag(i - 1)) && (words.word(i + 1) === 'that' || nominatives.has(words.word(i + 1))) && clauseTakers.has(words.word(i))
      ? 'VBD'
      : null,
  // “the plan [backed] by Moscow”; not “prices [increased] by 5 percent”, “he [answered] by calling”, “Reyes [said] by telephone”
  (words, i) =>
    words.word(i + 1) === 'by' &&
    words.tag(i + 2) !== 'CD' &&
    words.tag(i + 2) !== 'VBG' &&
    words.tag(i - 1) !== 'CC' &&
    !byMeans.has(words.word(i + 2))
      ? 'VBN'
      : null,
  // “was arrested and [charged]”, “is accused of lying and [suspected] of worse”
  (words, i) => {
    const at = beforeAdverbs(words, i);
    if (words.tag(at) !== 'CC') return null;
    const verb = verbBehind(words, at);
    if (words.tag(verb) === 'VBN') return beForms.has(words.word(beforeAdverbs(words, verb))) && opensObject(words, i + 1) ? 'VBD' : 'VBN';
    return words.word(i + 1) === 'of' && passiveBehind(words, at) ? 'VBN' : null;
  },
  // “was arrested, [charged] and jailed”: the second of a list of passives
  (words, i) => {
    if (words.tag(i - 1) !== ',' || words.tag(i - 2) !== 'VBN' || !beForms.has(words.word(beforeAdverbs(words, i - 2)))) return null;
    return words.can(i + 2, 'VBN') && (words.tag(i + 1) === 'CC' || words.tag(i + 1) === ',') ? 'VBN' : null;
  },
  // “The group, [founded] in 1990, said”; not “Moscow, however, [denied] at first”, “,” [said] Reyes”
  (words, i) => {
    if (words.tag(beforeAdverbs(words, i)) !== ',' || clauseTakers.has(words.word(i))) return null;
    const next = words.tag(i + 1);
    if (next !== 'IN' && next !== 'TO') return null;
    return words.word(i + 1) !== 'that' && (mainVerbBehind(words, i) || finiteAfterComma(words, i)) ? 'VBN' : 'VBD';
  },
  // “[Asked] whether he knew, …”
  (words, i) => (beforeAdverbs(words, i) < 0 && words.can(i, 'JJ') && isNoun(words.tag(i + 1)) ? 'JJ' : null),
  (words, i) =>
    beforeAdverbs(words, i) < 0 && words.tag(i + 1) !== 'PRP' && words.tag(i + 1) !== 'NNP' && words.word(i + 1) !== 'that' ? 'VBN' : null,
  // “comments Trump [made]”, “the bridge his rival [built]”: a clause on a noun, its subject right after the noun
  (words, i) => (isNoun(words.tag(i - 1)) && subjectOfClauseOnNoun(words, i) ? 'VBD' : null),
  // “Reyes, who is mayor, and the general [said] …”: said of words, these have no short relative clause
  (words, i) => (isNoun(words.tag(i - 1)) && withoutShortClause.has(words.word(i)) ? 'VBD' : null),
  // “the paper [published] parts of it”: a participle has no object, other than a day
  (words, i) => {
    const next = words.tag(i + 1);
    const hasObject = opensNoun(next) || next === 'NN' || next === 'NNS' || next === 'JJ' || next === 'CD' || next === 'PRP';
    return isNoun(words.tag(beforeAdverbs(words, i))) && hasObject && !clauseBehindIsOpen(words, i) ? 'VBD' : null;
  },
  // “Reyes [accused] Vance of lying”: a participle has no name for an object, but for “a man [named] Vance”
  (words, i) =>
    isNoun(words.tag(i - 1)) &&
    words.tag(i + 1) === 'NNP' &&
    !daysAndMonths.has(words.word(i + 1)) &&
    (!naming.has(words.word(i)) || words.tag(i - 1) === 'NNP') &&
    finiteBehind(words, i) < 0
      ? 'VBD'
      : null,
  // “when the army [attacked] at dawn”: the first verb after “when” and its subject
  (words, i) => (isNoun(words.tag(i - 1)) && words.tag(subjectStart(words, i) - 1).startsWith('W') ? 'VBD' : null),
  // “a man [arrested] on Monday said …”, “he saw a man [dressed] in black”
  (words, i) => {
    if (!isNoun(words.tag(i - 1)) && words.tag(i - 1) !== 'DT') return null;
    const behind = finiteBehind(words, i);
    const next = words.tag(i + 1);
    if (behind >= 0)
      return clauseTakers.has(words.word(verbBehind(words, i))) || opensNoun(next) || words.word(i + 1) === 'that' ? 'VBD' : 'VBN';
    return finiteAhead(words, i) >= 0 && words.tag(i + 1) !== 'PRP' && !clauseTakers.has(words.word(i)) ? 'VBN' : 'VBD';
  },
  // “the president himself [denied]”, “Reyes (left) [said]”
  (words, i) => (words.tag(i - 1) === '-RRB-' || words.tag(i - 1) === 'PRP' ? 'VBD' : null),
];

/** “he saw a man [given] a drink”: the clause has its verb. */
const clauseBehindIsOpen = (words: Words, i: number): boolean =>
  finiteBehind(words, i) >= 0 && !clauseTakers.has(words.word(verbBehind(words, i)));
const withoutShortClause: ReadonlySet<string> = new Set(
  `said told added claimed argued insisted admitted warned denied acknowledged suggested thought pleaded testified responded replied answered
  appeared agreed happened occurred died arrived disappeared emerged remained seemed declined resigned apologized apologised commented vowed
  complained objected tweeted stated noted`.split(/\s+/),
);
const naming: ReadonlySet<string> = new Set('named called dubbed titled entitled nicknamed branded labelled labeled given'.split(' '));
const isArticle = (words: Words, i: number): boolean =>
  words.tag(i) !== 'JJ' && /^(?:the|a|an|its|his|their|her|'s|our)$/.test(words.word(i));
const degrees: ReadonlySet<string> = new Set('too very so how quite rather as'.split(' '));
const gets: ReadonlySet<string> = new Set('get gets got getting gotten'.split(' '));
const nominatives: ReadonlySet<string> = new Set('he she they we i'.split(' '));

/** Rules for words in -ing that can be nouns or adjectives: “meeting”, “shelling”, “striking”. */
export const ingForm: readonly Rule[] = [
  // “is [meeting]”
  (words, i) => (beForms.has(words.word(beforeAdverbs(words, i))) && words.tag(i - 1) !== 'POS' && !words.can(i, 'JJ') ? 'VBG' : null),
  // “the [giving] of”, “her [handling] of”, “the [following]:”, “the [warning] was”
  (words, i) => (/^(?:PRP\$|POS)$/.test(words.tag(i - 1)) && words.word(i + 1) === 'of' ? 'NN' : null),
  (words, i) => (words.tag(i - 1) === 'DT' && /^(?:IN|,|\.|:|VBD|VBZ|VBP|MD|)$/.test(words.tag(i + 1)) ? 'NN' : null),
  // “the [meeting]”, “heavy [fighting]”, “the [meeting] room”
  (words, i) => {
    const before = words.tag(i - 1);
    if ((!opensNoun(before) && before !== 'JJ') || !(words.can(i, 'NN') || words.can(i, 'JJ'))) return null;
    if (isNoun(words.tag(i + 1)) && !words.can(i, 'NN')) return words.can(i, 'JJ') ? 'JJ' : 'VBG';
    return words.can(i, 'JJ') && isNoun(words.tag(i + 1)) ? 'JJ' : 'NN';
  },
  // “by [meeting] him”, “…, [killing] nine people”
  (words, i) => (words.tag(i - 1) === 'IN' && (opensObject(words, i + 1) || /^(?:JJ|NNS|CD)$/.test(words.tag(i + 1))) ? 'VBG' : null),
  (words, i) => {
    const next = words.tag(i + 1);
    return words.tag(i - 1) === ',' && (opensObject(words, i + 1) || next === 'CD' || next === 'NNS' || next === 'JJ' || next === 'JJR')
      ? 'VBG'
      : null;
  },
];
