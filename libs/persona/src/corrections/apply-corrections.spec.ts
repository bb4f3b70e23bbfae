import { applyCorrections, type Correction, correctionHolds, isSameScene } from './apply-corrections';

let count = 0;
const correction = (
  scene: string,
  wrong: string,
  right: string,
  more: Partial<Correction> = {},
): Correction => ({
  ...{ id: `c${++count}`, scene, wrong, right, isBySubject: false, at: count },
  ...more,
});
const gate = 'Which colour do we paint the gate?';
const crimson = 'We decided to paint the gate crimson.';
const rights = (applied: Correction[]) => applied.map(({ right }) => right);

describe('the same scene', () => {
  it.each([
    [gate, 'What colour is the gate painted?', true],
    [gate, 'Which colour do we paint the house?', false],
    ['How do we retry refunds?', 'How do we report refunds?', false],
    ['How are you?', 'how are you', true],
    ['How are you?', 'Who are you?', false],
    ['退款失败重试几次？', '退款失败了重试几次', true],
    ['退款失败重试几次？', '对账失败找谁？', false],
    ['', '', false],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(isSameScene(a, b)).toBe(expected);
  });
});

describe('corrections', () => {
  it('take the place of what somebody called wrong when the scene comes up again', () => {
    const teal = correction(gate, crimson, 'She would say teal.');
    const answer = applyCorrections(
      'What colour is the gate painted?',
      [crimson, 'It dries in a day.'],
      [teal],
    );
    expect(answer).toEqual({ kept: [false, true], applied: [teal] });
  });

  it('reach every answer that has the wrong sentence, and no other', () => {
    const teal = correction(gate, crimson, 'She would say teal.');
    expect(
      applyCorrections('What happened in May?', ['we decided to paint the gate crimson'], [teal]),
    ).toEqual({
      ...{ kept: [false], applied: [teal] },
    });
    expect(applyCorrections('Who has the ladder?', ['Tom has it.'], [teal])).toEqual({
      kept: [true],
      applied: [],
    });
  });

  it('apply where there was no answer at all', () => {
    const teal = correction(gate, crimson, 'She would say teal.');
    expect(rights(applyCorrections(gate, [], [teal]).applied)).toEqual(['She would say teal.']);
  });

  it('of several for one scene the newest holds, but the person comes first', () => {
    const own = correction(gate, crimson, 'I would say green.', { isBySubject: true, at: 1 });
    const older = correction(gate, crimson, 'Teal.', { at: 2 });
    const newer = correction(gate, crimson, 'Blue.', { at: 3 });
    expect(rights(applyCorrections(gate, [crimson], [older, newer]).applied)).toEqual(['Blue.']);
    expect(rights(applyCorrections(gate, [crimson], [older, newer, own]).applied)).toEqual([
      'I would say green.',
    ]);
  });

  it('hold as long as their scene gives them and never what they call wrong', () => {
    const teal = correction(gate, crimson, 'Teal.', { at: 1 });
    const sentences = [crimson];
    expect(correctionHolds(teal, { sentences, corrections: [teal] })).toBe(true);
    const blue = correction(gate, 'Teal.', 'Blue.', { at: 2 });
    expect(correctionHolds(teal, { sentences, corrections: [teal, blue] })).toBe(false);
    expect(correctionHolds(teal, { sentences, corrections: [] })).toBe(false);
  });
});
