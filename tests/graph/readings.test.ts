import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hearsay } from '../cli/run-hearsay.js';
import { graphql } from '../support/gql/index.js';
import type { ExtractTextInput, ReadWholeTextMutation } from '../support/gql/graphql.js';
import { read } from '../support/graphql-client.js';
import { readingServer, type ReadingServer } from './reading-server.js';

let run: ReadingServer;
beforeAll(async () => {
  run = await readingServer();
});
afterAll(() => run.close());

const { text: article } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../demo/north-korea-troops/02-pyongyang-denies-at-the-united-nations.json'), 'utf8'),
) as { readonly text: string };

const ReadWholeText = graphql(`
  mutation ReadWholeText($input: ExtractTextInput!) {
    extractText(input: $input) {
      userErrors {
        code
        field
        message
      }
      reading {
        text
        headline
        language
        publishedAt
        url
        outlet
        byline
        blocks {
          kind
          credit
          span {
            ...Words
          }
        }
        dropped {
          start
          end
          exact
        }
        entities {
          kind
          name
          names {
            text
            kind
          }
          externalIds {
            scheme
            value
          }
        }
        mentions {
          kind
          confidence
          reason
          span {
            ...Words
          }
          entity {
            name
            externalIds {
              scheme
              value
            }
          }
          literal {
            name
          }
          extraction {
            rule
            confidence
          }
        }
        statements {
          ...Said
        }
        reports {
          ...Reported
        }
        responses {
          ...Answered
        }
        allegations {
          position
          title
          category
          accused {
            label
            entity {
              name
            }
            status {
              value
              rule
            }
          }
          reports {
            act {
              exact
            }
          }
          responses {
            type
          }
          status {
            value
            rule
            sentence
            because {
              ...Words
            }
          }
        }
      }
    }
  }

  fragment Words on Span {
    start
    end
    exact
  }
  fragment Who on ExtractedParty {
    label
    anonymity
    span {
      ...Words
    }
    role {
      ...Words
    }
    entity {
      name
      kind
    }
    onBehalfOf {
      name
    }
  }
  fragment Said on ExtractedStatement {
    quoteType
    speechAct
    polarity
    modality
    cueStance
    prominence
    confidence
    reason
    source {
      ...Words
    }
    cue {
      ...Words
    }
    content {
      ...Words
    }
    place {
      ...Words
    }
    occasion {
      ...Words
    }
    saidOn {
      date
      precision
      span {
        ...Words
      }
    }
    speakers {
      ...Who
    }
    about {
      name
    }
    quantities {
      min
      max
      unit
      span {
        ...Words
      }
    }
    parent {
      cue {
        ...Words
      }
    }
    extraction {
      extractor
      version
      rule
      confidence
    }
  }
  fragment Reported on ExtractedReport {
    allegation
    category
    strength
    polarity
    modality
    confidence
    reason
    span {
      ...Words
    }
    cue {
      ...Words
    }
    act {
      ...Words
    }
    accusers {
      ...Who
    }
    accused {
      ...Who
    }
    place {
      ...Words
    }
    occasion {
      ...Words
    }
    saidOn {
      date
      span {
        ...Words
      }
    }
    conduct {
      predicate {
        ...Words
      }
      object {
        ...Words
      }
      recipients {
        ...Words
      }
      affected {
        ...Words
      }
      place {
        ...Words
      }
      time {
        date
        span {
          ...Words
        }
      }
      quantities {
        unit
        span {
          ...Words
        }
      }
    }
    statement {
      speechAct
    }
    extraction {
      rule
      confidence
    }
  }
  fragment Answered on ExtractedResponse {
    type
    role
    scope
    confidence
    reason
    responder {
      ...Who
    }
    span {
      ...Words
    }
    cue {
      ...Words
    }
    target {
      ...Words
    }
    respondedOn {
      date
      span {
        ...Words
      }
    }
    answers {
      allegation
      reason
      score
    }
    statement {
      speechAct
    }
    extraction {
      rule
      confidence
    }
  }
`);

interface Words {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

type Payload = NonNullable<ReadWholeTextMutation['extractText']>;
type Reading = NonNullable<Payload['reading']>;

async function refusedText(input: ExtractTextInput): Promise<Payload> {
  const { extractText } = await read(run.url, ReadWholeText, { input });
  return extractText;
}

async function readText(input: ExtractTextInput): Promise<Reading> {
  const { reading, userErrors } = await refusedText(input);
  if (reading === null) throw new Error(JSON.stringify(userErrors));
  return reading;
}

describe('reading a text', () => {
  it('finds everything that the command line finds, with its rule and confidence, and keeps nothing', async () => {
    const before = await run.rows();
    const [reading, { stdout }] = await Promise.all([
      readText({ source: { text: article }, publishedAt: '2024-12-05' }),
      hearsay(['extract', '--json', '--published', '2024-12-05'], article),
    ]);
    const { id, ...found } = JSON.parse(stdout) as Record<string, unknown>;
    expect(id).toBe('-');
    expect(asLine(reading)).toEqual(found);
    expect([reading.statements.length, reading.reports.length, reading.responses.length].every((count) => count > 0)).toBe(true);
    expect(await run.rows()).toEqual(before);
  });

  it('gives the exact words of every span, of the text that it kept', async () => {
    const reading = await readText({ source: { text: `🎉 ${article}` }, publishedAt: '2024-12-05' });
    const spans = spansIn(reading);
    expect(spans.length).toBeGreaterThan(100);
    expect(spans.filter(({ start, end, exact }) => reading.text.slice(start, end) !== exact)).toEqual([]);
  });

  it('says what each allegation comes to, for each accused, by the words it rests on', async () => {
    const text =
      'Councillor Bela Okoro accused Ada Reyes of taking bribes for the bridge contract. On Wednesday, Reyes denied taking bribes.';
    const reading = await readText({ source: { text }, headline: 'Mayor accused', publishedAt: '2024-10-31' });
    expect(reading.headline).toBe('Mayor accused');
    expect(reading.allegations).toEqual([
      {
        position: 0,
        title: expect.stringContaining('Ada Reyes'),
        category: 'CORRUPTION',
        accused: [{ label: 'Ada Reyes', entity: { name: 'Ada Reyes' }, status: { value: 'DENIED', rule: 'R6' } }],
        reports: [{ act: { exact: 'taking bribes for the bridge contract' } }],
        responses: [{ type: 'DENIED' }],
        status: {
          value: 'DENIED',
          rule: 'R6',
          sentence: expect.any(String),
          because: [expect.objectContaining({ exact: expect.stringContaining('denied') })],
        },
      },
    ]);
    expect(reading.responses[0]?.respondedOn?.date).toBe('2024-10-30');
  });

  it('shows what it did not keep', async () => {
    const text = 'Ada Reyes said the bridge is safe.\n\nSubscribe to our newsletter\n\nShe spoke on <b>Friday</b>.';
    const reading = await readText({ source: { text } });
    expect(reading.dropped.map(({ exact }) => exact)).toEqual(['Subscribe to our newsletter', '<b>', '</b>']);
    expect(reading.dropped.filter(({ start, end, exact }) => text.slice(start, end) !== exact)).toEqual([]);
  });

  it('takes the article out of a page, or a JSON-LD document', async () => {
    const file = (name: string) => readFileSync(join(import.meta.dirname, '../ingest/fixtures/pages', name), 'utf8');
    const readings = await Promise.all([
      readText({ source: { html: file('bridge.html') } }),
      readText({ source: { jsonLd: file('bridge.jsonld') } }),
    ]);
    for (const reading of readings) {
      expect(reading).toMatchObject({
        headline: 'Mayor denies taking bribes over bridge',
        publishedAt: '2024-10-31T08:00:00Z',
        outlet: 'Tarn Gazette',
        url: 'https://tarngazette.example/2024/10/bridge',
        allegations: [{ category: 'CORRUPTION', status: { value: 'DENIED' } }],
      });
    }
    expect(readings[0]?.blocks[1]).toMatchObject({
      kind: 'CAPTION',
      credit: 'POOL / JANE DOE',
      span: { exact: 'The bridge over the Tarn.' },
    });
  });

  it.each([
    ['de', 'Ja, so.', 'de'],
    ['de', 'Ada Reyes said that the bridge over the river is safe and that it will stay.', 'en'],
  ])('believes a language (%s) only where %j does not tell', async (language, text, expected) => {
    const reading = await readText({ source: { text }, language });
    expect(reading.language).toBe(expected);
  });
});

describe('an input that cannot be read is refused, each reason with its field', () => {
  it.each<[why: string, input: ExtractTextInput, errors: readonly [string, string][]]>([
    ['nothing given', { source: {} }, [['ONE_OF', 'input.source']]],
    ['two given', { source: { text: 'It fell.', html: '<p>It fell.</p>' } }, [['ONE_OF', 'input.source']]],
    ['empty', { source: { text: '' } }, [['BLANK', 'input.source.text']]],
    ['blank', { source: { html: ' \n\t ' } }, [['BLANK', 'input.source.html']]],
    ['nothing left', { source: { text: 'Subscribe to our newsletter' } }, [['NOTHING_LEFT', 'input.source.text']]],
    ['only an empty page', { source: { html: '<html><body></body></html>' } }, [['NO_ARTICLE', 'input.source.html']]],
    ['a page too deep', { source: { html: '<div>'.repeat(100_000) } }, [['TOO_COMPLEX', 'input.source.html']]],
    ['no JSON', { source: { jsonLd: '{"@type":' } }, [['INVALID_JSON', 'input.source.jsonLd']]],
    ['no article', { source: { jsonLd: '{"@type":"Recipe"}' } }, [['NO_ARTICLE', 'input.source.jsonLd']]],
    ['a text too long', { source: { text: 'x'.repeat(500_001) } }, [['TOO_LONG', 'input.source.text']]],
    ['a page too long', { source: { html: 'x'.repeat(1_000_001) } }, [['TOO_LONG', 'input.source.html']]],
    [
      'too long a text in a page',
      { source: { jsonLd: JSON.stringify({ '@type': 'Article', articleBody: 'x '.repeat(300_000) }) } },
      [['TOO_LONG', 'input.source.jsonLd']],
    ],
    ['NUL', { source: { text: 'It\0fell.' } }, [['INVALID_CHARACTERS', 'input.source.text']]],
    ['half an emoji', { source: { text: 'It fell \ud83c.' } }, [['INVALID_CHARACTERS', 'input.source.text']]],
    [
      'much at once',
      { source: { text: '' }, headline: ' ', publishedAt: '2024-02-30', language: 'eng' },
      [
        ['BLANK', 'input.source.text'],
        ['BLANK', 'input.headline'],
        ['INVALID_DATE', 'input.publishedAt'],
        ['INVALID_LANGUAGE', 'input.language'],
      ],
    ],
  ])('%s', async (_why, input, errors) => {
    const before = await run.rows();
    const { reading, userErrors } = await refusedText(input);
    expect(reading).toBeNull();
    expect(userErrors).toEqual(
      errors.map(([code, field]) => ({ code, field: field.split('.'), message: expect.stringMatching(/^.{20,400}[.]$/s) })),
    );
    expect(await run.rows()).toEqual(before);
  });
});

type Pair = readonly [number, number];
const pair = (span: Words | null): Pair | null => (span === null ? null : [span.start, span.end]);
const pairs = (spans: readonly (Words | null)[]): readonly Pair[] =>
  spans.flatMap((span) => (span === null ? [] : [[span.start, span.end] as const]));
interface Found {
  readonly reason: string | null;
  readonly extraction: { readonly rule: string; readonly confidence: number };
}
const because = ({ reason, extraction: { rule, confidence } }: Found) => ({ rule, confidence, ...(reason === null ? {} : { reason }) });

/** The answer in the form that the command line has. */
function asLine({ statements, mentions, reports, responses }: Reading): unknown {
  return {
    statements: statements.map((one) => ({
      source: pairs(one.source),
      cue: pairs(one.cue),
      content: pairs(one.content),
      quoteType: one.quoteType,
      speechAct: one.speechAct,
      speakers: one.speakers.map(({ entity, label }) => entity?.name ?? label),
      polarity: one.polarity,
      modality: one.modality,
      because: because(one),
    })),
    mentions: mentions.map((one) => {
      const wikidata = one.entity?.externalIds.find(({ scheme }) => scheme === 'WIKIDATA')?.value;
      return {
        start: one.span.start,
        end: one.span.end,
        kind: one.kind,
        entity: one.entity?.name ?? null,
        ...(wikidata === undefined ? {} : { wikidata }),
      };
    }),
    allegations: reports.map((one) => ({
      accusers: pairs(one.accusers.map(({ span }) => span)),
      accused: pairs(one.accused.map(({ span }) => span)),
      act: pair(one.act),
      cue: pair(one.cue),
      category: one.category,
      strength: one.strength,
      because: because(one),
    })),
    responses: responses.map((one) => ({
      stance: one.type,
      responder: pair(one.responder.span),
      cue: pair(one.cue),
      target: pair(one.target),
      because: because(one),
    })),
  };
}

/** Every span in an answer, wherever it stands, except what was dropped: that stands in the text as given. */
function spansIn(value: unknown): readonly Words[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'exact' in value && 'start' in value ? [value as Words] : [];
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => (name === 'dropped' ? [] : spansIn(inner)))];
}
