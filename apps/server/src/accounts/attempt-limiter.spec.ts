import { AttemptLimiter } from './attempt-limiter';

describe('a limit of attempts', () => {
  let now = 0;
  const newLimiter = () => new AttemptLimiter({ limit: 2, windowMs: 10 * 60_000 }, () => now);

  it('lets so many through, then says how long to wait', () => {
    const limiter = newLimiter();
    limiter.count('ada');
    limiter.count('ada');
    expect(() => limiter.count('ada')).toThrow('Try again in 10 minutes');
    now += 9.5 * 60_000;
    expect(() => limiter.count('ada')).toThrow('Try again in 1 minute.');
  });

  it('begins anew when the time is over', () => {
    const limiter = newLimiter();
    limiter.count('ada');
    limiter.count('ada');
    now += 10 * 60_000;
    expect(() => limiter.count('ada')).not.toThrow();
  });

  it('counts each key for itself and forgets after a success', () => {
    const limiter = newLimiter();
    limiter.count('ada');
    limiter.count('ada');
    limiter.count('bob');
    limiter.clear('ada');
    expect(() => limiter.count('ada')).not.toThrow();
  });
});
