import { publishEnum } from '../relay/enum.js';

export const timelineKinds = ['SAID', 'SAID_FOR', 'SPOKEN_OF', 'ACCUSES', 'ACCUSED', 'ANSWERED', 'REPORTED', 'STATUS_CHANGED'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export const TimelineKindEnum = publishEnum<TimelineKind>(
  'TimelineKind',
  'What an entry of a timeline is to whom or what the timeline is of, e.g. something it said.',
  {
    SAID: 'The entity says it, e.g. a statement by the mayor.',
    SAID_FOR: 'Somebody says it on behalf of the entity, e.g. a spokesman for the ministry.',
    SPOKEN_OF: 'Somebody says it about the entity, e.g. a councillor about the mayor.',
    ACCUSES: 'The entity accuses in this report, e.g. the councillor.',
    ACCUSED: 'The entity is accused in this report, e.g. the mayor.',
    ANSWERED: 'An answer to an allegation: of an entity its own or one in its name, of an allegation any. E.g. a denial.',
    REPORTED: 'An article reports the allegation, e.g. a paper that takes up the story.',
    STATUS_CHANGED: 'The allegation came to another status, e.g. from UNANSWERED to DENIED.',
  },
);

export const DateBasisEnum = publishEnum<'SAID_ON' | 'REPORTED'>(
  'DateBasis',
  'Where a date comes from, e.g. from the words of the article.',
  {
    SAID_ON: 'The article gives the day on which it was said, e.g. “on Friday”.',
    REPORTED: 'The date of the article, which gives no day of its own for it, e.g. of this morning’s paper.',
  },
);
