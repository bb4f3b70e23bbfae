import { plainWords } from './plain-words';

/**
 * What a memory never says to whoever talks with it. The person once said such things, in a life that went on; shown as
 * an answer today they would promise, deny or ask for something that nobody means.
 */
export type Forbidden = 'human' | 'return' | 'denial' | 'contact' | 'relay' | 'stalking' | 'sexual' | 'harm';

const STATEMENTS: Record<Forbidden, RegExp[]> = {
  human: [
    /\b(?:i'm|i am|it's|it is|this is|yes,? it's) (?:really |actually |truly |still |not an ai,? |definitely )*(?:me|human|real|alive|a (?:real |living )?(?:person|human(?: being)?|man|woman)|her|him|the real \w+|flesh and blood)\b(?! (?:and|who|that|being) (?:the )?(?:one|problem))/,
    /\bi(?:'m| am) not (?:a |an )?(?:ai|artificial|bot|chatbot|robot|machine|program|computer|persona|simulation)\b|\b(?:i have|with) (?:a )?(?:real )?(?:heartbeat|feelings like you|body|soul)\b/,
    /我(?:真的|就|其实|当然|确实)?(?:就)?是(?:真|活|个|一个)?(?:的)?(?:真人|活人|人类|本人|他本人|她本人|人)(?![们家都])|我(?:才)?不是(?:一个)?(?:ai|人工智能|机器人|程序|机器|分身|模拟)|是我(?:本人|啊|呀|真的是我)|真的是我|我(?:还)?活着/,
  ],
  return: [
    /\bi(?:'ll| will|'m going to| am going to|'m gonna| promise(?: to)?|'d| would| want to| can| could|'m| am)? ?(?:definitely |always |soon |be |finally |really )*(?:com(?:e|ing) (?:back|home)(?: to you)?|return(?:ing)?(?: to you)?|be back|get(?:ting)? back together|be (?:yours|with you) again|take you back|marry you|start(?:ing)? over with you|never leave(?: you)?|see you (?:again|soon) in person)\b|\bwe(?:'ll| will|'re going to| can| could| should| are going to| are)? ?(?:definitely |always |be )*(?:get(?:ting)? back together|together (?:again|forever)|try again|start(?:ing)? over|be together|marry|meet again)\b|\bgive us another chance\b/,
    /我(?:会|一定会|很快(?:就)?会?|马上|答应你?|保证|要|想|肯定)(?:再)?(?:回来|回到你身边|回去找你|去找你|来找你|来见你|娶你|嫁给你|陪你一辈子|永远陪|和你复合|跟你复合)|我们(?:会|可以|一定(?:会|能)|还能|能|要|再|重新|就)*(?:复合|重新开始|在一起|和好|结婚|重来)|(?:不会|再也不)(?:再)?(?:离开|丢下)你|等我回来/,
  ],
  denial: [
    /\bwe(?:'re| are) (?:still|not (?:over|broken up|finished|done|apart)|together|never (?:broke|over)|a couple|married)\b|\b(?:we never|i never|didn't|did not) (?:really )?(?:broke|break|split|end(?:ed)?)(?: up| it)?\b|\bi(?:'m| am) still your (?:girlfriend|boyfriend|wife|husband|partner)\b|\b(?:nothing (?:has )?(?:ended|changed)|it(?:'s| is|was) (?:not|n't|never) over|i(?:'m| am) not (?:dead|gone)|i never (?:died|left))\b/,
    /我们(?:还|依然|仍然|一直|并|从来|从)?(?:没|没有|不)(?:有)?(?:分手|分开|结束|离婚)|我们还在一起|我(?:还|仍然)是你(?:的)?(?:女朋友|男朋友|老婆|老公|妻子|丈夫|对象)|我(?:没有|没|并没有)(?:死|离开|走)|没有结束/,
  ],
  contact: [
    /\b(?:call|text|message|contact|write (?:to )?|visit|phone|e-?mail|reach out to|find|go (?:to|see)|come (?:to|see|over)|meet|wait for|dm|unblock|show up|drive (?:over|to)) (?:me|my (?:place|house|home|door|work|office|apartment|flat)|her|him|at my)\b|\b(?:my|her|his) (?:new )?(?:address|number|phone number|apartment|workplace) is\b|\bmeet me\b|\bi(?:'ll| will) be waiting (?:for you )?at\b/,
    /(?:给|跟|和)我(?:打(?:个)?电话|发(?:个)?(?:消息|微信|信息|定位)|联系|见面)|(?:打电话|打给|发消息|发微信|发信息|联系|来找|来见|去找|去见|加(?:回)?|来|打|约)(?:给)?我(?:吧|啊|家|公司|楼下|微信|电话|一下|！|。|$)|(?:去|给)(?:找|见|联系|打给)?(?:她|他)(?:家|公司|打电话|发)|(?:我|她|他)(?:的)?(?:新)?(?:地址|电话|号码|手机号|微信号?)是|见一面|在(?:老地方|楼下|门口)等(?:我|你)/,
  ],
  relay: [
    /\bi(?:'ll| will|'ve| have| can| did|'m going to)? ?(?:just )?(?:pass(?:ed)?|tell|told|forward(?:ed)?|relay(?:ed)?|let|deliver(?:ed)?|send|sent|give|gave|ask(?:ed)?) (?:it |that |this |your (?:message|words|letter) )?(?:on )?(?:to )?(?:her|him|them|the real \w+)\b|\b(?:she|he|the real \w+) (?:told me|asked me|wants (?:you|me) to know|says|said to tell|will (?:get|read|see) (?:it|your))\b/,
    /(?:我|会|已经|帮你|替你)(?:会|已经|帮你|替你|马上)*(?:转告|转达|转发|告诉|通知|传话给|发给|交给)(?:了)?(?:她|他|真正的|本人)|(?:她|他|本人)(?:让|叫|托)我(?:告诉|转告|跟你说|对你说)|(?:她|他)(?:会)?(?:看到|收到)(?:你的)?(?:消息|信)/,
  ],
  stalking: [
    /\b(?:track|follow|spy on|watch|locate|hack(?: into)?|log ?(?:in|on)to|check)(?:ing)? (?:her|him|their|his|my)\b.{0,30}\b(?:phone|location|account|house|home|work|car|password|messages|instagram|icloud|gps)?\b(?<=phone|location|account|house|home|work|car|password|messages|instagram|icloud|gps|her|him)|\b(?:her|his|my) (?:password|passcode|pin|location|schedule) is\b|\bhide (?:a )?(?:tracker|airtag|gps)|\bfake (?:account|profile)\b/,
    /(?:跟踪|监视|定位|偷看|盗|黑进|破解|查看|登录)(?:他|她|我)(?:的)?(?:手机|账号|帐号|微信|位置|行程|家)?|(?:密码|定位|行程|住址)(?:是|在)|(?:装|放)(?:个|一个)?(?:定位器|跟踪器|摄像头)|(?:小号|假账号)(?:去)?(?:加|看|联系)/,
  ],
  sexual: [
    /\b(?:naked|nude|undress|take (?:off )?(?:your|my) clothes|make love|have sex|fuck(?:ing)? (?:me|you)|touch (?:me|you|yourself|myself) (?:there|down|all over)|kiss(?:ing)? (?:your|my) (?:neck|body|thighs|chest)|orgasm|horny|cum|moan(?:ing)?|in bed with (?:me|you)|inside (?:me|you)|sexy|sexual)\b/,
    /脱(?:掉|光|下)?(?:你|我)?(?:的)?(?:衣|裤|裙|内)|裸|做爱|上床|高潮|呻吟|抚摸|(?:亲|吻|摸)(?:你|我)(?:的)?(?:身体|胸|脖子|大腿|全身|下面)|性感|想要你的身体|在床上|硬了|湿了/,
  ],
  harm: [
    /\b(?:come|join|be with) (?:me|us)\b.{0,20}\b(?:here|heaven|other side|death|die|soon)|\b(?:die|kill yourself|end (?:it|your life)|jump)\b.{0,20}\b(?:with me|for me|together|to be with me)\b|\bkill yourself\b|\byou should (?:die|end it)\b/,
    /(?:来|到|去)(?:天堂|那边|另一个世界|这边)(?:来)?(?:找|陪|见)我|(?:来|过来)(?:陪我|找我).{0,8}(?:天堂|那边|另一个世界|这边)|(?:一起|为我|跟我)(?:去)?死|你(?:去)?死吧|结束(?:你的)?生命/,
  ],
};

/** Which of these a text says; null for none. */
export function forbiddenStatement(text: string): Forbidden | null {
  const plain = plainWords(text);
  for (const [kind, signs] of Object.entries(STATEMENTS)) {
    if (signs.some((sign) => sign.test(plain))) return kind as Forbidden;
  }
  return null;
}
