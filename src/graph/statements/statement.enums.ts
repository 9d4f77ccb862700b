import type { Anonymity, CueStance, DatePrecision, Modality, Polarity, Prominence, QuoteType, SpeechAct } from '../../extract/document.js';
import type { ReviewState } from '../../store/prisma/client.js';
import { publishEnum } from '../relay/enum.js';

export const QuoteTypeEnum = publishEnum<QuoteType>('QuoteType', 'How the words of a statement are given, e.g. between quotation marks.', {
  DIRECT: 'Between quotation marks, e.g. “The bridge is safe,” she said.',
  INDIRECT: 'Retold, e.g. She said that the bridge was safe.',
  MIXED: 'Retold with some words between marks, e.g. She called the bridge “perfectly safe”.',
});

export const SpeechActEnum = publishEnum<SpeechAct>('SpeechAct', 'What somebody does by saying it, e.g. denies.', {
  ASSERT: 'States it, e.g. “said that the bridge was safe”.',
  ANNOUNCE: 'Makes known what will be or was done, e.g. “announced an inquiry”.',
  ACCUSE: 'Holds that somebody did wrong, e.g. “accused the mayor of taking bribes”.',
  CRITICIZE: 'Finds fault without accusing of a deed, e.g. “called the plan reckless”.',
  DENY: 'Says that it is not so, e.g. “denied the report”.',
  ACKNOWLEDGE: 'Admits it, e.g. “admitted the payment”.',
  CONFIRM: 'Says that it is so, as one who knows, e.g. “confirmed the arrest”.',
  DECLINE_COMMENT: 'Will not say, e.g. “declined to comment”.',
  PREDICT: 'Says what will be, e.g. “expects prices to fall”.',
  WARN: 'Says that harm may come, e.g. “warned of a shortage”.',
  THREATEN: 'Says that he will do harm, e.g. “threatened to sue”.',
  DEMAND: 'Insists that somebody act, e.g. “demanded an apology”.',
  REQUEST: 'Asks that somebody act, e.g. “urged both sides to talk”.',
  PROMISE: 'Says that he will do it, e.g. “pledged to rebuild the school”.',
  PRAISE: 'Speaks well of somebody, e.g. “praised the rescuers”.',
  SUPPORT: 'Takes somebody’s side, e.g. “backed the proposal”.',
  REJECT: 'Refuses it, e.g. “rejected the offer”.',
  APOLOGIZE: 'Says sorry, e.g. “apologised to the victims”.',
  ASK: 'Wants to know, e.g. “asked where the money went”.',
  BELIEVE: 'Holds it to be so, e.g. “believes the vote was fair”.',
});

export const PolarityEnum = publishEnum<Polarity>(
  'Polarity',
  'Whether the speaker says yes or no to the content, e.g. negated in “did not say”.',
  {
    AFFIRMED: 'Yes, e.g. “said that she had paid”.',
    NEGATED: 'No, e.g. “did not say that she had paid”.',
    UNCERTAIN: 'Neither, e.g. “would not say whether she had paid”.',
  },
);

export const ModalityEnum = publishEnum<Modality>('Modality', 'How firmly the content is put, e.g. hedged by “may”.', {
  ASSERTED: 'As a fact, e.g. “the bridge is safe”.',
  HEDGED: 'With reserve, e.g. “the bridge may be safe”.',
  CONDITIONAL: 'If something else holds, e.g. “if it is repaired, the bridge is safe”.',
  HYPOTHETICAL: 'As imagined, e.g. “the bridge would have fallen”.',
  FUTURE: 'Still to come, e.g. “the bridge will be safe”.',
});

export const CueStanceEnum = publishEnum<CueStance>(
  'CueStance',
  'What the reporting verb lets the reader think, e.g. distance in “claimed”.',
  {
    NEUTRAL: 'Nothing, e.g. “said”.',
    ENDORSING: 'That it is so, e.g. “revealed”, “pointed out”.',
    DISTANCING: 'That it may not be so, e.g. “claimed”, “alleged”.',
  },
);

export const ProminenceEnum = publishEnum<Prominence>('Prominence', 'Where in the article it stands, e.g. in the headline.', {
  HEADLINE: 'In the headline or standfirst, e.g. “Mayor: bridge is safe”.',
  LEDE: 'In the first paragraph, e.g. where the news is told.',
  BODY: 'Further down, e.g. as background.',
});

export const AnonymityEnum = publishEnum<Anonymity>('Anonymity', 'How much the article tells of a source, e.g. only an office.', {
  NAMED: 'A name, e.g. “Ada Reyes”, “NATO”.',
  UNNAMED_ROLE: 'An office without a name, e.g. “a senior official”.',
  UNNAMED: 'Nothing, e.g. “a source”.',
  COLLECTIVE: 'Many at once, e.g. “critics”, “Western diplomats”.',
  AGENTLESS: 'Nobody at all, e.g. “the firm is accused of fraud”.',
});

export const DatePrecisionEnum = publishEnum<DatePrecision>('DatePrecision', 'How exact a date is, e.g. only the month.', {
  DAY: 'A day, e.g. “on Wednesday”.',
  MONTH: 'A month, e.g. “in October”; the date is its first day.',
  YEAR: 'A year, e.g. “in 2019”; the date is its first day.',
  APPROXIMATE: 'About then, e.g. “at the end of October”.',
  UNKNOWN: 'Not to be placed, e.g. “during his campaign”.',
});

export const ReviewStateEnum = publishEnum<ReviewState>(
  'ReviewState',
  'What an editor decided about something the machine found, e.g. accepted.',
  {
    UNREVIEWED: 'Nobody looked at it yet, e.g. every finding of an article that just came in.',
    ACCEPTED: 'An editor found it right, e.g. after reading the article.',
    REJECTED: 'An editor found it wrong, e.g. a quotation given to the wrong minister: it counts for nothing.',
    CORRECTED: 'An editor put it right, e.g. another speaker: it counts as corrected.',
  },
);
