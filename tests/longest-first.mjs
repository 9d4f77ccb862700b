import Sequencer from '@jest/test-sequencer';

/** Files that take half a minute and more, the longest first. */
const longest = [
  'graph/plan-walk',
  'graph/every-connection',
  'server/fuzz',
  'extract/odd-text',
  'commands/export',
  'graph/reference',
  'commands/serve',
  'commands/ingest-stopped',
  'graph/reviews/reviews',
  'ingest/arrival-order',
  'commands/ingest',
  'graph/filters',
].map((name) => `/tests/${name}.test.ts`);

/**
 * The order of test files: those that take long come first, so that no worker is left with one when the others have ended. Jest orders by
 * what it measured before; in a clean checkout it has measured nothing, and would take the largest files for the longest.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const place = ({ path }) => {
      const at = longest.findIndex((end) => path.replaceAll('\\', '/').endsWith(end));
      return at === -1 ? longest.length : at;
    };
    return [...sorted].sort((a, b) => place(a) - place(b));
  }
}
