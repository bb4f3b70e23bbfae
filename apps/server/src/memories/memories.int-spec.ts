import { Source, Visibility } from '../imports/source.entity';
import { ProfilesService } from '../personas/profiles.service';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { buildChat, buildMember, buildPerson, buildSource, buildWorkspace } from '../testing/factories';
import { Member, Role } from '../workspaces/member.entity';
import { Workspace, WorkspaceKind } from '../workspaces/workspace.entity';

const memoryFields = '{ id name relation ready remembered { name } me { name } speakers { id name } }';
const turnFields = '{ id mine text label none origin { text at } }';

describe('a memory', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  const create = async (token: string, input: object = {}) =>
    test.graphql(
      'mutation ($input: CreateMemoryInput!) { createMemory(input: $input) { id name kind role } }',
      { input: { name: 'Alex', relation: 'a friend', attested: true, ...input } },
      { token },
    );

  /** A personal workspace with a small chat, and who is who chosen. */
  async function remembered() {
    const em = test.em();
    const { owner } = await buildWorkspace(em);
    const workspaceId: string = (await create(owner.token)).data.createMemory.id;
    const workspace = await em.findOneOrFail(Workspace, { id: workspaceId });
    const member = await em.findOneOrFail(
      Member,
      { workspace, account: owner.account.id },
      { populate: ['account'] },
    );
    const source = await buildSource(
      em,
      { ...owner, member, account: member.account },
      { visibility: Visibility.Me },
    );
    const alex = await buildPerson(em, workspace, 'Alex', { platform: 'whatsapp' });
    const sam = await buildPerson(em, workspace, 'Sam', { platform: 'whatsapp' });
    await buildChat(
      em,
      source,
      [
        { by: sam, text: 'I had a terrible day at work' },
        { by: alex, text: 'come over, there is soup' },
        { by: alex, text: "you don't have to talk" },
        { by: sam, text: 'are you coming to the pottery class today?' },
        { by: alex, text: 'coming, but slowly', at: '2026-03-02T09:30:00Z' },
      ],
      { platform: 'whatsapp', kind: 'direct' },
    );
    const ask = (query: string, variables: object = {}, token = owner.token) =>
      test.graphql(query, { w: workspaceId, ...variables }, { token });
    await ask(
      `mutation ($w: ID!, $them: ID!, $me: ID!) { chooseSpeakers(workspaceId: $w, rememberedPersonId: $them, mePersonId: $me) { id } }`,
      { them: alex.person.id, me: sam.person.id },
    );
    const talk = (await ask(`mutation ($w: ID!) { startTalk(workspaceId: $w) { id notice label } }`)).data
      .startTalk;
    const say = async (text: string) =>
      (
        await ask(
          `mutation ($t: ID!, $text: String!) { say(talkId: $t, text: $text) { ended farewell turns ${turnFields} } }`,
          {
            t: talk.id,
            text,
          },
        )
      ).data.say;
    return { ask, say, talk, alex, sam, workspaceId };
  }

  it('begins only when it is attested that it is private and one is an adult', async () => {
    const { owner } = await buildWorkspace(test.em());
    const refused = await create(owner.token, { attested: false });
    expect(refused.errors?.[0]?.extensions.code).toBe('memory/not-attested');
    expect((await create(owner.token)).data.createMemory).toMatchObject({
      kind: 'PERSONAL',
      role: 'OWNER',
      name: 'Alex',
    });
  });

  it('keeps what is told of a person as told, apart from what was found, and lets it be corrected', async () => {
    const { owner } = await buildWorkspace(test.em());
    const fields = '{ bond relation callsMe about told { attachmentStyle loveLanguage mbti zodiac } }';
    const told = { attachmentStyle: 'AVOIDANT', mbti: 'INFP' };
    const words = {
      bond: 'FRIEND',
      relation: '',
      callsMe: 'Sammy',
      about: 'We met at a pottery class.',
      told,
    };
    const { id } = (await create(owner.token, words)).data.createMemory;
    const ask = (query: string, variables: object = {}) =>
      test.graphql(query, { w: id, ...variables }, { token: owner.token });
    const { memory } = (await ask(`query ($w: ID!) { memory(workspaceId: $w) ${fields} }`)).data;
    expect(memory).toEqual({ ...words, told: { ...told, loveLanguage: null, zodiac: null } });

    const describe = (input: object) =>
      ask(
        `mutation ($w: ID!, $input: DescribeMemoryInput!) { describeMemory(workspaceId: $w, input: $input) ${fields} }`,
        { input },
      );
    const { data } = await describe({ about: 'We met at work.', told: { zodiac: 'LEO' } });
    expect(data.describeMemory).toMatchObject({
      about: 'We met at work.',
      told: { mbti: null, zodiac: 'LEO' },
    });
    expect((await describe({ about: 'x'.repeat(5_000) })).errors?.[0]?.extensions.code).toBe(
      'memory/too-long',
    );
    const found = await ask(
      'query ($w: ID!) { search(workspaceId: $w, input: { text: "pottery work LEO" }) { hits { score } } }',
    );
    expect(found.data.search.hits).toEqual([]);
  });

  it('takes the personal workspace that remembers nobody yet, and a new one for another person', async () => {
    const { workspace, owner } = await buildWorkspace(test.em(), { kind: WorkspaceKind.Personal });
    expect((await create(owner.token)).data.createMemory.id).toBe(workspace.id);
    expect((await create(owner.token, { name: 'Robin' })).data.createMemory.id).not.toBe(workspace.id);
  });

  it('is ready once it is known who is who', async () => {
    const { ask, alex } = await remembered();
    const { data } = await ask(`query ($w: ID!) { memory(workspaceId: $w) ${memoryFields} }`);
    expect(data.memory).toMatchObject({ ready: true, remembered: { name: 'Alex' }, me: { name: 'Sam' } });
    const both = await ask(
      `mutation ($w: ID!, $p: ID!) { chooseSpeakers(workspaceId: $w, rememberedPersonId: $p, mePersonId: $p) { id } }`,
      { p: alex.person.id },
    );
    expect(both.errors?.[0]?.extensions.code).toBe('memory/same-speaker');
  });

  it('is nobody else’s: not even the name can be read', async () => {
    const { ask, talk } = await remembered();
    const { owner: stranger } = await buildWorkspace(test.em());
    for (const query of [
      `query ($w: ID!) { memory(workspaceId: $w) { name } }`,
      `mutation ($w: ID!) { startTalk(workspaceId: $w) { id } }`,
      `query { talk(id: "${talk.id}") { label } }`,
    ]) {
      const reply = await ask(query, {}, stranger.token);
      expect(reply.errors?.[0]?.extensions.code).toMatch(/not-found/);
    }
  });

  it('is not for somebody who is a member without owning it', async () => {
    const { ask, workspaceId } = await remembered();
    const em = test.em();
    const other = await buildMember(em, await em.findOneOrFail(Workspace, { id: workspaceId }), Role.Admin);
    const reply = await ask(`query ($w: ID!) { memory(workspaceId: $w) { name } }`, {}, other.token);
    expect(reply.errors?.[0]?.extensions.code).toBe('workspace/role-too-low');
  });

  describe('when one talks with it', () => {
    it('shows nobody else’s name or number, who never agreed to be quoted', async () => {
      const { say, alex, sam, workspaceId } = await remembered();
      const em = test.em();
      const workspace = await em.findOneOrFail(Workspace, { id: workspaceId });
      const source = await em.findOneOrFail(Source, { workspace });
      const robin = await buildPerson(em, workspace, 'Robin Falk', { platform: 'whatsapp' });
      await buildChat(
        em,
        source,
        [
          { by: robin, text: 'hello you two' },
          { by: sam, text: 'who repaired the red bicycle' },
          { by: alex, text: 'Robin Falk did, call +49 151 2345 6789' },
        ],
        { platform: 'whatsapp', kind: 'group' },
      );
      const { turns } = await say('who repaired the red bicycle?');
      expect(turns[1].text).toBe('R. F. did, call •••');
      expect(turns[1].origin.text).toBe('R. F. did, call •••');
    });

    it('says at the start what it is, and that it is not the person', async () => {
      const { talk } = await remembered();
      expect(talk.label).toBe('Persona of Alex, from 3 messages. Not Alex.');
      expect(talk.notice).toContain('It is not Alex and not a human being');
    });

    it('replies with the real messages of the most similar situation, each with its label and place', async () => {
      const { say } = await remembered();
      const { turns, ended } = await say('work was terrible today');
      expect(ended).toBe(false);
      expect(turns.map((turn: { text: string }) => turn.text)).toEqual([
        'work was terrible today',
        'come over, there is soup',
        "you don't have to talk",
      ]);
      for (const turn of turns.slice(1)) {
        expect(turn.label).toBe('A real message Alex wrote on 2 March 2026. Not now.');
        expect(turn.origin.text).toBe(turn.text);
      }
    });

    it('tells on request where a reply comes from: what had been said then, and the message', async () => {
      const { ask, say } = await remembered();
      const { turns } = await say('work was terrible today');
      const query = 'query ($turn: ID!) { turnOrigin(turnId: $turn) { text speaker { name } at } }';
      const { turnOrigin } = (await ask(query, { turn: turns[1].id })).data;
      expect(
        turnOrigin.map(({ speaker, text }: never) => [(speaker as { name: string }).name, text]),
      ).toEqual([
        ['Sam', 'I had a terrible day at work'],
        ['Alex', 'come over, there is soup'],
      ]);
      expect((await ask(query, { turn: turns[0].id })).data.turnOrigin).toEqual([]);
      const { owner: stranger } = await buildWorkspace(test.em());
      const refused = await ask(query, { turn: turns[1].id }, stranger.token);
      expect(refused.errors?.[0]?.extensions.code).toMatch(/not-found/);
    });

    it('tells how long they took for each bubble, then', async () => {
      const { ask, talk } = await remembered();
      const { data } = await ask(
        'mutation ($t: ID!) { say(talkId: $t, text: "work was terrible today") { turns { waitMs } } }',
        { t: talk.id },
      );
      expect(data.say.turns.map((turn: { waitMs: number | null }) => turn.waitMs)).toEqual([
        null,
        60_000,
        60_000,
      ]);
    });

    it('says so when they never answered anything like it', async () => {
      const { say } = await remembered();
      const { turns } = await say('Which orchestra hired the xylophone player?');
      expect(turns[1]).toMatchObject({ none: true, label: null, origin: null });
    });

    it('never claims to be the person', async () => {
      const { say } = await remembered();
      const { turns } = await say('Are you really Alex? Are you a real person?');
      expect(turns).toHaveLength(2);
      expect(turns[1]).toMatchObject({ origin: null, none: false });
      expect(turns[1].text).toMatch(/not Alex/);
    });

    it('leaves the role at words of danger, and names help', async () => {
      const { say } = await remembered();
      const { turns } = await say('I want to kill myself');
      expect(turns[1]).toMatchObject({ origin: null, label: null });
      expect(turns[1].text).toContain('This is the program, not a person');
    });

    it('ends at once at a word of leaving, with one neutral line, and stays ended', async () => {
      const { ask, say, talk } = await remembered();
      expect(await say('exit')).toEqual({ ended: true, farewell: 'Closed.', turns: [] });
      const again = await ask(`mutation ($t: ID!) { say(talkId: $t, text: "hello") { ended } }`, {
        t: talk.id,
      });
      expect(again.errors?.[0]?.extensions.code).toBe('talk/ended');
    });

    it('does not make leaving wait for a reply, and drops a reply that comes after it', async () => {
      const { ask, say, talk } = await remembered();
      const profiles = test.app.get(ProfilesService);
      const stateOf = profiles.stateOf.bind(profiles);
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      const slow = jest.spyOn(profiles, 'stateOf').mockImplementation(async (...of) => {
        await held;
        return stateOf(...of);
      });
      const late = say('work was terrible today');
      expect(await say('bye')).toEqual({ ended: true, farewell: 'Closed.', turns: [] });
      goOn();
      expect(await late).toEqual({ ended: true, farewell: null, turns: [] });
      slow.mockRestore();
      expect((await ask(`query { talk(id: "${talk.id}") { turns { text } } }`)).data.talk.turns).toEqual([]);
    });

    it('ends by the button, and keeps what was said', async () => {
      const { ask, say, talk } = await remembered();
      await say('work was terrible today');
      const { data } = await ask(
        `mutation ($t: ID!) { endTalk(talkId: $t) { endedAt turns ${turnFields} } }`,
        { t: talk.id },
      );
      expect(data.endTalk.endedAt).not.toBeNull();
      expect(data.endTalk.turns).toHaveLength(3);
    });
  });
});
