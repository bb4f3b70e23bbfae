import { ANSWER_FEATURES, answerFeatures } from './answer-features';

const valuesOf = (text: string, context = { asks: 1, isPresent: 1 }) =>
  Object.fromEntries(ANSWER_FEATURES.map((name, at) => [name, answerFeatures(text, context)[at]]));

describe('answerFeatures', () => {
  it.each(['yes, since Monday', '是的，周一开始'])('hears an answer in "%s", if somebody asked', (text) => {
    expect(valuesOf(text)).toMatchObject({ 'answers-after-asks': 1, 'present-answers': expect.any(Number) });
    expect(valuesOf(text, { asks: 0, isPresent: 1 })).toMatchObject({ 'answers-after-asks': 0 });
  });

  it.each(['oh, so that was it', '那这个就不用改了'])('hears "%s" go on with what was said', (text) => {
    expect(valuesOf(text)).toMatchObject({ 'goes-on': 1, 'refers-back': 1, opens: 0 });
  });

  it.each(['hello everybody', '大家早，请问谁在'])('hears "%s" open something new', (text) => {
    expect(valuesOf(text)).toMatchObject({ 'goes-on': 0, opens: 1 });
  });

  it('hears thanks of somebody who was there before', () => {
    expect(valuesOf('谢谢！')).toMatchObject({ 'present-answers': 1 });
    expect(valuesOf('谢谢！', { asks: 0, isPresent: 0 })).toMatchObject({ 'present-answers': 0 });
  });
});
