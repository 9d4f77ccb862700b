import type { Extractor, Models } from './extract.js';

/** Names who reads an article with these models, as every `ExtractionRun` does. Raise the version whenever findings may change. */
export const extractorOf = ({ syntax, names, attribution, hash }: Models): Extractor => ({
  name: ['rules', ...(syntax ? ['syntax'] : []), ...(names ? ['names'] : []), ...(attribution ? ['attribution'] : [])].join('+'),
  version: '0.3.0',
  ...(hash === undefined ? {} : { modelHash: hash }),
});
