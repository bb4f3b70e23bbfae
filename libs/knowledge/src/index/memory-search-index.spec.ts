import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSearchIndex } from '../search-index.contract';
import { chat, inOrder } from '../testing';
import { MemorySearchIndex } from './memory-search-index';

describeSearchIndex('MemorySearchIndex', () => MemorySearchIndex.open());

describe('MemorySearchIndex on disk', () => {
  let directory: string;
  const source = { workspaceId: 'w', sourceId: 'chat', revision: '7' };
  const query = { workspaceId: 'w', text: 'refund', sourceIds: ['chat'], limit: 5 };

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'tacit-index-'));
    const index = await MemorySearchIndex.open({ directory });
    await index.replaceSource(source, inOrder(chat('Mei: Refunds are retried\nJonas: 谢谢')));
    await index.close();
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const file = () => join(directory, readdirSync(directory)[0]!);

  it('finds the same after a new start', async () => {
    const index = await MemorySearchIndex.open({ directory });
    expect(await index.revisions()).toEqual(new Map([['chat', '7']]));
    expect((await index.search(query)).hits.map((hit) => hit.passageId)).toEqual(['m:chat-0', 'm:chat-1']);
  });

  it('throws a damaged file away, so that its source is put again', async () => {
    const bytes = readFileSync(file());
    bytes[bytes.length - 3]! ^= 0xff;
    writeFileSync(file(), bytes);
    expect((await (await MemorySearchIndex.open({ directory })).revisions()).size).toBe(0);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('throws a file that was cut away', async () => {
    truncateSync(file(), 40);
    expect((await (await MemorySearchIndex.open({ directory })).revisions()).size).toBe(0);
  });

  it('throws an unfinished file away', async () => {
    writeFileSync(join(directory, 'other.segment.part'), 'half');
    await MemorySearchIndex.open({ directory });
    expect(readdirSync(directory)).toEqual(['chat.segment']);
  });
});
