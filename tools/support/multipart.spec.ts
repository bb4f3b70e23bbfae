import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundFile } from './find-files';
import { multipartBody } from './multipart';

describe('a multipart body', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacit-multipart-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const fileOf = (name: string, content: string | Buffer): FoundFile => {
    const path = join(folder, Buffer.from(name).toString('hex'));
    writeFileSync(path, content);
    return { path, name, bytes: statSync(path).size };
  };

  it('is what every server understands: files under their paths, in their order', async () => {
    const body = multipartBody([fileOf('team/聊天 "1".txt', 'hello'), fileOf('b', '')]);
    const response = new Response(await bytesOf(body.chunks), {
      headers: { 'content-type': body.contentType },
    });
    const form = await response.formData();
    expect([...form.keys()]).toEqual(['files', 'files']);
    const file = form.get('files');
    expect(file).toBeInstanceOf(File);
    expect((file as File).name).toBe('team/聊天 "1".txt');
    expect(await (file as File).text()).toBe('hello');
  });

  it('knows its length before it is read, with files of any size and none', async () => {
    const files = [fileOf('empty', ''), fileOf('bytes', Buffer.alloc(200_000, 7)), fileOf('名', 'x')];
    const body = multipartBody(files);
    expect((await bytesOf(body.chunks)).length).toBe(body.bytes);
  });

  it('ends with an error that names the file when it has become shorter meanwhile', async () => {
    const file = fileOf('shrinking', 'long enough');
    const body = multipartBody([{ ...file, bytes: file.bytes + 1 }]);
    await expect(bytesOf(body.chunks)).rejects.toThrow('shrinking changed while it was read');
  });
});

async function bytesOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
