import { FileStore } from '../adapters/files/file-store';
import { JobQueue } from '../adapters/jobs/job-queue';
import { Readable } from 'node:stream';
import type { SignedUp } from '../testing/sign-up';
import { Import, ImportPhase } from './import.entity';
import { ImportsService } from './imports.service';
import { ImportRun } from './reading/import-run';
import { beginImport, ImportOvertakenError } from './reading/import-state';
import { SourceFile } from './source-file.entity';
import { Source, Visibility } from './source.entity';
import { markdown, whatsAppChat } from './testing/files';
import { ImportClient } from './testing/import-client';

const folder = {
  'team/a.md': markdown,
  'team/broken.pdf': '%PDF-1.4 nonsense',
  'team/chat.txt': whatsAppChat(9),
};

describe('an import that is interrupted', () => {
  let client: ImportClient;
  beforeAll(async () => void (client = await ImportClient.start({ IMPORT_BATCH: '2' })));
  afterAll(() => client.close());

  /** Uploaded, but not begun: as a server that is killed right after an upload leaves it. */
  async function unread(owner: SignedUp, files: Record<string, string> = folder): Promise<Import> {
    const em = client.em;
    const store = client.testApp.app.get(FileStore, { strict: false });
    const source = new Source({
      workspace: em.getReference('Workspace', owner.workspaceId) as never,
      uploadedBy: em.getReference('Account', owner.accountId) as never,
      name: 'team',
      visibility: Visibility.Workspace,
      audience: 'workspace',
    });
    for (const [path, text] of Object.entries(files)) {
      const { sha256, bytes } = await store.write(Readable.from([Buffer.from(text)]), 1e6);
      em.persist(new SourceFile(source, path, sha256, bytes));
    }
    const run = new Import(source);
    await em.persistAndFlush([source, run]);
    return run;
  }

  /** Runs until so many transactions are committed, then stops dead. @returns whether it came to its end */
  async function runFor(commits: number, importId: string): Promise<boolean> {
    const stop = new AbortController();
    let seen = 0;
    const em = client.em;
    const begun = await beginImport(em, importId);
    if (!begun) throw new Error('nothing to begin');
    const run = new ImportRun(em, begun, {
      files: client.testApp.app.get(FileStore, { strict: false }),
      batch: 2,
      signal: stop.signal,
      vision: null,
      onProgress: () => {
        if (++seen === commits) stop.abort(new Error('killed'));
      },
    });
    return run.read().catch((error: Error) => {
      if (error.message !== 'killed') throw error;
      return false;
    });
  }

  async function boot(): Promise<void> {
    await client.testApp.app.get(ImportsService, { strict: false }).onApplicationBootstrap();
    await client.idle();
  }

  const phaseOf = async (id: string): Promise<string> =>
    (await client.em.findOneOrFail(Import, { id })).phase;

  it('holds the same in the end, wherever between two batches it was killed', async () => {
    const whole = await client.newWorkspace();
    const { id } = await unread(whole);
    await boot();
    const wanted = await texts(whole.workspaceId);
    const { counts: wantedCounts } = await client.import(whole, id);

    let commits = 0;
    for (let isDone = false; !isDone; commits++) {
      const owner = await client.newWorkspace();
      const run = await unread(owner);
      isDone = await runFor(commits + 1, run.id);
      await boot();
      expect({ commits, texts: await texts(owner.workspaceId) }).toEqual({ commits, texts: wanted });
      const { counts, phase } = await client.import(owner, run.id);
      expect({ commits, counts }).toEqual({ commits, counts: wantedCounts });
      expect(['INDEXING', 'DONE']).toContain(phase);
    }
    // Nine messages in batches of two, two other files, and the end of each.
    expect(commits).toBeGreaterThan(7);
  }, 120_000);

  /** What a workspace holds, without the ids, which are other ones in another workspace. */
  async function texts(workspaceId: string): Promise<object> {
    return {
      messages: await client.rows(
        `select m.text, m.sent_at, m.seq from message m join source s on s.id = m.source_id
         where s.workspace_id = ?::uuid order by m.seq`,
        [workspaceId],
      ),
      sections: await client.rows(
        `select x.text, x.headings from section x join source s on s.id = x.source_id
         where s.workspace_id = ?::uuid order by x.ordinal`,
        [workspaceId],
      ),
      appearances: await client.rows(
        `select a.name, a.messages, a.first_at, a.last_at from appearance a join source s on s.id = a.source_id
         where s.workspace_id = ?::uuid order by a.name`,
        [workspaceId],
      ),
    };
  }

  it('lets one of two runs go on, and nothing counts twice', async () => {
    const owner = await client.newWorkspace();
    const { id } = await unread(owner, { 'chat.txt': whatsAppChat(9) });
    const runs = await Promise.allSettled([runFor(100, id), runFor(100, id)]);
    const overtaken = runs.filter((run) => run.status === 'rejected');
    expect(overtaken.map((run) => run.reason as unknown)).toEqual([expect.any(ImportOvertakenError)]);
    expect((await client.import(owner, id)).counts).toMatchObject({
      messages: 9,
      files: 1,
      conversations: 1,
    });
  });

  it('stops at the next batch when paused, and goes on from there when resumed', async () => {
    const owner = await client.newWorkspace();
    const { id } = await unread(owner);
    await runFor(2, id);
    await client.steer(owner, 'pause', id);
    await boot();
    expect(await phaseOf(id)).toBe(ImportPhase.Paused);
    await expect(runFor(100, id)).rejects.toThrow('nothing to begin');
    await client.steer(owner, 'resume', id);
    await client.idle();
    expect((await client.import(owner, id)).counts).toMatchObject({
      messages: 9,
      documents: 1,
      files: 3,
      skipped: 1,
    });
  });

  it('notices a pause while it runs', async () => {
    const owner = await client.newWorkspace();
    const { id } = await unread(owner, { 'chat.txt': whatsAppChat(600) });
    const em = client.em;
    const begun = await beginImport(em, id);
    let paused: Promise<unknown> | undefined;
    const run = new ImportRun(em, begun!, {
      files: client.testApp.app.get(FileStore, { strict: false }),
      batch: 2,
      signal: new AbortController().signal,
      vision: null,
      onProgress: () => void (paused ??= client.steer(owner, 'pause', id)),
    });
    await expect(run.read()).rejects.toBeInstanceOf(ImportOvertakenError);
    await paused;
    expect(await phaseOf(id)).toBe(ImportPhase.Paused);
  });

  it('takes back all that it added when cancelled, people included', async () => {
    const owner = await client.newWorkspace();
    const empty = await client.contents(owner.workspaceId);
    const { id } = await unread(owner);
    await runFor(5, id);
    await client.steer(owner, 'cancel', id);
    await client.idle();
    expect(await phaseOf(id)).toBe(ImportPhase.Cancelled);
    await expect(client.contents(owner.workspaceId)).resolves.toEqual(empty);
  });

  it('begins anew when one that was cancelled is tried again', async () => {
    const owner = await client.newWorkspace();
    const { id } = await unread(owner);
    await runFor(5, id);
    await client.steer(owner, 'cancel', id);
    await client.steer(owner, 'retry', id);
    await client.idle();
    expect((await client.import(owner, id)).counts).toMatchObject({
      messages: 9,
      documents: 1,
      files: 3,
      skipped: 1,
    });
  });

  it('fails with a message after the last attempt, keeps what it read, and goes on when tried again', async () => {
    const owner = await client.newWorkspace();
    const { id, source } = await unread(owner, { 'a.txt': whatsAppChat(4), 'b.md': markdown });
    const store = client.testApp.app.get(FileStore, { strict: false });
    const lost = await client.em.findOneOrFail(SourceFile, { source: source.id, path: 'b.md' });
    await store.remove(lost.sha256);
    await client.testApp.app.get(JobQueue, { strict: false }).add('import-source', { importId: id });
    await client.idle();
    const failed = await client.import(owner, id);
    expect(failed).toMatchObject({ phase: 'FAILED', counts: { messages: 4, files: 1 } });
    expect(failed.message).toContain('retry');

    await store.write(Readable.from([Buffer.from(markdown)]), 1e6);
    await client.steer(owner, 'retry', id);
    await client.idle();
    expect((await client.import(owner, id)).counts).toMatchObject({ messages: 4, documents: 1, files: 2 });
  });

  it('refuses what does not fit its phase', async () => {
    const owner = await client.newWorkspace();
    const { id } = await unread(owner);
    const mutation = 'mutation($id: ID!) { resumeImport(id: $id) { id } }';
    await expect(client.refusal(owner, mutation, { id })).resolves.toBe('import/wrong-phase');
  });

  it('is done once the index holds it', async () => {
    const owner = await client.newWorkspace();
    const { id, source } = await unread(owner);
    await client.em.nativeUpdate(Import, { id }, { phase: ImportPhase.Indexing });
    await client.testApp.app.get(ImportsService, { strict: false }).markIndexed(id, source.id);
    const run = await client.em.findOneOrFail(Import, { id });
    expect(run.phase).toBe(ImportPhase.Done);
    expect(run.finishedAt).not.toBeNull();
  });
});
