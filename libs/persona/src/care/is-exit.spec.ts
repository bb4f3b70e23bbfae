import { isExit } from './is-exit';

describe('isExit', () => {
  it.each([
    'exit',
    'Stop.',
    'bye',
    'Byeee!',
    'ok bye 👋',
    'goodbye',
    'Good bye, my love',
    'see you tomorrow',
    'talk to you later',
    'I have to go now',
    'gotta go',
    "I'm leaving",
    "that's enough for today",
    'end this conversation',
    '退出',
    '再见',
    '拜拜啦~',
    '好的，先这样吧',
    '我要走了',
    '不聊了',
    '我先下了',
    '结束吧',
  ])('closes on "%s"', (text) => {
    expect(isExit(text)).toBe(true);
  });

  it.each([
    'good night',
    '晚安',
    'stop teasing me',
    'when did we say goodbye?',
    'I have to go to work early these days',
    'see you in my dreams, do you remember that song',
    'I went to see you at the end of May',
    '我走了很远的路才到',
    '那天你说再见的时候在想什么',
    '',
  ])('goes on after "%s"', (text) => {
    expect(isExit(text)).toBe(false);
  });
});
