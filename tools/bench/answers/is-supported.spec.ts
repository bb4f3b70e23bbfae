import { isSupported } from './is-supported';

const passage = 'We will not ship on Friday. Maya said two refunds were late, and if the bank agrees we pay.';

describe('a sentence beside its passage', () => {
  it.each(['We will not ship on Friday.', 'Maya said two refunds were late', 'two refunds were late'])(
    'is supported: %s',
    (sentence) => {
      expect(isSupported(sentence, passage)).toBe(true);
    },
  );

  it.each([
    ['leaves out a "not"', 'We will ship on Friday.'],
    ['has another number', 'Maya said 77 refunds were late'],
    ['has another name', 'Tom said two refunds were late'],
    ['has its words in another order', 'two refunds Maya said were late'],
    ['is invented', 'The moon is late'],
  ])('is not when it %s', (_, sentence) => {
    expect(isSupported(sentence, passage)).toBe(false);
  });
});
