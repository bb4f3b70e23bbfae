import { buildChat } from '../testing/build-chat';
import { type ChatMessage, type Exchange, exchangesOf } from './exchange';

async function cut(messages: ChatMessage[]): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  for await (const exchange of exchangesOf(messages, 'alex')) exchanges.push(exchange);
  return exchanges;
}

const words = (exchanges: Exchange[]) =>
  exchanges.map(({ said, reply }) => [said, reply.map((message) => message.text)]);

describe('exchangesOf', () => {
  it('pairs what was said with the burst that answered it', async () => {
    const chat = buildChat('me: home?', 'alex: almost', 'alex: bus is late', 'me: ok', 'alex: ten minutes');
    expect(words(await cut(chat))).toEqual([
      [['home?'], ['almost', 'bus is late']],
      [['ok'], ['ten minutes']],
    ]);
  });

  it('keeps the last three messages of the other side', async () => {
    const chat = buildChat('me: a', 'me: b', 'me: c', 'me: d', 'alex: e');
    expect(words(await cut(chat))).toEqual([[['b', 'c', 'd'], ['e']]]);
  });

  it('tells how long they took to answer', async () => {
    const [exchange] = await cut(buildChat('me: home?', 'me: well?', 'alex: almost'));
    expect(exchange?.answerMs).toBe(60_000);
  });

  it('takes what they began themselves for no answer', async () => {
    expect(await cut(buildChat('alex: good morning', 'alex: coffee?'))).toEqual([]);
  });

  it('takes a message two days later for no answer', async () => {
    const [said, late] = buildChat('me: thoughts?', 'alex: new phone, who dis');
    expect(await cut([said!, { ...late!, at: late!.at! + 48 * 3_600_000 }])).toEqual([]);
  });

  it('ends a burst where they paused', async () => {
    const [said, first, second] = buildChat('me: thoughts?', 'alex: yes', 'alex: by the way, rain');
    const exchanges = await cut([said!, first!, { ...second!, at: second!.at! + 3_600_000 }]);
    expect(words(exchanges)).toEqual([[['thoughts?'], ['yes']]]);
  });

  it('never pairs messages of two chats', async () => {
    const first = buildChat('me: hi', 'alex: hey', 'me: still there?');
    const second = buildChat('alex: unrelated').map((message) => ({ ...message, containerId: 'other' }));
    expect(words(await cut([...first, ...second]))).toEqual([[['hi'], ['hey']]]);
  });

  it('ends a burst at a photo of the other side', async () => {
    const chat = buildChat('me: my plant is dying', 'alex: photo?', 'me: ', 'alex: it is only sulking');
    expect(words(await cut(chat))).toEqual([[['my plant is dying'], ['photo?']]]);
  });

  it('passes over messages without words and without an author', async () => {
    const chat = buildChat('me: look', 'me: ', 'alex: nice');
    const notice: ChatMessage = { ...chat[1]!, personId: null, text: 'Alex changed the icon' };
    expect(words(await cut([chat[0]!, notice, chat[1]!, chat[2]!]))).toEqual([[['look'], ['nice']]]);
  });
});
