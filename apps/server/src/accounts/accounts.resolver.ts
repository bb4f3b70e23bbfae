import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AccountType, SessionType, SetupType } from './account.type';
import { AccountsService } from './accounts.service';
import { type Browser, CurrentBrowser } from './browser';
import { CreateOwnerInput } from './create-owner.input';
import { MaybeViewer, Public, type Viewer } from './viewer';

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

  @Public()
  @Mutation(() => SessionType)
  signIn(
    @CurrentBrowser() browser: Browser,
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
  ): Promise<SessionType> {
    return this.accounts.signIn(browser, email, password);
  }

  @Public()
  @Mutation(() => Boolean)
  signOut(@MaybeViewer() viewer: Viewer | undefined, @CurrentBrowser() browser: Browser): Promise<boolean> {
    return this.accounts.signOut(viewer, browser);
  }
}
