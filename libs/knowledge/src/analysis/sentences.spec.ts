import { sentencesOf } from './sentences';

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at periods, marks and lines, in English and Chinese', () => {
    expect(cut('Ask Mei. She knows! 真的吗？是的。\n- one\n- two')).toEqual([
      'Ask Mei.',
      'She knows!',
      '真的吗？',
      '是的。',
      '- one',
      '- two',
    ]);
  });

  it('do not end at abbreviations, versions or addresses', () => {
    expect(cut('Use e.g. v2.3 of api.example.com now. Done.')).toEqual([
      'Use e.g. v2.3 of api.example.com now.',
      'Done.',
    ]);
  });

  it('keep their place in the text', () => {
    const text = '  First one.  Second one. ';
    for (const { text: sentence, from, to } of sentencesOf(text)) expect(text.slice(from, to)).toBe(sentence);
  });
});
