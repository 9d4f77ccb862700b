import { fc } from '../support/properties.js';
import { spanOf } from '../../src/graph/articles/span.type.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const letter = fc.constantFrom('a', 'é', ' ', '“', '🎉', '𝒜', '東', '\n');

describe('utf16_slice', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());

  it('cuts a text as JavaScript does, and leaves half a pair out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(letter, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), async (letters, from, length) => {
        const text = letters.join('');
        const starts = letters.map((_, index) => letters.slice(0, index).join('').length);
        const start = starts[from % starts.length] ?? 0;
        const ends = [...starts, text.length].filter((end) => end > start);
        const end = ends[length % ends.length] ?? text.length;
        const { exact, prefix, suffix } = spanOf(text, start, end);
        const hasPairs = /[\uD800-\uDBFF]/.test(text);
        const [row] = await test.database.prisma.$queryRaw<object[]>`
          SELECT utf16_slice(${text}, ${hasPairs}, ${start}::int, ${end}::int) AS exact,
            utf16_slice(${text}, ${hasPairs}, greatest(${start}::int - 32, 0), ${start}::int) AS prefix,
            utf16_slice(${text}, ${hasPairs}, ${end}::int, ${end}::int + 32) AS suffix`;
        expect(row).toEqual({ exact, prefix, suffix });
      }),
      { numRuns: 300 },
    );
  });
});
