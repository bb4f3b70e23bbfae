import { holdsQuantity } from './asked-quantity';

describe('a question for a quantity', () => {
  it.each([
    ['How often is the key rotated?', 'It is rotated every 90 days.', true],
    ['How often do we retry?', 'We try it again five times.', true],
    ['How often do we retry?', 'Nobody noticed for two days.', false],
    ['How often do we retry?', 'Look at the balance at once.', false],
    ['How long is the key kept?', 'Only for 24 hours.', true],
    ['How long is the key kept?', 'It was deployed on 15 January 2025, 16:30.', false],
    ['How many orders were affected?', '41 customers were refunded twice.', true],
    ['How many orders were affected?', 'Version 4.31.1 went out on 17 January 2025.', false],
    ['税率表多久检查一次？', '税率表每个季度检查一次。', true],
    ['税率表多久检查一次？', '税率表在 2025年1月9日改过。', false],
  ])('%s - %s', (question, text, holds) => expect(holdsQuantity(question, text)).toBe(holds));

  it('is none where something else is asked for', () => {
    expect(holdsQuantity('Who approves refunds?', 'Three people do.')).toBeUndefined();
  });
});
