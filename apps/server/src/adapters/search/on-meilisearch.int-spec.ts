import { ImportClient } from '../../imports/testing/import-client';
import { FakeMeilisearch } from './fake-meilisearch/fake-meilisearch';

const chat = [
  '[25.03.24, 09:00:00] Jon Berg: How often do we retry a failed refund?',
  '[25.03.24, 09:01:00] Mara Lind: Three times, with the same idempotency key.',
  '[26.03.24, 09:06:00] 王伟: 对账任务每天凌晨两点运行，失败了会发告警。',
].join('\n');
const searchQuery = `query ($w: ID!, $text: String!) { search(workspaceId: $w, input: { text: $text })
  { total hits { passage { text speaker { name } } } } }`;

describe('a server with MEILI_URL', () => {
  it('finds there what was imported, for those who may read it', async () => {
    const fake = await FakeMeilisearch.listen();
    const client = await ImportClient.start({ MEILI_URL: fake.url, MEILI_KEY: fake.key });
    const { owner } = client;
    await client.upload(owner, { 'chat.txt': chat });
    const search = async (text: string, as = owner): Promise<any> =>
      (await client.ask(as, searchQuery, { w: as.workspaceId, text })).search.hits[0]?.passage;

    expect(await search('retried refunds')).toMatchObject({ speaker: { name: 'Jon Berg' } });
    expect(await search('告警')).toMatchObject({ speaker: { name: '王伟' } });
    expect(await search('retried refunds', await client.newWorkspace())).toBeUndefined();

    await client.close();
    await fake.close();
  });
});
