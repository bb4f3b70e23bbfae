import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { UnauthenticatedError } from '../graphql/errors';
import { isPublicKey, requestOf } from './viewer';

/** Global: without a viewer only what is marked `@Public()` runs. */
@Injectable()
export class ViewerGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const isPublic = this.reflector.getAllAndOverride<boolean>(isPublicKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!isPublic && !requestOf(context).viewer) throw new UnauthenticatedError();
    return true;
  }
}
