import type { LineOfTwo } from '../line-of-two';
import { findRecollections } from './find-recollections';
import type { FoundRecollection } from './recollection';

type Line = [day: string, by: 'them' | 'me', text: string];

const found = (...lines: Line[]): Promise<FoundRecollection[]> =>
  findRecollections(
    lines.map(([day, by, text], at): LineOfTwo => ({
      ...{ id: `m${at}`, containerId: 'c', isTheirs: by === 'them', text },
      at: Date.parse(`${day}T10:00:00Z`) + at * 60_000,
    })),
    ['Alex', 'Sam'],
  );
const kindOf = async (text: string): Promise<string | undefined> =>
  (await found(['2022-05-05', 'them', text]))[0]?.kind;

describe('what can be remembered of a chat', () => {
  it.each([
    ['we went to the lake with the blue boats', 'place'],
    ['我们一起去了青岛看海', 'place'],
    ['you always order the soup and eat mine', 'habit'],
    ['你总是把香菜挑出来', 'habit'],
    ['thank you for the scarf, it is green', 'gift'],
    ['你送我的杯子还在桌上', 'gift'],
    ['our song was on the radio', 'song'],
    ['这首歌让我想起那个夏天', 'song'],
    ["one day we'll live by the sea", 'promise'],
    ['我答应你明年春天回来', 'promise'],
    ['happy birthday!!', 'date'],
    ['我们认识一百天了', 'date'],
    ['I love you, you know', 'sweet'],
    ['有你真好', 'sweet'],
    ['we should break up', 'breakup'],
    ['我们分手吧', 'breakup'],
  ])('“%s” is a %s', async (text, kind) => expect(await kindOf(text)).toBe(kind));

  it.each([
    'we went to bed early',
    'my boss is so mad at me',
    'he said they should break up',
    'do you love me?',
    'you gave me a headache',
    '你去过北京吗？',
    '同事们又吵架了',
    'the meeting is on Tuesday',
  ])('“%s” is nothing of the two', async (text) => expect(await kindOf(text)).toBeUndefined());

  it('dates a trip by what the sentence says, and everything else by its day', async () => {
    const [trip] = await found(['2022-05-05', 'them', 'we went to the lake last summer with the blue boat']);
    expect(trip?.when).toEqual({ date: '2021-06-01', days: expect.any(Number) });
    expect((await found(['2022-05-05', 'me', 'I love you so much']))[0]?.when?.date).toBe('2022-05-05');
  });

  it('takes the wishes of every year for one birthday, and keeps two dates of one apart', async () => {
    const birthdays = await found(
      ['2021-05-21', 'me', 'happy birthday!'],
      ['2022-05-21', 'me', 'happy birthday again'],
      ['2023-06-02', 'me', 'happy birthday!!'],
    );
    expect(birthdays.map(({ when, evidence }) => [when?.date, evidence.length])).toEqual([
      ['2021-05-21', 2],
      ['2023-06-02', 1],
    ]);
  });

  it('shows how a quarrel began and how it ended', async () => {
    const [quarrel] = await found(
      ['2022-10-22', 'me', 'are you angry with me?'],
      ['2022-10-22', 'them', 'I sat there for an hour'],
      ['2022-10-22', 'me', 'I am really sorry'],
      ['2022-12-01', 'me', 'sorry, wrong chat'],
    );
    expect(quarrel).toMatchObject({ kind: 'argument', evidence: ['m0', 'm2'] });
  });

  it('knows what they called each other, and no real name', async () => {
    const names = await found(
      ['2022-01-01', 'them', 'good night, honey'],
      ['2022-01-02', 'them', 'good morning honey!'],
      ['2022-01-03', 'me', 'good night Alex'],
      ['2022-01-04', 'me', 'good night Alex'],
      ['2022-01-05', 'me', 'good night Alex'],
      ['2022-01-06', 'me', 'good night Alex'],
    );
    expect(names).toEqual([
      {
        ...{ kind: 'nickname', text: 'honey', when: null, isTheirs: true },
        ...{ evidence: ['m0', 'm1'], photos: [], key: 'nickname their honey' },
      },
    ]);
  });

  it('leaves out lines that speak of self-harm', async () => {
    const lines = await found(
      ['2022-10-22', 'me', 'are you angry with me?'],
      ['2022-10-22', 'them', 'I am sorry, I want to kill myself'],
      ['2022-10-23', 'them', 'you make me so happy, without you I would kill myself'],
    );
    expect(lines.map(({ kind, evidence }) => [kind, evidence])).toEqual([['argument', ['m0']]]);
  });

  it('finds a phrase that both come back to and laugh about, and none that only one uses', async () => {
    const jokes = await found(
      ['2022-01-01', 'them', 'patient onion is the secret'],
      ['2022-01-01', 'me', 'hahaha'],
      ['2022-02-01', 'me', 'I was a patient onion all day'],
      ['2022-03-01', 'them', 'patient onion forever'],
      ['2022-03-01', 'them', 'orange kettle'],
      ['2022-04-01', 'them', 'orange kettle'],
      ['2022-05-01', 'them', 'orange kettle haha'],
    );
    expect(jokes.filter(({ kind }) => kind === 'joke').map(({ text }) => text)).toEqual(['patient onion']);
  });

  it('gives the same key to the same thing, whatever was imported before it', async () => {
    const line: Line = ['2022-05-21', 'me', 'happy birthday!'];
    const [alone] = await found(line);
    const [, later] = await found(['2022-01-01', 'them', 'I love you so much'], line);
    expect(later?.key).toBe(alone?.key);
  });
});
