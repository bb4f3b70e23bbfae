import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../persona';
import { readNeutralChoices } from './neutral-sets';

const line = (value: unknown) => JSON.stringify(value);
const texts = (text: string) => Array.from({ length: 30 }, (_, n) => `${text} ${n}`);
const profile = (id: string, own: string[]) => line({ profile_id: id, pool_id: 'p', profile: own });
const item = line({
  profile_id: 'wei',
  persona: 'B',
  context: [{ speaker: 'A', text: '账对上了吗？' }],
  candidates: ['Ship it, it is great!', '对账失败了，我再跑一遍', 'Great, ship it again!', 'It is great!'],
  answer: 1,
  other_profile_id: 'ben',
});

describe('the neutral files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tacit-neutral-'));
    await mkdir(join(folder, 'next4'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are measured in any language, with a profile that may be empty', async () => {
    const lines = [
      profile('wei', texts('对账失败了')),
      profile('ben', texts('It is great!')),
      profile('mute', []),
      item,
    ];
    await writeFile(join(folder, 'next4', 'zh.jsonl'), lines.join('\n'));
    await writeFile(
      join(folder, 'posts.attr.jsonl'),
      [
        line({ author: 'wei', profile: texts('今天也要加油哦'), test: texts('明天也要加油哦') }),
        line({ author: 'ben', profile: texts('So it goes.'), test: texts('There it goes.') }),
      ].join('\n'),
    );

    const rows = await run(['--data', folder]);
    const valueOf = (set: string, system: string, slice?: string) =>
      rows.find((row) => row.set === set && row.system === system && row.slice === slice)?.value;
    expect(valueOf('zh', 'both')).toBe(1);
    expect(valueOf('zh', 'style')).toBe(1);
    expect(valueOf('zh', 'shortest')).toBe(1);
    expect(valueOf('zh', 'longest')).toBe(0);
    expect(valueOf('posts', 'attr', 'k=20')).toBe(1);
  });

  it('say which profile is missing', async () => {
    await writeFile(join(folder, 'next4', 'broken.jsonl'), item);
    await expect(readNeutralChoices(folder)).rejects.toThrow(/broken\.jsonl: an item names profile "wei"/);
  });
});

describe('neutral files in Chinese', () => {
  const rowsOf = (...options: string[]) => run(['--data', join(__dirname, 'fixtures'), ...options]);
  const finder =
    (rows: Awaited<ReturnType<typeof rowsOf>>) =>
    (set: string, system: string, slice?: string): number =>
      rows.find((row) => row.set === set && row.system === system && row.slice === slice)?.value ?? NaN;

  it('find the reply of a dialogue by hand and matter together, and lose it with the hand of somebody else', async () => {
    const valueOf = finder(await rowsOf('--only', 'zh-dialogue'));
    expect(valueOf('zh-dialogue', 'both')).toBe(1);
    expect(valueOf('zh-dialogue', 'style')).toBeGreaterThan(0.8);
    expect(valueOf('zh-dialogue', 'swap')).toBeLessThan(0.5);
  });

  it('find the author of posts whose subject is new', async () => {
    const valueOf = finder(await rowsOf('--only', 'zh-posts'));
    expect(valueOf('zh-posts', 'attr', 'k=1')).toBeGreaterThan(0.8);
    expect(valueOf('zh-posts', 'attr', 'k=5')).toBe(1);
  });

  it('say by --ablation what each part brought', async () => {
    const valueOf = finder(await rowsOf('--only', 'zh-dialogue', '--ablation'));
    expect(valueOf('zh-dialogue', 'both-no-meaning')).toBeLessThanOrEqual(1);
    const without = await rowsOf('--only', 'zh-dialogue');
    expect(without.filter(({ system }) => system?.startsWith('both-no-'))).toEqual([]);
  });
});
