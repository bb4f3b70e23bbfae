import { ImportClient } from '../imports/testing/import-client';
import { chooseSpeakers } from '../memories/testing/choose-speakers';
import { photo } from '../photos/testing/photo';
import { ownerOf, type SignedUp } from '../testing/sign-up';

const CREATE = `mutation { createMemory(input: { name: "Alex", relation: "a friend", attested: true }) { id } }`;
const ALL = `query($id: ID!) { recollections(workspaceId: $id) { isFinding items {
  id kind text date place status isTold isTheirs conflictsWith evidence { text } photos { title } } } }`;

const chat = [
  '21/05/22, 11:23 - Sam: happy birthday!!',
  '22/05/22, 11:24 - Alex: thank you for the scarf, Robin Miller wants it too',
  '22/10/22, 11:25 - Sam: are you angry with me?',
  '22/10/22, 12:25 - Alex: all good again',
  '23/10/22, 09:25 - Robin Miller: hello you two',
];

describe('what is remembered of somebody', () => {
  let client: ImportClient;
  let owner: SignedUp;
  let id: string;
  beforeAll(async () => void (client = await ImportClient.start()));
  afterAll(() => client.close());
  beforeEach(async () => {
    owner = await ownerOf(client.testApp);
    id = (await client.ask(owner, CREATE)).createMemory.id;
    await bring(chat);
    await chooseSpeakers((...asked) => client.ask(owner, ...asked), id);
  });

  const bring = (lines: string[]) =>
    client.upload(
      { ...owner, workspaceId: id },
      { 'WhatsApp Chat with Alex.txt': lines.join('\n') },
      { visibility: 'ME' },
    );
  /** As it is once the material was looked through. */
  const all = async () => {
    await client.ask(owner, ALL, { id });
    await client.idle();
    return (await client.ask(owner, ALL, { id })).recollections;
  };
  const add = (input: object) =>
    client.ask(
      owner,
      `mutation($id: ID!, $input: RecollectionInput!) { addRecollection(workspaceId: $id, input: $input) { id kind date isTold status } }`,
      { id, input },
    );
  const drop = (one: string) =>
    client.ask(owner, 'mutation($one: ID!) { dropRecollection(id: $one) }', { one });

  it('is proposed from the chat with the messages that say it, and nobody else’s name', async () => {
    const { isFinding, items } = await all();
    expect(isFinding).toBe(false);
    expect(items.map(({ kind, text, date }: any) => [kind, text, date])).toEqual([
      ['DATE', 'happy birthday!!', '2022-05-21'],
      ['GIFT', 'thank you for the scarf, R. M. wants it too', '2022-05-22'],
      ['ARGUMENT', 'are you angry with me?', '2022-10-22'],
    ]);
    expect(items[2].evidence.map(({ text }: any) => text)).toEqual([
      'are you angry with me?',
      'all good again',
    ]);
    expect(items.every(({ status, isTold }: any) => status === 'PROPOSED' && !isTold)).toBe(true);
  });

  it('is what they have a part in: nothing of a conversation the owner had with somebody else', async () => {
    const elsewhere = [
      '01/06/22, 11:23 - Sam: thank you for the bracelet, I love you',
      '01/06/22, 11:24 - Robin Miller: we went to the lake with the blue boats',
    ];
    await client.upload(
      { ...owner, workspaceId: id },
      { 'WhatsApp Chat with Robin.txt': elsewhere.join('\n') },
      { visibility: 'ME' },
    );
    expect((await all()).items.map(({ text }: any) => text)).not.toContain(
      'thank you for the bracelet, I love you',
    );
  });

  it('stays as the owner decided when more is imported: kept, said differently, or dropped for good', async () => {
    const { items } = await all();
    const [birthday, scarf, quarrel] = items;
    await client.ask(owner, 'mutation($one: ID!) { confirmRecollection(id: $one) { id } }', {
      one: birthday.id,
    });
    await client.ask(
      owner,
      `mutation($one: ID!) { correctRecollection(id: $one, input: { text: "The green scarf", date: "2022-05" }) { id } }`,
      { one: scarf.id },
    );
    await drop(quarrel.id);
    await bring([...chat, '01/01/23, 00:01 - Alex: I love you, you know']);
    expect((await all()).items.map(({ text, date, status }: any) => [text, date, status])).toEqual([
      ['The green scarf', '2022-05', 'CONFIRMED'],
      ['happy birthday!!', '2022-05-21', 'CONFIRMED'],
      ['I love you, you know', '2023-01-01', 'PROPOSED'],
    ]);
  });

  it('is proposed from photos as well, without a chat and without words, once', async () => {
    const alone = await ownerOf(client.testApp);
    const space = { ...alone, workspaceId: (await client.ask(alone, CREATE)).createMemory.id };
    const bringPhoto = async (name: string, takenAt: string) =>
      client.upload(space, { [name]: await photo(takenAt) }, { visibility: 'ME', keepPlaces: 'true' });
    const now = async () => {
      await client.ask(alone, ALL, { id: space.workspaceId });
      await client.idle();
      return (await client.ask(alone, ALL, { id: space.workspaceId })).recollections.items;
    };
    await bringPhoto('a.jpg', '2023:07:14 18:05:09');
    expect(await now()).toEqual([]);
    await bringPhoto('b.jpg', '2023:07:16 10:00:00');
    const [journey] = await now();
    expect(journey).toMatchObject({
      ...{ kind: 'PLACE', text: '', date: '2023-07-14', status: 'PROPOSED', isTold: false, isTheirs: null },
      photos: [{ title: 'a' }, { title: 'b' }],
    });
    await client.ask(alone, 'mutation($one: ID!) { confirmRecollection(id: $one) { id } }', {
      one: journey.id,
    });
    await bringPhoto('before.jpg', '2023:07:14 08:00:00');
    expect((await now()).map(({ status }: any) => status)).toEqual(['CONFIRMED']);
  });

  it('can be told in a sentence, which says what and when', async () => {
    const { addRecollection } = await add({ text: 'On 12 May 2021 we went to Lisbon by night train' });
    expect(addRecollection).toMatchObject({
      ...{ kind: 'PLACE', date: '2021-05-12', isTold: true, status: 'CONFIRMED' },
    });
    await drop(addRecollection.id);
    expect((await all()).items.filter(({ isTold }: any) => isTold)).toEqual([]);
  });

  it('asks when one special day is given two dates', async () => {
    const { addRecollection } = await add({ text: 'Her birthday', date: '2022-06-02', kind: 'DATE' });
    const birthday = (await all()).items.find(({ text }: any) => text === 'happy birthday!!');
    expect(birthday.conflictsWith).toEqual([addRecollection.id]);
  });

  it('refuses a date that is none, and says how to write one', async () => {
    const refused = await client.refusal(
      owner,
      `mutation($id: ID!) { addRecollection(workspaceId: $id, input: { text: "the sea", date: "last June" }) { id } }`,
      { id },
    );
    expect(refused).toBe('recollection/date');
  });

  it('is nobody else’s to see or to change', async () => {
    const [birthday] = (await all()).items;
    const other = await client.newWorkspace();
    expect(await client.refusal(other, ALL, { id })).toBe('workspace/not-found');
    const confirm = 'mutation($one: ID!) { confirmRecollection(id: $one) { id } }';
    expect(await client.refusal(other, confirm, { one: birthday.id })).toBe('recollection/not-found');
  });
});
