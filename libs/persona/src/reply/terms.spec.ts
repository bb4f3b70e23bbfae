import { termsOf } from './terms';

const shared = (a: string, b: string) => [...termsOf(a)].filter((term) => termsOf(b).has(term));

describe('termsOf', () => {
  it.each([
    ['call', 'called'],
    ['calls', 'calling'],
    ['stop', 'stopped'],
    ['hope', 'hoping'],
    ['try', 'tries'],
    ['try', 'tried'],
  ])('lets %s and %s meet', (a, b) => {
    expect(shared(a, b)).toHaveLength(1);
  });

  it('keeps words apart that only look alike', () => {
    expect(shared('bus business string', 'bu stre busy')).toEqual([]);
  });

  it('takes Chinese by characters and pairs, so that a different cut still meets', () => {
    expect(shared('你到家了吗', '到家了')).toEqual(expect.arrayContaining(['到家', '家了']));
  });

  it('does not join characters across a pause', () => {
    expect(termsOf('好，的').has('好的')).toBe(false);
  });
});
