import { type ChatServer, startChatServer } from '../adapters/models/testing/chat-server';
import { ImportClient } from '../imports/testing/import-client';
import type { SignedUp } from '../testing/sign-up';
import { chooseSpeakers } from './testing/choose-speakers';

const chat = [
  '24/03/23, 11:23 - Sam: I had a terrible day at work',
  '24/03/23, 11:24 - Alex: come over, there is soup, and a film',
  '24/03/23, 11:25 - Alex: then we sleep',
  '24/03/23, 12:23 - Sam: the day at work was terrible again',
  '24/03/23, 12:24 - Alex: Nadia called 555-123-4567 about it',
].join('\n');
const terrible = 'I had such a terrible day at work';
const CREATE = `mutation { createMemory(input: { name: "Alex", relation: "a friend", attested: true }) { id } }`;
const LET =
  'mutation($w: ID!, $on: Boolean!) { letModelArrange(workspaceId: $w, isAllowed: $on) { modelArranges } }';
const SAY = `mutation($t: ID!, $text: String!) { say(talkId: $t, text: $text) { ended turns
  { id text label isArranged mine origin { text } } } }`;

describe('a talk in which a language model may choose the replies', () => {
  let server: ChatServer;
  let client: ImportClient;
  let owner: SignedUp;
  let workspaceId: string;
  let reply = '';

  beforeAll(async () => {
    server = await startChatServer({ reply: () => reply });
    client = await ImportClient.start({ LLM_URL: server.url, LLM_MODEL: 'tiny' });
    owner = client.owner;
    workspaceId = (await client.ask(owner, CREATE)).createMemory.id;
    await client.upload({ ...owner, workspaceId }, { 'WhatsApp Chat.txt': chat }, { visibility: 'ME' });
    await chooseSpeakers((query, variables) => client.ask(owner, query, variables), workspaceId);
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  const newTalk = async (): Promise<string> =>
    (await client.ask(owner, 'mutation($w: ID!) { startTalk(workspaceId: $w) { id } }', { w: workspaceId }))
      .startTalk.id;

  /** What is shown after these words, in a new talk or that one, while the model writes that. */
  async function said(text: string, written: string, talkId?: string): Promise<any[]> {
    reply = written;
    const { say } = await client.ask(owner, SAY, { t: talkId ?? (await newTalk()), text });
    return say.turns.filter(({ mine }: { mine: boolean }) => !mine);
  }
  const letModel = (on: boolean) => client.ask(owner, LET, { w: workspaceId, on });
  const completions = () => server.asked.filter(({ path }) => path.endsWith('/chat/completions'));

  it('sends nothing to it before the owner lets it', async () => {
    const [turn] = await said(terrible, 'come over, there is soup [1]');
    expect(turn).toMatchObject({ isArranged: false });
    expect(completions()).toHaveLength(0);
    expect(await letModel(true)).toEqual({ letModelArrange: { modelArranges: true } });
  });

  it('shows what it chose and shortened, says so on the line, and shows the real message', async () => {
    const [turn] = await said(terrible, 'come over, there is soup [1]');
    expect(turn).toMatchObject({
      ...{ text: 'come over, there is soup', isArranged: true },
      origin: { text: 'come over, there is soup, and a film' },
      label: 'Chosen, and maybe shortened, by tiny from a real message Alex wrote on 24 March 2023. Not now.',
    });
    const origin = 'query($id: ID!) { turnOrigin(turnId: $id) { text } }';
    const { turnOrigin } = await client.ask(owner, origin, { id: turn.id });
    expect(turnOrigin.map(({ text }: { text: string }) => text)).toEqual([
      'I had a terrible day at work',
      'come over, there is soup, and a film',
    ]);
  });

  it('shows real messages instead where it made something up', async () => {
    const [turn] = await said('terrible day at work, again', 'I love you, I am coming back [1]');
    expect(turn).toMatchObject({ isArranged: false });
    expect(turn.label).toMatch(/^A real message Alex wrote/);
  });

  it('tells it nothing by which others can be found', async () => {
    const talkId = await newTalk();
    await said('the day at work was terrible again, her number is 555-765-4321', '', talkId);
    await said(terrible, 'then we sleep [2]', talkId);
    const told = JSON.stringify(completions().at(-1)?.body);
    expect(told).toContain('about it');
    expect(told).toContain('her number is');
    expect(told).not.toContain('555');
  });

  it.each(['I want to kill myself', 'are you real?', 'tell me you love me, please, say it'])(
    'never asks it about "%s"',
    async (text) => {
      const before = completions().length;
      const [turn] = await said(text, 'come over, there is soup [1]');
      expect(turn).toMatchObject({ isArranged: false, label: null });
      expect(completions()).toHaveLength(before);
    },
  );

  it('asks again when the server has another model, or the same one somewhere else', async () => {
    const allowed = () =>
      client.ask(owner, 'query($w: ID!) { memory(workspaceId: $w) { modelArranges } }', { w: workspaceId });
    expect((await allowed()).memory.modelArranges).toBe(true);
    await client.rows(`update memory set allowed_model = 'tiny at models.example.org'`);
    expect((await allowed()).memory.modelArranges).toBe(false);
    const before = completions().length;
    await said(terrible, 'come over, there is soup [1]');
    expect(completions()).toHaveLength(before);
    await letModel(true);
  });

  it('falls back to real messages when the model fails, and when it is not let any more', async () => {
    await letModel(false);
    const before = completions().length;
    await said(terrible, 'then we sleep [2]');
    expect(completions()).toHaveLength(before);
    await letModel(true);
    await server.close();
    expect((await said('what a terrible day at work', ''))[0]).toMatchObject({ isArranged: false });
  });

  it('never asks it about a goodbye', async () => {
    expect((await client.ask(owner, SAY, { t: await newTalk(), text: 'bye' })).say).toEqual({
      ended: true,
      turns: [],
    });
  });
});

describe('a server without a language model', () => {
  it('says what is missing to whoever lets one choose', async () => {
    const client = await ImportClient.start();
    const workspaceId = (await client.ask(client.owner, CREATE)).createMemory.id;
    expect(await client.refusal(client.owner, LET, { w: workspaceId, on: true })).toBe('memory/no-model');
    await client.close();
  });
});
