import { mail, markdown, pdf, photo, slackZip, whatsAppChat, wordDocument } from './testing/files';
import { ImportClient } from './testing/import-client';

const messages = '{ items { id text sentAt clock place editedAt author { name personId } } before after }';

describe('an import', () => {
  let client: ImportClient;
  beforeAll(async () => void (client = await ImportClient.start({ IMPORT_BATCH: '2' })));
  afterAll(() => client.close());

  const conversationsIn = async (workspaceId: string): Promise<{ id: string }[]> =>
    client.rows('select id from conversation where workspace_id = ?::uuid', [workspaceId]);

  it('reads a WhatsApp chat and keeps its local clock as it was', async () => {
    const owner = await client.newWorkspace();
    const { importId } = await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    const run = await client.import(owner, importId);
    expect(run.counts).toMatchObject({ files: 1, conversations: 1, messages: 3, people: 2, unchanged: 0 });
    expect(run.source).toMatchObject({ formats: ['whatsapp-txt'], messages: 3, people: 2 });
    const [conversation] = await conversationsIn(owner.workspaceId);
    const data = await client.ask(
      owner,
      `query($id: ID!) { messages(conversationId: $id) ${messages} }`,
      conversation,
    );
    expect(data.messages.items[0]).toMatchObject({
      text: 'note number 0',
      sentAt: '2024-03-25T09:00:00.000Z',
      clock: 'local',
      author: { name: 'Mara Lind' },
    });
  });

  it('turns a wall clock into an instant when the uploader names its zone', async () => {
    const owner = await client.newWorkspace();
    await client.upload(owner, { 'chat.txt': whatsAppChat(1) }, { timeZone: 'Europe/Berlin' });
    const [conversation] = await conversationsIn(owner.workspaceId);
    const data = await client.ask(
      owner,
      `query($id: ID!) { messages(conversationId: $id) ${messages} }`,
      conversation,
    );
    expect(data.messages.items[0].sentAt).toBe('2024-03-25T08:00:00.000Z');
    expect(data.messages.items[0].clock).not.toBe('local');
  });

  it('reads a Slack export', async () => {
    const owner = await client.newWorkspace();
    const zip = await slackZip('payments', [
      { user: 'U1', text: 'The keys rotate on Monday.' },
      { user: 'U2', text: 'Thanks!' },
    ]);
    const { importId } = await client.upload(owner, { 'export.zip': zip });
    const run = await client.import(owner, importId);
    expect(run.counts).toMatchObject({ conversations: 1, messages: 2, people: 2 });
    const [{ id }] = (await conversationsIn(owner.workspaceId)) as [{ id: string }];
    const { conversation } = await client.ask(
      owner,
      'query($id: ID!) { conversation(id: $id) { title kind platform messages sourceId } }',
      { id },
    );
    expect(conversation).toMatchObject({ platform: 'slack', messages: 2, sourceId: run.source.id });
    expect(conversation.title).toContain('payments');
  });

  it.each([
    ['Markdown', 'refunds.md', () => markdown, 'markdown', 'Money goes back'],
    ['a PDF', 'guide.pdf', () => pdf('Ledger entries are final.'), 'pdf', 'Ledger entries are final.'],
    ['a Word document', 'notes.docx', wordDocument, 'docx', 'Chargebacks are answered'],
  ])('reads %s', async (_name, path, content, format, text) => {
    const owner = await client.newWorkspace();
    const { importId } = await client.upload(owner, { [path]: await content() });
    const run = await client.import(owner, importId);
    expect(run.counts).toMatchObject({ files: 1, documents: 1, skipped: 0 });
    expect(run.source).toMatchObject({ documents: 1, formats: [format] });
    const [{ id }] = await client.rows(
      'select d.id from document d join source s on s.id = d.source_id where s.workspace_id = ?::uuid',
      [owner.workspaceId],
    );
    const { container } = await client.ask(
      owner,
      'query($id: ID!) { container(id: $id) { __typename ... on Document { fileId sections { ordinal headings text } } } }',
      { id },
    );
    expect(container).toMatchObject({ __typename: 'Document', fileId: run.source.files[0].id });
    expect(container.sections.map((section: { text: string }) => section.text).join(' ')).toContain(text);
  });

  it.each([
    ['false', false],
    ['true', true],
  ])('shows a photo with its time and camera; with keepPlaces=%s', async (keepPlaces, isThere) => {
    const owner = await client.newWorkspace();
    const { importId } = await client.upload(owner, { 'IMG_1.jpg': photo }, { keepPlaces });
    const run = await client.import(owner, importId);
    expect(run.counts).toMatchObject({ files: 1, documents: 1, skipped: 0 });
    const [row] = await client.rows(
      `select d.title, d.media_type, d.written_at, e.text from document d join section e on e.document_id = d.id
       where d.source_id = ?::uuid`,
      [run.source.id],
    );
    expect(row).toMatchObject({ title: 'IMG_1', media_type: 'image/jpeg' });
    expect(new Date(row.written_at).toISOString()).toBe('2023-07-14T16:05:09.000Z');
    expect(row.text).toContain('Camera: EOS 40D');
    expect(row.text.includes('Place: 47.51000, 9.25500')).toBe(isThere);
  });

  it('reads a mail, and knows its people by their addresses', async () => {
    const owner = await client.newWorkspace();
    const { importId } = await client.upload(owner, { 'rotation.eml': mail });
    const { counts } = await client.import(owner, importId);
    expect(counts).toMatchObject({ conversations: 1, messages: 1 });
    const emails = await client.rows(
      'select a.email from appearance a join handle h on h.id = a.handle_id where h.workspace_id = ?::uuid order by 1',
      [owner.workspaceId],
    );
    expect(emails.map(({ email }) => email)).toContain('mara@example.org');
  });

  it('takes two handles with the same address for one person', async () => {
    const owner = await client.newWorkspace();
    const zip = await slackZip('payments', [{ user: 'U1', text: 'hello' }]);
    await client.upload(owner, { 'export.zip': zip });
    await client.upload(owner, { 'rotation.eml': mail });
    const people = await client.rows(
      `select distinct h.person_id from handle h join appearance a on a.handle_id = h.id
       where h.workspace_id = ?::uuid and a.email = 'mara@example.org'`,
      [owner.workspaceId],
    );
    expect(people).toHaveLength(1);
  });

  it('adds nothing when the same file comes again, and says so', async () => {
    const owner = await client.newWorkspace();
    const first = await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    const before = await client.contents(owner.workspaceId);
    const again = await client.upload(owner, { 'renamed.txt': whatsAppChat(3) });
    expect(again).toMatchObject({ sourceId: first.sourceId, importId: first.importId, unchanged: true });
    await expect(client.contents(owner.workspaceId)).resolves.toEqual(before);
  });

  it('takes only the new files of an upload that has old ones too', async () => {
    const owner = await client.newWorkspace();
    await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    const { importId, unchanged } = await client.upload(owner, {
      'a/chat.txt': whatsAppChat(3),
      'a/x.md': markdown,
    });
    expect(unchanged).toBe(false);
    const { source } = await client.import(owner, importId);
    expect(source.files.map(({ path }: { path: string }) => path)).toEqual(['a/x.md']);
  });

  it('adds only what a longer export of the same chat has more', async () => {
    const owner = await client.newWorkspace();
    await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    const { importId } = await client.upload(owner, { 'chat.txt': whatsAppChat(5) });
    const { counts } = await client.import(owner, importId);
    expect(counts).toMatchObject({ messages: 2, unchanged: 3 });
  });

  it('carries an edit that a later export tells of', async () => {
    const owner = await client.newWorkspace();
    await client.upload(owner, {
      'one.zip': await slackZip('payments', [{ user: 'U1', text: 'on Monday' }]),
    });
    const edited = await slackZip('payments', [{ user: 'U1', text: 'on Monday', editedText: 'on Tuesday' }]);
    await client.upload(owner, { 'two.zip': edited });
    const texts = await client.rows(
      'select m.text, m.edited_at from message m join source s on s.id = m.source_id where s.workspace_id = ?::uuid',
      [owner.workspaceId],
    );
    expect(texts).toEqual([{ text: 'on Tuesday', edited_at: expect.anything() }]);
  });

  it('tells of a file it cannot read, and reads the others', async () => {
    const owner = await client.newWorkspace();
    const { importId } = await client.upload(owner, {
      'team/a.md': markdown,
      'team/broken.pdf': '%PDF-1.4 and then nothing that makes sense',
      'team/chat.txt': whatsAppChat(3),
    });
    const run = await client.import(owner, importId);
    expect(run.counts).toMatchObject({ files: 3, documents: 1, messages: 3, skipped: 1 });
    expect(run.phase).not.toBe('FAILED');
    expect(run.source.name).toBe('team');
    const { skippedRecords } = await client.ask(
      owner,
      'query($id: ID!) { skippedRecords(importId: $id) { total items { file reason detail } nextCursor } }',
      { id: importId },
    );
    expect(skippedRecords).toMatchObject({
      total: 1,
      items: [{ file: 'team/broken.pdf' }],
      nextCursor: null,
    });
    expect(skippedRecords.items[0].detail).toContain('team/broken.pdf');
  });

  it('reads again what it left something out of, and nothing is there twice', async () => {
    const owner = await client.newWorkspace();
    const { importId } = await client.upload(owner, {
      'team/a.md': markdown,
      'team/broken.pdf': '%PDF-1.4 and then nothing that makes sense',
      'team/chat.txt': whatsAppChat(3),
    });
    const before = await client.contents(owner.workspaceId);
    await client.steer(owner, 'retry', importId);
    await client.idle();
    const run = await client.import(owner, importId);
    expect(run).toMatchObject({ phase: 'DONE', counts: { files: 3, messages: 0, skipped: 1 } });
    expect(await client.contents(owner.workspaceId)).toEqual(before);
  });

  it('fails with the reason when nothing can be read', async () => {
    const owner = await client.newWorkspace();
    const { importId } = await client.upload(owner, { 'empty.txt': '' });
    const run = await client.import(owner, importId);
    expect(run).toMatchObject({ phase: 'FAILED', counts: { messages: 0, skipped: 1 } });
    expect(run.message).toContain('empty.txt');
  });

  it('keeps text that PostgreSQL could not store as it is', async () => {
    const owner = await client.newWorkspace();
    const text = 'zero \0 and $1 ? \\u0000 half \ud83d end';
    await client.upload(owner, { 'export.zip': await slackZip('payments', [{ user: 'U1', text }]) });
    const [stored] = await client.rows(
      'select m.text from message m join source s on s.id = m.source_id where s.workspace_id = ?::uuid',
      [owner.workspaceId],
    );
    expect(stored?.text).toMatch(/^zero .* and \$1 \? \\u0000 half .* end$/);
  });
});
