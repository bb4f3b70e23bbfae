import { skillProblems } from '@tacit/persona';
import { text } from 'node:stream/consumers';
import { fromBuffer, type ZipFile } from 'yauzl';
import { ImportClient } from '../imports/testing/import-client';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';

const line = (author: string, text: string, minute: number): string =>
  JSON.stringify({ timestamp: new Date(Date.UTC(2024, 2, 4, 9, minute)).toISOString(), author, text });
const team = [
  line('Maya Lin', 'never put a timestamp into an invoice number', 1),
  line('Tom', 'Why do refunds run at two at night?', 2),
  line('Maya Lin', 'Because the bank closes its books at one and the refunds must be complete.', 3),
].join('\n');
const secret = [1, 2, 3]
  .map((n) => line('Maya Lin', `Decided: we leave the crimson bank in spring, ${n}.`, n))
  .join('\n');

describe('the skill of a person', () => {
  let client: ImportClient;
  let maya: string;

  beforeAll(async () => {
    client = await ImportClient.start();
    await client.upload(client.owner, { 'team.jsonl': team });
    const admin = await memberOf(client.testApp, client.owner.workspaceId, Role.Admin);
    await client.upload(admin, { 'secret.jsonl': secret }, { visibility: 'ME' });
    const { people } = (await client.ask(
      client.owner,
      'query ($w: ID!) { people(workspaceId: $w, text: "Maya") { items { id } } }',
      { w: client.owner.workspaceId },
    )) as { people: { items: { id: string }[] } };
    maya = people.items[0]?.id ?? '';
  });
  afterAll(() => client.close());

  const grant = (scope: string) =>
    client.ask(
      client.owner,
      'mutation ($id: ID!, $scope: ConsentScope!) { grantConsent(personId: $id, scope: $scope, basis: "agreed") { label } }',
      { id: maya, scope },
    );
  const download = (as: SignedUp) =>
    fetch(`${client.testApp.url}/skills/${maya}`, { headers: { authorization: `Bearer ${as.token}` } });
  const filesOf = async (response: Response): Promise<{ path: string; text: string }[]> => {
    const zip = await unzipped(Buffer.from(await response.arrayBuffer()));
    return zip.map(({ path, text }) => ({ path: path.replace(/^colleague-maya-lin\//, ''), text }));
  };

  it('does not leave the house without a consent on record', async () => {
    const response = await download(client.owner);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('skill/no-consent');
  });

  it('is a folder of the published format, without the voice when the consent is to the knowledge alone', async () => {
    await grant('KNOWLEDGE');
    const files = await filesOf(await download(client.owner));
    expect(skillProblems('colleague-maya-lin', files)).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      'SKILL.md',
      'references/knowledge.md',
      'references/answers.md',
      'persona.json',
    ]);
    await grant('VOICE');
    expect((await filesOf(await download(client.owner))).map(({ path }) => path)).toContain(
      'references/style.md',
    );
  });

  it('takes along what was told, apart and marked as told; habits only with the voice', async () => {
    const tell = `mutation ($input: TellInput!) { tellOfPerson(input: $input) { id } }`;
    const told = (kind: string, text: string) =>
      client.ask(client.owner, tell, { input: { personId: maya, kind, text } });
    await told('ROLE', 'Looks after refunds');
    await told('TAG', 'brief');
    const page = async () => {
      const files = await filesOf(await download(client.owner));
      return files.find(({ path }) => path === 'references/told.md')?.text ?? '';
    };
    expect(await page()).toMatch(/not found in what they wrote[^]*Looks after refunds[^]*keeps it short/);
    await grant('KNOWLEDGE');
    expect(await page()).not.toContain('keeps it short');
    await grant('VOICE');
  });

  it('holds nothing that whoever takes it out may not read', async () => {
    const files = await filesOf(await download(client.owner));
    expect(JSON.stringify(files)).toContain('invoice number');
    expect(JSON.stringify(files)).not.toContain('crimson');
  });

  it('is for admins and the person themselves, and every copy is in the audit log by its watermark', async () => {
    const member = await memberOf(client.testApp, client.owner.workspaceId, Role.Member);
    expect((await download(member)).status).toBe(403);
    const files = await filesOf(await download(client.owner));
    const archive = JSON.parse(files.find(({ path }) => path === 'persona.json')?.text ?? '{}') as {
      provenance: { watermark: string };
    };
    const entries = await client.rows("select detail from audit_entry where action = 'skill-exported'");
    expect(JSON.stringify(entries)).toContain(archive.provenance.watermark);
  });
});

function unzipped(bytes: Buffer): Promise<{ path: string; text: string }[]> {
  return new Promise((resolve, reject) => {
    const files: { path: string; text: string }[] = [];
    fromBuffer(bytes, { lazyEntries: true }, (error, zip: ZipFile) => {
      if (error) return reject(error);
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (failure, stream) => {
          if (failure) return reject(failure);
          void text(stream).then((content) => {
            files.push({ path: entry.fileName, text: content });
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(files));
      zip.readEntry();
    });
  });
}
