/**
 * The Web Annotation Data Model (W3C Recommendation of 23 February 2017) as JSON Schema, as far as exports use it: what it says MUST be, and no
 * property that it does not have.
 */
const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:.+' };
const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'reviewing',
  'tagging',
];
const only = (properties: object, required: readonly string[]) => ({ type: 'object', properties, required, additionalProperties: false });

const textualBody = only(
  {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
    purpose: { enum: motivations },
  },
  ['type', 'value'],
);
// 3.1 and 3.3: an external resource has an IRI; agents and resources may have names.
const resource = only(
  { id: iri, type: { type: 'string' }, format: { type: 'string' }, language: { type: 'string' }, name: { type: 'string' } },
  ['id'],
);
const quote = only(
  { type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 }, prefix: { type: 'string' }, suffix: { type: 'string' } },
  ['type', 'exact'],
);
const position = only(
  { type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } },
  ['type', 'start', 'end'],
);
const dateTime = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const timeState = only({ type: { const: 'TimeState' }, sourceDate: dateTime, cached: iri }, ['type']);
const specific = only(
  {
    type: { const: 'SpecificResource' },
    purpose: { enum: motivations },
    source: { anyOf: [iri, resource] },
    selector: { type: 'array', items: { anyOf: [quote, position] }, minItems: 1 },
    state: timeState,
  },
  ['source'],
);

export const annotationSchema = only(
  {
    '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: motivations },
    generator: only({ type: { enum: ['Person', 'Organization', 'Software'] }, name: { type: 'string' } }, []),
    body: { type: 'array', items: { anyOf: [textualBody, specific] } },
    target: { type: 'array', items: specific, minItems: 1 },
    cursor: { type: 'string' },
  },
  ['@context', 'id', 'type', 'target'],
);

/** What its terms mean, for those that exports use: for expansion without a network. */
export const annotationContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'TimeState'].map((name) => [
        name,
        `oa:${name}`,
      ]),
    ),
    ...Object.fromEntries(motivations.map((name) => [name, `oa:${name}`])),
    Text: 'http://purl.org/dc/dcmitype/Text',
    Person: 'http://xmlns.com/foaf/0.1/Person',
    Organization: 'http://xmlns.com/foaf/0.1/Organization',
    Software: 'https://www.w3.org/ns/activitystreams#Application',
    body: { '@id': 'oa:hasBody', '@type': '@id' },
    target: { '@id': 'oa:hasTarget', '@type': '@id' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' },
    state: { '@id': 'oa:hasState', '@type': '@id' },
    cached: { '@id': 'oa:cachedSource', '@type': '@id' },
    sourceDate: { '@id': 'oa:sourceDate', '@type': 'xsd:dateTime' },
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    generator: { '@id': 'https://www.w3.org/ns/activitystreams#generator', '@type': '@id' },
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'rdf:value',
    name: 'http://xmlns.com/foaf/0.1/name',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  },
} as const;
