import {
  followImport,
  importSample,
  operation,
  operations,
  repositoryRoot,
  sampleFiles,
  type TacitClient,
  uploadFiles,
} from '@tacit/tools';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningApp, startApp } from './start-app';

const files = join(repositoryRoot, 'tools/demo/files');

const createMemory = operation<{ createMemory: { id: string } }, { input: object }>(
  'mutation Remember($input: CreateMemoryInput!) { createMemory(input: $input) { id } }',
);
const speakers = operation<{ memory: { speakers: { id: string; name: string }[] } }, { workspaceId: string }>(
  'query Speakers($workspaceId: ID!) { memory(workspaceId: $workspaceId) { speakers { id name } } }',
);
const chooseSpeakers = operation<object, { workspaceId: string; them: string; me: string }>(
  `mutation Choose($workspaceId: ID!, $them: ID!, $me: ID!) {
    chooseSpeakers(workspaceId: $workspaceId, rememberedPersonId: $them, mePersonId: $me) { ready } }`,
);
const startTalk = operation<{ startTalk: { id: string } }, { workspaceId: string }>(
  'mutation Talk($workspaceId: ID!) { startTalk(workspaceId: $workspaceId) { id } }',
);
const say = operation<object, { talkId: string; text: string }>(
  'mutation Say($talkId: ID!, $text: String!) { say(talkId: $talkId, text: $text) { ended } }',
);

const holdMeeting = operation<{ holdMeeting: { id: string } }, { input: object }>(
  'mutation Hold($input: HoldMeetingInput!) { holdMeeting(input: $input) { id } }',
);

/** The sample team and a personal space in one server, with something on every page. */
export interface SampleWorld {
  app: RunningApp;
  teamId: string;
  sourceId: string;
  conversationId: string;
  documentId: string;
  personId: string;
  threadId: string;
  meetingId: string;
  memoryId: string;
  talkId: string;
}

export async function sampleWorld(dataDir: string): Promise<SampleWorld> {
  const app = await startApp(dataDir, { UNSEALED_MEMORIES: 'true' });
  const { client, workspaceId: teamId } = app;
  const workspace = { id: teamId, name: 'Team', kind: 'TEAM' as const, role: 'OWNER' };
  const owner = { client, workspace, email: 'owner@example.org', passwordFile: '', isNew: true };
  const quiet = { isTTY: false, write: () => true };
  const { imports } = await importSample(owner, await sampleFiles(files), quiet);
  const { people } = await client.request(operations.people, {
    ...{ workspaceId: teamId, text: 'Mei Lin', first: 1, after: null },
  });
  const personId = people.items[0]?.id ?? '';
  await client.request(operations.grantConsent, { personId, scope: 'VOICE', basis: 'agreed in writing' });
  const input = { workspaceId: teamId, text: 'When did we switch all payments to Adyen?' };
  const { ask } = await client.request(operations.ask, { input });
  const { holdMeeting: meeting } = await client.request(holdMeeting, {
    input: { ...input, personIds: await peopleAtTable(client, teamId) },
  });
  const slack = imports.find(({ source }) => source.name.endsWith('slack.zip'));
  return {
    ...{
      app,
      teamId,
      personId,
      threadId: ask.threadId,
      meetingId: meeting.id,
      sourceId: slack?.source.id ?? '',
    },
    conversationId: await containerOf(client, teamId, 'idempotency key', 'MESSAGE'),
    documentId: await containerOf(client, teamId, 'reconciliation', 'SECTION'),
    ...(await personalSpace(client)),
  };
}

/** Those with most material. */
async function peopleAtTable(client: TacitClient, workspaceId: string): Promise<string[]> {
  const page = { workspaceId, text: null, first: 4, after: null };
  const { people } = await client.request(operations.people, page);
  return people.items.map(({ id }) => id);
}

async function containerOf(
  client: TacitClient,
  workspaceId: string,
  text: string,
  kind: 'MESSAGE' | 'SECTION',
): Promise<string> {
  const { search } = await client.request(operations.search, { workspaceId, input: { text, limit: 20 } });
  return search.hits.find(({ passage }) => passage.kind === kind)?.passage.containerId ?? '';
}

async function personalSpace(client: TacitClient): Promise<{ memoryId: string; talkId: string }> {
  const input = { name: 'Alex', relation: 'former partner', attested: true };
  const { createMemory: space } = await client.request(createMemory, { input });
  const path = join(files, 'personal/WhatsApp Chat with Alex.txt');
  const file = { path, name: 'WhatsApp Chat with Alex.txt', bytes: statSync(path).size };
  const { importId } = await uploadFiles(client, [file], { workspaceId: space.id });
  await followImport(client, importId);
  const { memory } = await client.request(speakers, { workspaceId: space.id });
  const them = memory.speakers.find(({ name }) => name === 'Alex');
  const mine = memory.speakers.find(({ name }) => name !== 'Alex');
  const chosen = { workspaceId: space.id, them: them?.id ?? '', me: mine?.id ?? '' };
  await client.request(chooseSpeakers, chosen);
  const { startTalk: talk } = await client.request(startTalk, { workspaceId: space.id });
  await client.request(say, { talkId: talk.id, text: 'What shall we cook tonight?' });
  return { memoryId: space.id, talkId: talk.id };
}
