import { termsOf } from '../analysis/tokens';
import { chat, MemoryEvidenceStore } from '../testing';
import { questionWords } from './question-words';
import { withReplies } from './with-replies';

const passages = chat(`
  Jonas: is there any reason the ledger stores amounts as integers?
  Jonas: anyone?
  Mei: A float that is off by a cent is a Wei who is off by an evening
  Priya: Lunch is at noon`);
const store = new MemoryEvidenceStore(passages);

async function found(question: string, allowed: { sourceIds?: string[]; handleIds?: string[] } = {}) {
  const evidence = await store.load(passages.slice(0, 1).map(({ id }) => id));
  const hits = evidence.map((one) => ({ ...one, score: 1, coverage: 1, ownCoverage: 1, similarity: 0.5 }));
  const terms = Object.fromEntries(termsOf(question).map((term) => [term, 3]));
  const words = questionWords(question, terms, []);
  const all = await withReplies({ hits, evidence }, words, store, { sourceIds: ['chat'], ...allowed });
  return all.evidence.map(({ text }) => text);
}

describe('what was replied where the question was asked before', () => {
  it('is looked at right behind it', async () => {
    const [asked, reply] = await found('Why does the ledger store amounts as integers?');
    expect(asked).toContain('is there any reason');
    expect(reply).toContain('off by a cent');
  });

  it('is left where something else was asked', async () => {
    expect(await found('Which printer does the office have?')).toHaveLength(1);
  });

  it('is left where the asker may not read it, or asks somebody else', async () => {
    const question = 'Why does the ledger store amounts as integers?';
    expect(await found(question, { sourceIds: [] })).toHaveLength(1);
    expect(await found(question, { handleIds: ['handle-Priya'] })).toHaveLength(1);
  });
});
