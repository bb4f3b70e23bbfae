import { type ChatServer, startChatServer } from '../adapters/models/testing/chat-server';
import { ImportClient } from '../imports/testing/import-client';
import type { SignedUp } from '../testing/sign-up';

const chat = [
  '24/03/23, 11:23 - Tom Berg: How often do we retry a failed refund?',
  '24/03/23, 11:24 - Maya Lin: lol we retry a failed refund three times',
  '24/03/23, 11:25 - Maya Lin: then it waits for a person',
  '24/03/23, 11:40 - Tom Berg: The cafeteria opens at noon.',
].join('\n');
const question = 'How often do we retry a failed refund?';
const fields = `mode label notice result { __typename ... on Answer {
  sentences { text citation basis } citations { number passage { text } }
  voice { isOffStyle told messages { text citation basis } } } }`;
const askMutation = `mutation ($input: AskInput!) { ask(input: $input) { id ${fields} } }`;

/** Maya, with her consent to the voice unless it is held back. */
async function maya(client: ImportClient, scope: string | null = 'VOICE'): Promise<[SignedUp, string]> {
  const owner = await client.newWorkspace();
  await client.upload(owner, { 'WhatsApp Chat with Payments.txt': chat });
  const query = 'query ($w: ID!) { people(workspaceId: $w, text: "Maya") { items { id } } }';
  const { people } = await client.ask(owner, query, { w: owner.workspaceId });
  const id = people.items[0].id;
  const grant =
    'mutation ($id: ID!, $s: ConsentScope!) { grantConsent(personId: $id, scope: $s, basis: "agreed") { label } }';
  if (scope) await client.ask(owner, grant, { id, s: scope });
  return [owner, id];
}

describe('asking somebody in their voice', () => {
  let client: ImportClient;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());

  const input = (owner: SignedUp, asPersonId: string | null, mode: string, text = question) => ({
    input: { workspaceId: owner.workspaceId, text, asPersonId, mode },
  });

  it('answers with their own messages, labelled, beside the same evidence', async () => {
    const [owner, id] = await maya(client);
    const { ask } = await client.ask(owner, askMutation, input(owner, id, 'BOTH'));
    expect(ask).toMatchObject({ mode: 'BOTH', label: 'Persona of Maya Lin, from 2 messages. Not Maya Lin.' });
    const [first] = ask.result.voice.messages;
    expect(first).toEqual({ text: 'lol we retry a failed refund three times', citation: 1, basis: 'SAID' });
    expect(ask.result.citations[0].passage.text).toBe(first.text);
    expect(ask.result.sentences[0]).toEqual(first);
  });

  it('keeps to a habit that was told, and says that it was told', async () => {
    const [owner, id] = await maya(client);
    const tell =
      'mutation ($id: ID!) { tellOfPerson(input: { personId: $id, kind: TAG, text: "brief" }) { id } }';
    const spoken = async () =>
      (await client.ask(owner, askMutation, input(owner, id, 'VOICE'))).ask.result.voice;
    expect((await spoken()).told).toEqual([]);
    await client.ask(owner, tell, { id });
    expect(await spoken()).toMatchObject({ told: ['brief'], messages: [{ citation: 1 }] });
  });

  it('has no voice without consent to it, nor of nobody, and none when only knowledge is asked', async () => {
    const [owner, id] = await maya(client, 'KNOWLEDGE');
    expect(await client.refusal(owner, askMutation, input(owner, id, 'VOICE'))).toBe('persona/no-voice');
    expect(await client.refusal(owner, askMutation, input(owner, null, 'VOICE'))).toBe(
      'question/voice-of-whom',
    );
    const { ask } = await client.ask(owner, askMutation, input(owner, id, 'KNOWLEDGE'));
    expect(ask.result.voice).toBeNull();
    const allowed = await client.ask(owner, 'query ($id: ID!) { mayAskVoice(personId: $id) }', { id });
    expect(allowed.mayAskVoice).toBe(false);
  });

  it('falls silent in kept answers too, once consent is taken back', async () => {
    const [owner, id] = await maya(client);
    const { ask } = await client.ask(owner, askMutation, input(owner, id, 'VOICE'));
    await client.ask(owner, 'mutation ($id: ID!) { revokeConsent(personId: $id) { label } }', { id });
    const kept = await client.ask(owner, `query ($id: ID!) { question(id: $id) { ${fields} } }`, {
      id: ask.id,
    });
    expect(kept.question.result.voice).toBeNull();
  });

  it('says what it is to whoever asks, and plays nobody then', async () => {
    const [owner, id] = await maya(client);
    const asked = input(owner, id, 'VOICE', 'Maya, are you real? How often do we retry a failed refund?');
    const { ask } = await client.ask(owner, askMutation, asked);
    expect(ask.notice).toMatch(/^No\. This is a program, not Maya Lin/);
    expect(ask.result.voice ?? null).toBeNull();
  });
});

describe('asking somebody in their voice, with a language model', () => {
  let server: ChatServer;
  let client: ImportClient;
  let reply = '';
  beforeAll(async () => {
    server = await startChatServer({ reply: () => reply });
    client = await ImportClient.start({ LLM_URL: server.url, LLM_MODEL: 'tiny' });
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  async function voiceFor(line: string): Promise<any> {
    reply = line;
    const [owner, asPersonId] = await maya(client);
    const input = { workspaceId: owner.workspaceId, text: question, asPersonId, mode: 'VOICE' };
    return (await client.ask(owner, askMutation, { input })).ask.result.voice;
  }

  it('shows what the model made of their words, as inferred, and marked where little is known of them', async () => {
    expect(await voiceFor('haha we retry a failed refund three times [1]')).toEqual({
      isOffStyle: true,
      told: [],
      messages: [{ text: 'haha we retry a failed refund three times', citation: 1, basis: 'INFERRED' }],
    });
  });

  it('shows their own words where the model made something up', async () => {
    const voice = await voiceFor('we retry a failed refund nine times [1]');
    expect(voice.messages[0]).toMatchObject({
      text: 'lol we retry a failed refund three times',
      basis: 'SAID',
    });
    expect(voice.isOffStyle).toBe(false);
  });
});
