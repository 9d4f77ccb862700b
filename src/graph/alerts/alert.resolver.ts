import { Arg, Ctx, Directive, Extensions, Int, Mutation, Query, Resolver } from 'type-graphql';
import { UserError } from '../../errors.js';
import type { Transaction } from '../../store/transaction.js';
import { error, words } from '../readings/check-input.js';
import type { InputError } from '../relay/user-error.type.js';
import type { AlertStore } from './alert.store.js';
import { AlertPage, RemoveSearchInput, SavedSearch, SavedSearchPayload, SaveSearchInput } from './alert.type.js';
import { watchedBySearch } from './search-watched.js';

export interface AlertContext {
  readonly alerts: AlertStore;
  readonly write: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
}

@Resolver()
export class AlertResolver {
  @Directive('@cacheControl(maxAge: 0)')
  @Query(() => [SavedSearch], { nullable: true, description: 'The searches that were saved, by name, e.g. `denials`.' })
  savedSearches(@Ctx() { alerts }: AlertContext): Promise<readonly SavedSearch[]> {
    return alerts.all();
  }

  @Extensions({ points: 100 })
  @Directive('@cacheControl(maxAge: 0)')
  @Query(() => AlertPage, {
    nullable: true,
    description: 'What happened that a search was saved for, oldest first, as far as it is so still. E.g. the denials since last night.',
  })
  alerts(
    @Arg('search', () => String, { description: 'Name of the search, e.g. `denials`.' }) search: string,
    @Arg('after', () => String, {
      nullable: true,
      description: 'What came after this cursor, e.g. `endCursor` of the page before; from the beginning when left out.',
    })
    after: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100, e.g. 20.' }) first: number,
    @Ctx() { alerts: store }: AlertContext,
  ): Promise<AlertPage> {
    return store.alerts(search, first, after ?? null);
  }

  @Extensions({ role: 'EDITOR' })
  @Mutation(() => SavedSearchPayload, {
    nullable: true,
    description:
      'Saves a search, so that `alerts` and webhooks tell whenever it would find something new. E.g. every denial by a minister.',
  })
  async saveSearch(
    @Arg('input', () => SaveSearchInput, {
      description: 'Its name and what it is for, e.g. `{ name: "denials", statements: { speechAct: [DENY] } }`.',
    })
    input: SaveSearchInput,
    @Ctx() { alerts, write }: AlertContext,
  ): Promise<SavedSearchPayload> {
    const userErrors = checkSearch(input);
    if (userErrors.length > 0) return { savedSearch: null, userErrors };
    await write((transaction) => alerts.save(transaction, input.name, input));
    return { savedSearch: await alerts.search(input.name), userErrors: [] };
  }

  @Extensions({ role: 'EDITOR' })
  @Mutation(() => SavedSearchPayload, {
    nullable: true,
    description: 'Forgets a search and the webhooks that wait for it, e.g. when a story is told.',
  })
  async removeSearch(
    @Arg('input', () => RemoveSearchInput, { description: 'Which, e.g. `{ name: "denials" }`.' }) { name }: RemoveSearchInput,
    @Ctx() { alerts, write }: AlertContext,
  ): Promise<SavedSearchPayload> {
    const savedSearch = await alerts.search(name);
    const isGone = savedSearch !== null && (await write((transaction) => alerts.remove(transaction, name)));
    if (isGone) return { savedSearch, userErrors: [] };
    return {
      savedSearch: null,
      userErrors: [error('NOT_KNOWN', ['input', 'name'], `There is no saved search "${name.slice(0, 80)}"; savedSearches lists them.`)],
    };
  }
}

const ways = ['statements', 'allegations', 'words'] as const;

function checkSearch(input: SaveSearchInput): readonly InputError[] {
  const bad = words(100)(['input', 'name'], input.name);
  if (bad.length > 0) return bad;
  const given = ways.filter((way) => input[way] !== null && input[way] !== undefined);
  if (given.length !== 1)
    return [
      error(
        'ONE_OF',
        ['input'],
        `The search has ${given.length === 0 ? 'none' : given.join(' and ')}; give exactly one of statements, allegations and words.`,
      ),
    ];
  try {
    watchedBySearch(input);
    return [];
  } catch (reason) {
    if (!(reason instanceof UserError)) throw reason;
    return [error('INVALID_FILTER', ['input', given[0] ?? ''], reason.message)];
  }
}
