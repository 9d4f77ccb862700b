import { covers, type Mention, type Statement } from '../document.js';
import type { MentionIndex } from './mention-index.js';

/**
 * Whom and what a statement is about: the entities mentioned in its content, in reading order, each once, the speakers left out.
 *
 * A name inside a longer mention counts for the longer one: “South Korean officials” are not South Korea.
 */
export function subjectsOf(index: MentionIndex, statement: Statement): readonly number[] {
  const speaking = new Set(statement.speakers.map(({ entity }) => entity));
  const subjects = new Set<number>();
  for (const span of statement.content) {
    let outer: Mention | undefined;
    for (const mention of index.within(span)) {
      const isInside = outer !== undefined && outer.entity !== null && outer.kind !== 'ROLE' && covers(outer, mention);
      if (!isInside) outer = mention;
      if (!isInside && mention.entity !== null && !speaking.has(mention.entity)) subjects.add(mention.entity);
    }
  }
  return [...subjects];
}
