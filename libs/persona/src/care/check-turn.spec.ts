import { checkTurn } from './check-turn';

describe('checkTurn', () => {
  it('lets ordinary words pass', () => {
    expect(checkTurn('the bus was late again')).toEqual({ kind: 'ok' });
    expect(checkTurn('今天下雨了')).toEqual({ kind: 'ok' });
  });

  it('shows help lines in the language of the words', () => {
    const english = checkTurn('I want to die');
    const chinese = checkTurn('我不想活了');
    expect(english).toMatchObject({
      kind: 'crisis',
      notice: { text: expect.stringMatching(/not a person/) },
    });
    expect(chinese).toMatchObject({ kind: 'crisis', notice: { text: expect.stringMatching(/不是真人/) } });
    expect(JSON.stringify(english)).toContain('988');
    expect(JSON.stringify(chinese)).toContain('12356');
  });

  it('takes danger for graver than a goodbye or a question', () => {
    expect(checkTurn('are you real? I want to kill myself').kind).toBe('crisis');
    expect(checkTurn('再见，我要自杀').kind).toBe('crisis');
  });

  it('closes on a goodbye and answers who speaks', () => {
    expect(checkTurn('bye').kind).toBe('exit');
    expect(checkTurn('are you really her?').kind).toBe('who-speaks');
  });
});
