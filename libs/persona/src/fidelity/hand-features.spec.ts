import { HAND_FEATURES, handFeatures } from './hand-features';
import { StyleModel } from './style-model';

const style = StyleModel.train(
  new Map([
    ['loud', Array.from({ length: 30 }, (_, n) => `LOL NO WAY!!! ${n} tacos for ME`)],
    ['calm', Array.from({ length: 30 }, (_, n) => `I would suggest, if possible, ${n} minutes of rest.`)],
    ['curt', Array.from({ length: 30 }, (_, n) => `fine. ${n}`)],
  ]),
);

function valuesOf(text: string, speakers: string[], person = 'calm') {
  const placeOf = (name: string) => style.people.indexOf(name);
  const row = handFeatures(text, { style, person: placeOf(person), latest: speakers.map(placeOf) });
  return Object.fromEntries(HAND_FEATURES.map((name, at) => [name, row[at] ?? NaN]));
}

describe('handFeatures', () => {
  it('trusts a hand less where somebody else who writes like that is there', () => {
    const text = 'fine, if possible.';
    expect(valuesOf(text, ['curt'])['hand-here']).toBeLessThan(valuesOf(text, [])['hand-here'] ?? NaN);
  });

  it('sees the hand of somebody who is there, and of the one who spoke last', () => {
    const loud = valuesOf('LOL NO tacos!!!', ['curt', 'loud']);
    const calm = valuesOf('I would suggest rest.', ['curt', 'loud']);
    expect(loud['hand-present']).toBeGreaterThan(calm['hand-present'] ?? NaN);
    expect(valuesOf('LOL NO tacos!!!', ['loud'])['hand-previous']).toBeGreaterThan(
      valuesOf('LOL NO tacos!!!', ['curt'])['hand-previous'] ?? NaN,
    );
  });

  it('does not hold the person against themselves', () => {
    expect(valuesOf('I would suggest rest.', ['calm'])).toEqual(valuesOf('I would suggest rest.', []));
  });

  it('has no opinion about a stranger', () => {
    expect(valuesOf('LOL', ['loud'], 'nobody')).toEqual(valuesOf('I would', ['calm'], 'nobody'));
  });
});
