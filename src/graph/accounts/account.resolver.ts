import { Ctx, Directive, Extensions, Query, Resolver } from 'type-graphql';
import type { ViewerContext } from '../viewer.js';
import type { ListedAccount } from './account.store.js';
import { Account, ViewerFacts } from './account.type.js';

export interface AccountContext extends ViewerContext {
  readonly accounts: (most: number) => Promise<readonly ListedAccount[]>;
}

/** A newsroom has tens; whoever has more reads them with `hearsay keys list`. */
const mostAccounts = 200;

@Resolver()
export class AccountResolver {
  @Extensions({ points: 0 })
  @Directive('@cacheControl(maxAge: 0, scope: PRIVATE)')
  @Query(() => ViewerFacts, {
    nullable: true,
    description: 'Who you are to this service, and what you may do; costs no points. E.g. to show an editor the buttons of an editor.',
  })
  viewer(@Ctx() { viewer: { name, roles, credential } }: AccountContext): ViewerFacts {
    return {
      name,
      roles,
      keyPrefix: credential?.keyPrefix ?? null,
      scopes: credential?.scopes ?? [],
      expiresAt: credential?.expiresAt ?? null,
    };
  }

  @Extensions({ role: 'ADMIN', points: 10, listSize: mostAccounts })
  @Directive('@cacheControl(maxAge: 0, scope: PRIVATE)')
  @Query(() => [Account], {
    nullable: true,
    description: 'The first 200 accounts by name, with their keys, e.g. to see which key was never used.',
  })
  accounts(@Ctx() { accounts }: AccountContext): Promise<readonly Account[]> {
    return accounts(mostAccounts);
  }
}
