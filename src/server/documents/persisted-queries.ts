import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';

/** Documents of automatic persisted queries that are remembered, and the characters of all of them: whoever sends more pushes out older ones. */
const most = { documents: 1000, characters: 4_000_000 } as const;

/** Where documents sent with their hash are remembered. What is pushed out is asked for again (PERSISTED_QUERY_NOT_FOUND). */
export const persistedQueries = (): InMemoryLRUCache =>
  new InMemoryLRUCache({
    max: most.documents,
    maxSize: most.characters,
    sizeCalculation: (document: string, key: string) => document.length + key.length,
  });
