import type { ServerResponse } from 'node:http';
import { startChatServer } from '../adapters/models/testing/chat-server';
import { ImportClient } from '../imports/testing/import-client';
import { memberOf, type SignedUp } from '../testing/sign-up';
import { Role } from '../workspaces/member.entity';
import { slackSignature } from './slack-signature';

const secret = 'a signing secret of thirty bytes';
const chat = [
  '24/12/23, 11:23 - Tom Berg: Why do refunds run at two?',
  '24/12/23, 11:24 - Maya Lin: Refunds run at two because the bank closes its books at one <!channel>.',
].join('\n');
const vault = '24/12/23, 11:23 - Sam: the vault opens with seven\n24/12/23, 11:24 - Ann: ok';

/** As Slack sends it: a form, signed over its bytes. */
function sendCommand(
  { testApp }: ImportClient,
  fields: Record<string, string>,
  sign = slackSignature,
): Promise<Response> {
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const body = new URLSearchParams({ team_id: 'T1', command: '/tacit', ...fields }).toString();
  return fetch(`${testApp.url}/slack/command`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': sign(secret, timestamp, Buffer.from(body)),
    },
    body,
  });
}

describe('a slash command of Slack', () => {
  let client: ImportClient;
  let owner: SignedUp;
  beforeAll(async () => void (client = await ImportClient.start({ SLACK_SIGNING_SECRET: secret })));
  afterAll(() => client.close());
  beforeEach(async () => {
    owner = await client.newWorkspace();
    await client.upload(owner, { 'WhatsApp Chat with Payments.txt': chat });
  });

  const send = (user: string, text: string, sign = slackSignature) =>
    sendCommand(client, { user_id: user, text }, sign);

  async function say(user: string, text: string): Promise<string> {
    const response = await send(user, text);
    const reply = (await response.json()) as { response_type: string; text: string };
    expect([response.status, reply.response_type]).toEqual([200, 'ephemeral']);
    return reply.text;
  }

  async function tokenOf(as: SignedUp): Promise<{ id: string; secret: string }> {
    const made = await client.ask(as, 'mutation { createApiToken(name: "Slack") { id secret } }');
    return made.createApiToken;
  }

  async function connected(user: string, as: SignedUp): Promise<{ id: string }> {
    const token = await tokenOf(as);
    expect(await say(user, `connect ${token.secret}`)).toMatch(/^Connected as/);
    return token;
  }

  it('answers a member with quotations, who said them, when and where', async () => {
    await connected('U-owner', owner);
    const text = await say('U-owner', 'Why do refunds run at two?');
    expect(text).toContain('> Refunds run at two because the bank closes its books at one');
    expect(text).toContain('Maya Lin, 2023-12-24, Payments');
    const person = await say('U-owner', 'as maya lin: Why do refunds run at two?');
    expect(person).toMatch(/^_Persona of Maya Lin, from 1 message\. Not Maya Lin\._\n> Refunds/);
  });

  it('lets no quotation call a channel', async () => {
    await connected('U-owner', owner);
    expect(await say('U-owner', 'Why do refunds run at two?')).toContain('&lt;!channel&gt;');
  });

  it('tells nobody more than they may read, and nothing to who is not connected', async () => {
    await client.upload(owner, { 'WhatsApp Chat with Vault.txt': vault }, { visibility: 'ME' });
    const viewer = await memberOf(client.testApp, owner.workspaceId, Role.Viewer);
    await connected('U-owner', owner);
    await connected('U-viewer', viewer);
    const asked = 'What does the vault open with?';
    expect(await say('U-owner', asked)).toContain('opens with seven');
    expect(await say('U-viewer', asked)).not.toContain('seven');
    expect(await say('U-stranger', asked)).toMatch(/^Connect first/);
  });

  it('forgets a member who disconnects, or revokes the token', async () => {
    await connected('U-a', owner);
    expect(await say('U-a', 'disconnect')).toBe('Disconnected.');
    expect(await say('U-a', 'Why do refunds run at two?')).toMatch(/^Connect first/);
    const { id } = await connected('U-a', owner);
    await client.ask(owner, 'mutation ($id: ID!) { revokeApiToken(id: $id) }', { id });
    expect(await say('U-a', 'Why do refunds run at two?')).toMatch(/^Connect first/);
  });

  it('says what is wrong: an unknown token, a workspace or a person that is not there', async () => {
    expect(await say('U-b', 'connect tacit_unknown')).toMatch(/^That access token is not valid/);
    const { secret: token } = await tokenOf(owner);
    expect(await say('U-b', `connect ${token} Elsewhere`)).toContain('Name one workspace');
    await say('U-b', `connect ${token}`);
    expect(await say('U-b', 'as Nobody Known: x?')).toBe('Nobody here is called "Nobody Known".');
  });

  it('hears nothing that was signed with another secret', async () => {
    const forged = await send('U-owner', 'help', (_, ...rest) => slackSignature('guessed', ...rest));
    expect(forged.status).toBe(401);
  });
});

describe('a server without a signing secret', () => {
  it('takes no commands, and names the key', async () => {
    const client = await ImportClient.start();
    const response = await fetch(`${client.testApp.url}/slack/command`, { method: 'POST' });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('SLACK_SIGNING_SECRET');
    await client.close();
  });
});

describe('an answer that takes longer than Slack waits', () => {
  it('is sent to the address that came with the command', async () => {
    const held: ServerResponse[] = [];
    const model = await startChatServer({ reply: () => '', misbehave: (response) => held.push(response) });
    const slack = await startChatServer({ reply: () => 'ok' });
    const env = { SLACK_SIGNING_SECRET: secret, LLM_URL: model.url, LLM_MODEL: 'tiny' };
    const client = await ImportClient.start(env);
    await client.upload(client.owner, { 'WhatsApp Chat with Payments.txt': chat });
    const made = await client.ask(client.owner, 'mutation { createApiToken(name: "Slack") { secret } }');
    await sendCommand(client, { user_id: 'U1', text: `connect ${made.createApiToken.secret}` });

    const fields = { text: 'Why do refunds run at two?', response_url: `${slack.url}/later` };
    const first = await sendCommand(client, { user_id: 'U1', ...fields });
    expect(await first.text()).toContain('Looking.');
    for (const response of held) response.destroy();
    while (slack.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(slack.asked[0]?.body).toMatchObject({ response_type: 'ephemeral' });
    expect(slack.asked[0]?.body.text).toContain('> Refunds run at two');

    await client.close();
    await Promise.all([model.close(), slack.close()]);
  });
});
