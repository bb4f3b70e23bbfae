import { speechActsOf } from './speech-act';

const acts = (text: string) => speechActsOf(text).map(({ act, form }) => `${act}: ${form}`);

describe('speech acts', () => {
  it.each([
    ['yep, shipping it', ['yes: yep']],
    ['Sounds good!', ['yes: sounds good']],
    ['嗯嗯 我看看', ['yes: 嗯嗯']],
    ['好的，谢谢啦', ['yes: 好的', 'thanks: 谢谢啦']],
    ['nope', ['no: nope']],
    ['不用了', ['no: 不用了']],
    ['Thank you so much for this', ['thanks: thank you so much']],
    ['ah, my bad', ['sorry: my bad']],
    ['不好意思来晚了', ['sorry: 不好意思']],
    ['honestly I don’t know', ["unsure: i don't know"]],
    ['这个我不清楚', ['unsure: 不清楚']],
    ['未必吧', ['disagreement: 未必']],
    ['morning all', ['greeting: morning all']],
    ['宝宝', ['greeting: 宝宝']],
    ['ok good night', ['yes: ok', 'leaving: good night']],
  ])('of "%s" are heard', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });

  it.each([
    '对账又失败了',
    '没关系的',
    '早饭吃了什么',
    '好奇怪',
    'notation matters',
    'yesterday it rained',
    'the right one',
    'hide it',
    '中午见',
  ])('are not found inside other words: "%s"', (text) => {
    expect(acts(text)).toEqual([]);
  });
});
