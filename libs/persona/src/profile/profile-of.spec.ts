import { buildProfileMessage } from '../testing/build-profile-message';
import type { ProfileMessage } from './profile-message';
import { profileOf } from './profile-of';
import { countBackground } from './word-counts';

const monday = Date.UTC(2024, 0, 1, 9, 30);

function said(personId: string, ...texts: string[]): ProfileMessage[] {
  return texts.map((text) => buildProfileMessage({ personId, text }));
}

async function profileWithBackground(messages: ProfileMessage[]) {
  const background = await countBackground(messages.map((message) => message.text));
  return profileOf(messages, { personId: 'mei', background });
}

describe('profileOf', () => {
  it('counts only the messages of the person', async () => {
    const profile = await profileOf([...said('mei', 'one', 'two words'), ...said('jonas', 'three')], {
      personId: 'mei',
    });
    expect(profile).toMatchObject({ messages: 2, words: 3, medianLength: 3 });
  });

  it('counts how long messages are, in steps that double', async () => {
    const profile = await profileOf(said('mei', 'ok', 'fine', 'x'.repeat(20), 'x'.repeat(500)), {
      personId: 'mei',
    });
    expect(profile.lengths).toEqual([
      { atMost: 5, count: 2 },
      { atMost: 20, count: 1 },
      { atMost: null, count: 1 },
    ]);
  });

  it('says when the first and the last message were written', async () => {
    const messages = [
      buildProfileMessage({ at: monday + 5000 }),
      buildProfileMessage({ at: null }),
      buildProfileMessage({ at: monday }),
    ];
    expect(await profileOf(messages, { personId: 'mei' })).toMatchObject({
      firstAt: monday,
      lastAt: monday + 5000,
    });
  });

  it('reads instants in the asked zone and leaves wall clocks as they are', async () => {
    const messages = [
      buildProfileMessage({ at: monday }),
      buildProfileMessage({ at: monday, clock: 'local' }),
    ];
    const profile = await profileOf(messages, { personId: 'mei', timeZone: 'Asia/Shanghai' });
    expect(profile.activeHours).toEqual([
      { weekday: 1, hour: 9, count: 1 },
      { weekday: 1, hour: 17, count: 1 },
    ]);
  });

  it('counts Sunday as the seventh day', async () => {
    const sunday = buildProfileMessage({ at: Date.UTC(2024, 0, 7, 23, 59) });
    const profile = await profileOf([sunday], { personId: 'mei' });
    expect(profile.activeHours).toEqual([{ weekday: 7, hour: 23, count: 1 }]);
  });

  it('knows favourite emoji of every notation', async () => {
    const profile = await profileOf(
      said('mei', 'done 👍🏽👍🏽', 'nice :tada:', '好的[捂脸] [图片]', '10:30:45'),
      {
        personId: 'mei',
      },
    );
    expect(profile.emojiPerMessage).toBe(1);
    expect(profile.emoji.map(({ text, count }) => [text, count])).toEqual([
      ['👍🏽', 2],
      [':tada:', 1],
      ['[捂脸]', 1],
    ]);
  });

  it('sees questions in English and Chinese, and none in a link', async () => {
    const asked = await profileOf(said('mei', 'ready?', '你好了吗', '几点呢', 'see https://a.b/?q=1'), {
      personId: 'mei',
    });
    expect(asked.questionShare).toBe(0.75);
  });

  it('finds the words and phrases a person uses more than the others, with a message that shows them', async () => {
    const hers = Array.from({ length: 6 }, (_, n) => `quick heads up, the ledger drifts again ${n}`);
    const theirs = Array.from({ length: 40 }, (_, n) => `the deploy is fine and the build is green ${n}`);
    const messages = [...said('mei', ...hers), ...said('jonas', ...theirs)];
    const profile = await profileWithBackground(messages);

    expect(profile.distinctiveWords.map((use) => use.text)).toContain('ledger');
    expect(profile.distinctiveWords.map((use) => use.text)).not.toContain('the');
    expect(profile.phrases.map((use) => use.text)).toContain('quick heads up');
    const example = messages.find((message) => message.id === profile.phrases[0]?.exampleId);
    expect(example?.text).toContain(profile.phrases[0]?.text);
  });

  it('does not call a word distinctive that everybody uses as much', async () => {
    const same = Array.from({ length: 10 }, () => 'the invoice is late');
    const profile = await profileWithBackground([...said('mei', ...same), ...said('jonas', ...same)]);
    expect(profile.distinctiveWords).toEqual([]);
  });

  it('finds distinctive Chinese words', async () => {
    const hers = ['对账又失败了', '先对账', '今天的对账失败', '为什么失败', '失败了重新对账'].map(
      (t) => `${t}，看一下日志`,
    );
    const theirs = Array.from({ length: 30 }, () => '好的，明天开会讨论一下');
    const profile = await profileWithBackground([...said('mei', ...hers), ...said('wei', ...theirs)]);
    const found = [...profile.distinctiveWords, ...profile.phrases].map((use) => use.text);
    expect(found).toEqual(expect.arrayContaining(['失败', '对账']));
  });

  it('groups what is written about together into topics that point at messages', async () => {
    const refunds = Array.from({ length: 6 }, (_, n) =>
      buildProfileMessage({ text: 'refund retries need an idempotency key', threadId: `r${n}` }),
    );
    const garden = Array.from({ length: 6 }, (_, n) =>
      buildProfileMessage({ text: 'tomatoes and basil on the balcony', threadId: `g${n}` }),
    );
    const others = Array.from({ length: 60 }, () =>
      buildProfileMessage({ personId: 'jonas', text: 'build is green' }),
    );
    const profile = await profileWithBackground([...refunds, ...garden, ...others]);

    const about = profile.topics.find((topic) => topic.words.includes('refund'));
    expect(about?.words).toContain('idempotency');
    expect(about?.words).not.toContain('tomatoes');
    expect(about?.messages).toBe(6);
    expect(about?.months.reduce((sum, { messages }) => sum + messages, 0)).toBe(6);
    expect(refunds.map((message) => message.id)).toEqual(expect.arrayContaining(about?.evidence ?? ['none']));
  });

  it('tells in which months a topic came up', async () => {
    const at = (month: number) => Date.UTC(2024, month, 3);
    const texts = [at(10), at(10), at(11), Date.UTC(2025, 1, 1)].map((when, n) =>
      buildProfileMessage({ text: 'refund retries need an idempotency key', threadId: `r${n}`, at: when }),
    );
    const profile = await profileWithBackground(texts);
    expect(profile.topics[0]?.months).toEqual([
      { month: '2024-11', messages: 2 },
      { month: '2024-12', messages: 1 },
      { month: '2025-02', messages: 1 },
    ]);
  });

  it('takes sections for words and topics only', async () => {
    const section = buildProfileMessage({ kind: 'section', text: 'Refund policy in four words?' });
    expect(await profileOf([section], { personId: 'mei' })).toMatchObject({
      messages: 0,
      words: 5,
      questionShare: 0,
    });
  });

  it('is thin until there are enough messages and words', async () => {
    const line = 'a sentence that has exactly ten words in it, really';
    const many = Array.from({ length: 50 }, () => line);
    expect((await profileOf(said('mei', ...many), { personId: 'mei' })).isThin).toBe(false);
    expect((await profileOf(said('mei', ...many.slice(1)), { personId: 'mei' })).isThin).toBe(true);
    expect((await profileOf(said('mei', ...many.map(() => 'ok')), { personId: 'mei' })).isThin).toBe(true);
  });

  it('gives an empty profile of somebody who wrote nothing', async () => {
    const profile = await profileOf(said('jonas', 'hello'), { personId: 'mei' });
    expect(profile).toMatchObject({
      messages: 0,
      words: 0,
      firstAt: null,
      lastAt: null,
      isThin: true,
      topics: [],
    });
  });
});
