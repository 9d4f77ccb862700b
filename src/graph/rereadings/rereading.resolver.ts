import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AllegationReport, AllegationResponse } from '../allegations/allegation.type.js';
import { Statement } from '../statements/statement.type.js';
import type { RereadingStore } from './rereading.store.js';
import { MachineView } from './rereading.type.js';

export interface RereadingContext {
  readonly rereadings: RereadingStore;
}

const description =
  'What the latest reading of the text makes of it, where somebody has decided on it since; null when nobody did, or the text was not read again. E.g. a speaker whom the newer extractor names otherwise.';

@Resolver(() => Statement)
export class StatementRereadingResolver {
  @FieldResolver(() => MachineView, { nullable: true, description })
  machine(@Root() { key }: Statement, @Ctx() { rereadings }: RereadingContext): Promise<MachineView | null> {
    return rereadings.machineOf.Statement.load(key);
  }
}

@Resolver(() => AllegationReport)
export class ReportRereadingResolver {
  @FieldResolver(() => MachineView, { nullable: true, description })
  machine(@Root() { key }: AllegationReport, @Ctx() { rereadings }: RereadingContext): Promise<MachineView | null> {
    return rereadings.machineOf.AllegationReport.load(key);
  }
}

@Resolver(() => AllegationResponse)
export class ResponseRereadingResolver {
  @FieldResolver(() => MachineView, { nullable: true, description })
  machine(@Root() { key }: AllegationResponse, @Ctx() { rereadings }: RereadingContext): Promise<MachineView | null> {
    return rereadings.machineOf.AllegationResponse.load(key);
  }
}
