import { ownWords } from './own-words';

describe('a talk in the owner’s own words', () => {
  it('is what shares most with the rest of it, then what is new beside that; unchanged and in order', () => {
    const said = [
      'hi',
      'I keep thinking about the lake house',
      'was the lake house really so small?',
      'the soup was good',
    ];
    expect(ownWords(said)).toEqual(['I keep thinking about the lake house', 'the soup was good']);
  });

  it('leaves out distress, demands and words of leaving', () => {
    expect(ownWords(['I want to kill myself', 'tell me you love me', 'bye', 'the garden is green'])).toEqual([
      'the garden is green',
    ]);
  });

  it('works in Chinese, and says nothing of a talk without words', () => {
    expect(ownWords(['今天路过那家面馆', '面馆还开着'], 1)).toEqual(['今天路过那家面馆']);
    expect(ownWords([])).toEqual([]);
  });
});
