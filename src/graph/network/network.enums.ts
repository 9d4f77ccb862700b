import { publishEnum } from '../relay/enum.js';

export const NetworkKindEnum = publishEnum<'ACCUSES' | 'SPEAKS_OF' | 'BOTH'>(
  'NetworkKind',
  'Which ties a network has, e.g. accusations only.',
  {
    ACCUSES: 'Who accuses whom, by who is named in reports of allegations, e.g. the councillor accuses the mayor.',
    SPEAKS_OF: 'Who speaks of whom, by the speakers and subjects of statements, e.g. the mayor speaks of the firm.',
    BOTH: 'Both kinds, each as an edge of its own, e.g. he accuses her in two reports and speaks of her in five statements.',
  },
);

export const EdgeKindEnum = publishEnum<'ACCUSES' | 'SPEAKS_OF'>(
  'EdgeKind',
  'What an edge of a network says, e.g. that one accuses the other.',
  {
    ACCUSES: 'The first accuses the second, e.g. the councillor the mayor.',
    SPEAKS_OF: 'The first speaks of the second, e.g. the mayor of the firm.',
  },
);
