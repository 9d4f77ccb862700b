import type { InputError } from '../relay/user-error.type.js';
import { checkFields, checkSource, country, date, domain, language, url, words } from '../readings/check-input.js';
import type { ArticleToIngest } from './ingester.js';
import type { IngestArticleInput, OutletInput } from './ingestion.input.js';

/** What is wrong with an article, before anybody reads it. */
export const checkArticle = (input: IngestArticleInput, nowMs: number): readonly InputError[] => [
  ...checkSource(input.source),
  ...checkFields(['input'], input, {
    url,
    headline: words(2000),
    publishedAt: date(nowMs),
    modifiedAt: date(nowMs),
    byline: words(500),
    language,
  }),
  ...checkFields(['input', 'outlet'], input.outlet ?? {}, { name: words(200), domain, country, owner: words(200) }),
];

/** What is known of a checked article beside its source. */
export function factsIn({
  url: at,
  outlet,
  headline,
  publishedAt,
  modifiedAt,
  byline,
  language: told,
}: IngestArticleInput): ArticleToIngest['facts'] {
  return given({
    url: at,
    outlet: outlet?.name.trim(),
    outletFacts: outlet ? outletFactsIn(outlet) : undefined,
    headline,
    publishedAt,
    modifiedAt,
    byline: byline?.trim(),
    language: told,
  });
}

const outletFactsIn = ({ domain: at, kind, country: of, owner }: OutletInput) =>
  given({ domain: at?.toLowerCase().replace(/^www\./, ''), kind, country: of, owner: owner?.trim() });

type Given<Fields> = { readonly [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** Only the fields that have a value. */
const given = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as Given<Fields>;
