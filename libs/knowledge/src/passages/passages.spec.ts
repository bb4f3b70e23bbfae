import { inOrder } from '../testing';
import { passagesOfConversation, type PassageMessage } from './passages-of-conversation';
import { passagesOfDocument, type PassageSection } from './passages-of-document';

const hour = 3_600_000;
const message = (id: string, fields: Partial<PassageMessage> = {}): PassageMessage => ({
  ...{ id, sourceId: 's', conversationId: 'c', threadId: null, handleId: 'h', speaker: 'Mei', at: 0 },
  ...{ text: `text ${id}`, caption: '', title: 'general' },
  ...fields,
});
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};
const stretches = async (messages: PassageMessage[]) =>
  (await all(passagesOfConversation(inOrder(messages)))).map(({ id, stretch, ordinal }) => [
    id,
    stretch,
    ordinal,
  ]);

describe('passages of a conversation', () => {
  it('are one a message, numbered within a sitting', async () => {
    expect(await stretches([message('1'), message('2', { at: hour })])).toEqual([
      ['m:1', 'c#0', 0],
      ['m:2', 'c#0', 1],
    ]);
  });

  it('start a new sitting after a long silence, and in another conversation', async () => {
    const messages = [
      message('1'),
      message('2', { at: 13 * hour }),
      message('3', { conversationId: 'd', at: 13 * hour }),
    ];
    expect((await stretches(messages)).map(([, stretch]) => stretch)).toEqual(['c#0', 'c#1', 'd#0']);
  });

  it('keep a thread together over any silence', async () => {
    const messages = [message('1', { threadId: 't' }), message('2', { threadId: 't', at: 99 * hour })];
    expect(await stretches(messages)).toEqual([
      ['m:1', 't', 0],
      ['m:2', 't', 1],
    ]);
  });

  it('leave out messages without words, and no hole where they were', async () => {
    expect(await stretches([message('1'), message('2', { text: ' ' }), message('3')])).toEqual([
      ['m:1', 'c#0', 0],
      ['m:3', 'c#0', 1],
    ]);
  });
});

describe('passages of a document', () => {
  const section = (text: string): PassageSection => ({
    ...{ id: 'x', sourceId: 's', documentId: 'd', headings: ['Refunds'], page: 2, title: 'Runbook' },
    ...{ text, handleId: null, speaker: null, at: null },
  });

  it('cut a long section at the ends of sentences and know where they stand in it', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `Sentence number ${i} is about refunds.`).join(' ');
    const passages = await all(passagesOfDocument(inOrder([section(text)])));
    expect(passages.length).toBeGreaterThan(1);
    for (const passage of passages) {
      const [, from, to] = /:(\d+)-(\d+)$/.exec(passage.id)!.map(Number);
      expect(text.slice(from, to)).toBe(passage.text);
      expect(passage.text.endsWith('.')).toBe(true);
    }
  });
});
