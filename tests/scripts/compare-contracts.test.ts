import { expect, it } from '@jest/globals';
import { compareContracts } from '../../scripts/compare-contracts.js';

const released = `
  type Query { article(id: ID!, url: String): Article  old: String @deprecated(reason: "2027-06-01: use article") }
  type Article { headline: String!  kind: Kind!  vague: Int @deprecated(reason: "use headline") }
  enum Kind { NEWS OPINION @deprecated(reason: "2027-06-01: use NEWS") }
  input Filter { kind: Kind }
`;
const changed = (from: string, to: string): string =>
  released.replace('vague: Int @deprecated(reason: "use headline")', '').replace(from, to);
const withVague = (from: string, to: string): string => released.replace(from, to);

it.each<[string, string, string, readonly RegExp[]]>([
  ['nothing', withVague('', ''), '2026-12-01', [/Article\.vague is deprecated without the day/]],
  ['a field is added', changed('headline: String!', 'headline: String! url: String'), '2028-01-01', [/'vague' .*names no day/]],
  ['a field is removed', withVague('headline: String!', ''), '2028-01-01', [/'headline' was removed.*not deprecated/, /vague/]],
  [
    'a deprecated field is removed too early',
    withVague('old: String @deprecated(reason: "2027-06-01: use article")', ''),
    '2027-05-31',
    [/'old' .*promised to stay until 2027-06-01/, /vague/],
  ],
  [
    'a deprecated field is removed on its day',
    withVague('old: String @deprecated(reason: "2027-06-01: use article")', ''),
    '2027-06-01',
    [/vague/],
  ],
  [
    'a deprecated value is removed on its day',
    withVague('OPINION @deprecated(reason: "2027-06-01: use NEWS")', ''),
    '2027-06-01',
    [/vague/],
  ],
  ['a value is removed', withVague('NEWS OPINION', 'OPINION'), '2028-01-01', [/'NEWS' was removed/, /vague/]],
  [
    'a field becomes nullable',
    withVague('headline: String!', 'headline: String'),
    '2028-01-01',
    [/'Article.headline' changed type/, /vague/],
  ],
  ['a field becomes another', withVague('headline: String!', 'headline: Int!'), '2028-01-01', [/'Article.headline' changed type/, /vague/]],
  [
    'an argument becomes required',
    withVague('url: String', 'url: String!'),
    '2028-01-01',
    [/'url' .*changed|type for argument 'url'/, /vague/],
  ],
  ['an argument is removed', withVague(', url: String', ''), '2028-01-01', [/'url: String' was removed|Argument 'url/, /vague/]],
  [
    'a required input field is added',
    withVague('input Filter { kind: Kind }', 'input Filter { kind: Kind  must: Int! }'),
    '2028-01-01',
    [/'must'/, /vague/],
  ],
])('%s', async (_what, current, today, sentences) => {
  const { refused } = await compareContracts(released, current, today);
  expect(refused).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)));
});

it('a new value of an enum is something to look at, and passes', async () => {
  const { refused, told } = await compareContracts(
    'type Query { kind: Kind } enum Kind { NEWS }',
    'type Query { kind: Kind } enum Kind { NEWS LETTER }',
    '2026-12-01',
  );
  expect({ refused, told }).toEqual({ refused: [], told: ["look at: Enum value 'LETTER' was added to enum 'Kind'."] });
});
