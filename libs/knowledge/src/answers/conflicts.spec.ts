import { disagree } from './conflicts';

describe('two statements disagree', () => {
  it.each([
    ['We retry a failed refund three times.', 'We retry a failed refund five times now.'],
    ['The settlement file arrives at 04:30.', 'The settlement file arrives at 06:00.'],
    ['New payments go through Stripe.', 'New payments go through Adyen.'],
    ['退款失败重试三次', '退款失败现在重试五次'],
  ])('when they give one thing two values: %s / %s', (a, b) => expect(disagree(a, b)).toBe(true));

  it.each([
    ['We retry a failed refund three times.', 'A failed refund is retried three times.'],
    ['We retry a failed refund three times.', 'The office has 5 rooms.'],
    ['Refunds are retried 3 times.', 'Refunds are retried.'],
    ['We retry a refund five times, after 1, 2, 4, 8 and 16 minutes.', 'Ask Mei about the refund.'],
  ])('not when %s / %s', (a, b) => expect(disagree(a, b)).toBe(false));
});
