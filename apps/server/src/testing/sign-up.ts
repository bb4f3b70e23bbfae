import { Account } from '../accounts/account.entity';
import { ApiToken } from '../accounts/api-token.entity';
import { hashSecret, newSecret } from '../accounts/secret';
import { Member, Role } from '../workspaces/member.entity';
import { Workspace, WorkspaceKind } from '../workspaces/workspace.entity';
import type { TestApp } from './create-test-app';

export interface SignedUp {
  /** An API token: `testApp.graphql(query, variables, { token })`. */
  token: string;
  accountId: string;
  memberId: string;
  workspaceId: string;
}

/** A new account that owns a new workspace. It has no password: to sign in by password use `createOwner`. */
export async function ownerOf(testApp: TestApp, kind: WorkspaceKind = WorkspaceKind.Team): Promise<SignedUp> {
  const em = testApp.em();
  const workspace = new Workspace('Lantern', kind);
  await em.persistAndFlush(workspace);
  return memberOf(testApp, workspace.id, Role.Owner);
}

/** A new account that has joined the workspace. */
export async function memberOf(testApp: TestApp, workspaceId: string, role: Role): Promise<SignedUp> {
  const em = testApp.em();
  const workspace = await em.findOneOrFail(Workspace, { id: workspaceId });
  const count = await em.count(Account);
  const account = new Account(`${role}-${count + 1}@example.org`, `The ${role} ${count + 1}`, 'no password');
  const member = new Member(workspace, account, role);
  const token = newSecret();
  await em.persistAndFlush([account, member, new ApiToken(account, 'test', hashSecret(token))]);
  return { token, accountId: account.id, memberId: member.id, workspaceId };
}
