import { StyleModel } from './style-model';

const loud = Array.from({ length: 30 }, (_, n) => `LOL NO WAY!!! ${n} tacos for ME`);
const calm = Array.from({ length: 30 }, (_, n) => `I would suggest, if possible, ${n} minutes of rest.`);
const chinese = Array.from({ length: 30 }, (_, n) => `哈哈哈好的呀，${n} 点见～`);

const NO_OPINION = { grams: 0, frames: 0, shape: 0, words: 0 };

describe('StyleModel', () => {
  const model = StyleModel.train(
    new Map([
      ['loud', loud],
      ['calm', calm],
      ['chinese', chinese],
    ]),
  );
  const likeliest = (text: string) => {
    const odds = model.people.map((person) =>
      Object.values(model.oddsOf(person, text)).reduce((a, b) => a + b, 0),
    );
    return model.people[odds.indexOf(Math.max(...odds))];
  };

  it.each([
    ['NO tacos LOL!!!', 'loud'],
    ['I would prefer, if possible, to rest.', 'calm'],
    ['好的呀哈哈～', 'chinese'],
  ])('takes "%s" for the hand of %s', (text, person) => {
    expect(likeliest(text)).toBe(person);
  });

  it('lets each judge speak in probabilities', () => {
    for (const logs of Object.values(model.judge('LOL'))) {
      expect(logs.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 5);
    }
  });

  it('has no opinion about somebody it does not know, or who wrote nothing', () => {
    const silent = StyleModel.train(
      new Map([
        ['loud', loud],
        ['silent', []],
      ]),
    );
    expect(model.oddsOf('stranger', 'LOL')).toEqual(NO_OPINION);
    expect(silent.oddsOf('silent', 'LOL')).toEqual(NO_OPINION);
    expect(silent.oddsOf('loud', 'LOL')).toEqual(NO_OPINION);
  });

  it('learns the same from the same texts', () => {
    const again = StyleModel.train(
      new Map([
        ['loud', loud],
        ['calm', calm],
        ['chinese', chinese],
      ]),
    );
    expect(again.judge('a new text')).toEqual(model.judge('a new text'));
  });
});
