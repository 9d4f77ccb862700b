import { shapesOf } from '../store/compiler/shape.js';
import { allegationShapes } from './allegations/allegation.shape.js';
import { articleShapes } from './articles/article.shape.js';
import { entityShapes } from './entities/entity.shape.js';
import { networkShapes } from './network/network.shape.js';
import { quotationShapes } from './quotations/quotation.shape.js';
import { nodeShapes } from './relay/node.shape.js';
import { reviewShapes } from './reviews/review.shape.js';
import { searchShapes } from './search/search.shape.js';
import { statementShapes } from './statements/statement.shape.js';
import { verdictShapes } from './verdicts/verdict.shape.js';

/** What stands behind each field in the database, oldest noun first. What is not here is answered by resolvers. */
export const shapes = shapesOf([
  nodeShapes,
  articleShapes,
  entityShapes,
  statementShapes,
  quotationShapes,
  allegationShapes,
  searchShapes,
  networkShapes,
  reviewShapes,
  verdictShapes,
]);
