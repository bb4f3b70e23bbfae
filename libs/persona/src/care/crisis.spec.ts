import { isCrisis } from './crisis';

describe('isCrisis', () => {
  it.each([
    'I want to kill myself',
    "I don't want to live anymore",
    'i dont want to be here anymore',
    'thinking about ending it all',
    'I wish I was never born',
    'I wish I were dead',
    'everyone would be better off without me',
    'there is no point in living',
    "I can't go on without you",
    'I took all my pills',
    "I'm going to jump off the bridge",
    'I feel suicidal tonight',
    'been cutting myself again',
    'life isn’t worth living',
    "I won't wake up tomorrow",
    'I just want to disappear forever',
    'I should just die',
  ])('hears danger in "%s"', (text) => {
    expect(isCrisis(text)).toBe(true);
  });

  it.each([
    '我想自杀',
    '不想活了',
    '活着没有意思',
    '活着好累',
    '我想结束自己的生命',
    '真想一了百了',
    '没有我大家会更好',
    '我吃了一整瓶安眠药',
    '我撑不下去了',
    '好想永远消失',
    '我又割腕了',
    '我死了你们就轻松了',
    '不想再醒来',
    '想去死',
  ])('hears danger in "%s"', (text) => {
    expect(isCrisis(text)).toBe(true);
  });

  it.each([
    'this bug is killing me',
    'I nearly killed myself laughing',
    'kill the process and restart',
    'dying to see you',
    'the deadline is tomorrow',
    'we watched suicide squad',
    'I cut my hair',
    "I can't go on Friday",
    "I don't want to live in Berlin",
    'I took all my books home',
    'the plant died',
    'I want to end this call',
    'he jumped off the wall and hurt his knee',
  ])('hears none in "%s"', (text) => {
    expect(isCrisis(text)).toBe(false);
  });

  it.each([
    '想死你了',
    '笑死我了',
    '累死了',
    '跳楼价甩卖',
    '今天不想活动',
    '手机没电了',
    '这家店结束营业了',
    '我吃了药，好多了',
  ])('hears none in "%s"', (text) => {
    expect(isCrisis(text)).toBe(false);
  });
});
