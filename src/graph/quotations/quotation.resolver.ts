import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Entity } from '../entities/entity.type.js';
import { PageArguments, type Connection } from '../relay/connection.type.js';
import { readKey } from '../relay/global-id.js';
import type { StatementContext } from '../statements/statement.resolver.js';
import { Statement } from '../statements/statement.type.js';
import type { QuotationStore } from './quotation.store.js';
import { Quotation, QuotationOccurrence, QuotationOccurrenceConnection, QuotationVariant } from './quotation.type.js';

export interface QuotationContext extends StatementContext {
  readonly quotations: QuotationStore;
}

@Resolver(() => Quotation)
export class QuotationResolver {
  @Query(() => Quotation, {
    nullable: true,
    description: 'One quotation by its id, e.g. to see which papers have it; null when there is none.',
  })
  quotation(
    @Arg('id', () => ID, { description: 'From a field `id`, e.g. of the quotation of a statement.' }) id: string,
    @Ctx() { quotations }: QuotationContext,
  ): Promise<Quotation | null> {
    return quotations.quotation.load(readKey(id, 'Quotation', 'id'));
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'Who said it, e.g. a minister; null when the articles do not say.' })
  async speaker(@Root() { speakerKey }: Quotation, @Ctx() { entities }: QuotationContext): Promise<Entity | null> {
    return speakerKey === null ? null : entities.entity.load(speakerKey);
  }

  @FieldResolver(() => QuotationOccurrenceConnection, {
    description: 'Statements of current articles in which it stands, oldest first, e.g. in three papers.',
  })
  occurrences(
    @Root() { key }: Quotation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { quotations }: QuotationContext,
  ): Promise<Connection<QuotationOccurrence>> {
    return quotations.occurrencesOf(key, page);
  }

  @FieldResolver(() => [QuotationVariant], {
    description: 'Other wordings of it in current articles, each with what changed, e.g. one with “old” added. Empty when all agree.',
  })
  drift(@Root() { key }: Quotation, @Ctx() { quotations }: QuotationContext): Promise<readonly QuotationVariant[]> {
    return quotations.variantsOf.load(key);
  }
}

@Resolver(() => QuotationOccurrence)
export class QuotationOccurrenceResolver {
  @FieldResolver(() => Statement, { nullable: true, description: 'The statement, with its article and exact words, e.g. the Gazette’s.' })
  statement(@Root() { key }: QuotationOccurrence, @Ctx() { statements }: QuotationContext): Promise<Statement | null> {
    return statements.statement.load(key);
  }
}

/** What quotations add to statements. */
@Resolver(() => Statement)
export class StatementQuotationResolver {
  @FieldResolver(() => Quotation, {
    nullable: true,
    description:
      'The words it quotes, with all articles that quote them, e.g. “We have totally screwed up”. Null when it is retold, or too short to be told from others.',
  })
  async quotation(@Root() { key }: Statement, @Ctx() { quotations }: QuotationContext): Promise<Quotation | null> {
    const found = await quotations.ofStatement.load(key);
    return found === null ? null : quotations.quotation.load(found.quotationKey);
  }
}
