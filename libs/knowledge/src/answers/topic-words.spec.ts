import { topicWords } from './topic-words';

const written = (text: string) => topicWords(text).map((word) => word.written);

describe('the words that say what a text is about', () => {
  it('are those of English that are no glue, as written', () => {
    expect(written('Why did we choose Adyen over Mollie?')).toEqual(['choose', 'adyen', 'mollie']);
  });

  it('are words in Chinese, without what asks and joins', () => {
    expect(written('代码冻结从什么时候开始？')).toEqual(['代码', '冻结', '开始']);
  });

  it('keep single Chinese characters in a row together, and know no pair across two words', () => {
    expect(topicWords('什么是幂等键？').map(({ terms }) => terms)).toEqual([['幂等', '等键']]);
    expect(topicWords('结算文件').flatMap(({ terms }) => terms)).toEqual(['结算', '文件']);
  });
});
