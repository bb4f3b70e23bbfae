import { MemorySearchIndex, type Passage, peopleWhoKnow } from '@tacit/knowledge';
import { inOrder, MemoryEvidenceStore } from '@tacit/knowledge/testing';
import type { BenchRow } from '../bench-row';
import { loadSlack, readSlackFile, slackFiles } from '../sets/slack-chats';
import { mean } from './measures';

const candidates = 30;

/** Whether those who answered a question are among the first people the product names, from the strict past alone. */
export async function askWhom(data: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const paths = new Map(slackFiles(data).map(({ name, path }) => [name, path]));
  for (const { name, pools } of await loadSlack(data)) {
    const messages = new Map(readSlackFile(paths.get(name) ?? '').map((message) => [message.id, message]));
    const top1: number[] = [];
    const top3: number[] = [];
    for (const { passages, queries } of pools) {
      const ask = await askerOf(passages);
      for (const { text, relevant, withheld } of queries) {
        const asked = messages.get(withheld ?? '');
        const answerers = new Set([...relevant.keys()].flatMap((id) => messages.get(id)?.user ?? []));
        const named = asked ? await ask(text, asked.at, asked.user) : [];
        top1.push(answerers.has(named[0] ?? '') ? 1 : 0);
        top3.push(named.slice(0, 3).some((one) => answerers.has(one)) ? 1 : 0);
      }
    }
    const about = { set: name, system: 'tacit', n: top1.length };
    rows.push({ ...about, metric: 'ask_top1', value: mean(top1) });
    rows.push({ ...about, metric: 'ask_top3', value: mean(top3) });
    console.error(`answers: whom to ask in ${name} measured`);
  }
  return rows;
}

async function askerOf(
  passages: Passage[],
): Promise<(text: string, at: number, asker: string) => Promise<string[]>> {
  const index = await MemorySearchIndex.open();
  await index.replaceSource({ workspaceId: 'bench', sourceId: 'bench', revision: '1' }, inOrder(passages));
  const store = new MemoryEvidenceStore(passages);
  return async (text, at, asker) => {
    const query = { workspaceId: 'bench', sourceIds: ['bench'], text, to: at - 1, limit: candidates };
    const { hits, terms } = await index.search(query);
    const evidence = await store.load(hits.map(({ passageId }) => passageId));
    return peopleWhoKnow({ hits, terms, evidence }, { exceptPersonId: asker }).map(
      ({ personId }) => personId,
    );
  };
}
