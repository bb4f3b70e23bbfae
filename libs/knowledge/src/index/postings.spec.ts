import { chat } from '../testing';
import { segmentOf } from './pieces';
import { frequenciesOf, postingsOf } from './postings';

describe('postings of a word', () => {
  const source = { workspaceId: 'w', sourceId: 'chat', revision: '1' };
  const segment = segmentOf(
    source,
    [
      chat(
        Array.from({ length: 30 }, (_, i) => (i === 9 || i === 20 ? 'Mei: refund' : 'Jonas: train')).join(
          '\n',
        ),
      ),
      chat('Mei: hello\nJonas: refunds are retried'),
    ],
    null,
  );

  it('reach the neighbours within each window, every passage once, and no other stretch', async () => {
    const found = postingsOf(await segment, ['refund']);
    expect(frequenciesOf(await segment, found, true)).toEqual({
      own: 3,
      near: 5 + 5 + 2,
      wide: 13 + 13 - 2 + 2,
    });
  });

  it('reach nobody where what carries the word does not say it', async () => {
    // Mei wrote three passages and is mentioned in none.
    expect(frequenciesOf(await segment, postingsOf(await segment, ['mei']), true)).toEqual({
      ...{ own: 3, near: 3, wide: 3 },
    });
  });

  it('of several terms come together, in the order of the passages', async () => {
    const { passages, text, from, to } = postingsOf(await segment, ['retri', 'refund', 'unheard']);
    expect([...passages.subarray(from, to)]).toEqual([9, 20, 31]);
    expect([...text.subarray(from, to)]).toEqual([1, 1, 2]);
  });
});
