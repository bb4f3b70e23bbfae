import { MikroORM } from '@mikro-orm/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IndexingService } from '../adapters/search/indexing.service';
import { JobQueue } from '../adapters/jobs/job-queue';
import { loadConfig } from '../config/config';
import { createApp } from '../create-app';
import { ImportClient } from '../imports/testing/import-client';
import { buildChat, buildPerson, buildSource, buildWorkspace } from '../testing/factories';
import type { SignedUp } from '../testing/sign-up';

const chat = [
  '[25.03.24, 09:00:00] Jon Berg: How often do we retry a failed refund?',
  '[25.03.24, 09:01:00] Mara Lind: Three times, with a growing delay and the same idempotency key.',
  '[25.03.24, 09:02:00] Jon Berg: Good to know 👍',
  '[26.03.24, 09:00:00] Mara Lind: We moved from Stripe to Adyen because the fees for refunds were too high.',
  '[26.03.24, 09:05:00] Jon Berg: The reconciliation job runs every night at two. It pages whoever is on duty.',
  '[26.03.24, 09:06:00] 王伟: 对账任务每天凌晨两点运行，失败了会发告警。',
].join('\n');
const handbook = '# Holidays\n\n## Days\n\nEverybody has 28 days of holiday a year. Ask Mara for more.\n';

const person = '{ id name messages }';
const passage = '{ id kind text title headings containerId speaker { name personId } }';
const question = `{ id threadId text label asPerson ${person} result { __typename
  ... on Answer { confidence searchedFor sentences { text citation }
    citations { number from to passage ${passage} before { text } after { text } } }
  ... on NoAnswer { reason searchedFor nearest { passage { text } }
    ask { passages topics why lastAt person ${person} } } } }`;
const askMutation = `mutation ($input: AskInput!) { ask(input: $input) ${question} }`;
const searchQuery = `query ($w: ID!, $text: String!) { search(workspaceId: $w, input: { text: $text })
  { total hits { passage ${passage} highlights { from to } } } }`;

describe('asking', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let importId: string;
  beforeAll(async () => {
    client = await ImportClient.start();
    owner = client.owner;
    ({ importId } = await client.upload(owner, { 'team/chat.txt': chat, 'team/handbook.md': handbook }));
  });
  afterAll(() => client.close());

  const ask = async (text: string, more: object = {}): Promise<any> =>
    (await client.ask(owner, askMutation, { input: { workspaceId: owner.workspaceId, text, ...more } })).ask;
  const search = async (text: string): Promise<any> =>
    (await client.ask(owner, searchQuery, { w: owner.workspaceId, text })).search;
  const refusal = (input: object) =>
    client.refusal(owner, askMutation, { input: { workspaceId: owner.workspaceId, ...input } });
  const idOf = async (name: string): Promise<string> => {
    const query = 'query ($w: ID!, $text: String) { people(workspaceId: $w, text: $text) { items { id } } }';
    return (await client.ask(owner, query, { w: owner.workspaceId, text: name })).people.items[0].id;
  };

  /** Every sentence is cut out of the passage it cites, and the passage is what the record says. */
  const expectVerbatim = async (result: any): Promise<void> => {
    expect(result.__typename).toBe('Answer');
    expect(result.sentences.length).toBeGreaterThan(0);
    for (const { text, citation } of result.sentences) {
      const { passage, from, to } = result.citations.find((one: any) => one.number === citation);
      expect(passage.text.slice(from, to)).toBe(text);
      const [, recordId] = passage.id.split(':');
      const table = passage.kind === 'MESSAGE' ? 'message' : 'section';
      const [stored] = await client.rows(`select text from ${table} where id = ?::uuid`, [recordId]);
      expect(stored.text).toContain(passage.text);
    }
  };
  const said = (result: any): string => result.sentences.map(({ text }: any) => text).join(' ');

  it('can be done once the import is done: everything in it is found', async () => {
    expect((await client.import(owner, importId)).phase).toBe('DONE');
    const { hits } = await search('idempotency');
    const [{ from, to }] = hits[0].highlights;
    expect(hits[0].passage.text.slice(from, to)).toBe('idempotency');
    expect((await search('holidays')).hits[0].passage).toMatchObject({ kind: 'SECTION', title: 'Holidays' });
    expect((await search('告警')).hits[0].passage.speaker.name).toBe('王伟');
  });

  it('is answered word for word, with who said it and what stands beside it', async () => {
    const { result, label } = await ask('Why did we move from Stripe to Adyen?');
    await expectVerbatim(result);
    expect(said(result)).toContain('because the fees for refunds were too high');
    const [citation] = result.citations;
    expect(citation.passage.speaker.name).toBe('Mara Lind');
    expect(citation.after[0].text).toContain('The reconciliation job');
    expect(result.confidence).toBeGreaterThan(0);
    expect(label).toBeNull();
  });

  it('is answered from documents, with their headings', async () => {
    const { result } = await ask('How many days of holiday does everybody have?');
    await expectVerbatim(result);
    expect(said(result)).toContain('28 days');
    expect(result.citations[0].passage).toMatchObject({ kind: 'SECTION', headings: ['Holidays', 'Days'] });
  });

  it('is answered in Chinese', async () => {
    const { result } = await ask('对账任务几点运行？');
    await expectVerbatim(result);
    expect(said(result)).toContain('凌晨两点');
  });

  it('goes on in a thread: a follow-up leans on the question before it', async () => {
    const first = await ask('When does the reconciliation job run?');
    expect(first.threadId).toBe(first.id);
    const next = await ask('And whom does it page?', { threadId: first.threadId });
    expect(next.threadId).toBe(first.id);
    expect(next.result.searchedFor).toContain('reconciliation');
    await expectVerbatim(next.result);
    expect(said(next.result)).toContain('It pages whoever is on duty.');

    const { questionThread } = await client.ask(
      owner,
      `query ($id: ID!) { questionThread(threadId: $id) ${question} }`,
      { id: first.threadId },
    );
    expect(questionThread).toEqual([first, next]);
  });

  it('of a person is answered in their own words, under a label that says what it is', async () => {
    const mara = await idOf('Mara');
    const asked = await ask('Why did we move from Stripe to Adyen?', { asPersonId: mara });
    await expectVerbatim(asked.result);
    for (const { passage } of asked.result.citations) expect(passage.speaker.personId).toBe(mara);
    expect(asked).toMatchObject({ asPerson: { id: mara, name: 'Mara Lind' } });
    expect(asked.label).toContain('Mara Lind');
  });

  it('of a person who never wrote about it names who did', async () => {
    const { result } = await ask('对账任务几点运行？', { asPersonId: await idOf('Mara') });
    expect(result).toMatchObject({ __typename: 'NoAnswer', reason: 'not-theirs' });
    expect(result.ask[0].person.name).toBe('王伟');
  });

  it('of a person whose consent was taken back is refused', async () => {
    const asPersonId = await idOf('Jon');
    await client.ask(owner, 'mutation ($id: ID!) { revokeConsent(personId: $id) { isThin } }', {
      id: asPersonId,
    });
    await expect(refusal({ text: 'When does the job run?', asPersonId })).resolves.toBe('persona/paused');
  });

  it('without an answer says so, and names whom to ask and why', async () => {
    const { result } = await ask('What does the insurance of refunds in Portugal cost this quarter?');
    expect(result).toMatchObject({ __typename: 'NoAnswer', reason: 'too-weak' });
    const mara = result.ask.find(({ person }: any) => person.name === 'Mara Lind');
    expect(mara).toMatchObject({ topics: ['refunds'], lastAt: '2024-03-26T09:00:00.000Z' });
    expect(mara.why).toMatch(/^Mara Lind wrote .* near this, about “refunds”, last on 26 March 2024\.$/);
    expect(JSON.stringify(result.nearest)).toContain('refund');
  });

  it('about what nobody wrote of finds nothing and names nobody', async () => {
    const { result } = await ask('Which xylophone did the orchestra rent?');
    expect(result).toMatchObject({
      ...{ __typename: 'NoAnswer', reason: 'nothing-found', ask: [], nearest: [] },
    });
  });

  it('is kept, newest first, and pages without overlap', async () => {
    await ask('How often is a failed refund retried?');
    const history = `query ($w: ID!, $after: String) { questions(workspaceId: $w, first: 2, after: $after)
      { total nextCursor items { id text } } }`;
    const seen: string[] = [];
    const totals = new Set<number>();
    let after: string | null = null;
    do {
      const { questions }: any = await client.ask(owner, history, { w: owner.workspaceId, after });
      if (!after) expect(questions.items[0].text).toBe('How often is a failed refund retried?');
      seen.push(...questions.items.map(({ id }: { id: string }) => id));
      totals.add(questions.total);
      after = questions.nextCursor;
    } while (after);
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...totals]).toEqual([seen.length]);
  });

  it.each([
    ['nothing', { text: '  ' }, 'question/length'],
    ['too much', { text: 'why '.repeat(1_000) }, 'question/length'],
    ['in a thread that is not there', { text: 'why?', threadId: 'x' }, 'question/not-found'],
    ['a person who is not there', { text: 'why?', asPersonId: 'x' }, 'person/not-found'],
    ['in another workspace', { text: 'why?', workspaceId: 'x' }, 'workspace/not-found'],
  ])('%s is refused', async (_what, input, code) => {
    await expect(refusal(input)).resolves.toBe(code);
  });
});

describe('the search index', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tacit-index-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  /** Starts on the directory, does it, and stops. */
  async function running<T>(work: (app: Awaited<ReturnType<typeof createApp>>) => Promise<T>): Promise<T> {
    const app = await createApp(loadConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }));
    try {
      await app.listen(0, '127.0.0.1');
      return await work(app);
    } finally {
      await app.close();
    }
  }

  it('is made again from the database when its directory was deleted', async () => {
    const { workspace, owner } = await running(async (app) => {
      const em = app.get(MikroORM).em.fork();
      const built = await buildWorkspace(em);
      const bo = await buildPerson(em, built.workspace, 'Bo');
      await buildChat(em, await buildSource(em, built.owner), [
        { by: bo, text: 'The ferry leaves at nine.' },
      ]);
      await app.get(IndexingService, { strict: false }).heal();
      await app.get(JobQueue, { strict: false }).idle();
      return built;
    });
    rmSync(join(dataDir, 'index'), { recursive: true });

    const reply = await running(async (app) => {
      await app.get(JobQueue, { strict: false }).idle();
      const variables = { w: workspace.id, text: 'ferry' };
      const response = await fetch(`${await app.getUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${owner.token}` },
        body: JSON.stringify({ query: searchQuery, variables }),
      });
      return (await response.json()) as { data: { search: { total: number } } };
    });
    expect(reply.data.search).toMatchObject({
      ...{ total: 1, hits: [{ passage: { text: 'The ferry leaves at nine.', speaker: { name: 'Bo' } } }] },
    });
    // Making a database on disk takes long on a busy machine.
  }, 120_000);
});
