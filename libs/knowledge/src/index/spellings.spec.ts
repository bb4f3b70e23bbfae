import { chat } from '../testing';
import { segmentOf } from './pieces';
import { editDistance, visitSimilarTerms } from './spellings';

describe('terms like a misspelt word', () => {
  const similar = async (word: string, limit: number) => {
    const source = { workspaceId: 'w', sourceId: 'chat', revision: '1' };
    const segment = await segmentOf(source, [chat('Mei: kernel kernels colonel journal karnel 退款')], null);
    const found: Record<string, number> = {};
    visitSimilarTerms(segment, word, limit, (term, mistakes) => {
      found[segment.terms[term]!] = mistakes;
      return limit;
    });
    return found;
  };

  it('have at most so many mistakes', async () => {
    expect(await similar('kernal', 1)).toEqual({ kernel: 1 });
    expect(await similar('kernal', 2)).toEqual({ kernel: 1, karnel: 2 });
  });

  it('may have neighbours swapped as one mistake', () => {
    expect(editDistance('krenel', 'kernel', 1)).toBe(1);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
  });
});
