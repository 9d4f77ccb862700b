import { Arg, Args, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root, type ClassType } from 'type-graphql';
import { Allegation, AllegationReport, AllegationResponse } from '../allegations/allegation.type.js';
import { Article } from '../articles/article.type.js';
import type { ArticleContext } from '../articles/article.resolver.js';
import { Span } from '../articles/span.type.js';
import { Entity } from '../entities/entity.type.js';
import { PageArguments, type Connection } from '../relay/connection.type.js';
import type { NodeType } from '../relay/global-id.js';
import type { Node } from '../relay/node.type.js';
import { Statement } from '../statements/statement.type.js';
import { DecisionFilter } from './decision.input.js';
import type { DecisionStore } from './decision.store.js';
import { Decision, DecisionChange, DecisionConnection } from './decision.type.js';
import type { EvidenceStore } from './evidence.store.js';
import { Evidence } from './evidence.type.js';

export interface DecisionContext {
  readonly decisions: DecisionStore;
  readonly evidence: EvidenceStore;
}

@Resolver(() => Decision)
export class DecisionResolver {
  @Extensions({ role: 'EDITOR' })
  @Query(() => DecisionConnection, {
    nullable: true,
    description: 'Who changed what, when, why, and from what to what, newest first. E.g. all that one editor decided since Monday.',
  })
  decisions(
    @Arg('filter', () => DecisionFilter, { nullable: true, description: 'Which ones, e.g. on one allegation; all when left out.' })
    filter: DecisionFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { decisions }: DecisionContext,
  ): Promise<Connection<Decision>> {
    return decisions.decisions(filter, page);
  }

  @FieldResolver(() => [DecisionChange], {
    description: 'What it changed, from what to what, e.g. the speech act from `ASSERT` to `DENY`.',
  })
  changes(@Root() { kept }: Decision, @Ctx() { decisions }: DecisionContext): Promise<readonly DecisionChange[]> {
    return decisions.changesOf(kept);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'What it takes back, e.g. a rejection; null when it is no UNDO.' })
  async undoes(@Root() { kept }: Decision, @Ctx() { decisions }: DecisionContext): Promise<Decision | null> {
    return kept.undoesKey === null ? null : decisions.decision.load(kept.undoesKey);
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'What took it back, e.g. the UNDO of a hasty rejection; null when nothing did.',
  })
  undoneBy(@Root() { kept }: Decision, @Ctx() { decisions }: DecisionContext): Promise<Decision | null> {
    return decisions.undoOf.load(kept.key);
  }

  @FieldResolver(() => Boolean, {
    description: 'It holds now, e.g. false for a rejection that was taken back, and true again when that was undone.',
  })
  isInForce(@Root() { kept }: Decision, @Ctx() { decisions }: DecisionContext): Promise<boolean> {
    return decisions.isInForce(kept);
  }
}

/** What decisions add to each type of thing that is decided on. */
function historyOf(type: ClassType<Node> | (abstract new () => Node), name: NodeType) {
  @Resolver(() => type)
  class HistoryResolver {
    @FieldResolver(() => Int, {
      description: 'How many decisions concern it: give it as `expectedVersion` of the next, e.g. 0 while nobody has looked at it.',
    })
    revision(@Root() { key }: Node, @Ctx() { decisions }: DecisionContext): Promise<number> {
      return decisions.revisionOf.load(`${name} ${key}`);
    }

    @Extensions({ role: 'EDITOR', listSize: 10 })
    @FieldResolver(() => [Decision], {
      nullable: true,
      description: 'What was decided on it, newest first, the latest 100, e.g. a correction and its reason.',
    })
    decisions(@Root() { key }: Node, @Ctx() { decisions }: DecisionContext): Promise<readonly Decision[]> {
      return decisions.decisionsOf({ type: name, key });
    }
  }
  return HistoryResolver;
}

export const StatementHistoryResolver = historyOf(Statement, 'Statement');
export const AllegationHistoryResolver = historyOf(Allegation, 'Allegation');
export const ReportHistoryResolver = historyOf(AllegationReport, 'AllegationReport');
export const ResponseHistoryResolver = historyOf(AllegationResponse, 'AllegationResponse');
export const EntityHistoryResolver = historyOf(Entity, 'Entity');

@Resolver(() => Allegation)
export class AllegationEvidenceResolver {
  @FieldResolver(() => [Evidence], {
    description: 'What editors added for and against it, oldest first, e.g. an invoice. It changes no status.',
  })
  evidence(@Root() { key }: Allegation, @Ctx() { evidence }: DecisionContext): Promise<readonly Evidence[]> {
    return evidence.of.load(key);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Span, { nullable: true, description: 'The words, e.g. “as the invoice shows”; null for what is at an address.' })
  span(@Root() { versionKey, start, end }: Evidence, @Ctx() { articles }: ArticleContext): Promise<Span | null> | null {
    return versionKey === null ? null : articles.spanOrNull(versionKey, start, end);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article that the words stand in, e.g. today’s; null for what is at an address.',
  })
  article(@Root() { versionKey }: Evidence, @Ctx() { articles }: ArticleContext) {
    return versionKey === null ? null : articles.articleOfVersion(versionKey);
  }
}
