import { memberOf, type SignedUp } from '../../testing/sign-up';
import { Role } from '../../workspaces/member.entity';
import { markdown, whatsAppChat } from '../testing/files';
import { ImportClient } from '../testing/import-client';

const PREVIEW = `query($id: ID!, $choices: ImportChoicesInput) { importPreview(importId: $id, choices: $choices) {
  messages known documents isWhole questions from to conversations people { key name messages }
  samples { name text sentAt } files { path format failure table { columns rows } skipped { reason count } } } }`;
const START =
  'mutation($id: ID!, $choices: ImportChoicesInput) { startImport(id: $id, choices: $choices) { id phase } }';

const undecidable = '1/2/23, 11:23 - Maya: ok\n1/2/23, 11:24 - Tom: fine\n3/4/23, 09:00 - Lin: late\n';

describe('looking before importing', () => {
  let client: ImportClient;
  let owner: SignedUp;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());
  beforeEach(async () => void (owner = await client.newWorkspace()));

  const preview = async (id: string, choices?: object) =>
    (await client.ask(owner, PREVIEW, { id, choices })).importPreview;
  const start = async (id: string, choices?: object) => {
    await client.ask(owner, START, { id, choices });
    await client.idle();
    return client.import(owner, id);
  };
  const texts = async () =>
    (
      await client.rows(
        'select m.text, m.sent_at from message m join source s on s.id = m.source_id where s.workspace_id = ?::uuid order by m.seq',
        [owner.workspaceId],
      )
    ).map(({ text }) => text);

  it('writes nothing until it is started, and survives a cancel', async () => {
    const empty = await client.contents(owner.workspaceId);
    const { importId } = await client.upload(owner, { 'chat.txt': whatsAppChat(3) }, { look: 'always' });
    expect(await client.import(owner, importId)).toMatchObject({ phase: 'WAITING', counts: { messages: 0 } });
    expect(await preview(importId)).toMatchObject({ messages: 3, known: 0, isWhole: true });
    await expect(client.contents(owner.workspaceId)).resolves.toEqual(empty);
    await client.steer(owner, 'cancel', importId);
    await expect(client.contents(owner.workspaceId)).resolves.toEqual(empty);
  });

  it('tells how much of it is here already', async () => {
    await client.upload(owner, { 'chat.txt': whatsAppChat(3) });
    const { importId } = await client.upload(owner, { 'chat.txt': whatsAppChat(5) }, { look: 'always' });
    expect(await preview(importId)).toMatchObject({ messages: 5, known: 3 });
    expect(await start(importId)).toMatchObject({ phase: 'DONE', counts: { messages: 2 } });
  });

  it('waits by itself only when something has to be asked', async () => {
    const sure = await client.upload(owner, { 'plan.md': markdown }, { look: 'unsure' });
    expect(await client.import(owner, sure.importId)).toMatchObject({ phase: 'DONE' });
    const unsure = await client.upload(owner, { 'chat.txt': undecidable }, { look: 'unsure' });
    expect(await client.import(owner, unsure.importId)).toMatchObject({ phase: 'WAITING' });
    expect((await preview(unsure.importId)).questions).toEqual(['DATE_ORDER', 'TIME_ZONE']);
  });

  it('reads as it was chosen: order of the date, people and days left out, which is told', async () => {
    const { importId } = await client.upload(owner, { 'chat.txt': undecidable }, { look: 'always' });
    const { people } = await preview(importId);
    const tom = people.find(({ name }: { name: string }) => name === 'Tom').key;
    const choices = { dateOrder: 'MONTH_FIRST', timeZone: 'UTC', leaveOut: [tom], to: '2023-02-01' };
    expect(await preview(importId, choices)).toMatchObject({
      questions: [],
      from: '2023-01-02T11:23:00+00:00',
    });
    expect(await start(importId, choices)).toMatchObject({
      phase: 'DONE',
      counts: { messages: 1, people: 2 },
    });
    expect(await texts()).toEqual(['ok']);
    const [notice] = await client.rows(
      "select detail from skipped_record where import_id = ?::uuid and reason = 'message/left-out'",
      [importId],
    );
    expect(notice.detail).toBe('chat.txt: 2 messages were left out, as chosen before the import.');
  });

  it.each([undefined, {}, { timeZone: null, leaveOut: [] }])(
    'keeps what the upload told of zone and places where the choices say nothing of them: %j',
    async (choices) => {
      const told = { look: 'always', timeZone: 'Europe/Berlin', keepPlaces: 'true' };
      const { importId } = await client.upload(owner, { 'chat.txt': whatsAppChat(1) }, told);
      expect((await preview(importId, choices)).questions).toEqual([]);
      await start(importId, choices);
      const [source] = await client.rows(
        'select time_zone, keep_places from source where workspace_id = ?::uuid',
        [owner.workspaceId],
      );
      expect(source).toEqual({ time_zone: 'Europe/Berlin', keep_places: true });
    },
  );

  it('changes what the upload told where the choices do', async () => {
    const told = { look: 'always', timeZone: 'Europe/Berlin', keepPlaces: 'true' };
    const { importId } = await client.upload(owner, { 'chat.txt': whatsAppChat(1) }, told);
    await start(importId, { timeZone: 'Asia/Shanghai', keepPlaces: false });
    const [source] = await client.rows(
      'select time_zone, keep_places from source where workspace_id = ?::uuid',
      [owner.workspaceId],
    );
    expect(source).toEqual({ time_zone: 'Asia/Shanghai', keep_places: false });
  });

  it('makes messages of a table once its columns are named', async () => {
    const table = 'who,when,what\nMaya,2024-01-02 10:00,At two\nTom,2024-01-02 10:01,Fine\n';
    const { importId } = await client.upload(owner, { 'log.csv': table }, { look: 'unsure' });
    const asked = await preview(importId);
    expect(asked.questions).toEqual(['COLUMNS']);
    expect(asked.files[0].table.columns).toEqual(['who', 'when', 'what']);
    await start(importId, { columns: { author: 'who', text: 'what', time: 'when' } });
    expect(await texts()).toEqual(['At two', 'Fine']);
  });

  it('is for whoever may manage the source, and names a choice that cannot be', async () => {
    const { importId } = await client.upload(owner, { 'chat.txt': whatsAppChat(2) }, { look: 'always' });
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    expect(await client.refusal(viewer, PREVIEW, { id: importId })).not.toBeNull();
    expect(await client.refusal(owner, START, { id: importId, choices: { timeZone: 'Mars/One' } })).toBe(
      'import/bad-zone',
    );
    await start(importId);
    expect(await client.refusal(owner, START, { id: importId })).toBe('import/wrong-phase');
  });
});
