import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { ImportClient } from '../imports/testing/import-client';

const chat = [
  '[25.03.24, 09:00:00] Jon Berg: How often do we retry a failed refund?',
  '[25.03.24, 09:01:00] Mara Lind: Three times, with a growing delay and the same idempotency key.',
].join('\n');
const subscription = `subscription ($input: AskInput!) { asking(input: $input) {
  citations { number passage { text } } sentences { text }
  question { id result { __typename ... on Answer { sentences { text } } } } } }`;

describe('asking step by step', () => {
  let client: ImportClient;
  beforeAll(async () => {
    client = await ImportClient.start();
    const { importId } = await client.upload(client.owner, { 'chat.txt': chat });
    await client.import(client.owner, importId);
  });
  afterAll(() => client.close());

  async function steps(text: string): Promise<any[]> {
    const socket = createClient({
      url: `${client.testApp.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${client.owner.token}` },
    });
    const variables = { input: { workspaceId: client.owner.workspaceId, text } };
    const told: any[] = [];
    for await (const reply of socket.iterate({ query: subscription, variables })) told.push(reply);
    await socket.dispose();
    return told;
  }

  it('tells the evidence first, and at last the answer that was kept', async () => {
    const told = (await steps('How often is a failed refund retried?')).map(({ data }) => data.asking);
    expect(told[0]).toMatchObject({ question: null, sentences: [] });
    expect(told[0].citations[0].passage.text).toContain('Three times');
    const { question } = told.at(-1);
    expect(question.result.sentences[0].text).toContain('Three times');
    const kept = 'query ($id: ID!) { question(id: $id) { id } }';
    expect((await client.ask(client.owner, kept, question)).question.id).toBe(question.id);
  });

  it('tells at once what is wrong with a question', async () => {
    const [reply] = await steps(' ');
    expect(reply.errors[0].extensions.code).toBe('question/length');
  });
});
