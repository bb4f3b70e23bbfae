import { EntityManager } from '@mikro-orm/core';
import { setTimeout } from 'node:timers/promises';
import { createTestApp, type TestApp } from '../../testing/create-test-app';
import { ownerOf, type SignedUp } from '../../testing/sign-up';
import { runSql } from '../reading/run-sql';
import { idle, upload, type UploadedFiles, type UploadReply } from './upload';

/** What an import came to, as its source and its run tell it. */
export const importFields = `id phase message done total counts { files conversations messages documents sections people skipped unchanged }
  source { id name formats messages documents people from to files { id path format mediaType bytes } }`;

/** A test application with a workspace, and short ways to ask about imports. */
export class ImportClient {
  private constructor(
    readonly testApp: TestApp,
    readonly owner: SignedUp,
  ) {}

  static async start(env: Record<string, string> = {}): Promise<ImportClient> {
    const testApp = await createTestApp(env);
    return new ImportClient(testApp, await ownerOf(testApp));
  }

  close(): Promise<void> {
    return this.testApp.close();
  }

  /** A workspace of its own, so that tests do not see each other's records. */
  newWorkspace(): Promise<SignedUp> {
    return ownerOf(this.testApp);
  }

  get em(): EntityManager {
    return this.testApp.em();
  }

  rows<Row = any>(sql: string, params: string[] = []): Promise<Row[]> {
    return runSql<Row>(this.em, sql, params);
  }

  /** Asks again while a profile in the answer is still being counted, as the page of a person does. */
  async ask(as: SignedUp, query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.testApp.graphql(query, variables, as);
    if (errors)
      throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n'));
    if (!JSON.stringify(data).includes('"isCounting":true')) return data;
    await setTimeout(100);
    return this.ask(as, query, variables);
  }

  /** The code of the failure that a question meets; null when it is answered. */
  async refusal(as: SignedUp, query: string, variables: object = {}): Promise<string | null> {
    const { errors } = await this.testApp.graphql(query, variables, as);
    return errors?.[0]?.extensions.code ?? null;
  }

  async upload(
    as: SignedUp,
    files: UploadedFiles,
    parameters: Record<string, string> = {},
  ): Promise<UploadReply> {
    const reply = await upload(this.testApp, as, files, parameters);
    await this.idle();
    return reply;
  }

  idle(): Promise<void> {
    return idle(this.testApp);
  }

  async import(as: SignedUp, id: string): Promise<any> {
    return (await this.ask(as, `query($id: ID!) { import(id: $id) { ${importFields} } }`, { id })).import;
  }

  steer(as: SignedUp, verb: 'pause' | 'resume' | 'cancel' | 'retry', id: string): Promise<any> {
    return this.ask(as, `mutation($id: ID!) { ${verb}Import(id: $id) { ${importFields} } }`, { id });
  }

  /** Everything a workspace holds, by what it says: equal however it came there. */
  async contents(workspaceId: string): Promise<object> {
    const of = (sql: string) => this.rows(sql, [workspaceId]);
    return {
      messages: await of(
        `select m.id, m.text, m.seq, m.sent_at, m.thread_id, a.external_id as author from message m
         join source s on s.id = m.source_id left join handle a on a.id = m.author_id
         where s.workspace_id = ?::uuid order by m.id`,
      ),
      sections: await of(
        `select x.text, x.ordinal from section x join source s on s.id = x.source_id
         where s.workspace_id = ?::uuid order by x.text`,
      ),
      appearances: await of(
        `select h.external_id, a.name, a.email, a.messages, a.documents, a.first_at, a.last_at from appearance a
         join handle h on h.id = a.handle_id where h.workspace_id = ?::uuid order by h.external_id`,
      ),
      people: await of('select count(*)::int as n from person where workspace_id = ?::uuid'),
      conversations: await of('select id, title from conversation where workspace_id = ?::uuid order by id'),
    };
  }
}
