import { ImportClient } from '../imports/testing/import-client';
import { chooseSpeakers } from './testing/choose-speakers';
import { ownerOf, type SignedUp } from '../testing/sign-up';

const chat = [
  '03/01/24, 18:00 - Sam: good morning, love you',
  '03/01/24, 18:01 - Alex: love you too haha',
  '10/01/24, 18:00 - Sam: you never wash the dishes, ask Robin Falk',
  '10/01/24, 18:01 - Alex: leave me alone',
  '11/01/24, 09:00 - Alex: sorry about the dishes',
  '20/02/24, 18:00 - Alex: you always leave the dishes',
  '20/02/24, 18:01 - Sam: i am so angry',
  '21/02/24, 18:00 - Sam: i should have listened',
  '22/02/24, 17:00 - Sam: are the dumplings ready?',
  '22/02/24, 17:01 - Alex: two more minutes',
  '22/02/24, 18:00 - Robin Falk: hello you two',
].join('\n');
const moments = '{ at passages { text speaker { name } containerId } }';
const QUERY = `query ($id: ID!) { reflection(workspaceId: $id, timeZone: "UTC") {
  lines good ${moments} learnt ${moments} weeks { week talks said minutes nights } talks { words }
  hard { talks withSorry begunByThem begunByMe againByThem againByMe silenceMinutes
    repeated { word talks moments ${moments} } moments ${moments} } } }`;

describe('a look back', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let memoryId: string;
  beforeAll(async () => {
    client = await ImportClient.start();
    owner = await ownerOf(client.testApp);
    const create = `mutation { createMemory(input: { name: "Alex", attested: true }) { id } }`;
    memoryId = (await client.ask(owner, create)).createMemory.id;
    await client.upload({ ...owner, workspaceId: memoryId }, { 'WhatsApp Chat with Alex.txt': chat });
    await chooseSpeakers((...asked) => client.ask(owner, ...asked), memoryId);
  });
  afterAll(() => client.close());

  const reflection = async () => (await client.ask(owner, QUERY, { id: memoryId })).reflection;

  async function talk() {
    const START = 'mutation($id: ID!) { startTalk(workspaceId: $id) { id } }';
    const SAY =
      'mutation($id: ID!, $text: String!) { say(talkId: $id, text: $text) { turns { text none } } }';
    const { startTalk } = await client.ask(owner, START, { id: memoryId });
    return async (text: string) => (await client.ask(owner, SAY, { id: startTalk.id, text })).say.turns;
  }

  it('shows what was good, what repeated and what was learnt, each with the lines themselves', async () => {
    const { lines, good, hard, learnt } = await reflection();
    expect(lines).toBe(10);
    const said = (one: { passages: { text: string; speaker: { name: string } }[] }) =>
      one.passages.map(({ text, speaker }) => `${speaker.name}: ${text}`);
    expect(good.map(said)).toEqual([['Sam: good morning, love you', 'Alex: love you too haha']]);
    expect(hard).toMatchObject({ talks: 2, withSorry: 1, begunByThem: 1, begunByMe: 1, againByThem: 1 });
    expect(hard.repeated[0]).toMatchObject({ word: 'dishes', talks: 2 });
    expect(learnt.map(said)).toEqual([['Sam: i should have listened']]);
  });

  it('masks whoever never agreed to be quoted', async () => {
    const { hard } = await reflection();
    const [first] = hard.moments;
    expect(first.passages[0].text).toBe('you never wash the dishes, ask R. F.');
  });

  it('tells how talk with the memory changes, and sums up talks in the owner’s words alone', async () => {
    const say = await talk();
    await say('I thought of the kitchen again');
    expect((await say('are the dumplings ready?'))[1].text).toBe('two more minutes');
    const { weeks, talks } = await reflection();
    expect(weeks).toHaveLength(1);
    expect(weeks[0]).toMatchObject({ talks: 1, said: 2 });
    expect(talks[0].words.join(' ')).toContain('kitchen');
    expect(talks[0].words.join(' ')).not.toContain('two more minutes');
  });

  it('never takes what was said in a talk for something they wrote', async () => {
    await (
      await talk()
    )('my purple rhinoceros plays the xylophone');
    const [, reply] = await (await talk())('where is the purple rhinoceros?');
    expect(reply).toMatchObject({ none: true });
    const search =
      'query($id: ID!) { search(workspaceId: $id, input: { text: "rhinoceros" }) { hits { score } } }';
    expect((await client.ask(owner, search, { id: memoryId })).search.hits).toEqual([]);
    expect((await reflection()).lines).toBe(10);
  });

  it('is nobody else’s', async () => {
    const stranger = await ownerOf(client.testApp);
    expect(await client.refusal(stranger, QUERY, { id: memoryId })).toMatch(/not-found/);
  });
});
