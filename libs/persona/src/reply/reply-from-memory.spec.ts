import { buildChat } from '../testing/build-chat';
import { buildExchangeIndex } from './exchange-index';
import { replyFromMemory } from './reply-from-memory';

const chat = buildChat(
  'me: how was the interview today?',
  'alex: honestly not bad',
  'alex: they liked the bridge model',
  'me: I made dumplings again',
  'alex: save me at least six',
  'me: I cannot sleep',
  'alex: open the window and count the trams',
  'me: are you home yet?',
  'alex: ten minutes, the bus is stuck',
  'me: did you get home ok?',
  'alex: yes, wet but alive',
  'me: 你到家了吗',
  'alex: 到了到了，刚进门',
  'me: 今天好累啊',
  'alex: 早点睡，明天我来做饭',
  'me: I have to leave now',
  "alex: don't go yet",
  "me: hey, how's it going",
  'alex: fine, the tram was late',
  'me: 亲爱的你现在在忙什么',
  'alex: 在煮面',
  'me: everything is too much',
  'alex: i want to die too haha',
);

async function talk() {
  const exchanges = await buildExchangeIndex(chat, 'alex');
  return (said: string, earlier: Parameters<typeof replyFromMemory>[1]['earlier'] = []) =>
    replyFromMemory(said, { exchanges, earlier });
}

const textsOf = (reply: ReturnType<typeof replyFromMemory>) =>
  reply.kind === 'reply' ? reply.messages.map((message) => message.text) : reply.kind;

describe('replyFromMemory', () => {
  it('gives the real burst that answered the most similar situation, bubble by bubble', async () => {
    const say = await talk();
    expect(textsOf(say('How did the interview go?'))).toEqual([
      'honestly not bad',
      'they liked the bridge model',
    ]);
  });

  it('says which messages they are and what had been said then', async () => {
    const say = await talk();
    expect(say('I still cannot sleep')).toMatchObject({
      messages: [{ id: 'c6', at: chat[6]?.at, text: 'open the window and count the trams' }],
      saidThen: ['I cannot sleep'],
    });
  });

  it('answers Chinese with what answered Chinese', async () => {
    const say = await talk();
    expect(textsOf(say('到家了吗？'))).toEqual(['到了到了，刚进门']);
    expect(textsOf(say('今天真的好累'))).toEqual(['早点睡，明天我来做饭']);
  });

  it('gives what they wrote about it where nobody had asked that, and not for a word in common', async () => {
    const say = await talk();
    expect(textsOf(say('Did they like your model of the bridge?'))).toEqual([
      'honestly not bad',
      'they liked the bridge model',
    ]);
    expect(textsOf(say('Tell me about the noodles, the bridge model'))).toEqual([
      'honestly not bad',
      'they liked the bridge model',
    ]);
    expect(textsOf(say('Is the harbour bridge older than the cathedral?'))).toBe('none');
  });

  it('admits that they never answered anything like it', async () => {
    const say = await talk();
    expect(say('What do you make of the election in Peru?')).toEqual({ kind: 'none' });
    expect(say('')).toEqual({ kind: 'none' });
  });

  it('answers how somebody begins with what answered another beginning, and nothing longer that way', async () => {
    const say = await talk();
    expect(textsOf(say('How are you?'))).toEqual(['fine, the tram was late']);
    expect(textsOf(say('在干嘛呢'))).toEqual(['在煮面']);
    expect(textsOf(say('How are you going to pay the Peruvian election fees next year?'))).toBe('none');
    expect(textsOf(say('what are you up to?'))).toBe('none');
  });

  it('never gives the same reply twice in a row', async () => {
    const say = await talk();
    const first = say('are you home?');
    if (first.kind !== 'reply') throw new Error('expected a reply');
    const second = say('are you home?', [{ said: 'are you home?', reply: first.messages }]);
    expect(textsOf(second)).not.toEqual(textsOf(first));
    expect(textsOf(second)).toEqual(['yes, wet but alive']);
  });

  it('gives the same reply to the same words, so that nothing is left to chance', async () => {
    const say = await talk();
    expect(say('dumplings tonight?')).toEqual(say('dumplings tonight?'));
  });

  it('never shows a real message that holds on to somebody who leaves', async () => {
    const say = await talk();
    expect(textsOf(say('I have to leave now'))).toBe('none');
  });

  it('never shows a real message that speaks of self-harm', async () => {
    const say = await talk();
    expect(textsOf(say('everything is too much'))).toBe('none');
  });

  it('has nothing to say from an empty chat', async () => {
    const exchanges = await buildExchangeIndex([], 'alex');
    expect(exchanges.size).toBe(0);
    expect(replyFromMemory('hi', { exchanges })).toEqual({ kind: 'none' });
  });
});
