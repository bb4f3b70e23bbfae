import type { LineOfTwo } from '../line-of-two';
import { lineTone, saysLearnt } from './line-tone';
import { reflect } from './reflect';

const DAY = 24 * 60 * 60_000;

/** Days of a chat, `me: …` or `them: …`, a minute between two lines. */
function chat(...days: string[][]): LineOfTwo[] {
  return days.flatMap((lines, day) =>
    lines.map((line, at) => ({
      id: `${day}.${at}`,
      isTheirs: line.startsWith('them'),
      containerId: 'chat',
      at: Date.UTC(2024, 0, 1, 18) + day * 20 * DAY + at * 60_000,
      text: line.replace(/^\w+: /, ''),
    })),
  );
}

const quarrels = chat(
  ['me: good morning', 'them: good morning, love you', 'me: haha love you'],
  ['me: you never wash the dishes', 'them: leave me alone', 'me: fine. whatever'],
  ['them: sorry about the dishes', 'me: thank you'],
  ['me: dinner at eight?', 'them: yes'],
  ['them: dishes again?', 'them: you always leave the dishes', 'me: I am so angry'],
  ['me: i should have listened', 'them: good night'],
);

describe('what was good', () => {
  it('is where both were warm, cited line by line', async () => {
    const { good } = await reflect(quarrels);
    expect(good).toEqual([{ at: quarrels[0]?.at, messageIds: ['0.0', '0.1', '0.2'] }]);
  });

  it('is not a talk in which one was warm and the other was not', async () => {
    expect((await reflect(chat(['me: love you, miss you', 'them: ok']))).good).toEqual([]);
  });

  it('is found in Chinese as well', async () => {
    const { good } = await reflect(chat(['me: 今天好开心', 'them: 哈哈我也是，晚安', 'me: 晚安']));
    expect(good[0]?.messageIds).toEqual(['0.0', '0.1', '0.2']);
  });
});

describe('what repeated', () => {
  it('counts hard talks, who began them, who wrote again, after how long, and where somebody said sorry', async () => {
    const { hard } = await reflect(quarrels);
    expect(hard).toMatchObject({
      talks: 2,
      begunBy: { them: 1, me: 1 },
      firstAgain: { them: 1, me: 1 },
      withSorry: 1,
    });
    expect(hard.silenceMs).toBeGreaterThan(19 * DAY);
  });

  it('names what they were about, with the places, and not the words of anger', async () => {
    const { repeated } = (await reflect(quarrels)).hard;
    expect(repeated.map(({ word, talks }) => [word, talks])).toEqual([['dishes', 2]]);
    expect(repeated[0]?.moments.map(({ messageIds }) => messageIds[0])).toEqual(['4.0', '1.0']);
  });

  it('is the same in Chinese', async () => {
    const { hard } = await reflect(
      chat(
        ['me: 你怎么又迟到了', 'them: 别理我', 'me: 你总是迟到'],
        ['them: 对不起，昨天的事', 'me: 没事'],
        ['me: 又迟到', 'them: 你每次都这样说', 'me: 我很生气'],
      ),
    );
    expect(hard).toMatchObject({ talks: 2, withSorry: 1, firstAgain: { them: 1, me: 0 } });
    expect(hard.repeated.map(({ word }) => word)).toContain('迟到');
  });

  it('takes one angry word about somebody else for no hard talk', async () => {
    const { hard } = await reflect(chat(['me: my boss was disappointed', 'them: come over, there is soup']));
    expect(hard.talks).toBe(0);
  });
});

describe('what was learnt', () => {
  it('is only what the owner wrote', async () => {
    const { learnt } = await reflect([...quarrels, ...chat(['them: i should have called'])]);
    expect(learnt.map(({ messageIds }) => messageIds)).toEqual([['5.0']]);
    expect(saysLearnt('我现在明白了')).toBe(true);
    expect(saysLearnt('shall we eat?')).toBe(false);
  });
});

it('cites no line that speaks of self-harm', async () => {
  const lines = chat(['me: i should have gone, i want to kill myself', 'them: love you', 'me: love you too']);
  const { learnt, good } = await reflect(lines);
  expect([...learnt, ...good].flatMap(({ messageIds }) => messageIds)).not.toContain('0.0');
});

it.each([
  ['that was fun', { warm: true, hard: 0 }],
  ['you never listen', { warm: false, hard: 2 }],
  ['never mind', { warm: false, hard: 1 }],
  ['the train is at nine', { warm: false, hard: 0 }],
  ['抱抱', { warm: true, hard: 0 }],
  ['你总是这样', { warm: false, hard: 2 }],
])('reads “%s” by its words', (text, tone) => expect(lineTone(text)).toMatchObject(tone));
