import { MemorySearchIndex } from '../index/memory-search-index';
import { chat, inOrder, MemoryEvidenceStore } from '../testing';
import { answerQuestion } from './answer-question';

const team = chat(`
  Mei: France wants the tax report per quarter, not per month.
  Jonas: We moved from Stripe to Adyen because the fees for refunds were too high.
  Mei: The spare phone is in the drawer under the printer.
  Wei: 结算文件每天凌晨四点送到。`);

async function ask(question: string): Promise<string> {
  const index = await MemorySearchIndex.open();
  await index.replaceSource({ workspaceId: 'w', sourceId: 'chat', revision: '1' }, inOrder(team));
  const evidence = new MemoryEvidenceStore(team);
  const answer = await answerQuestion(question, { index, evidence, workspaceId: 'w', sourceIds: ['chat'] });
  return answer.kind === 'answer' ? (answer.sentences[0]?.text ?? '') : 'no answer';
}

describe('a question in another language than its answer', () => {
  it('is answered by what means the same', async () => {
    expect(await ask('法国的税务报告多久交一次？')).toContain('France wants the tax report per quarter');
  });

  it('is not answered by what only stands there', async () => {
    expect(await ask('公司的董事长是谁？')).toBe('no answer');
    expect(await ask('我们什么时候搬办公室？')).toBe('no answer');
  });
});
