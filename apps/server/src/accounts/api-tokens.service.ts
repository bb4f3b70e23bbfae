import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { NotFoundError } from '../graphql/errors';
import { Account } from './account.entity';
import { ApiToken } from './api-token.entity';
import type { ApiTokenType } from './api-token.type';
import { checkedName } from './new-account';
import { hashSecret, newSecret } from './secret';
import type { Viewer } from './viewer';

/** Tokens that let programs act for an account. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly em: EntityManager,
    private readonly audit: AuditService,
  ) {}

  async list(viewer: Viewer): Promise<ApiTokenType[]> {
    const where = { account: viewer.accountId };
    const tokens = await this.em.find(ApiToken, where, { orderBy: { createdAt: 'desc' } });
    return tokens.map((token) => shown(token));
  }

  /** The secret is in this answer and never again. */
  async create(viewer: Viewer, name: string): Promise<ApiTokenType> {
    const account = this.em.getReference(Account, viewer.accountId);
    // The prefix lets scanners of leaked secrets, and people, tell what it is.
    const secret = `tacit_${newSecret()}`;
    const token = new ApiToken(account, checkedName(name, 'name of the token'), hashSecret(secret));
    await this.em.persistAndFlush(token);
    await this.audit.record({
      action: 'api-token-created',
      accountId: viewer.accountId,
      detail: { tokenId: token.id },
    });
    return shown(token, secret);
  }

  async revoke(viewer: Viewer, id: string): Promise<boolean> {
    const gone = await this.em.nativeDelete(ApiToken, { id, account: viewer.accountId });
    if (gone === 0) throw new NotFoundError('api-token', id);
    await this.audit.record({
      action: 'api-token-revoked',
      accountId: viewer.accountId,
      detail: { tokenId: id },
    });
    return true;
  }
}

function shown({ id, name, createdAt, lastUsedAt }: ApiToken, secret: string | null = null): ApiTokenType {
  return { id, name, createdAt, lastUsedAt, secret };
}
