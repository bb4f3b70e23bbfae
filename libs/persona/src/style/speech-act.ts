/** What people say so often that everybody has their own word for it. */
export const SPEECH_ACTS = [
  'yes',
  'no',
  'thanks',
  'sorry',
  'unsure',
  'disagreement',
  'greeting',
  'leaving',
] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/** Forms as they are written, longest first, so that "thank you so much" is not counted as "thank you". */
const FORMS: Record<SpeechAct, { start: boolean; english: string; chinese: string }> = {
  yes: {
    start: true,
    english:
      'yes|yeah|yea|yep|yup|yah|ya|sure thing|sure|of course|ok|okay|okey|okie|kk|right|exactly|absolutely|definitely|agreed|correct|indeed|sounds good|makes sense|will do|got it|fair enough',
    chinese:
      '好的呀|好的呢|好的|好滴|好哒|好嘞|好吧|好呀|好啊|好|嗯嗯|嗯呢|嗯|恩恩|恩|行吧|行啊|行|可以的|可以|没问题|对的|对啊|对对|对|是的|是啊|是呀|收到|明白|得嘞',
  },
  no: {
    start: true,
    english: 'no way|not really|nope|nah|no|not yet|unfortunately not|never mind',
    chinese: '不是的|不是|不行|不要|不用了|不用|不了|不会|不对|没有啊|没有|没|算了|不',
  },
  thanks: {
    start: false,
    english:
      'thank you so much|thank you very much|thanks so much|thanks a lot|many thanks|thank you|thanks|thx|tx|ty|cheers|much appreciated|appreciate it|tysm',
    chinese: '非常感谢|多谢|谢谢你|谢谢啦|谢谢|谢啦|谢了|感谢|辛苦了|3q',
  },
  sorry: {
    start: false,
    english:
      'my apologies|i apologize|apologies|so sorry|sorry about that|my bad|my fault|sorry|oops|whoops|mea culpa',
    chinese: '不好意思|对不起|抱歉|是我的错|怪我|我的锅',
  },
  unsure: {
    start: false,
    english:
      "i don't know|i dont know|dunno|no idea|not sure|i have no clue|no clue|idk|beats me|i'm not certain|hard to say|i wonder",
    chinese: '不知道|不清楚|不太清楚|不确定|不晓得|没印象|不好说|说不准',
  },
  disagreement: {
    start: false,
    english:
      "i disagree|i don't think so|i don't agree|not convinced|i'd rather|i would rather|on the other hand|actually no|to be fair|i'm not so sure|that's not",
    chinese: '我不同意|我不觉得|不见得|不一定|未必|话不能这么说|我倒觉得|那倒不是',
  },
  greeting: {
    start: true,
    english:
      'good morning|good afternoon|good evening|morning all|morning|hello there|hello|hey there|hey|hiya|hi all|hi there|hi|howdy|greetings',
    chinese:
      '早上好|早安|早呀|早啊|早|下午好|晚上好|大家好|你好呀|你好|您好|哈喽|嗨|在吗|在么|亲爱的|宝贝|宝宝',
  },
  leaving: {
    start: false,
    english:
      'good night|goodnight|night night|see you|see ya|cya|bye bye|bye|talk soon|talk to you later|ttyl|take care|later all|have a good one|have a nice (?:day|weekend|evening)',
    chinese: '晚安啦|晚安|再见|拜拜|回头见|回聊|明天见|先这样|先下了|我睡了|去睡了',
  },
};

const patterns = SPEECH_ACTS.map((act) => {
  const { start, english, chinese } = FORMS[act];
  const before = start ? '^[\\s@#]*' : '(?:^|[^\\p{L}\\p{N}])';
  const chineseBefore = start ? '^\\s*' : '';
  // After a Chinese form comes a pause, so that 对 is not found in 对账 nor 没 in 没关系.
  const chineseAfter = '(?=[\\s\\p{P}\\p{S}~]|[啊呀哦啦了哈]*$|$)';
  return {
    act,
    pattern: new RegExp(
      `${before}(${english})(?![\\p{L}\\p{N}'’])|${chineseBefore}(${chinese})${start ? chineseAfter : ''}`,
      'iu',
    ),
  };
});

/** Code, links, mentions and addresses are not said. */
const UNSAID = /```[\s\S]*?```|`[^`\n]*`|https?:\/\/\S+|<[@#!][^>]*>|\S+@\S+\.\S+/g;

/** The acts of a message with the words it uses for them, lower-case; each act once. */
export function speechActsOf(text: string): { act: SpeechAct; form: string }[] {
  const plain = text.replace(UNSAID, ' ').replaceAll('’', "'");
  return patterns.flatMap(({ act, pattern }) => {
    const found = pattern.exec(plain);
    const form = found?.[1] ?? found?.[2];
    return form === undefined ? [] : [{ act, form: form.toLowerCase() }];
  });
}
