import { publishEnum } from '../relay/enum.js';

export const verdicts = ['EXACT', 'VARIANT', 'OTHER_SPEAKER', 'NOT_FOUND'] as const;
export type Verdict = (typeof verdicts)[number];

export const QuoteVerdictEnum = publishEnum<Verdict>(
  'QuoteVerdict',
  'What the articles read say to words that somebody is said to have said, e.g. that they have them in nearly these words.',
  {
    EXACT:
      'They quote these very words of the speaker, whatever the case and marks; or so many in a row of a longer quotation (`isPartial`). E.g. “the bridge is safe”.',
    VARIANT:
      'They quote nearly these words, or these words within more or fewer; `drift` is the difference. E.g. “the old bridge is safe”. Never with another “not”, number or “may”; but where these words are cut out of a sentence that denies or doubts them (“I never said that …”), `changesMeaning` is true.',
    OTHER_SPEAKER: 'They quote these words, or nearly these, of somebody else only, e.g. of the minister and not of the mayor.',
    NOT_FOUND:
      'Not in the articles read; whether it was said we do not know. E.g. a speech that no article here quotes. See `nearest` for words that are alike and say something else.',
  },
);
