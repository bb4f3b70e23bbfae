import { createTestApp, type TestApp } from '../testing/create-test-app';
import { memberOf, ownerOf, type SignedUp } from '../testing/sign-up';
import { codeOf, TestBrowser } from '../testing/test-browser';
import { Account } from '../accounts/account.entity';
import { Invitation } from './invitation.entity';
import { Member, Role } from './member.entity';
import { WorkspaceKind } from './workspace.entity';

let testApp: TestApp;
let owner: SignedUp;

beforeAll(async () => void (testApp = await createTestApp()));
beforeEach(async () => void (owner = await ownerOf(testApp)));
afterAll(() => testApp.close());

const ask = (as: SignedUp, query: string, variables: object) =>
  testApp.graphql(query, variables, { token: as.token });
const setRole = (as: SignedUp, of: SignedUp, role: string) =>
  ask(as, 'mutation ($m: ID!, $r: Role!) { setRole(memberId: $m, role: $r) { role account { id } } }', {
    ...{ m: of.memberId, r: role },
  });
const remove = (as: SignedUp, whom: SignedUp) =>
  ask(as, 'mutation ($m: ID!) { removeMember(memberId: $m) }', { m: whom.memberId });
const invite = (as: SignedUp, role = 'MEMBER', email: string | null = null) =>
  ask(
    as,
    'mutation ($w: ID!, $r: Role!, $e: String) { invite(workspaceId: $w, role: $r, email: $e) { id url } }',
    {
      ...{ w: as.workspaceId, r: role, e: email },
    },
  );
async function inviteToken(as: SignedUp, role?: string, email?: string): Promise<string> {
  const { data } = await invite(as, role, email);
  return data.invite.url.replace('/invitation/', '');
}
const accept =
  'mutation ($t: String!, $n: String, $e: String, $p: String) { acceptInvitation(token: $t, name: $n, email: $e, password: $p) { account { email } } }';
const newcomer = (email: string) => ({ n: 'New', e: email, p: 'a lamp in the window' });

describe('a workspace', () => {
  it('is made by anybody, who owns it, and shows to its members alone', async () => {
    const create = 'mutation { createWorkspace(name: " Harbour ", kind: TEAM) { id name kind role } }';
    const { createWorkspace: made } = (await ask(owner, create, {})).data;
    expect(made).toMatchObject({ name: 'Harbour', kind: 'TEAM', role: 'OWNER' });
    const stranger = await ownerOf(testApp);
    const get = 'query ($id: ID!) { workspace(id: $id) { name } members(workspaceId: $id) { id } }';
    expect(codeOf(await ask(stranger, get, { id: made.id }))).toBe('workspace/not-found');
    const list = (await ask(stranger, '{ workspaces { id } }', {})).data.workspaces;
    expect(list).toEqual([{ id: stranger.workspaceId }]);
  });

  it('is renamed by its admins', async () => {
    const query = 'mutation ($id: ID!) { renameWorkspace(id: $id, name: "Pier") { name } }';
    const member = await memberOf(testApp, owner.workspaceId, Role.Member);
    expect(codeOf(await ask(member, query, { id: owner.workspaceId }))).toBe('workspace/role-too-low');
    expect((await ask(owner, query, { id: owner.workspaceId })).data.renameWorkspace.name).toBe('Pier');
  });
});

describe('roles', () => {
  it('are given by admins, but for that of an owner, which owners give', async () => {
    const admin = await memberOf(testApp, owner.workspaceId, Role.Admin);
    const viewer = await memberOf(testApp, owner.workspaceId, Role.Viewer);
    expect(codeOf(await setRole(viewer, viewer, 'ADMIN'))).toBe('workspace/role-too-low');
    expect((await setRole(admin, viewer, 'MEMBER')).data.setRole).toEqual({
      role: 'MEMBER',
      account: { id: viewer.accountId },
    });
    expect(codeOf(await setRole(admin, admin, 'OWNER'))).toBe('workspace/owners-only');
    expect(codeOf(await setRole(admin, owner, 'MEMBER'))).toBe('workspace/owners-only');
    expect((await setRole(owner, admin, 'OWNER')).data.setRole.role).toBe('OWNER');
  });

  it('are nobody’s business outside the workspace', async () => {
    const stranger = await ownerOf(testApp);
    expect(codeOf(await setRole(stranger, owner, 'MEMBER'))).toBe('member/not-found');
    expect(codeOf(await remove(stranger, owner))).toBe('member/not-found');
  });
});

describe('the last owner', () => {
  it('neither steps down nor leaves', async () => {
    expect(codeOf(await setRole(owner, owner, 'MEMBER'))).toBe('workspace/last-owner');
    expect(codeOf(await remove(owner, owner))).toBe('workspace/last-owner');
  });

  it('is left when two owners remove each other at once', async () => {
    const other = await memberOf(testApp, owner.workspaceId, Role.Owner);
    await Promise.all([remove(owner, other), remove(other, owner)]);
    const owners = { workspace: owner.workspaceId, role: Role.Owner };
    await expect(testApp.em().count(Member, owners)).resolves.toBe(1);
  });
});

describe('leaving', () => {
  it('is free to everybody else, and takes the open invitations along', async () => {
    const admin = await memberOf(testApp, owner.workspaceId, Role.Admin);
    await invite(admin);
    expect((await remove(admin, admin)).data.removeMember).toBe(true);
    await expect(testApp.em().count(Invitation, { workspace: owner.workspaceId })).resolves.toBe(0);
    const query = 'query ($id: ID!) { workspace(id: $id) { id } }';
    expect(codeOf(await ask(admin, query, { id: owner.workspaceId }))).toBe('workspace/not-found');
  });

  it('is ordered by admins only', async () => {
    const member = await memberOf(testApp, owner.workspaceId, Role.Member);
    const viewer = await memberOf(testApp, owner.workspaceId, Role.Viewer);
    expect(codeOf(await remove(member, viewer))).toBe('workspace/role-too-low');
    expect((await remove(owner, viewer)).data.removeMember).toBe(true);
  });
});

describe('an invitation', () => {
  it('previews, brings in a new account, signs it in, and works once', async () => {
    const token = await inviteToken(owner, 'VIEWER');
    const preview = 'query ($t: String!) { invitation(token: $t) { workspaceName role email } }';
    const shown = (await new TestBrowser(testApp).graphql(preview, { t: token })).data.invitation;
    expect(shown).toEqual({ workspaceName: 'Lantern', role: 'VIEWER', email: null });
    const browser = new TestBrowser(testApp);
    await browser.graphql(accept, { t: token, ...newcomer('first@example.org') });
    await expect(browser.me()).resolves.toBe('first@example.org');
    expect((await browser.graphql('{ workspaces { role } }')).data.workspaces).toEqual([{ role: 'VIEWER' }]);
    const again = await new TestBrowser(testApp).graphql(accept, { t: token, ...newcomer('x@example.org') });
    expect(codeOf(again)).toBe('invitation/invalid');
  });

  it('lets one in of two that use it at once', async () => {
    const token = await inviteToken(owner);
    const use = (email: string) => new TestBrowser(testApp).graphql(accept, { t: token, ...newcomer(email) });
    const codes = (await Promise.all([use('one@example.org'), use('two@example.org')])).map(codeOf);
    expect(codes.sort()).toEqual(['invitation/invalid', undefined]);
    const emails = { email: ['one@example.org', 'two@example.org'] };
    await expect(testApp.em().count(Account, emails)).resolves.toBe(1);
  });

  it('brings in the account that is signed in', async () => {
    const other = await ownerOf(testApp);
    const token = await inviteToken(owner, 'ADMIN');
    await ask(other, accept, { t: token });
    const { workspaces } = (await ask(other, '{ workspaces { id role } }', {})).data;
    expect(workspaces).toContainEqual({ id: owner.workspaceId, role: 'ADMIN' });
  });

  it('for one address lets nobody else in, and asks an account that exists to sign in', async () => {
    const token = await inviteToken(owner, 'MEMBER', 'Third@example.org');
    const use = (email: string) => new TestBrowser(testApp).graphql(accept, { t: token, ...newcomer(email) });
    expect(codeOf(await use('fourth@example.org'))).toBe('invitation/other-address');
    expect(codeOf(await use('third@example.org'))).toBeUndefined();
    const next = await inviteToken(owner);
    const exists = await new TestBrowser(testApp).graphql(accept, {
      t: next,
      ...newcomer('third@example.org'),
    });
    expect(codeOf(exists)).toBe('account/exists');
  });

  it('ends after a week, or when it is withdrawn', async () => {
    const { id, url } = (await invite(owner)).data.invite;
    await ask(owner, 'mutation ($id: ID!) { revokeInvitation(id: $id) }', { id });
    const use = (token: string) =>
      new TestBrowser(testApp).graphql(accept, { t: token, ...newcomer('fifth@example.org') });
    expect(codeOf(await use(url.replace('/invitation/', '')))).toBe('invitation/invalid');
    const old = await inviteToken(owner);
    await testApp
      .em()
      .nativeUpdate(Invitation, { acceptedAt: null }, { expiresAt: new Date(Date.now() - 1) });
    expect(codeOf(await use(old))).toBe('invitation/invalid');
  });

  it('is for admins to give, for owners to an owner, and never to a personal workspace', async () => {
    const member = await memberOf(testApp, owner.workspaceId, Role.Member);
    expect(codeOf(await invite(member))).toBe('workspace/role-too-low');
    const admin = await memberOf(testApp, owner.workspaceId, Role.Admin);
    expect(codeOf(await invite(admin, 'OWNER'))).toBe('workspace/owners-only');
    const alone = await ownerOf(testApp, WorkspaceKind.Personal);
    expect(codeOf(await invite(alone))).toBe('workspace/personal');
  });
});
