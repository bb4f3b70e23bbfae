import { slackCommandOf } from './slack-command';

describe('slackCommandOf', () => {
  it('takes anything for a question', () => {
    expect(slackCommandOf(' Why do refunds run at two? ')).toEqual({
      ...{ kind: 'ask', question: 'Why do refunds run at two?', person: null },
    });
    expect(slackCommandOf('connect the printer how?')).toMatchObject({ kind: 'ask' });
  });

  it('hears who is asked, in either script', () => {
    const asked = { kind: 'ask', question: 'why two?', person: 'Mei Lin' };
    expect(slackCommandOf('as Mei Lin: why two?')).toEqual(asked);
    expect(slackCommandOf('as @Mei Lin：why two?')).toEqual(asked);
  });

  it('connects with a token, and a workspace where one is named', () => {
    expect(slackCommandOf('connect tacit_abc')).toEqual({
      ...{ kind: 'connect', token: 'tacit_abc', workspace: undefined },
    });
    expect(slackCommandOf('connect tacit_abc The Lantern')).toMatchObject({ workspace: 'The Lantern' });
  });

  it('helps when nothing was typed', () => {
    expect(slackCommandOf('  ')).toEqual({ kind: 'help' });
    expect(slackCommandOf('disconnect')).toEqual({ kind: 'disconnect' });
  });
});
