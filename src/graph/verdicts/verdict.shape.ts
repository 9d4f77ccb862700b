import type { Many, Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import { verdictsOnAllegation, verdictsOnArticle } from './verdict.list.js';

const verdict: Shape = {
  type: 'Verdict',
  table: 'verdicts AS verdict',
  keys: { key: 'verdict.id' },
  fields: {
    url: 'verdict.url',
    author: 'verdict.author',
    authorUrl: 'verdict.author_url',
    claim: 'verdict.claim',
    rating: 'verdict.rating',
    reviewedOn: 'verdict.reviewed_on',
    appearances: `(SELECT coalesce(array_agg(place.url ORDER BY place.url), '{}') FROM verdict_appearances AS place WHERE place.verdict_id = $key)`,
  },
};

const among = (ids: string): Many => ({
  many: verdict,
  where: `verdict.id IN (${ids})`,
  order: 'verdict.reviewed_on DESC NULLS LAST, verdict.url',
});

export const verdictShapes: ShapesOfNoun = {
  shapes: [],
  extensions: {
    Allegation: { verdicts: among(verdictsOnAllegation('$key')) },
    Article: { verdicts: among(verdictsOnArticle('$key')) },
  },
};
