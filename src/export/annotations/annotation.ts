import type { Part } from '../form.js';
import { entityFields, registered, type EntityNode } from '../entity-node.js';
import { urnOf } from '../urn.js';

export interface SpanNode {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export const spanFields = 'start end exact prefix suffix';

/** The text in which spans stand. */
export interface TextNode {
  readonly sha256: string;
  readonly fetchedAt: string;
  readonly text: string;
}

export const textFields = 'sha256 fetchedAt text';

export interface AddressNode {
  readonly url: string | null;
  readonly canonicalUrl: string;
  readonly language: string;
}

export const addressFields = 'url canonicalUrl language';

/**
 * Words in an article: `source` is its page. The position is counted in the text that we kept, in code points, as the standard has it; the quote
 * finds the words on the page too. `state` says which text that is.
 */
export const target = (
  { url, canonicalUrl, language }: AddressNode,
  { sha256, fetchedAt }: TextNode,
  span: SpanNode,
  count: (offset: number) => number,
) => ({
  type: 'SpecificResource',
  source: { id: url ?? canonicalUrl, type: 'Text', ...(language === 'und' ? {} : { language }) },
  state: { type: 'TimeState', sourceDate: fetchedAt, cached: `urn:sha256:${sha256}` },
  selector: [
    { type: 'TextQuoteSelector', exact: span.exact, prefix: span.prefix, suffix: span.suffix },
    { type: 'TextPositionSelector', start: count(span.start), end: count(span.end) },
  ],
});

export const namingFields = entityFields;

/** Who is meant. Its page at Wikidata where there is one: what others know it by. */
export function identifying(entity: EntityNode): Part {
  const wikidata = registered(entity, 'WIKIDATA');
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: {
      id: wikidata === undefined ? urnOf(entity.id) : `http://www.wikidata.org/entity/${wikidata}`,
      ...(entity.kind === 'PERSON' || entity.kind === 'ORGANIZATION' ? { type: entity.kind === 'PERSON' ? 'Person' : 'Organization' } : {}),
      name: entity.name,
    },
  };
}

/** A label of ours, e.g. `DENY`. */
export const tagging = (value: string): Part => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' });
/** Words about it. */
export const describing = (value: string): Part => ({ type: 'TextualBody', purpose: 'describing', value, format: 'text/plain' });

export interface ExtractionNode {
  readonly extractor: string;
  readonly version: string;
}

export const extractionFields = 'extractor version';

/** An annotation of the W3C’s model. `cursor` is ours and means nothing to others. */
export const annotation = (
  id: string,
  { extractor, version }: ExtractionNode,
  { motivation, body, target: targets }: { readonly motivation: string; readonly body: readonly Part[]; readonly target: readonly Part[] },
): Part => ({
  '@context': ['http://www.w3.org/ns/anno.jsonld', { cursor: null }],
  id,
  type: 'Annotation',
  motivation,
  generator: { type: 'Software', name: `Hearsay ${extractor} ${version}` },
  body,
  target: targets,
});
