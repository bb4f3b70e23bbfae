import { isOneSubject, standTogether, subjectName } from './subject';

describe('the name of a topic', () => {
  it('has its words in the order in which they were written', () => {
    const texts = ['shadow mode is on', 'the result of Shadow mode', 'the mode'];
    expect(subjectName(['mode', 'shadow', 'cutover'], texts)).toBe('Shadow mode, cutover');
    expect(subjectName(['结算', '文件'], ['今天的结算文件晚了'])).toBe('结算文件');
  });

  it('is a list where they never stand side by side', () => {
    expect(subjectName(['days', 'keys'], ['keys are kept for days'])).toBe('Days, keys');
  });
});

describe('a topic of several words', () => {
  it('is a subject where two of them stand side by side', () => {
    expect(standTogether(['mode', 'shadow', 'cutover'], ['shadow mode is on'])).toBe(true);
    expect(standTogether(['key', 'worker', 'euros'], ['the worker lost a key', 'ten euros'])).toBe(false);
  });
});

describe('a topic of one word', () => {
  it('is a subject where every passage has more in common with another', () => {
    const keys = ['idempotency keys expire', 'never put a time into an idempotency key'];
    expect(isOneSubject('idempotency', keys)).toBe(true);
  });

  it('is none where only the word is common', () => {
    expect(isOneSubject('account', ['the account is closed', 'money leaves one account'])).toBe(false);
  });
});
