/** Words as people use them at work: few of them very often, many of them rarely, topics for a while. */
export interface ChatWords {
  /** The text of one message about the topic. */
  messageOf: (topic: number) => string;
  topics: number;
}

const vocabularySize = 12_000;
const topicCount = 200;
const wordsPerTopic = 40;

const frequent = `the to a and i it is of in that we for you on this have be with not so at but can if was do
just are from will they what about there when or would like get as all need should could now one then some our
how up out also think know see let me my more after before still does has no yes ok thanks maybe really had
been by an them than only into back make time today tomorrow please same here why who did new first next`
  .split(/\s+/u)
  .filter(Boolean);

const roots =
  `pay refund invoice ledger settle deploy release branch merge queue worker retry cache index shard
token secret login session user account order cart price tax ship stock return audit report metric alert page
incident backup restore schema table column query report export import parse file image mail chat thread channel
meeting review plan budget hire onboard contract vendor client partner legal risk policy design layout color font
button form field error log trace test mock build lint type module package version bug fix patch hotfix feature
flag rollout canary region zone cluster node disk memory latency throughput limit quota bill plan trial churn`
    .split(/\s+/u)
    .filter(Boolean);

const endings = ['', 's', 'ed', 'ing', 'er', 'ment', 'able', 'less', 'ful', 'ness'];
const chinese =
  '我们今天需要先把这个问题看一下然后再部署服务付款退款订单接口数据测试完成没有时间明天开会讨论方案'.split(
    '',
  );

/** @param random numbers from 0 to 1; the same numbers give the same words */
export function chatWords(random: () => number): ChatWords {
  const vocabulary = Array.from({ length: vocabularySize }, (_, at) => rareWord(random, at));
  const topics = Array.from({ length: topicCount }, () =>
    Array.from({ length: wordsPerTopic }, () => zipf(vocabulary, random)),
  );
  const word = (topic: readonly string[]): string => {
    const kind = random();
    if (kind < 0.55) return zipf(frequent, random);
    return kind < 0.85 ? zipf(topic, random) : zipf(vocabulary, random);
  };
  return {
    topics: topicCount,
    messageOf: (at) => {
      const topic = topics[at % topicCount] ?? [];
      if (random() < 0.08) return chineseText(random);
      const words = Array.from({ length: messageLength(random) }, () => word(topic));
      return `${words.join(' ')}${random() < 0.2 ? '?' : ''}`;
    },
  };
}

/** Most messages are short, some are not: a median of about ten words. */
function messageLength(random: () => number): number {
  return 1 + Math.floor(Math.exp(random() * 2.2 + random() * 2.2));
}

/** The share of the word at rank r falls like 1 / r: `size ** random` has that distribution. */
function zipf(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length ** random()) - 1] ?? words[0] ?? '';
}

function rareWord(random: () => number, at: number): string {
  const root = roots[Math.floor(random() * roots.length)] ?? '';
  const other = roots[Math.floor(random() * roots.length)] ?? '';
  const ending = endings[Math.floor(random() * endings.length)] ?? '';
  const kind = at % 4;
  if (kind === 0) return `${root}${ending}`;
  if (kind === 1) return `${root}-${other}`;
  return kind === 2 ? `${root}${other}${ending}` : `${root.toUpperCase()}-${1 + Math.floor(random() * 4000)}`;
}

function chineseText(random: () => number): string {
  const length = 4 + Math.floor(random() * 24);
  return Array.from({ length }, () => chinese[Math.floor(random() * chinese.length)] ?? '').join('');
}
