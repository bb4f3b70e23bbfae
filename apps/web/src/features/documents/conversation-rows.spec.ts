import { conversationRows } from './conversation-rows';

let count = 0;
const message = (over: Record<string, unknown> = {}) => {
  count += 1;
  return {
    id: `m${count}`,
    conversationId: 'c',
    sourceId: 's',
    author: { handleId: 'mei', personId: 'p', name: 'Mei' },
    sentAt: '2024-03-01T10:00:00.000Z',
    clock: 'local',
    kind: 'text',
    text: 'hello',
    threadId: null,
    replyToId: null,
    editedAt: null,
    reactions: [],
    attachments: [],
    place: 'a.json',
    ...over,
  } as any;
};
const shape = (messages: any[]) =>
  conversationRows(messages).map((row) =>
    row.kind === 'day' ? row.at.slice(0, 10) : `${row.isReply ? '> ' : ''}${row.key}`,
  );

describe('conversationRows', () => {
  it('puts a line before each new day', () => {
    const rows = shape([
      message({ id: 'a' }),
      message({ id: 'b' }),
      message({ id: 'c', sentAt: '2024-03-02T00:10:00.000Z' }),
    ]);
    expect(rows).toEqual(['2024-03-01', 'a', 'b', '2024-03-02', 'c']);
  });

  it('puts answers under what they answer, in their order', () => {
    const rows = shape([
      message({ id: 'root', threadId: 'root' }),
      message({ id: 'other' }),
      message({ id: 'reply', threadId: 'root', sentAt: '2024-03-05T10:00:00.000Z' }),
    ]);
    expect(rows).toEqual(['2024-03-01', 'root', '> reply', 'other']);
  });

  it('keeps an answer in its place when its thread begins elsewhere', () => {
    expect(shape([message({ id: 'a' }), message({ id: 'r', threadId: 'not-here' })])).toEqual([
      '2024-03-01',
      'a',
      '> r',
    ]);
  });

  it('names an author once per stretch, and again after a pause', () => {
    const rows = conversationRows([
      message(),
      message({ sentAt: '2024-03-01T10:05:00.000Z' }),
      message({ sentAt: '2024-03-01T11:00:00.000Z' }),
    ]);
    expect(rows.flatMap((row) => (row.kind === 'message' ? [row.isSameAuthor] : []))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('keeps messages without a time', () => {
    expect(shape([message({ id: 'a', sentAt: null })])).toEqual(['a']);
  });
});
