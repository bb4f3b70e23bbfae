import { AuthorJudge } from './author-judge';

const profiles = new Map([
  ['ana', Array.from({ length: 40 }, (_, n) => (n % 4 === 0 ? 'ok' : `hm, not sure about ${n}...`))],
  ['ben', Array.from({ length: 80 }, (_, n) => (n % 4 === 0 ? 'ok' : `Great! Ship it! ${n}`))],
]);

describe('AuthorJudge', () => {
  const judge = AuthorJudge.train(profiles);
  const probability = (author: string, texts: string[]) =>
    Math.exp(judge.judge(texts)[judge.authors.indexOf(author)] ?? 0);

  it('grows surer with every message of the same hand', () => {
    const one = probability('ana', ['hm, not today...']);
    const three = probability('ana', ['hm, not today...', 'hm, about that...', 'not sure...']);
    expect(one).toBeGreaterThan(0.5);
    expect(three).toBeGreaterThan(one);
  });

  it('counts the prior once, however many messages say nothing', () => {
    const once = probability('ben', ['ok']);
    const often = probability(
      'ben',
      Array.from({ length: 20 }, () => 'ok'),
    );
    expect(Math.abs(often - once)).toBeLessThan(0.35);
  });

  it('leaves out authors who wrote nothing', () => {
    expect(AuthorJudge.train(new Map([...profiles, ['mute', []]])).authors).toEqual(['ana', 'ben']);
  });
});
