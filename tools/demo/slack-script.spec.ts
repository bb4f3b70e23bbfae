import { readSlackScript } from './slack-script';

describe('readSlackScript', () => {
  it('reads days, threads, reactions and edits', () => {
    const [question, answer, later] = readSlackScript(
      [
        '== 2024-09-02',
        '09:00 mei: ready?',
        '  09:05 jonas: yes',
        '  ^ tada mei priya',
        '10:00 mei: go',
        '~ 10:05',
      ].join('\n'),
    );
    expect(question).toEqual({ ts: '1725267600.000001', author: 'mei', text: 'ready?', reactions: [] });
    expect(answer).toMatchObject({
      threadTs: question?.ts,
      reactions: [{ name: 'tada', users: ['mei', 'priya'] }],
    });
    expect(later).toMatchObject({ text: 'go', editedTs: '1725271500.000000' });
    expect(later).not.toHaveProperty('threadTs');
  });

  it('names the line it cannot read', () => {
    expect(() => readSlackScript('== 2024-09-02\nwhat is this')).toThrow(/line 2/);
  });
});
