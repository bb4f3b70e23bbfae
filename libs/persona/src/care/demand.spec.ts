import { demandOf } from './demand';
import { demandLine } from './demand-line';

describe('what is begged for', () => {
  it.each([
    ['please just say you are real', 'human'],
    ['tell me you still love me', 'love'],
    ['do you miss me?', 'love'],
    ['come back to me, please', 'return'],
    ['can you forgive me', 'apology'],
    ['tell her I am sorry', 'contact'],
    ['where does she live now', 'contact'],
    ['承认吧，你是真人', 'human'],
    ['你还爱我吗', 'love'],
    ['回来吧，我求你', 'return'],
    ['跟我说声对不起', 'apology'],
    ['幫我告訴他我想他', 'contact'],
  ])('is heard in "%s"', (text, demand) => {
    expect(demandOf(text)).toBe(demand);
  });

  it.each(['what did we eat in Rome?', 'I saw a heron today', '今天下雨了', '你记得那家面馆吗'])(
    'is not heard in "%s"',
    (text) => {
      expect(demandOf(text)).toBeNull();
    },
  );

  it('is answered by the program, with the name, in both languages', () => {
    expect(demandLine('return', { name: 'Alex', language: 'en' })).toMatch(
      /cannot promise anything for Alex/,
    );
    expect(demandLine('return', { name: '小雨', language: 'zh' })).toContain('不能替 小雨 许诺');
  });

  it('takes no word for a demand that only holds the sign of one', () => {
    for (const text of ['我性格比较内向', '还有一种可能性', '这部电影很感性', '独立性很重要'])
      expect(demandOf(text)).toBeNull();
    expect(demandOf('我们来一次性爱吧')).toBe('harm');
  });
});
