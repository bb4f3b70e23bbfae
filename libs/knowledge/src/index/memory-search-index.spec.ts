import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSearchIndex } from '../search-index.contract';
import { chat, handbook, inOrder } from '../testing';
import { MemorySearchIndex } from './memory-search-index';

describeSearchIndex('MemorySearchIndex', () => MemorySearchIndex.open());

describe('MemorySearchIndex by meaning', () => {
  let index: MemorySearchIndex;
  const put = (sourceId: string, lines: string) =>
    index.replaceSource({ workspaceId: 'w', sourceId, revision: '1' }, inOrder(chat(lines, { sourceId })));
  const found = async (text: string, sourceIds: string[]) =>
    (await index.search({ workspaceId: 'w', text, sourceIds, limit: 5 })).hits;

  beforeEach(async () => {
    index = await MemorySearchIndex.open();
    await put(
      'english',
      'Mei: The bank must confirm every refund\n\nJonas: The train was late because of the snow',
    );
    await put('chinese', '王伟: 打印机的说明书在哪里');
  });
  afterEach(() => index.close());

  it('finds in one language what was written in the other', async () => {
    const [first] = await found('火车为什么晚点', ['english', 'chinese']);
    expect(first).toMatchObject({ passageId: 'm:english-2', coverage: 0 });
    expect(first?.similarity).toBeGreaterThan(0.25);
    expect((await found('printer manual', ['english', 'chinese']))[0]?.passageId).toBe('m:chinese-0');
  });

  it('answers questions asked at once as it answers each alone', async () => {
    const questions = ['refund', 'train', 'snow', 'bank', 'who confirms refunds', 'printer'];
    const alone = [];
    for (const text of questions) alone.push(await found(text, ['english', 'chinese']));
    expect(await Promise.all(questions.map((text) => found(text, ['english', 'chinese'])))).toEqual(alone);
  });

  it('looks only where one may, like by words', async () => {
    expect(await found('火车为什么晚点', ['chinese'])).toEqual([]);
  });

  it('ranks by words alone, or by meaning alone, when told to', async () => {
    const query = { workspaceId: 'w', text: '银行', sourceIds: ['english'], limit: 5 };
    expect((await index.search({ ...query, by: 'words' })).hits).toEqual([]);
    expect((await index.search({ ...query, by: 'meaning' })).hits[0]?.passageId).toBe('m:english-0');
  });
});

describe('MemorySearchIndex where a chat and the record say the same', () => {
  const said = 'Mei: A failed refund is retried three times';
  const search = async (put: (index: MemorySearchIndex) => Promise<void>) => {
    const index = await MemorySearchIndex.open();
    const source = { workspaceId: 'w', sourceId: 'chat', revision: '1' };
    await index.replaceSource(source, inOrder(chat(said)));
    await put(index);
    const query = { workspaceId: 'w', text: 'How often is a failed refund retried?', limit: 2 };
    const { hits } = await index.search({ ...query, sourceIds: ['chat', 'handbook', 'meeting'] });
    return hits.map(({ sourceId }) => sourceId);
  };

  it('shows an interview before the chat', async () => {
    const meeting = chat(said, { sourceId: 'meeting' }).map((one) => ({ ...one, isMeeting: true }));
    const source = { workspaceId: 'w', sourceId: 'meeting', revision: '1' };
    expect(await search((index) => index.replaceSource(source, inOrder(meeting)))).toEqual([
      'meeting',
      'chat',
    ]);
  });

  it('shows a document before the chat', async () => {
    const source = { workspaceId: 'w', sourceId: 'handbook', revision: '1' };
    const pages = handbook('A failed refund is retried three times');
    expect(await search((index) => index.replaceSource(source, inOrder(pages)))).toEqual([
      'handbook',
      'chat',
    ]);
  });
});

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

  it('asks for a source again whose vectors another model made, and finds its words meanwhile', async () => {
    const index = await MemorySearchIndex.open({ directory, embedder: null });
    expect((await index.revisions()).size).toBe(0);
    expect((await index.search(query)).hits[0]?.passageId).toBe('m:chat-0');
  });

  it('keeps a source without vectors, and one without a single word', async () => {
    const index = await MemorySearchIndex.open({ directory, embedder: null });
    await index.replaceSource({ ...source, sourceId: 'plain' }, inOrder(chat('Mei: Refunds')));
    await index.replaceSource({ ...source, sourceId: 'wordless' }, inOrder([]));
    const again = await MemorySearchIndex.open({ directory, embedder: null });
    expect([...(await again.revisions()).keys()].sort()).toEqual(['plain', 'wordless']);
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

  describe('with a source of many segments, whose vectors are left on disk', () => {
    const talk = Array.from({ length: 40 }, (_, n) =>
      n % 5 === 4
        ? ''
        : `${['Mei', 'Jonas'][n % 2]}: ${['refund', 'train', '退款', 'snow', 'bank'][n % 5]} number ${n}`,
    ).join('\n');
    const options = { passagesPerSegment: 3, vectorBytes: 0 };
    const search = async (index: MemorySearchIndex, text: string) =>
      index.search({ workspaceId: 'w', text, sourceIds: ['chat'], limit: 50, facets: true });

    it.each(['who refunds the bank?', '退款', 'snow'])(
      'finds what one segment in memory finds: %s',
      async (text) => {
        const whole = await MemorySearchIndex.open();
        await whole.replaceSource(source, inOrder(chat(talk)));
        const expected = await search(whole, text);
        expect(expected.hits.length).toBeGreaterThan(5);

        const index = await MemorySearchIndex.open({ directory, ...options });
        await index.replaceSource(source, inOrder(chat(talk)));
        expect(await search(index, text)).toEqual(expected);
        await index.close();

        const again = await MemorySearchIndex.open({ directory, ...options });
        expect(await search(again, text)).toEqual(expected);
        await again.close();
      },
    );

    it('is whole when it is put twice at the same time', async () => {
      const index = await MemorySearchIndex.open({ directory, ...options });
      const put = () => index.replaceSource(source, inOrder(chat(talk)));
      await Promise.all([put(), put()]);
      const expected = await search(index, 'snow');
      await index.close();
      const again = await MemorySearchIndex.open({ directory, ...options });
      expect(await search(again, 'snow')).toEqual(expected);
      expect(readdirSync(directory)).toEqual(['chat.segment']);
      await again.close();
    });

    it('keeps what it had when the new passages end in an error', async () => {
      const index = await MemorySearchIndex.open({ directory, ...options });
      async function* broken() {
        yield* inOrder(chat(talk));
        throw new Error('the database went away');
      }
      await expect(index.replaceSource({ ...source, revision: '8' }, broken())).rejects.toThrow('went away');
      expect(await index.revisions()).toEqual(new Map([['chat', '7']]));
      expect(readdirSync(directory)).toEqual(['chat.segment']);
      await index.close();
    });
  });
});
