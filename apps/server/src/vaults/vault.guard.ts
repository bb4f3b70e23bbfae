import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { ConflictError } from '../graphql/errors';

const notInVaultKey = 'notInVault';

/** What concerns others, another door or a readable copy has no place in a vault. */
export const NotInVault = (): MethodDecorator => SetMetadata(notInVaultKey, true);

/** Global: refuses in a vault what is marked `@NotInVault()`. */
@Injectable()
export class VaultGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const isOutside = this.reflector.get<boolean | undefined>(notInVaultKey, context.getHandler());
    if (!isOutside || !this.config.vault) return true;
    throw new ConflictError('vault/not-in-here', 'This cannot be done in a vault; lock it first.');
  }
}
