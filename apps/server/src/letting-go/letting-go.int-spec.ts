import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportClient } from '../imports/testing/import-client';
import { chooseSpeakers } from '../memories/testing/choose-speakers';
import { photo } from '../photos/testing/photo';
import { ownerOf, type SignedUp } from '../testing/sign-up';
import { rows } from '../database/rows';
import { tablesOfWorkspaces } from './erased-rows';
import type { ErasureReceipt } from './erasure-receipt';

const ERASE = 'mutation($id: ID!, $name: String!) { eraseMemory(workspaceId: $id, name: $name) }';
const VERIFY =
  'query($receipt: String!) { verifyErasure(receipt: $receipt) { isWhole isRecorded remains backups } }';
const CREATE = `mutation($name: String!) { createMemory(input: { name: $name, relation: "a friend", attested: true }) { id } }`;

const chat = [
  '24/12/23, 11:23 - Sam: are you coming to the pottery class today?',
  '24/12/23, 11:24 - Alex: coming, but slowly',
  '24/12/23, 11:25 - Sam: love you, thank you <b>so</b> much',
  '25/12/23, 11:25 - Alex: there is lentil soup',
].join('\n');

describe('letting somebody go', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let memoryId: string;
  let times = 0;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());
  beforeEach(async () => {
    owner = await ownerOf(client.testApp);
    memoryId = (await client.ask(owner, CREATE, { name: 'Alex' })).createMemory.id;
    await client.upload(
      in_(memoryId), // Each time other bytes: the same file in two spaces is erased with the last of them.
      { 'WhatsApp Chat with Alex.txt': `${chat}\n25/12/23, 12:00 - Alex: soup number ${times++}` },
      { visibility: 'ME' },
    );
    await chooseSpeakers((...asked) => client.ask(owner, ...asked), memoryId);
    const { startTalk } = await client.ask(
      owner,
      'mutation($id: ID!) { startTalk(workspaceId: $id) { id } }',
      {
        id: memoryId,
      },
    );
    await client.ask(
      owner,
      'mutation($id: ID!) { say(talkId: $id, text: "are you coming to the pottery class?") { ended } }',
      { id: startTalk.id },
    );
  });

  const in_ = (workspaceId: string): SignedUp => ({ ...owner, workspaceId });
  const keepsake = (as: SignedUp, letter?: string) =>
    fetch(`${client.testApp.url}/keepsakes/${memoryId}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${as.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ letter }),
    });
  const verify = async (receipt: string) => (await client.ask(owner, VERIFY, { receipt })).verifyErasure;

  it('gives an album of what was really written, with the letter, and nothing that could run or load', async () => {
    await client.ask(
      owner,
      'mutation($id: ID!) { addRecollection(workspaceId: $id, input: { text: "The <i>blue</i> bowl", date: "2023" }) { id } }',
      { id: memoryId },
    );
    const response = await keepsake(owner, 'Dear Alex,\n\nthank you <script>alert(1)</script>');
    expect(response.headers.get('content-disposition')).toContain('keepsake.html');
    const page = await response.text();
    expect(page).toContain('coming, but slowly');
    expect(page).toContain('chosen by a rule');
    expect(page).toContain('&lt;b&gt;so&lt;/b&gt;');
    expect(page).toContain('Dear Alex,');
    expect(page).toContain('The &lt;i&gt;blue&lt;/i&gt; bowl');
    expect(page).not.toMatch(/<script|<link|<img|https?:|src=/i);
    expect((await keepsake(await ownerOf(client.testApp))).status).toBe(404);
  });

  it('gives an album of photos where there is no chat, with the pictures in the page itself', async () => {
    const alone = await ownerOf(client.testApp);
    const space = (await client.ask(alone, CREATE, { name: 'Robin' })).createMemory.id;
    const photos = {
      'lake.jpg': await photo('2023:07:14 18:05:09'),
      'boat.jpg': await photo('2023:07:14 18:06:09'),
    };
    await client.upload({ ...alone, workspaceId: space }, photos, { visibility: 'ME' });
    const response = await fetch(`${client.testApp.url}/keepsakes/${space}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${alone.token}` },
    });
    const page = await response.text();
    expect(page.match(/<img src="data:image\/webp;base64,[^"]+" alt="(?:lake|boat)">/g)).toHaveLength(2);
    expect(page).toContain('2023-07-14');
    expect(page).not.toMatch(/https?:|0 messages/);
  });

  it('erases everything of the memory and hands out a receipt that can be checked', async () => {
    const backups = join(client.testApp.dataDir, 'backups');
    mkdirSync(backups, { recursive: true });
    for (const name of ['before.zip', 'meanwhile.zip']) writeFileSync(join(backups, name), '');
    // Made before there was this memory: it cannot hold it.
    utimesSync(join(backups, 'before.zip'), 0, 0);
    const receipt: string = (await client.ask(owner, ERASE, { id: memoryId, name: 'Alex' })).eraseMemory;
    const facts = JSON.parse(receipt) as ErasureReceipt;
    expect(facts.erased).toMatchObject({ message: 5, source: 1, talk: 1, memory: 1, person: 2 });
    expect(facts.files).toHaveLength(1);
    expect(receipt).not.toContain('Alex');
    expect(await verify(receipt)).toEqual({
      isWhole: true,
      isRecorded: true,
      remains: [],
      backups: ['meanwhile.zip'],
    });
    expect(
      await client.refusal(owner, 'query($id: ID!) { workspace(id: $id) { id } }', { id: memoryId }),
    ).not.toBeNull();
    expect(
      await client.rows('select 1 from message where text like ?', [`%soup number ${times - 1}`]),
    ).toEqual([]);
  });

  it('says what is left when something is, and that a receipt was changed', async () => {
    const receipt: string = (await client.ask(owner, ERASE, { id: memoryId, name: 'Alex' })).eraseMemory;
    const facts = JSON.parse(receipt) as ErasureReceipt;
    await client.rows(
      `insert into workspace (id, name, kind, created_at) values (?::uuid, 'left', 'personal', now()) returning id`,
      [memoryId],
    );
    await client.rows(
      `insert into person (id, workspace_id, created_at) values (?::uuid, ?::uuid, now()) returning id`,
      [facts.id, memoryId],
    );
    expect(await verify(receipt)).toMatchObject({ remains: ['1 rows in person'] });
    await client.rows('delete from workspace where id = ?::uuid returning id', [memoryId]);
    const changed = JSON.stringify({ ...facts, erased: {} });
    expect(await verify(changed)).toMatchObject({ isWhole: false, isRecorded: true });
    expect(await client.refusal(owner, VERIFY, { receipt: 'no receipt' })).toBe('erasure/no-receipt');
  });

  it('tells nothing of another space to whoever changes a receipt to ask about it', async () => {
    const receipt: string = (await client.ask(owner, ERASE, { id: memoryId, name: 'Alex' })).eraseMemory;
    const other = await client.newWorkspace();
    await client.upload(other, { 'plan.md': '# Plan\n\nsecret' });
    const asked = JSON.stringify({ ...JSON.parse(receipt), workspaceId: other.workspaceId });
    expect(await verify(asked)).toEqual({ isWhole: false, isRecorded: false, remains: [], backups: [] });
  });

  it('asks for the name, is the owner’s alone, and does not build the same person again for a while', async () => {
    expect(await client.refusal(owner, ERASE, { id: memoryId, name: 'Alexa' })).toBe('memory/not-confirmed');
    const stranger = await ownerOf(client.testApp);
    expect(await client.refusal(stranger, ERASE, { id: memoryId, name: 'Alex' })).toMatch(/not-found/);
    await client.ask(owner, ERASE, { id: memoryId, name: 'Alex' });
    expect(await client.refusal(owner, CREATE, { name: ' alex ' })).toBe('memory/cool-off');
    expect((await client.ask(owner, CREATE, { name: 'Robin' })).createMemory.id).toBeTruthy();
    expect((await client.ask(stranger, CREATE, { name: 'Alex' })).createMemory.id).toBeTruthy();
    const [kept] = await client.rows('select name_hash from let_go limit 1');
    expect(kept.name_hash).not.toContain('lex');
  });

  it('knows of every table that holds something of a workspace', async () => {
    const tables = await rows<{ name: string }>(
      client.em,
      `select table_name::text as name from information_schema.tables
       where table_schema = current_schema() and table_type = 'BASE TABLE'`,
    );
    const elsewhere = [
      'account',
      'api_token',
      'session',
      'sign_in_link',
      'audit_entry',
      'let_go',
      'workspace',
      'mikro_orm_migrations',
    ];
    const unknown = tables
      .map(({ name }) => name)
      .filter((name) => !tablesOfWorkspaces.includes(name) && !elsewhere.includes(name));
    expect(unknown).toEqual([]);
  });
});
