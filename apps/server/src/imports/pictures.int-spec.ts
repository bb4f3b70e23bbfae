import { type ChatServer, startChatServer } from '../adapters/models/testing/chat-server';
import type { SignedUp } from '../testing/sign-up';
import { photo, scannedPdf } from './testing/files';
import { ImportClient } from './testing/import-client';

describe('an import whose pictures a model looks at', () => {
  let server: ChatServer;
  let client: ImportClient;
  let reply = (): string => 'CAPTION: A receipt on a table.\nTEXT: Zwetschgenkuchen 4,50';
  beforeAll(async () => {
    server = await startChatServer({ reply: () => reply() });
    client = await ImportClient.start({ VISION_URL: server.url, VISION_MODEL: 'tiny' });
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  const sectionsOf = (workspaceId: string) =>
    client.rows(
      `select x.text, x.page, x.read_by from section x join source s on s.id = x.source_id
       where s.workspace_id = ?::uuid order by x.document_id, x.ordinal`,
      [workspaceId],
    );
  const skippedOf = (workspaceId: string) =>
    client.rows(
      `select k.reason, k.detail from skipped_record k join import i on i.id = k.import_id
         join source s on s.id = i.source_id where s.workspace_id = ?::uuid order by k.seq`,
      [workspaceId],
    );

  const found = async (as: SignedUp): Promise<object[]> => {
    const { search } = await client.ask(
      as,
      `query($id: ID!) { search(workspaceId: $id, input: { text: "Zwetschgenkuchen" }) {
         hits { passage { title headings speaker { name } } } } }`,
      { id: as.workspaceId },
    );
    return search.hits.map(({ passage }: { passage: object }) => passage);
  };

  it('keeps what the model said of a photo beside what the photo tells, marked, and finds it', async () => {
    const owner = await client.newWorkspace();
    await client.upload(owner, { 'table.jpg': photo });
    const [own, read] = await sectionsOf(owner.workspaceId);
    expect(own).toMatchObject({ read_by: null });
    expect(read).toEqual({
      text: 'A receipt on a table.\n\nZwetschgenkuchen 4,50',
      page: null,
      read_by: 'tiny',
    });
    const url = server.asked.at(-1)?.body.messages[1].content[1].image_url.url;
    expect(url).toBe(`data:image/jpeg;base64,${Buffer.from(photo).toString('base64')}`);
    expect(await found(owner)).toMatchObject([{ title: 'table', headings: ['Read by a model (tiny)'] }]);
  });

  it('reads scanned pages, whose words nobody wrote, and says nothing more of missing text', async () => {
    const owner = await client.newWorkspace();
    await client.upload(owner, { 'scan.pdf': scannedPdf });
    expect(await sectionsOf(owner.workspaceId)).toMatchObject([{ page: 1, read_by: 'tiny' }]);
    expect(await skippedOf(owner.workspaceId)).toEqual([]);
    const document = await client.rows(
      'select a.handle_id from document_author a join document d on d.id = a.document_id join source s on s.id = d.source_id where s.workspace_id = ?::uuid',
      [owner.workspaceId],
    );
    expect(document).toHaveLength(1);
    expect(await found(owner)).toMatchObject([{ title: 'scan', speaker: null }]);
  });

  it('imports all the same when the model fails, and says so of each picture', async () => {
    const owner = await client.newWorkspace();
    const before = reply;
    reply = () => '';
    const { importId } = await client.upload(owner, { 'table.jpg': photo, 'scan.pdf': scannedPdf });
    reply = before;
    expect(await client.import(owner, importId)).toMatchObject({
      phase: 'DONE',
      counts: { documents: 2, sections: 1, skipped: 2 },
    });
    const skipped = await skippedOf(owner.workspaceId);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'picture/not-read',
      'photo/place-left-out',
      'picture/not-read',
    ]);
    expect(skipped[0].detail).toMatch(/^scan\.pdf, page 1: .*tiny saw nothing/);
    // Mended, it is read on retry.
    await client.steer(owner, 'retry', importId);
    await client.idle();
    expect((await sectionsOf(owner.workspaceId)).filter(({ read_by }) => read_by)).toHaveLength(2);
    expect(await skippedOf(owner.workspaceId)).toMatchObject([{ reason: 'photo/place-left-out' }]);
  });
});
