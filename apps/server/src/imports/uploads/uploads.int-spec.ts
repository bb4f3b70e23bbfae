import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { memberOf, type SignedUp } from '../../testing/sign-up';
import { Role } from '../../workspaces/member.entity';
import { markdown, whatsAppChat } from '../testing/files';
import { ImportClient } from '../testing/import-client';

const maxBytes = 200_000;

describe('an upload', () => {
  let client: ImportClient;
  let owner: SignedUp;
  beforeAll(async () => void (client = await ImportClient.start({ MAX_UPLOAD_BYTES: String(maxBytes) })));
  afterAll(() => client.close());
  beforeEach(async () => void (owner = await client.newWorkspace()));

  /** Files on the disk, finished or not, without the folders that hold them. */
  function filesKept(): string[] {
    const directory = join(client.testApp.dataDir, 'files');
    const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  }

  const address = (as: SignedUp, more = '') =>
    `${client.testApp.url}/upload?workspaceId=${as.workspaceId}${more}`;
  const post = (as: SignedUp, body: FormData | string, headers: Record<string, string> = {}, more = '') =>
    fetch(address(as, more), {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${as.token}`, ...headers },
    });
  const oneFile = (content = markdown, name = 'a.md'): FormData => {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return form;
  };

  it('keeps folders as they were and gives the originals back', async () => {
    const { importId } = await client.upload(owner, {
      'team/plan 计划.md': markdown,
      'team/chat.txt': whatsAppChat(2),
    });
    const { source } = await client.import(owner, importId);
    expect(source.files.map(({ path }: { path: string }) => path)).toEqual([
      'team/chat.txt',
      'team/plan 计划.md',
    ]);
    const response = await fetch(`${client.testApp.url}/files/${source.files[1].id}`, {
      headers: { authorization: `Bearer ${owner.token}` },
    });
    await expect(response.text()).resolves.toBe(markdown);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toContain('application/octet-stream');
    const disposition = response.headers.get('content-disposition');
    expect(disposition).toMatch(/^attachment; /);
    expect(disposition).toContain(`filename*=UTF-8''${encodeURIComponent('plan 计划.md')}`);
  });

  it('gives no file to somebody who may not read its source', async () => {
    const other = await memberOf(client.testApp, owner.workspaceId, Role.Admin);
    const { importId } = await client.upload(owner, { 'a.md': `${markdown} private` }, { visibility: 'ME' });
    const { source } = await client.import(owner, importId);
    const file = `${client.testApp.url}/files/${source.files[0].id}`;
    expect((await fetch(file, { headers: { authorization: `Bearer ${other.token}` } })).status).toBe(404);
    expect((await fetch(file)).status).toBe(401);
  });

  it('that is cut in the middle leaves nothing', async () => {
    const before = filesKept();
    const sources = await client.rows('select id from source');
    await new Promise<void>((resolve) => {
      const cut = request(address(owner), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${owner.token}`,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': '100000',
        },
      });
      cut.on('error', () => resolve());
      const part = (name: string) =>
        `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
      cut.write(
        `${part('whole.md')}${markdown} of the cut upload\r\n${part('half.md')}${'half '.repeat(1_000)}`,
      );
      setTimeout(() => cut.destroy(), 100);
      cut.on('close', () => resolve());
    });
    await until(() => filesKept().length === before.length);
    expect(filesKept()).toEqual(before);
    expect(await client.rows('select id from source')).toEqual(sources);
  });

  it('larger than the server takes is refused, and leaves nothing', async () => {
    const before = filesKept();
    const response = await post(owner, oneFile('x'.repeat(maxBytes + 1)));
    expect(response.status).toBe(413);
    await expect(response.json()).resolves.toMatchObject({ code: 'upload/too-large' });
    await until(() => filesKept().length === before.length);
    expect(filesKept()).toEqual(before);
  });

  it('of another content type is refused', async () => {
    const response = await post(owner, '{}', { 'content-type': 'application/json' });
    expect(response.status).toBe(415);
  });

  it('without a file is refused', async () => {
    const response = await post(owner, new FormData());
    expect(response.status).toBe(400);
  });

  it('with a name that leads elsewhere is refused whole', async () => {
    const before = filesKept();
    const form = oneFile(`${markdown} beside a bad name`);
    form.append('file', new Blob(['evil']), '../../evil.md');
    const response = await post(owner, form);
    expect(response.status).toBe(400);
    const { message } = (await response.json()) as { message: string };
    expect(message).toContain('../../evil.md');
    expect(filesKept()).toEqual(before);
  });

  it('needs somebody who is signed in, a member at least, of that workspace', async () => {
    expect((await fetch(address(owner), { method: 'POST', body: oneFile() })).status).toBe(401);
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    expect((await post(viewer, oneFile())).status).toBe(403);
    const stranger = await client.newWorkspace();
    expect((await post({ ...stranger, workspaceId: owner.workspaceId }, oneFile())).status).toBe(404);
  });

  it.each([
    ['&visibility=everybody', 'visibility'],
    ['&timeZone=Mars/Olympus', 'timeZone'],
    ['&keepPlaces=perhaps', 'keepPlaces'],
    ['&visibility=MEMBERS', 'Name the members'],
    [
      '&visibility=MEMBERS&memberIds=00000000-0000-4000-8000-000000000000',
      '00000000-0000-4000-8000-000000000000',
    ],
  ])('with %s is refused by name', async (parameters, named) => {
    const response = await post(owner, oneFile(), {}, parameters);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { message: string }).message).toContain(named);
  });

  it('says nothing of a private upload of the same file by somebody else', async () => {
    const member = await memberOf(client.testApp, owner.workspaceId, Role.Member);
    const theirs = await client.upload(member, { 'a.md': markdown }, { visibility: 'ME' });
    const mine = await client.upload(owner, { 'a.md': markdown }, { visibility: 'ME' });
    expect(mine).toMatchObject({ unchanged: false });
    expect(mine.sourceId).not.toBe(theirs.sourceId);
  });

  it('of a file whose import was cancelled reads it after all', async () => {
    const first = await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    await client.rows("update import set phase = 'paused' where id = ?::uuid", [first.importId]);
    await client.steer(owner, 'cancel', first.importId);
    const again = await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    expect(again).toMatchObject({ sourceId: first.sourceId, unchanged: false });
    expect((await client.import(owner, again.importId)).counts.messages).toBe(3);
  });

  it('goes from the disk with the last source that has it', async () => {
    const text = `${markdown} in two sources`;
    const one = await client.upload(owner, { 'a.md': text });
    const two = await client.upload(owner, { 'a.md': text }, { visibility: 'ME' });
    const kept = filesKept().length;
    const remove = 'mutation($id: ID!) { deleteSource(id: $id) }';
    await client.ask(owner, remove, { id: one.sourceId });
    expect(filesKept()).toHaveLength(kept);
    await client.ask(owner, remove, { id: two.sourceId });
    expect(filesKept()).toHaveLength(kept - 1);
  });
});

/** For what the server does after a line is cut, of which nobody is told. */
async function until(isSo: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 100 && !isSo(); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
