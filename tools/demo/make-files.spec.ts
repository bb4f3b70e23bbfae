import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFiles } from './make-files';
import { demoQuestions, sampleQuestions } from './questions';

const SOURCES: Record<string, string> = {
  'incident-review-double-refunds.pdf': 'documents/incident-review-double-refunds.md',
  'reconciliation-handbook.docx': 'documents/reconciliation-handbook.md',
};

async function wordsOf(file: string): Promise<string> {
  if (file.endsWith('-slack.zip')) {
    const scripts = join(__dirname, 'sources/slack');
    const names = await readdir(scripts);
    return (await Promise.all(names.map((name) => readFile(join(scripts, name), 'utf8')))).join('\n');
  }
  const source = SOURCES[file];
  return readFile(
    source === undefined ? join(__dirname, 'files', file) : join(__dirname, 'sources', source),
    'utf8',
  );
}

describe('the sample team', () => {
  const zone = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = 'UTC';
  });
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('has binary files that are exactly what their sources make', async () => {
    for (const [name, bytes] of await makeFiles(__dirname)) {
      const committed = await readFile(join(__dirname, 'files', name));
      expect({ name, same: committed.equals(bytes) }).toEqual({ name, same: true });
    }
  });

  it('stays small enough for a repository', async () => {
    const names = await readdir(join(__dirname, 'files'), { recursive: true });
    const sizes = await Promise.all(
      names.map(async (name) => (await stat(join(__dirname, 'files', name))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });

  it.each([demoQuestions.knowledge, demoQuestions.persona, ...sampleQuestions])(
    'holds the answer to "$text"',
    async ({ file, fragment }) => {
      expect(await wordsOf(file)).toContain(fragment);
    },
  );

  it('says nothing about what the unanswerable question asks', async () => {
    const names = (await readdir(join(__dirname, 'files'))).filter((name) => name !== 'personal');
    const words = (await Promise.all(names.map(wordsOf))).join('\n');
    expect(words).not.toMatch(/japan|日本|consumption/i);
  });
});
