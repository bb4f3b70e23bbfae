import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import { rows } from '../database/rows';
import { InputError } from '../graphql/errors';
import { AccessService } from '../workspaces/access.service';
import { Member, Role } from '../workspaces/member.entity';
import { chainStart, findBreak, hashOf } from './audit-chain';
import { type AuditAction, AuditEntry } from './audit-entry.entity';
import type { AuditEntryType, AuditPageType } from './audit-entry.type';

/** Something that somebody did. */
export interface AuditEvent {
  action: AuditAction;
  accountId: string | null;
  workspaceId?: string | null;
  detail?: Record<string, string>;
}

/** Where an entry stands in the chain: what a receipt names. */
export interface AuditPlace {
  seq: number;
  hash: string;
}

const pageSize = 50;
const largestPage = 200;

@Injectable()
export class AuditService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
  ) {}

  /**
   * Adds an entry, in the transaction of `em` when it is in one: what is rolled back was not done.
   * Writers wait for each other until they commit, so this belongs at the end of a transaction.
   */
  async record(event: AuditEvent, em?: EntityManager): Promise<void> {
    await this.place(event, em);
  }

  /** The same, for whoever hands out a receipt. @returns where the entry stands */
  async place(event: AuditEvent, em: EntityManager = this.em): Promise<AuditPlace> {
    if (!em.isInTransaction()) return em.fork().transactional((own) => this.place(event, own));
    await rows(em, 'lock table audit_entry in exclusive mode');
    const [last] = await rows<{ seq: number; hash: string }>(
      em,
      'select seq, hash from audit_entry order by seq desc limit 1',
    );
    const content = {
      seq: (last?.seq ?? 0) + 1,
      at: new Date(),
      workspaceId: event.workspaceId ?? null,
      accountId: event.accountId,
      action: event.action,
      detail: event.detail ?? {},
      previous: last?.hash ?? chainStart,
    };
    const hash = hashOf(content);
    await em.insert(AuditEntry, { ...content, hash });
    return { seq: content.seq, hash };
  }

  /** What was done in a workspace and by its members' accounts, the newest first. For admins. */
  async page(
    viewer: Viewer,
    workspaceId: string,
    options: { first?: number; after?: string },
  ): Promise<AuditPageType> {
    await this.access.member(viewer, workspaceId, Role.Admin);
    const first = Math.min(Math.max(options.first ?? pageSize, 1), largestPage);
    const before = cursorOf(options.after);
    const members = await this.em.find(Member, { workspace: workspaceId }, { fields: ['account.id'] });
    const accountIds = members.map((member) => member.account.id);
    const where = { $or: [{ workspaceId }, { workspaceId: null, accountId: { $in: accountIds } }] };
    const total = await this.em.count(AuditEntry, where);
    const items = await this.em.find(
      AuditEntry,
      before === null ? where : { $and: [where, { seq: { $lt: before } }] },
      { orderBy: { seq: 'desc' }, limit: first + 1 },
    );
    const page = items.slice(0, first);
    const nextCursor = items.length > first ? String(page.at(-1)?.seq) : null;
    return { items: await this.shown(page), total, nextCursor, brokenAt: await this.findBreak() };
  }

  /** What was done about people, the newest first. Whether the asker is one of them is for the caller to know. */
  async concerning(workspaceId: string, personIds: string[], first: number): Promise<AuditEntryType[]> {
    const found = await rows<{ seq: number }>(
      this.em,
      `select seq from audit_entry where workspace_id = ?::uuid
         and detail->>'personId' in (select jsonb_array_elements_text(?::jsonb)) order by seq desc limit ?`,
      [workspaceId, JSON.stringify(personIds), first],
    );
    const entries = await this.em.find(
      AuditEntry,
      { seq: { $in: found.map(({ seq }) => seq) } },
      { orderBy: { seq: 'desc' } },
    );
    return this.shown(entries);
  }

  /** @returns the number of the first entry that was tampered with; null when the chain holds */
  findBreak(): Promise<number | null> {
    return findBreak(this.all());
  }

  private async shown(entries: AuditEntry[]): Promise<AuditEntryType[]> {
    const ids = entries.flatMap(({ accountId }) => accountId ?? []);
    const accounts = await this.em.find(Account, { id: { $in: ids } });
    const byId = new Map(accounts.map((account) => [account.id, account]));
    return entries.map(({ seq, at, action, accountId, detail, hash }) => ({
      ...{ seq, at, action, accountId, hash },
      account: byId.get(accountId ?? '') ?? null,
      details: Object.entries(detail).map(([name, value]) => ({ name, value })),
    }));
  }

  private async *all(): AsyncGenerator<AuditEntry> {
    const em = this.em.fork();
    for (let seq = 0; ;) {
      const some = await em.find(
        AuditEntry,
        { seq: { $gt: seq } },
        { orderBy: { seq: 'asc' }, limit: 1_000 },
      );
      yield* some;
      const last = some.at(-1);
      if (!last) return;
      seq = last.seq;
      em.clear();
    }
  }
}

function cursorOf(after: string | undefined): number | null {
  if (after === undefined) return null;
  if (/^\d{1,9}$/.test(after)) return Number(after);
  throw new InputError(
    'audit/cursor',
    `"${after}" is no cursor of the audit log; leave "after" out to begin.`,
  );
}
