import { rows } from '../database/rows';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { memberOf, ownerOf, type SignedUp } from '../testing/sign-up';
import { codeOf } from '../testing/test-browser';
import { Role } from '../workspaces/member.entity';
import { AuditEntry } from './audit-entry.entity';
import { AuditService } from './audit.service';

let testApp: TestApp;
let owner: SignedUp;

beforeAll(async () => {
  testApp = await createTestApp();
  owner = await ownerOf(testApp);
});
afterAll(() => testApp.close());

const log = (as: SignedUp, variables: object = {}) =>
  testApp.graphql(
    `query ($w: ID!, $first: Int, $after: String) { auditLog(workspaceId: $w, first: $first, after: $after) {
       total nextCursor brokenAt items { seq action account { id } details { name value } } } }`,
    { w: owner.workspaceId, ...variables },
    { token: as.token },
  );
const rename = () =>
  testApp.graphql(
    'mutation ($w: ID!) { renameWorkspace(id: $w, name: "Pier") { id } }',
    { w: owner.workspaceId },
    { token: owner.token },
  );

describe('the audit log', () => {
  it('tells admins who did what, the newest first', async () => {
    const member = await memberOf(testApp, owner.workspaceId, Role.Member);
    await rename();
    await testApp.graphql(
      'mutation ($m: ID!) { setRole(memberId: $m, role: VIEWER) { id } }',
      { m: member.memberId },
      { token: owner.token },
    );
    const { auditLog } = (await log(owner)).data;
    expect(auditLog).toMatchObject({ total: 2, nextCursor: null, brokenAt: null });
    expect(auditLog.items.map(({ action }: { action: string }) => action)).toEqual([
      'role-changed',
      'workspace-renamed',
    ]);
    expect(auditLog.items[0].account.id).toBe(owner.accountId);
    expect(auditLog.items[0].details).toContainEqual({ name: 'to', value: 'viewer' });
    expect(codeOf(await log(member))).toBe('workspace/role-too-low');
  });

  it('comes in pages', async () => {
    const first = (await log(owner, { first: 1 })).data.auditLog;
    const second = (await log(owner, { first: 1, after: first.nextCursor })).data.auditLog;
    expect([first.items[0].seq, second.items[0].seq, second.nextCursor]).toEqual([2, 1, null]);
    expect(codeOf(await log(owner, { after: 'x' }))).toBe('audit/cursor');
  });

  it('shows nothing of another workspace', async () => {
    const stranger = await ownerOf(testApp);
    expect(codeOf(await log(stranger))).toBe('workspace/not-found');
    expect((await log(stranger, { w: stranger.workspaceId })).data.auditLog.total).toBe(0);
  });

  it('numbers without gaps what is done at once', async () => {
    await Promise.all(Array.from({ length: 8 }, rename));
    const entries = await testApp.em().find(AuditEntry, {}, { orderBy: { seq: 'asc' } });
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 10 }, (_, i) => i + 1));
    await expect(testApp.app.get(AuditService).findBreak()).resolves.toBeNull();
  });

  it.each([
    ['a changed entry', `update audit_entry set detail = '{"memberId": "x"}' where seq = 2`, 2],
    ['a changed time', `update audit_entry set at = at + interval '1 millisecond' where seq = 4`, 4],
    ['a missing entry', 'delete from audit_entry where seq = 5', 5],
  ])('finds %s', async (_, tampering, brokenAt) => {
    const em = testApp.em();
    const before = await em.find(AuditEntry, {});
    await rows(em, tampering);
    expect((await log(owner)).data.auditLog.brokenAt).toBe(brokenAt);
    await em.nativeDelete(AuditEntry, {});
    await em.insertMany(
      AuditEntry,
      before.map((entry) => ({ ...entry })),
    );
    expect((await log(owner)).data.auditLog.brokenAt).toBeNull();
  });
});
