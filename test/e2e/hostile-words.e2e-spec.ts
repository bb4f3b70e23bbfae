import { followImport, operations, uploadFiles } from '@tacit/tools';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enter, sharedBrowser } from '../support/browser';
import { startApp } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(180_000);

/** What becomes script or markup where a page forgets that words are words. */
const corpus = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '"><svg onload=window.pwned=1>',
  '<a href="javascript:window.pwned=1">refund</a>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '{{constructor.constructor("window.pwned=1")()}}',
  '![x](javascript:window.pwned=1) [refund](javascript:window.pwned=1)',
  '<style>body{display:none}</style>',
  '<math><mi//xlink:href="data:x,<script>window.pwned=1</script>">',
];
const hostile = corpus.join(' ');

describe('hostile words', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('in messages, names, titles, file names and Markdown stay words on every page', async () => {
    const app = await startApp(join(folder, 'data'));
    const { client, workspaceId } = app;
    const chat = corpus
      .map((words, i) => `0${i + 1}/03/2024, 09:0${i} - ${corpus[i % 3]}: ${words} the refund`)
      .join('\n');
    const markdown = `---\ntitle: ${JSON.stringify(hostile)}\nauthor: ${JSON.stringify(corpus[0])}\n---\n# ${hostile}\n\n${corpus.join('\n\n')} the refund\n`;
    const imports = join(folder, 'files');
    mkdirSync(imports);
    const names = ['<img src=x onerror=window.pwned=1>.txt', '"><svg onload=window.pwned=1>.md'];
    for (const [i, name] of names.entries()) {
      const path = join(imports, `${i}`);
      writeFileSync(path, i === 0 ? chat : markdown);
      const { importId } = await uploadFiles(client, [{ path, name, bytes: statSync(path).size }], {
        workspaceId,
      });
      await followImport(client, importId);
    }
    const input = { workspaceId, text: 'What about the refund?' };
    const { ask } = await client.request(operations.ask, { input });
    const { people } = await client.request(operations.people, {
      workspaceId,
      text: null,
      first: 9,
      after: null,
    });
    const found = await client.request(operations.search, {
      workspaceId,
      input: { text: 'refund', limit: 30 },
    });
    const containers = [...new Set(found.search.hits.map(({ passage }) => passage.containerId))];
    expect([people.items.length > 0, containers.length]).toEqual([true, 2]);

    const watched = await openPage(app.server.url);
    await enter(watched, client);
    const { page, problems } = watched;
    const pages = [
      ...['ask', `ask/${ask.threadId}`, 'search?q=refund', 'library', 'people', 'settings/audit'],
      ...people.items.map(({ id }) => `people/${id}`),
      ...containers.map((id) => `c/${id}`),
    ];
    for (const path of pages) {
      await page.goto(`/w/${workspaceId}/${path}`, { waitUntil: 'networkidle' });
      const state = await page.evaluate(
        `({ pwned: window.pwned, foreign: document.querySelectorAll('main iframe, main script, main style, main math, main [onerror], main [onload], main a[href^="javascript:"]').length })`,
      );
      expect({ path, state }).toEqual({ path, state: { pwned: undefined, foreign: 0 } });
    }
    expect(problems).toEqual([]);
    await app.server.stop();
  });
});
