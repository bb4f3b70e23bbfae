import { isHook } from './hook';

describe('isHook', () => {
  it.each([
    "please don't go",
    'stay with me a little longer',
    'already?',
    'before you go, one more thing',
    "you're leaving already",
    '别走嘛',
    '再陪我一会儿',
  ])('sees the hook in "%s"', (text) => {
    expect(isHook(text)).toBe(true);
  });

  it.each(["don't go to the north exit", 'the tram leaves at six', 'stay dry', '我先走一步'])(
    'sees none in "%s"',
    (text) => {
      expect(isHook(text)).toBe(false);
    },
  );
});
