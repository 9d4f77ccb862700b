import type { BlockKind } from '../../extract/document.js';
import type { OutletKind as OutletKindRow } from '../../store/prisma/client.js';
import { publishEnum } from '../relay/enum.js';

export const OutletKind = publishEnum<OutletKindRow>('OutletKind', 'What kind of publisher an outlet is, e.g. an agency such as Reuters.', {
  NEWSPAPER: 'Printed first, on paper or as its website, e.g. The Guardian.',
  BROADCASTER: 'Radio or television, e.g. the BBC.',
  AGENCY: 'Writes for other outlets, e.g. Reuters or AFP.',
  ONLINE: 'Published on the web only, e.g. Politico Europe.',
  GOVERNMENT: 'A government’s own publication, e.g. a ministry’s press release.',
  OTHER: 'None of these, or not known, e.g. a file without a source.',
});

export const BlockKindEnum = publishEnum<BlockKind>('BlockKind', 'What a part of an article is, e.g. its headline.', {
  HEADLINE: 'The title, e.g. “Mayor denies bribe”.',
  STANDFIRST: 'The summary under the headline, e.g. “The council meets on Monday to discuss the report.”',
  CAPTION: 'The words under a photograph, e.g. “The mayor leaves the court.”',
  SUBHEAD: 'A title between paragraphs, e.g. “A second witness”.',
  PARAGRAPH: 'Running text, e.g. the first paragraph with the news in it.',
  PULL_QUOTE: 'A line of the text repeated in large type, e.g. “I never met him.”',
});

export const OffsetUnit = publishEnum<'UTF16_CODE_UNIT'>(
  'OffsetUnit',
  'What `start` and `end` of a span count, e.g. what JavaScript’s `slice` counts.',
  {
    UTF16_CODE_UNIT: 'As JavaScript, Java and C# count: “é” is 1, an emoji such as “🎉” is 2.',
  },
);
