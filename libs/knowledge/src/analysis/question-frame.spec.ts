import { withoutFrame } from './question-frame';

describe('a question without its frame', () => {
  it.each([
    ['How do refund retries work?', 'How do refund retries?'],
    ['how does the cutover work', 'how does the cutover'],
    ['退款重试是怎么工作的？', '退款重试怎么？'],
  ])('%s', (question, bare) => {
    expect(withoutFrame(question)).toBe(bare);
  });

  it.each(['How do I work from home?', 'When does Mei work?', 'How does work start?', '谁在这里工作？'])(
    'keeps what is asked about: %s',
    (question) => {
      expect(withoutFrame(question)).toBe(question);
    },
  );
});
