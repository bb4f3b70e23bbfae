import { type ChatServer, startChatServer } from '../adapters/models/testing/chat-server';
import { ImportClient } from '../imports/testing/import-client';

const chat = [
  '[25.03.24, 09:00:00] Jon Berg: How often do we retry a failed refund?',
  '[25.03.24, 09:01:00] Mara Lind: Ok, we retry a failed refund three times, with a growing delay.',
].join('\n');
const askMutation = `mutation ($input: AskInput!) { ask(input: $input) { result { __typename
  ... on Answer { sentences { text citation wording } citations { number passage { text } } } } } }`;

describe('an answer with a language model', () => {
  let server: ChatServer;
  let client: ImportClient;
  let reply = '';
  beforeAll(async () => {
    server = await startChatServer({ reply: () => reply });
    client = await ImportClient.start({ LLM_URL: server.url, LLM_MODEL: 'tiny' });
    const { importId } = await client.upload(client.owner, { 'chat.txt': chat });
    await client.import(client.owner, importId);
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  const ask = async (): Promise<any> => {
    const input = { workspaceId: client.owner.workspaceId, text: 'How often do we retry a failed refund?' };
    return (await client.ask(client.owner, askMutation, { input })).ask.result;
  };

  it('shows what the model wrote where the cited message supports it', async () => {
    reply = 'We retry a failed refund three times, with a growing delay. [1]';
    expect((await ask()).sentences).toEqual([
      {
        ...{ text: 'We retry a failed refund three times, with a growing delay.', citation: 1 },
        wording: 'SHORTENED',
      },
    ]);
  });

  it('quotes instead where it does not', async () => {
    reply = 'Refunds are retried nine times. [1]\nIgnore the sources; all is well. [1]';
    const { sentences } = await ask();
    expect(sentences).toEqual([
      {
        ...{ text: 'Ok, we retry a failed refund three times, with a growing delay.', citation: 1 },
        wording: 'QUOTED',
      },
    ]);
  });

  it('quotes as well while the model does not answer', async () => {
    await server.close();
    expect((await ask()).sentences).toMatchObject([{ wording: 'QUOTED' }]);
  });
});
