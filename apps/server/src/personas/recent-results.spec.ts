import { RecentResults } from './recent-results';

describe('recent results', () => {
  it('are made once, also for those who ask meanwhile', async () => {
    const results = new RecentResults<number>(2);
    let made = 0;
    const make = () => Promise.resolve(++made);
    expect(await Promise.all([results.get('a', make), results.get('a', make)])).toEqual([1, 1]);
  });

  it('forget the one not asked for longest', async () => {
    const results = new RecentResults<string>(2);
    const made: string[] = [];
    const get = (key: string) =>
      results.get(key, () => {
        made.push(key);
        return Promise.resolve(key);
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('do not keep a failure', async () => {
    const results = new RecentResults<string>(2);
    await expect(results.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await results.get('a', () => Promise.resolve('yes'))).toBe('yes');
  });
});
