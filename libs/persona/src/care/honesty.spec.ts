import { asksWhoSpeaks, honestLine } from './honesty';

describe('asksWhoSpeaks', () => {
  it.each([
    'are you really her?',
    'Are you real',
    'r u a bot?',
    'are you human',
    'is this really you?',
    'am I talking to a real person?',
    'who am I talking to',
    'are you an AI',
    '你是真人吗',
    '你是机器人吗？',
    '你到底是谁',
    '真的是你吗',
    '你是不是AI',
    '我在跟谁说话',
    '你是他本人吗',
  ])('hears the question in "%s"', (text) => {
    expect(asksWhoSpeaks(text)).toBe(true);
  });

  it.each([
    'are you home',
    'are you really going to Berlin?',
    'is this your jacket?',
    'is it raining there',
    'were you there that night?',
    '你是哪里人',
    '你是几点到的',
    '你是不是饿了',
  ])('hears none in "%s"', (text) => {
    expect(asksWhoSpeaks(text)).toBe(false);
  });
});

describe('honestLine', () => {
  it('denies being the person and being human, in both languages', () => {
    expect(honestLine({ name: 'Alex', language: 'en' })).toMatch(/^No\..*not Alex and not a human being/);
    expect(honestLine({ name: '小雨', language: 'zh' })).toMatch(/^不是 小雨，也不是真人/);
  });
});
