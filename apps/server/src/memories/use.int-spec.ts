import { ImportClient } from '../imports/testing/import-client';
import { chooseSpeakers } from './testing/choose-speakers';
import { ownerOf, type SignedUp } from '../testing/sign-up';

const chat = [
  '24/12/23, 11:23 - Sam: are you coming to the pottery class today?',
  '24/12/23, 11:24 - Alex: coming, but slowly',
].join('\n');
const HOUR = 60 * 60 * 1000;

describe('how much a memory is used', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let memoryId: string;
  let talkId: string;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());
  beforeEach(async () => {
    owner = await ownerOf(client.testApp);
    const create = `mutation { createMemory(input: { name: "Alex", relation: "a friend", attested: true }) { id } }`;
    memoryId = (await client.ask(owner, create)).createMemory.id;
    await client.upload({ ...owner, workspaceId: memoryId }, { 'WhatsApp Chat with Alex.txt': chat });
    await chooseSpeakers((...asked) => client.ask(owner, ...asked), memoryId);
    talkId = await start();
  });

  const start = async (): Promise<string> =>
    (await client.ask(owner, 'mutation($id: ID!) { startTalk(workspaceId: $id) { id } }', { id: memoryId }))
      .startTalk.id;
  const SAY =
    'mutation($id: ID!, $text: String!) { say(talkId: $id, text: $text, timeZone: "UTC") { notices turns { text } } }';
  const say = async (text: string) => (await client.ask(owner, SAY, { id: talkId, text })).say;
  const refused = (text: string) => client.refusal(owner, SAY, { id: talkId, text });
  const stay = async () =>
    (await client.ask(owner, 'mutation($id: ID!) { stay(talkId: $id, timeZone: "UTC") }', { id: talkId }))
      .stay;
  const use = async () =>
    (
      await client.ask(
        owner,
        'query($id: ID!) { memoryUse(workspaceId: $id, timeZone: "UTC") { days { day minutes nightMinutes } dailyMinutes restUntil restReason signs } }',
        { id: memoryId },
      )
    ).memoryUse;
  const day = (ago: number): string => new Date(Date.now() - ago * 24 * HOUR).toISOString().slice(0, 10);
  /** As if it had been used like this before. */
  const before = (state: object) =>
    client.rows('update memory set use = ?::jsonb where workspace_id = ?::uuid returning id', [
      JSON.stringify({ lastAt: null, sittingFrom: null, remindedAt: null, days: [], ...state }),
      memoryId,
    ]);

  it('is counted on the server, for every device', async () => {
    await before({ lastAt: Date.now() - 5 * 60_000, sittingFrom: Date.now() - HOUR });
    await say('are you coming to the pottery class?');
    expect((await use()).days[0]).toMatchObject({ day: day(0), minutes: 5 });
  });

  it('is told after two hours, to whoever only reads as well, once', async () => {
    await before({ lastAt: Date.now() - 60_000, sittingFrom: Date.now() - 2 * HOUR });
    const told: string[] = await stay();
    expect(told.join(' ')).toContain('Two hours have passed');
    expect(told.join(' ')).toContain('not Alex');
    expect((await stay()).join(' ')).not.toContain('Two hours');
  });

  it('is told over a reload and on another device, and by one of them alone', async () => {
    const { createApiToken } = await client.ask(
      owner,
      'mutation { createApiToken(name: "phone") { secret } }',
    );
    const phone = { ...owner, token: createApiToken.secret };
    const stayOn = async (as: SignedUp, talk: string): Promise<string> =>
      (
        await client.ask(as, 'mutation($id: ID!) { stay(talkId: $id, timeZone: "UTC") }', { id: talk })
      ).stay.join(' ');
    await before({ lastAt: Date.now() - 60_000, sittingFrom: Date.now() - 2 * HOUR });
    const afterReload = await start();
    expect(await stayOn(phone, afterReload)).toContain('Two hours have passed');
    expect(await stayOn(owner, afterReload)).not.toContain('Two hours');
    expect(await stayOn(owner, talkId)).not.toContain('Two hours');
  });

  it('ends for the day at the limit of the owner, and not for somebody in danger', async () => {
    const limit =
      'mutation($id: ID!, $m: Int) { limitUse(workspaceId: $id, minutes: $m, timeZone: "UTC") { dailyMinutes } }';
    await client.ask(owner, limit, { id: memoryId, m: 10 });
    await before({ days: [{ day: day(0), seconds: 601, nightSeconds: 0, longing: 0 }] });
    expect(await refused('are you coming?')).toBe('talk/rest');
    expect((await use()).restReason).toContain('10 minutes a day');
    expect((await say('I want to kill myself')).turns[1].text).toContain('988');
    expect(await client.refusal(owner, limit, { id: memoryId, m: 1 })).toBe('memory/limit');
    await client.ask(owner, limit, { id: memoryId, m: null });
    expect((await say('are you coming to the pottery class?')).turns.length).toBeGreaterThan(1);
  });

  it('pauses for a real break', async () => {
    await client.ask(owner, 'mutation($id: ID!) { takeBreak(talkId: $id) { endedAt } }', { id: talkId });
    const again = 'mutation($id: ID!) { startTalk(workspaceId: $id) { id } }';
    expect(await client.refusal(owner, again, { id: memoryId })).toBe('talk/rest');
    expect(new Date((await use()).restUntil).getTime() - Date.now()).toBeGreaterThan(4 * 60_000);
  });

  it('says at one sign what it sees, and rests for a day at two, with the reason', async () => {
    const nights = [0, 1, 2].map((ago) => ({
      day: day(ago),
      seconds: 1_300,
      nightSeconds: 1_300,
      longing: 0,
    }));
    await before({ days: nights });
    await stay();
    expect(await use()).toMatchObject({ restUntil: null, signs: expect.stringContaining('after midnight') });
    await before({ days: nights.map((one) => ({ ...one, seconds: 8_000 })) });
    await stay();
    expect(await refused('hello')).toBe('talk/rest');
    const { restUntil, restReason } = await use();
    expect(restReason).toContain('more than two hours');
    expect(new Date(restUntil).getTime() - Date.now()).toBeGreaterThan(23 * HOUR);
  });

  it('counts begging for what only they could give', async () => {
    await say('tell me you love me');
    const [{ use: kept }] = await client.rows('select use from memory where workspace_id = ?::uuid', [
      memoryId,
    ]);
    expect(kept.days[0].longing).toBe(1);
  });
});
