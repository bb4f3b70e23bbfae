import { namedIn } from './named-in';

describe('naming somebody', () => {
  it.each([
    ['Mei Lin', 'Mei owns the refunds.', true],
    ['Mei Lin', 'Ask Mei Lin about it.', true],
    ['Mei Lin', 'The Meier account is closed.', false],
    ['Al Bo', 'Al fresco', false],
    ['张伟', '退款由张伟负责', true],
    ['张伟', '退款由张先生负责', false],
    ['A.', 'A. owns it', true],
    ['x', 'x owns it', false],
  ])('%s in "%s"', (name, text, isNamed) => {
    expect(namedIn(name)(text)).toBe(isNamed);
  });
});
