import type { TaggedToken, VerbGroup } from '../document.js';

/**
 * Completes verbs that stand apart from their auxiliary: “was arrested and [charged]”, “has denied it and [accused] him”, “nor have they [denied]”.
 *
 * Returns the same groups in the same order; such a verb takes tense, voice and modal from the auxiliary, and its negation where that reaches it
 * (“did not confirm or [deny]”, not “did not answer and [left]”).
 */
export function shareAuxiliaries(tokens: readonly TaggedToken[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const completed: VerbGroup[] = [];
  for (const group of groups) completed.push(complete(tokens, completed, group));
  return completed;
}

function complete(tokens: readonly TaggedToken[], before: readonly VerbGroup[], group: VerbGroup): VerbGroup {
  const tag = tokens[group.head]?.tag;
  const conjunction = tokens[wordBefore(tokens, group.first)]?.lower ?? '';
  const isDenied = conjunction === 'nor' || conjunction === 'neither';
  const isBare = group.first === group.head || (tokens[group.first]?.tag === 'RB' && group.head - group.first < 3);
  if (!isBare || (tag !== 'VBN' && tag !== 'VB')) return isDenied ? { ...group, isNegated: true } : group;
  if (isDenied || conjunction === 'and' || conjunction === 'or' || conjunction === 'but' || isListed(tokens, before.at(-1), group)) {
    const partner = nearestWithSameForm(tokens, before, group);
    const reaches = conjunction !== 'and' && conjunction !== 'but' && (partner?.isNegated ?? false);
    return { ...group, ...sharedWith(partner), isNegated: group.isNegated || isDenied || reaches };
  }
  const auxiliary = before.at(-1);
  if (!auxiliary || !isInverted(tokens, auxiliary, group)) return group;
  const lemma = tokens[auxiliary.head]?.lemma;
  return {
    ...group,
    isFinite: true,
    isPassive: tag === 'VBN' && lemma === 'be',
    modal: auxiliary.modal,
    isNegated: group.isNegated || auxiliary.isNegated || (tokens[auxiliary.last + 1]?.lemma === 'not' && auxiliary.last + 1 < group.first),
  };
}

/** “was arrested, [charged] and jailed”: nothing but the comma stands between it and the verb before. */
function isListed(tokens: readonly TaggedToken[], before: VerbGroup | undefined, group: VerbGroup): boolean {
  const isNext = before !== undefined && before.isFinite && before.head === group.first - 2 && tokens[before.head]?.tag === 'VBN';
  return isNext && tokens[group.first - 1]?.tag === ',' && /^(?:CC|,)$/.test(tokens[group.last + 1]?.tag ?? '');
}

const sharedWith = (partner: VerbGroup | undefined): Partial<VerbGroup> =>
  partner ? { isFinite: partner.isFinite, isPassive: partner.isPassive, modal: partner.modal } : {};

// How many groups back the first of two joined verbs may stand: “is accused of helping to hide it and [suspected] of …”.
const farthestPartner = 4;

function nearestWithSameForm(tokens: readonly TaggedToken[], before: readonly VerbGroup[], group: VerbGroup): VerbGroup | undefined {
  const main = tokens[group.head];
  return before
    .slice(-farthestPartner)
    .reverse()
    .find(({ head }) => tokens[head]?.tag === main?.tag && tokens[head]?.sentence === main?.sentence);
}

/** The position of the word before `at`, past adverbs and quotation marks. */
function wordBefore(tokens: readonly TaggedToken[], at: number): number {
  let before = at - 1;
  while (before > at - 4 && (tokens[before]?.tag === 'RB' || tokens[before]?.tag === 'QUOTE')) before--;
  return tokens[before]?.sentence === tokens[at]?.sentence ? before : -1;
}

const subjectTags = /^(?:NN|PRP|DT|JJ|CD|POS|EX)/;
const opensQuestion = /^(?:|W.*|CC|,|:|QUOTE|RB)$/;

/** “[Has] Tarn [denied] it?”, “nor [have] they [denied]”: a lone auxiliary, its subject, and the verb. */
function isInverted(tokens: readonly TaggedToken[], auxiliary: VerbGroup, group: VerbGroup): boolean {
  const lemma = tokens[auxiliary.head]?.lemma ?? '';
  if (auxiliary.modal === '' && lemma !== 'have' && lemma !== 'be' && lemma !== 'do') return false;
  const distance = group.first - auxiliary.last;
  if (auxiliary.first !== auxiliary.head || distance < 2 || distance > 7) return false;
  if (tokens[auxiliary.head]?.sentence !== tokens[group.head]?.sentence) return false;
  const before = tokens[auxiliary.first - 1];
  if (before && before.sentence === tokens[auxiliary.head]?.sentence && !opensQuestion.test(before.tag)) return false;
  const between = tokens.slice(auxiliary.last + 1, group.first);
  if (!between.every(({ tag, lemma: word }) => subjectTags.test(tag) || tag === 'RB' || word === 'not')) return false;
  const form = tokens[group.head]?.tag;
  return auxiliary.modal !== '' || lemma === 'do' ? form === 'VB' : form === 'VBN';
}
