import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { running, type Running } from '../server/running.js';
import { graphql } from '../support/gql/index.js';
import { read } from '../support/graphql-client.js';

const extractorQuery = graphql(`
  query Extractor {
    extractor {
      name
      version
      modelHash
      modelFiles {
        name
        bytes
      }
      languages
      isMeasured
      unmeasuredBecause
      quality {
        evaluatedOn
        measures {
          measure
          corpus
          split
          count
          precision
          recall
          f1
        }
        reliability {
          finding
          corpus
          split
          from
          to
          count
          confidence
          right
        }
      }
    }
  }
`);

const quality = {
  evaluatedOn: '2031-05-20',
  measures: [{ measure: 'statements found', corpus: 'PolNeAR', split: 'dev', count: 1509, precision: 0.865, recall: 0.753, f1: 0.805 }],
  reliability: [{ finding: 'statements', corpus: 'PolNeAR', split: 'dev', from: 0.9, to: 0.95, count: 403, confidence: 0.92, right: 0.85 }],
};
const measured = {
  name: 'rules+syntax+names+attribution',
  version: '9.9.9',
  modelHash: 'f00d',
  modelFiles: [{ name: 'attribution.bin', bytes: 3674600 }],
  quality,
  unmeasuredBecause: null,
};

let told: Running;
let untold: Running;
beforeAll(async () => {
  [told, untold] = await Promise.all([running({ extractor: () => measured }), running()]);
});
afterAll(async () => {
  await Promise.all([told.close(), untold.close()]);
});

it('the service says who reads, and how well that was measured', async () =>
  expect(await read(told.server.url, extractorQuery)).toEqual({ extractor: { ...measured, languages: ['en'], isMeasured: true } }));

it('and says so when nothing was measured', async () =>
  expect(await read(untold.server.url, extractorQuery)).toEqual({
    extractor: {
      name: 'rules',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      modelHash: null,
      modelFiles: [],
      languages: ['en'],
      isMeasured: false,
      unmeasuredBecause: 'It was not measured.',
      quality: null,
    },
  }));
