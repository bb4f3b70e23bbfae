import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { NotInVault } from '../vaults/vault.guard';
import { SessionType } from './account.type';
import { type Browser, CurrentBrowser } from './browser';
import { SignInService } from './sign-in.service';
import { CurrentViewer, MaybeViewer, Public, type Viewer } from './viewer';

@Resolver()
export class SignInResolver {
  constructor(private readonly service: SignInService) {}

  @Public()
  @Mutation(() => SessionType)
  signIn(
    @CurrentBrowser() browser: Browser,
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
  ): Promise<SessionType> {
    return this.service.signIn(browser, email, password);
  }

  @NotInVault()
  @Mutation(() => String, {
    description: 'Path of a link that signs this account in once, within ten minutes.',
  })
  createSignInLink(@CurrentViewer() viewer: Viewer): Promise<string> {
    return this.service.createLink(viewer);
  }

  @Public()
  @Mutation(() => SessionType)
  signInWithLink(
    @CurrentBrowser() browser: Browser,
    @Args('token', { type: () => String }) token: string,
  ): Promise<SessionType> {
    return this.service.signInWithLink(browser, token);
  }

  @Public()
  @Mutation(() => Boolean)
  signOut(@MaybeViewer() viewer: Viewer | undefined, @CurrentBrowser() browser: Browser): Promise<boolean> {
    return this.service.signOut(viewer, browser);
  }

  @NotInVault()
  @Mutation(() => Boolean, { description: 'Signs every other browser of this account out.' })
  changePassword(
    @CurrentViewer() viewer: Viewer,
    @Args('current', { type: () => String }) current: string,
    @Args('next', { type: () => String }) next: string,
  ): Promise<boolean> {
    return this.service.changePassword(viewer, current, next);
  }
}
