import { publishEnum } from '../relay/enum.js';

export const QuotationDifferenceEnum = publishEnum<'EXACT' | 'VARIANT'>(
  'QuotationDifference',
  'How the words of an article differ from those of the first that quoted them, e.g. not at all.',
  {
    EXACT: 'The same words, whatever the case and marks, e.g. “The bridge is safe.” and “the bridge is safe”.',
    VARIANT: 'Nearly the same, or a part of them, e.g. “the old bridge is safe”.',
  },
);

export const DriftKindEnum = publishEnum<'SAME' | 'ADDED' | 'REMOVED'>(
  'DriftKind',
  'What became of some words between two wordings of a quotation, e.g. left out.',
  {
    SAME: 'In both, e.g. “the bridge is”.',
    ADDED: 'Only in this one, e.g. “perfectly”.',
    REMOVED: 'Only in the first, e.g. “old”.',
  },
);
