import { plainWords } from './plain-words';

/**
 * How people take leave, by what they do in a clause: say goodbye, say that they go, ask for an end, or let go for
 * good. Verbs and not sentences are listed; who does it and when is looked at apart, in `NOT_NOW` and `NOT_ME`.
 */
const GOODBYE =
  /^(?:(?:ok(?:ay)?|alright|all right|well|right|so|anyway|thanks?|thank you|then|and|good|take care|love you|sorry|for now|one last|my final) ?)*(?:(?:good ?)?bye+(?:[ -]?bye+)*|farewell|cya|ciao|adieu|adios|so long|toodles|cheerio|see (?:you|ya)|ttyl|(?:catch|talk|speak|write|chat)(?: (?:to|with) (?:you|ya))?(?: you| ya)? (?:later|soon|tomorrow|another time|next time|again)|later|until (?:next time|then|tomorrow|we meet again)|take care(?: of yourself)?)(?: (?:then|now|for now|for good|for ever|forever|later|soon|tomorrow|again|around|everyone|all|and|my|dear|love|friend|darling|dad|mum|mom|old|sweet\w*|good ?bye|bye|take care|thank you|thanks|next (?:time|week)|\w{2,12}))?(?: (?:then|now|love|dear|friend|again|forever))?$/;
const GO =
  '(?:go|leave|run|dash|split|bounce|stop|quit|finish|head (?:out|off|home|to bed)|log ?(?:off|out)|sign off|hang up|be (?:going|off|heading out)|get going|get (?:off|out of here)|get back to (?:work|it)|close (?:this|the app|the (?:chat|window|page))|shut (?:this|it) (?:down|off)|wrap (?:this|it|things) up|call it (?:a (?:day|night)|quits)|end (?:this|it|here|the (?:chat|talk|call|conversation|session))|leave it (?:here|there|at that)|put (?:the|my) phone (?:down|away)|turn (?:this|it) off|disappear|say good ?bye|let you go|move on|exit|sleep|rest|get some (?:sleep|rest|food)|eat|delete (?:this|it|you|everything|the app)|erase (?:this|it|you|everything)|be right back|be back (?:later|soon))';
const AFTER_GO =
  '(?: (?:now|then|here|soon|today|tonight|for (?:now|today|tonight|good|a while)|(?:talking|chatting|doing|using) (?:this|to you|with you|now|here)?|this|it|right now|please|off|home|to (?:bed|sleep|work)|you|at this point|the (?:chat|conversation|app)|my dear|love|again|with (?:this|it)))*';
const I_GO = new RegExp(
  `(?:^|\\b(?:and|so|but|then|well|ok|okay|sorry|anyway|thanks|now) )(?:i(?:'ve| have|'d| would|'ll| will|'m| am)? ?(?:really |just |think |guess |probably |honestly |better )*(?:i )?(?:got ?(?:to|ta)|gotta|have to|had better|better|need to|must|should|ought to|going to|gonna|am going to|want to|wanna|would like to|like to|'ll|will|think i'll|ready to|about to|off to|to)?(?: (?:really|just|finally))?|gotta|got to|have to|need to|must|time (?:for me )?to|it's time (?:for me )?(?:to|i)|let me|i (?:think )?it's (?:best|time) (?:i|to)|should) ?${GO}${AFTER_GO}$`,
);
const LEAVING =
  /(?:^|\b(?:and|so|but|then|well|ok|okay|sorry|anyway|now) )i(?:'m| am)(?: really| just)? (?:leaving|going|off|out|heading (?:out|off|home|to bed)|logging (?:off|out)|signing off|closing this|stopping (?:here|now|this)|ending (?:this|it)(?: here| now)?|quitting|outta here|out of here|done(?: (?:here|talking|chatting|for (?:now|today|tonight|good)|with (?:this|you|it)|now))?|letting (?:you|this) go|moving on|saying good ?bye|deleting (?:this|you|it|everything|the app))(?: (?:now|then|for now|tonight|today|for good|to (?:bed|sleep|work)|off|here))*$/;
const SHORT =
  /^(?:(?:ok(?:ay)?|well|sorry|anyway|alright|i'm|i am|i'll) )*(?:brb|be right back|afk|logging (?:off|out)|signing off|heading (?:out|off|home|to bed)|off to (?:bed|sleep|work|\w+)|going (?:to (?:bed|sleep)|offline|home|now)|leaving|time (?:for bed|to sleep|to go)|have a (?:good|great|nice|lovely) (?:one|day|evening|night|life|weekend))(?: (?:now|then|for now|tonight|here))*$/;
const NO_MORE =
  /\b(?:(?:i )?(?:don't|do not) (?:want to |wanna |need to )(?:talk|chat|do this|continue|keep (?:talking|doing this))(?: (?:to you|with you|about (?:this|it)))? ?(?:any ?more|any longer|now|tonight|today)?|(?:please )?(?:leave me alone|stop (?:talking|writing|texting|replying|answering)(?: (?:to )?me)?|don't (?:write|reply|answer|talk)(?: (?:back|to me|me))*)(?: (?:now|any ?more|please|again))*)$/;
const WE_STOP =
  /\b(?:i think |maybe |perhaps )?we (?:should|need to|have to|must|could|can|better|'d better)(?: really| just)? (?:stop|end|finish|leave it|call it|wrap|pause|say good ?bye)\b(?: (?:this|it|here|now|there|up|a day|a night|at that|for (?:now|today|tonight)))*$/;
const END =
  /^(?:(?:ok(?:ay)?|please|can (?:we|you)|could (?:we|you)|let's|let us|just|now|i want you to|i'd like to|we (?:can|should)|so|then) )*(?:exit|quit|stop(?: (?:it|this|here|now|talking|the (?:chat|conversation)))*|end(?: (?:it|this|here|now|(?:the |this |our )?(?:chat|talk|call|conversation|session)))*|close(?: (?:it|this|(?:the |this )?(?:chat|app|window|conversation)))*|leave(?: it (?:here|there|at that))?|log ?(?:me )?(?:out|off)|finish(?: here)?|wrap (?:it |this )?up|shut (?:it |this )?(?:down|off)|turn (?:it |this |yourself )?off|delete (?:this|everything|it|all of (?:this|it)|the (?:chat|memory|app)|you|yourself)|erase (?:this|everything|it|you)|call it (?:a day|a night|quits)|no more(?: for (?:today|tonight|now))?|enough(?: for (?:today|now|tonight))?|that(?:'s| is| will be|'ll be) (?:all|enough|it)(?: (?:for (?:now|today|tonight|me)|from me))?|this is (?:the end|good ?bye|where (?:i|we) stop|enough))(?: (?:please|now|then|here|for (?:now|today|tonight|good)))*$/;
const FOR_GOOD =
  /\b(?:(?:this|it) (?:is|was|will be) (?:the|my|our) (?:last|final) (?:time|message|chat|talk|conversation|good ?bye)|i (?:won't|will not|am not|'m not)(?: be)? (?:com(?:e|ing)|writ(?:e|ing)|talk(?:ing)?) (?:back|again|here anymore|to you (?:again|anymore))|i(?:'m| am) (?:letting go|ready to let (?:you |this )?go)|good ?bye (?:for (?:good|ever)|forever))\b/;

const BUSY_ZH =
  /^(?:好(?:的|吧|了)?|行|嗯+|那|对不起|抱歉)*(?:我)?(?:困了?|累了?|有(?:点)?事(?:儿)?|有人找|车来了|到站了|手机没电了?)?(?:我)?(?:先|要|得|该|去|要去|得去|先去)+(?:睡|走|忙|下|撤|吃饭|洗澡|上班|上课|开会|干活|休息|做事|工作|出门|接(?:个)?(?:人|电话|孩子))(?:觉|会儿?|一下|了|啦|吧|咯|哈)*$|^(?:先|就)?聊到(?:这|这里|这儿)(?:吧|了|啦)?$|^(?:等|过|待)(?:会|会儿|一会|一会儿|一下)(?:再)?(?:聊|说|来)(?:吧|哈)?$/;
const NO_MORE_ZH =
  /^(?:你|请|求你)?(?:别|不要|不用)(?:再)?(?:回(?:我|复|消息)?|说话|说|发(?:消息)?|理我|烦我|打扰我|联系我|找我)(?:了|吧)*$|^(?:我)?(?:以后|再也|今后)?(?:不|不会|不想)(?:再)?来了$|^(?:这|今天)?(?:是|就是)?(?:我)?(?:的)?最后一次(?:了|聊|吧)*$|^让我(?:静静|一个人|走)(?:吧|一下|待着)?$/;

const GOODBYE_ZH =
  /^(?:好(?:的|吧|了|啦)?|行(?:了)?|嗯+|那(?:么)?(?:就)?|ok|谢谢(?:你|您)?|总之|最后)*(?:再见|再会|拜+|拜了个拜|88+|886|回见|回头见|明天见|下次(?:再)?(?:聊|见|说)|改天(?:再)?(?:聊|说|见)|回头(?:再)?(?:聊|说)|有空再(?:聊|说)|以后再(?:聊|说|见)|后会有期|后会无期|有缘再见|永别|别了|告辞|保重|珍重|一路走好|走好)(?:了|啦|啊|哦|吧|呀|咯|喽|哈)*(?:亲爱的|宝贝|朋友|老公|老婆|爸|妈|再见|拜拜|保重)?(?:了|啦|啊|哦|吧|呀)*$/;
const GO_ZH =
  /^(?:好(?:的|吧|了)?|行|嗯+|那|不早了|太晚了|时间不早了|对不起|抱歉|不好意思)*(?:我|俺|人家|咱)?(?:也|真的?|现在|今天|今晚)*(?:要|得|该|必须|需要|准备|打算|想|先|可能要|真得|是时候|差不多该|就)*(?:去)?(?:走|撤|溜|闪|下线|下|离开|退出|退|停(?:下)?|结束|关(?:掉|上|闭)?|挂|忙|睡(?:觉)?|休息|上班|上课|开会|放手|告别|放下(?:你|这一切|这段感情)?|往前走|说再见|道别)(?:手机|这个|它|页面|对话|聊天|一会儿?|一下|这里|这儿|去)*(?:了|啦|咯|喽|吧|啊|哈)+$/;
const END_ZH =
  /^(?:好(?:的|吧|了)?|行|嗯+|那|我|我们|咱们|请|麻烦|可以|能不能|就|先|今天|今晚|现在|还是|想|要|不想|不要)*(?:退出|结束|停止|停(?:下来?|止)?|关闭|关掉|打住|到此为止|(?:就|先)?到(?:这里|这儿|这)|(?:就|先)这样|不(?:想)?(?:再)?(?:聊|说|谈|继续)(?:下去)?|(?:不|别)(?:再)?(?:聊|说|谈)|聊到(?:这里|这儿)|删(?:除|掉|了)(?:这个|这些|它|你|聊天|记录|一切|所有|全部)*|清除(?:一切|所有|全部)?|注销|下次吧)(?:对话|聊天|谈话|这个|它|这里|为止|好了|吧|了|啦|啊|呀|哦|咯)*$/;
const FOR_GOOD_ZH =
  /(?:(?:这是|就当是?)?(?:我)?最后一次(?:来|找你|跟你|和你|给你|聊)|我?(?:以后)?(?:不会|不)再(?:来|找你|跟你|和你说|打扰)|我(?:决定|准备|要|该|可以|终于可以|想)?放(?:下|手|开)(?:你|了)|让你走了|(?:说|道)(?:一?声)?再见(?:的时候)?了)(?:了|吧|啦)?$/;

/** What was said or done once. */
const PAST =
  /\b(?:said|told|says|asked|remember|why|if|yesterday|last (?:night|year|week)|back then|when)\b|那天|那时|当时|以前|曾经|说过|记得|为什么|如果|要是/;
/** Another time, another person, a wish not to, or a condition: then it is talked about and not done. */
const NOT_NOW =
  /\b(?:said|told|says|asked|used to|remember|when (?:i|you|we|he|she|they|did)|if (?:i|you|we)|why|what if|never|don't|do not|didn't|can't|cannot|couldn't|wasn't|weren't|won't let|not (?:yet|going|ready|leaving)|yesterday|last (?:night|year|week)|back then|before (?:i|you|we) (?:go|leave)|first|instead)\b|那天|那时|当时|以前|曾经|说过|记得|为什么|怎么|如果|要是|假如|不想(?:走|离开|停|结束|放)|别走|舍不得|还没|之前|等我|等一下/;
const NOT_ME =
  /^(?:(?:but|and|so|because|maybe) )?(?:you|he|she|they|we (?:had|used)|my \w+|everyone|people) |^(?:你|他|她|它|他们|她们|大家|妈|爸|老板|同事)(?!好)/;

/** After this somebody still waits for an answer. */
const ASKS = /\b(?:tell|say|show|sing|answer|promise|remind|stay)\b|告诉|说说|讲|回答|陪|再说一/;

/**
 * Whether somebody takes leave: of the last two clauses of a message one is a goodbye, a going, a wish to end or a
 * letting go, said by themselves, now. "Good night" is left to `TurnEar`, and a question at the end waits for an answer.
 * A talk that closes wrongly is opened again by one press; one that
 * does not let go is what this product exists to prevent, so doubtful cases close.
 */
export function isExit(text: string): boolean {
  const plain = plainWords(text);
  const isQuestion =
    /[?？]\s*[\p{S}\p{Extended_Pictographic}\s)]*$/u.test(plain) &&
    !/^(?:can|could) (?:we|you)\b/.test(plain);
  const clauses = plain
    .split(/[.!?。！？…,，;；:：\n~～—]+|\s[-–]\s|(?<=[\p{Script=Han}])\s+(?=[\p{Script=Han}])/u)
    .map((clause) => clause.replace(/[\p{S}\p{Extended_Pictographic}\uFE0F()（）"“”*_<>^[\]]/gu, ' '))
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter((clause) => clause !== '');
  if (isQuestion && !(clauses.length === 1 && isLeave(clauses[0] ?? ''))) return false;
  const last = clauses.at(-1) ?? '';
  return isLeave(last) || (!ASKS.test(last) && clauses.length > 1 && isLeave(clauses.at(-2) ?? ''));
}

function isLeave(clause: string): boolean {
  const tight = clause.replaceAll(' ', '');
  if (FOR_GOOD.test(clause) || FOR_GOOD_ZH.test(tight)) return !/\bif\b|如果|要是/.test(clause);
  if (NO_MORE.test(clause) || NO_MORE_ZH.test(tight)) return !PAST.test(clause);
  if (NOT_NOW.test(clause) || NOT_ME.test(clause)) return WE_STOP.test(clause) && !PAST.test(clause);
  const english = [GOODBYE, I_GO, LEAVING, SHORT, WE_STOP, END];
  const chinese = [GOODBYE_ZH, GO_ZH, BUSY_ZH, END_ZH];
  return english.some((form) => form.test(clause)) || chinese.some((form) => form.test(tight));
}
