import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountType, SessionType, SetupType } from './account.type';
import { AccountsService } from './accounts.service';
import { type Browser, CurrentBrowser } from './browser';
import { CreateOwnerInput } from './create-owner.input';
import { CurrentViewer, MaybeViewer, Public, type Viewer } from './viewer';

@Resolver()
export class AccountsResolver {
  constructor(private readonly accounts: AccountsService) {}

  @Public()
  @Query(() => SetupType)
  setup(): Promise<SetupType> {
    return this.accounts.setup();
  }

  @Public()
  @Query(() => AccountType, { nullable: true, description: 'Null when nobody is signed in.' })
  me(@MaybeViewer() viewer: Viewer | undefined): Promise<AccountType | null> {
    return this.accounts.me(viewer);
  }

  @Public()
  @Mutation(() => SessionType, { description: 'Only while there is no account.' })
  createOwner(
    @CurrentBrowser() browser: Browser,
    @Args('input') input: CreateOwnerInput,
  ): Promise<SessionType> {
    return this.accounts.createOwner(browser, input);
  }

  @Mutation(() => AccountType)
  updateAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('name', { type: () => String, nullable: true }) name?: string,
    @Args('language', { type: () => String, nullable: true }) language?: string,
  ): Promise<AccountType> {
    return this.accounts.update(viewer, { name, language });
  }
}
