const ENGLISH =
  `a about above after again all also am an and any are aren't as at be because been before being below between both
  but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each few for from further
  get gets getting go goes going gonna got had hadn't has hasn't have haven't having he he'd he'll he's her here here's
  hers herself him himself his how how's i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just
  know let let's like make makes me more most much my myself need no nor not now of off on once one only or other our
  ours out over own per put really said same say see she she'd she'll she's should shouldn't so some still such take
  than that that's the their theirs them then there there's these they they'd they'll they're they've thing things
  think this those through to too under until up us use used using very want was wasn't way we we'd we'll we're we've
  well were weren't what what's when when's where where's which while who who's whom why will with won't would
  wouldn't yes you you'd you'll you're you've your yours yourself`.split(/\s+/);

const CHINESE =
  '的 了 是 在 我 你 他 她 它 我们 你们 他们 她们 这 那 这个 那个 这些 那些 就 都 也 和 跟 与 或 但 但是 而 不 没 没有 有 要 会 能 可以 ' +
  '去 来 到 上 下 里 中 个 一 一个 一下 什么 怎么 为什么 吗 呢 吧 啊 呀 哦 嗯 很 太 再 还 还是 又 把 被 给 从 让 说 看 想 用 做 好 ' +
  '如果 因为 所以 然后 时候 现在 已经 自己 这样 那样 这里 那里 得 着 过 地 之 以 为 等 多 少 大 小 谁 哪 几 最';

const STOP_WORDS = new Set([...ENGLISH, ...CHINESE.split(' ')]);

/** Words too common to name a topic. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** English and Chinese function words, in a fixed order: what is left of a hand when the subject is gone. */
export const FUNCTION_WORDS: readonly string[] = [...STOP_WORDS];

/** Words of manner and courtesy: they may be a habit, but nobody would call a topic by them. */
const FILLERS = new Set(
  `actually already always another anybody anyone anything anyway around away bad basically best better big bit
  certainly come cool course definitely done early else enough ever every everybody everyone everything exactly fair
  far fine first found four give given gives giving good great guess guys happy haha hello help hey hmm honest honestly
  hope hours however idea iirc imo instead interesting interested keep kind kinda last late later least less likely
  little lol long look looked looking looks lot lots many maybe mean means might morning mostly much must namely need
  needs never new next nice nobody none nope nothing odd okay old particular people perhaps please pretty probably quick
  quite rather ready real reason recommend right sad saw seem seems seen sent several show soon sorry started stuff
  suggestion suggestions sure surprised take takes tell thank thanks there thought three time times today together
  tomorrow tonight took true try trying two understand understood useful usual usually wait wanted wants week weeks
  whatever whether whole wonder wondering work worked working works world worse wow wrong yeah year years yep yesterday
  yet yup ah err hm oh ok though without 今天 明天 昨天 觉得 知道 可能 应该 需要 一起 一直 一点 有点 真的 其实 感觉 大家 谢谢
  好的 没事 没问题 哈哈 哈哈哈 不是 不会 不用 只是 只有 这么 那么 怎样 重新 一遍 之前 之后 以后 以前 东西 事情 问题 直接`.split(
    /\s+/,
  ),
);

/** Whether a word can name a topic: no function word, no filler, no adverb. */
export function isTopicWord(word: string): boolean {
  if (isStopWord(word) || FILLERS.has(word) || /^\p{N}/u.test(word)) return false;
  return /^\p{Script=Han}/u.test(word) ? word.length > 1 : word.length > 2 && !/.ly$/.test(word);
}

/** Chinese words that tie others together: a phrase that begins or ends with one was cut in the wrong place. */
const GLUE = /^[的了又也都就吗呢吧啊把被给和跟与在得地之]|[的了又也都就把被给和跟与在得地之]$/u;

/** English phrases that begin or end so are half a phrase. */
const HALF =
  /^(?:the|a|an|of|to|with|is|are|in|on|and|for|it|by|at) | (?:the|a|an|of|to|with|is|are|in|on|and|for|by|at)$/;

/** Whether a phrase is a cut through the middle of a clause, and reads like one. */
export function isTornPhrase(phrase: string): boolean {
  return GLUE.test(phrase) || HALF.test(phrase) || /[的又把被和跟与在]\p{Script=Han}$/u.test(phrase);
}
