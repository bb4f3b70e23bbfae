import type { Profile } from '@tacit/persona';
import { ReadersFirst } from '../database/readers-first';
import { ImportClient } from '../imports/testing/import-client';
import { ProfilesService } from './profiles.service';

const hands: Record<string, (n: number) => string> = {
  Ana: (n) => `hmm, i guess job ${n} is fine now lol`,
  Ben: (n) => `Please note: job ${n} was completed. Thank you!`,
  Cleo: (n) => `job ${n}?? did anybody look at it???`,
};

/** An export in which the three write in turn, a minute apart. */
const chatOf = (people: string[], turns: number, title: string): string =>
  Array.from({ length: turns }, (_, n) => {
    const who = people[n % people.length] ?? '';
    const at = new Date(Date.UTC(2024, 2, 4, 9) + n * 60_000).toISOString();
    return JSON.stringify({ timestamp: at, author: who, text: `${hands[who]?.(n) ?? ''} ${title}` });
  }).join('\n');

const persona = `query ($id: ID!) { persona(personId: $id) { isCounting
  style { traits { trait share othersShare example { text } } acts { act forms { text count example { text } } }
    rhythm { replies inARow } }
  fidelity { people choiceOf4 { share of low high } swapped { share } authorship { messages share } } } }`;

describe('the profile of a person', () => {
  let client: ImportClient;

  beforeAll(async () => {
    client = await ImportClient.start();
    await client.upload(client.owner, { 'team.jsonl': chatOf(['Ana', 'Ben', 'Cleo'], 300, '') });
  });
  afterAll(() => client.close());

  const personaOf = async (name: string): Promise<any> => {
    const { people } = (await client.ask(
      client.owner,
      'query ($w: ID!, $name: String) { people(workspaceId: $w, text: $name) { items { id } } }',
      { w: client.owner.workspaceId, name },
    )) as { people: { items: { id: string }[] } };
    const shown = (await client.ask(client.owner, persona, { id: people.items[0]?.id })) as { persona: any };
    return shown.persona;
  };

  it('shows habits beside those of the others, each with a line that has it', async () => {
    const { style } = await personaOf('Ana');
    const laughs = style.traits.find(({ trait }: { trait: string }) => trait === 'laughs');
    expect(laughs).toMatchObject({ share: 1, othersShare: 0 });
    expect(laughs.example.text).toContain('lol');
    expect(style.rhythm).toEqual({ replies: 99, inARow: 1 });
    const { style: bens } = await personaOf('Ben');
    expect(bens.acts).toEqual([
      { act: 'thanks', forms: [{ text: 'thank you', count: 100, example: expect.anything() }] },
    ]);
  });

  it('says how well it was found to know the person, after the import by itself', async () => {
    const { fidelity } = await personaOf('Ana');
    expect(fidelity).toMatchObject({ people: 3, choiceOf4: { of: 30 } });
    expect(fidelity.choiceOf4.share).toBeGreaterThan(fidelity.swapped.share);
    expect(fidelity.choiceOf4.low).toBeLessThan(fidelity.choiceOf4.share);
    expect(fidelity.authorship.map(({ messages }: { messages: number }) => messages)).toEqual([1, 5, 20]);
  });

  it('measures on nothing that some may not read', async () => {
    const secret = chatOf(['Ana', 'Ben', 'Dora'], 300, 'in private');
    await client.upload(client.owner, { 'secret.jsonl': secret }, { visibility: 'ME' });
    await personaOf('Ana');
    await client.idle();
    expect((await personaOf('Ana')).fidelity).toMatchObject({ people: 3, choiceOf4: { of: 30 } });
    expect((await personaOf('Dora')).fidelity).toBeNull();
  });

  it('measures again when more can be read', async () => {
    await client.upload(client.owner, { 'more.jsonl': chatOf(['Ana', 'Ben'], 300, 'and more') });
    expect((await personaOf('Ana')).fidelity.choiceOf4.of).toBeGreaterThan(30);
  });

  it('is counted after an import for those who wrote most, and goes with its source', async () => {
    const owner = await client.newWorkspace();
    const { sourceId } = await client.upload(owner, { 'long.jsonl': chatOf(['Ana', 'Ben'], 2_200, '') });
    const kept = async () =>
      client.rows(
        `select p.profile->>'messages' as messages from counted_profile p join person x on x.id = p.person_id
         where x.workspace_id = ?::uuid`,
        [owner.workspaceId],
      );
    expect(await kept()).toEqual([{ messages: '1100' }, { messages: '1100' }]);
    await client.ask(owner, 'mutation ($id: ID!) { deleteSource(id: $id) }', { id: sourceId });
    await client.idle();
    expect(await kept()).toEqual([]);
  });

  it('is said to be counted still, where that takes longer than a page may', async () => {
    class Slow extends ProfilesService {
      override profile(): Promise<Profile> {
        return new Promise(() => undefined);
      }
    }
    const slow = new Slow(client.em, client.testApp.app.get(ReadersFirst));
    expect(await slow.soon('person', 'workspace', [])).toBeNull();
  });
});
