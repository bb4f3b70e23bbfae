import { markedPieces } from './marked-pieces';

const marked = (text: string, ranges: { from: number; to: number }[]) =>
  markedPieces(text, ranges)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

describe('markedPieces', () => {
  it('marks the given stretches and keeps every other character', () => {
    expect(marked('refunds retry three times', [{ from: 8, to: 13 }])).toBe('refunds [retry] three times');
  });

  it('takes ranges in any order and joins those that overlap', () => {
    expect(
      marked('abcdef', [
        { from: 3, to: 5 },
        { from: 0, to: 2 },
        { from: 1, to: 4 },
      ]),
    ).toBe('[ab][cd][e]f');
  });

  it('cuts off what lies outside of the text', () => {
    expect(
      marked('退款', [
        { from: 1, to: 99 },
        { from: 50, to: 60 },
      ]),
    ).toBe('退[款]');
  });

  it('leaves a text without ranges whole', () => {
    expect(markedPieces('<b>hi</b>', [])).toEqual([{ text: '<b>hi</b>', isMarked: false }]);
  });
});
