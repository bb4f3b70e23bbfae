import { parseFile, defaultLimits } from '@tacit/ingest';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastWord, writeChat } from './write-chat';

describe('the generated chat', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacit-chat-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same for the same seed, and another for another', async () => {
    for (const [name, seed] of [
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ] as const)
      await writeChat(join(folder, name), 200, seed);
    const [a, b, c] = ['a', 'b', 'c'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  it('is read as so many messages of a chat, the last of which has a word of its own', async () => {
    const path = join(folder, 'chat.txt');
    await writeChat(path, 300, 1);
    const texts: string[] = [];
    const file = { path, name: 'WhatsApp Chat with Bench.txt', bytes: statSync(path).size };
    for await (const record of parseFile(file, { limits: defaultLimits }))
      if (record.type === 'message') texts.push(record.text);
    expect(texts).toHaveLength(300);
    expect(texts.filter((text) => text.includes(lastWord))).toEqual([texts.at(-1)]);
  });

  it('has words like a team: half of all words are among the hundred most frequent', async () => {
    const path = join(folder, 'words.txt');
    await writeChat(path, 2000, 3);
    const counts = new Map<string, number>();
    for (const word of readFileSync(path, 'utf8').split(/[\s:,/-]+/u))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const all = sorted.reduce((sum, n) => sum + n, 0);
    const top = sorted.slice(0, 100).reduce((sum, n) => sum + n, 0);
    expect(top / all).toBeGreaterThan(0.4);
    expect(top / all).toBeLessThan(0.8);
    expect(counts.size).toBeGreaterThan(1500);
  });
});
