import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

async function readFormat(format: string) {
  const { name, content } = readFixture(format);
  const records = await parseBytes(name, content);
  return { lines: linesOf(records), messages: recordsOfType(records, 'message'), records };
}

describe('what people write in public', () => {
  it('x-posts: links where they lead, the words of others apart', async () => {
    const { lines, messages } = await readFormat('x-posts');
    expect(lines).toEqual([
      '2024-01-02T09:05:00Z Me: We shipped the ledger & slept. https://a.example/ledger',
      '2024-01-02T10:05:00Z Me: [link]',
    ]);
    expect(messages[1]?.quoted).toBe('@tom: Refunds run at two.');
  });

  it('x-messages: oldest first, people by their numbers', async () => {
    expect((await readFormat('x-messages')).lines).toEqual([
      '2024-01-02T09:05:00Z 1: When do refunds run?',
      '2024-01-02T09:06:00Z 2: At two.',
    ]);
  });

  it('x-archive: posts and messages of its owner, who has a name there', async () => {
    expect((await readFormat('x-archive')).lines).toEqual([
      '2024-01-02T09:05:00Z Maya: We shipped.',
      '2024-01-02T09:05:00Z Maya: When do refunds run?',
      '2024-01-02T09:06:00Z 2: At two.',
    ]);
  });

  it('meta-posts: letters mended, the name of the owner, a post without words said to be one', async () => {
    const { lines, messages, records } = await readFormat('meta-posts');
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z Maya Lin: Am See, endlich. Schön hier.\nhttps://a.example/lake',
    ]);
    expect(messages[0]?.attachments).toEqual([{ name: 'lake.jpg' }]);
    expect(recordsOfType(records, 'skipped')).toMatchObject([{ reason: 'post/no-words', notice: true }]);
  });

  it('meta-posts: Instagram keeps the words with the picture', async () => {
    const text =
      '[{"media":[{"uri":"media/posts/lake.jpg","creation_timestamp":1704189600,"title":"Endlich See"}]}]';
    expect(linesOf(await parseBytes('posts_1.json', text))).toEqual([
      '2024-01-02T10:00:00.000Z Me: Endlich See',
    ]);
  });

  it('weibo-json: text without marks, on the clock it was written', async () => {
    const { lines, messages } = await readFormat('weibo-json');
    expect(lines[0]).toBe('2024-01-02T17:05:00+08:00 林小雨: 今天账本上线了，@汤姆 辛苦\n晚安');
    expect(messages[1]?.quoted).toBe('@汤姆: 两点退款');
  });

  it('xiaohongshu-json: one note by itself, tags as people see them', async () => {
    expect((await readFormat('xiaohongshu-json')).lines).toEqual([
      '2024-01-02T10:00:00.000Z 林小雨: 湖边的周末\n水很凉，面条很好吃 #湖边',
    ]);
  });

  it('douban-json: a review names what it speaks of; its clock has no zone', async () => {
    expect((await readFormat('douban-json')).lines).toEqual([
      '2024-01-02T21:05:00 林小雨: 读完了\n《边城》\n最后一页舍不得翻。',
    ]);
  });
});
