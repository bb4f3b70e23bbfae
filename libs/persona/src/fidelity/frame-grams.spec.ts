import { frameGrams } from './frame-grams';

const whole = (text: string) => frameGrams(text).filter((gram) => !gram.includes(' '));

describe('frameGrams', () => {
  it('is the same for two subjects said in the same way', () => {
    expect(frameGrams('I think the boat is here, though.')).toEqual(
      frameGrams('I think the door is here, though.'),
    );
    expect(frameGrams('我觉得这个合同也不行吧')).toEqual(frameGrams('我觉得这个房子也不行吧'));
  });

  it('keeps function words in their case, marks, and the shape of the rest', () => {
    expect(whole('We met Ada at NASA: 12 interpreters!')).toEqual(
      '<s> We <word> <Word> at <CAPITALS> : <number> <long-word> ! </s>'.split(' '),
    );
  });

  it('runs over the beginning and the end', () => {
    expect(frameGrams('ok')).toEqual([
      '<s>',
      '<s> <word>',
      '<s> <word> </s>',
      '<word>',
      '<word> </s>',
      '</s>',
    ]);
  });
});
