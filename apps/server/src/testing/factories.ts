import type { EntityManager } from '@mikro-orm/core';
import type { MessageKind } from '@tacit/ingest';
import { Account } from '../accounts/account.entity';
import { ApiToken } from '../accounts/api-token.entity';
import { hashSecret, newSecret } from '../accounts/secret';
import { Conversation } from '../conversations/conversation.entity';
import { Message } from '../conversations/message.entity';
import { newId } from '../database/record-id';
import { Document } from '../documents/document.entity';
import { Section } from '../documents/section.entity';
import { Source, Visibility } from '../imports/source.entity';
import { Appearance } from '../people/appearance.entity';
import { Handle } from '../people/handle.entity';
import { Person } from '../people/person.entity';
import { Member, Role } from '../workspaces/member.entity';
import { Workspace, WorkspaceKind } from '../workspaces/workspace.entity';

/** An account in a workspace, with a token to ask with. */
export interface Signed {
  account: Account;
  member: Member;
  token: string;
}

/** Somebody in the material. */
export interface BuiltPerson {
  person: Person;
  handle: Handle;
  name: string;
  email: string | null;
}

export interface ChatLine {
  by: BuiltPerson | null;
  text: string;
  /** @default one minute after the line before */
  at?: string;
  /** Number of the line that began the thread. */
  thread?: number;
  kind?: MessageKind;
}

let count = 0;

export async function buildWorkspace(
  em: EntityManager,
  { name = 'Ferry', kind = WorkspaceKind.Team }: { name?: string; kind?: WorkspaceKind } = {},
): Promise<{ workspace: Workspace; owner: Signed }> {
  const workspace = new Workspace(name, kind);
  await em.persistAndFlush(workspace);
  return { workspace, owner: await buildMember(em, workspace, Role.Owner) };
}

export async function buildMember(
  em: EntityManager,
  workspace: Workspace,
  role: Role = Role.Member,
  email = `account${++count}@example.org`,
): Promise<Signed> {
  const account = new Account(email, `Account ${count}`, 'not a hash');
  const member = new Member(workspace, account, role);
  const token = newSecret();
  await em.persistAndFlush([account, member, new ApiToken(account, 'test', hashSecret(token))]);
  return { account, member, token };
}

export async function buildSource(
  em: EntityManager,
  by: Signed,
  fields: { name?: string; visibility?: Visibility; visibleTo?: Signed[] } = {},
): Promise<Source> {
  const visibility = fields.visibility ?? Visibility.Workspace;
  const source = new Source({
    ...{ workspace: by.member.workspace, uploadedBy: by.account, visibility },
    name: fields.name ?? `source ${++count}`,
    audience: `${visibility}:${by.account.id}`,
  });
  source.visibleTo.set((fields.visibleTo ?? []).map(({ member }) => member));
  await em.persistAndFlush(source);
  return source;
}

export async function buildPerson(
  em: EntityManager,
  workspace: Workspace,
  name: string,
  fields: { email?: string; platform?: string; externalId?: string; isBot?: boolean } = {},
): Promise<BuiltPerson> {
  const person = new Person(workspace);
  const handle = new Handle(newId(), person, fields.platform ?? 'slack', fields.externalId ?? `U${++count}`);
  handle.isBot = fields.isBot ?? false;
  await em.persistAndFlush([person, handle]);
  return { person, handle, name, email: fields.email ?? null };
}

/** A conversation with its messages, as an import would have left it. */
export async function buildChat(
  em: EntityManager,
  source: Source,
  lines: ChatLine[],
  fields: { title?: string; kind?: string; platform?: string } = {},
): Promise<{ conversation: Conversation; messages: Message[] }> {
  const conversation = new Conversation(newId(), source.workspace, {
    ...{ audience: source.audience, platform: fields.platform ?? 'slack' },
    ...{ title: fields.title ?? '#general', kind: fields.kind ?? 'channel' },
  });
  source.conversations.add(conversation);
  source.revision = newId();
  em.persist(conversation);
  const messages: Message[] = [];
  let at = new Date('2026-03-02T09:00:00Z').getTime();
  for (const [seq, line] of lines.entries()) {
    at = line.at ? new Date(line.at).getTime() : at + 60_000;
    const message = em.create(Message, {
      ...{ id: newId(), conversation, source, seq, text: line.text, place: `chat.txt:${seq + 1}` },
      ...{ author: line.by?.handle ?? null, sentAt: new Date(at), clock: 'utc', kind: line.kind ?? 'text' },
      ...{ threadId: line.thread === undefined ? null : (messages[line.thread]?.id ?? null) },
      ...{ replyToId: null, editedAt: null, extras: null },
    });
    messages.push(message);
    if (line.by) await appear(em, source, line.by, { messages: 1, at: new Date(at) });
  }
  await em.flush();
  return { conversation, messages };
}

export async function buildDocument(
  em: EntityManager,
  source: Source,
  fields: { title?: string; sections: { text: string; headings?: string[] }[]; authors?: BuiltPerson[] },
): Promise<{ document: Document; sections: Section[] }> {
  const document = em.create(Document, {
    ...{ id: newId(), source, file: null, title: fields.title ?? 'Handbook', mediaType: 'text/markdown' },
    ...{ writtenAt: new Date('2026-02-01T00:00:00Z'), clock: 'utc', pages: null },
  });
  document.authors.set((fields.authors ?? []).map(({ handle }) => handle));
  const sections = fields.sections.map(({ text, headings = [] }, ordinal) =>
    em.create(Section, { ...{ id: newId(), document, source, ordinal, headings, page: null, text } }),
  );
  source.revision = newId();
  for (const author of fields.authors ?? []) await appear(em, source, author, { documents: 1 });
  await em.flush();
  return { document, sections };
}

async function appear(
  em: EntityManager,
  source: Source,
  { handle, name, email }: BuiltPerson,
  seen: { messages?: number; documents?: number; at?: Date },
): Promise<void> {
  let appearance = await em.findOne(Appearance, { handle: handle.id, source: source.id });
  if (!appearance) {
    appearance = new Appearance(handle, source, name);
    appearance.email = email?.toLowerCase() ?? null;
    em.persist(appearance);
  }
  appearance.messages += seen.messages ?? 0;
  appearance.documents += seen.documents ?? 0;
  appearance.firstAt ??= seen.at ?? null;
  appearance.lastAt = seen.at ?? appearance.lastAt;
  await em.flush();
}
