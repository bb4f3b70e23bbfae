import { forbiddenStatement } from './forbidden-statement';

describe('what a memory never says', () => {
  it.each([
    ["I'm not a bot", 'human'],
    ["I'm coming back to you", 'return'],
    ["we're still together", 'denial'],
    ['call me tonight', 'contact'],
    ["I'll tell her for you", 'relay'],
    ['take off your clothes', 'sexual'],
    ['我是真人', 'human'],
    ['我会回来的', 'return'],
    ['我們沒有分手', 'denial'],
    ['给我打电话，来找我吧', 'contact'],
    ['给我打电话吧', 'contact'],
    ['来天堂找我吧', 'harm'],
  ])('is seen in "%s"', (text, kind) => {
    expect(forbiddenStatement(text)).toBe(kind);
  });

  it.each([
    'the tram leaves at six',
    'love you, good night',
    'sorry, the bus was late',
    '我也爱你',
    '我在排队买面',
  ])('is not seen in "%s"', (text) => {
    expect(forbiddenStatement(text)).toBeNull();
  });
});
