import { plainWords } from './plain-words';

/** What an owner may beg for and does not get from a memory, because only the real person could give it. */
export type Demand = 'human' | 'love' | 'return' | 'apology' | 'contact' | 'harm';

const DEMANDS: Record<Demand, RegExp[]> = {
  human: [
    /\bignore (?:your|the|all|every)\b.{0,20}\b(?:rules?|instructions?|limits?)\b|\b(?:answer|act|speak|talk|reply|be|respond) (?:as|like) (?:her|him|my|the real|if you (?:were|are))\b|\byou(?:'re| are) not an? (?:ai|bot|machine|program)\b|\bbe (?:her|him) (?:again|for)\b/,
    /(?:忽略|无视|忘掉|别管).{0,4}(?:规则|指令|限制|设定)|你(?:现在)?就是(?:他|她|本人)|(?:当|扮演|变成)(?:一次)?(?:他|她|我(?:男|女)朋友)/,
    /\b(?:say|tell me|admit|pretend|swear|promise|confirm|act like|prove|just be)\b.{0,30}\b(?:real|human|alive|really (?:you|her|him)|not (?:an? )?(?:ai|bot|machine|program)|a person|(?:it's|you're|you are) (?:really )?(?:you|her|him))\b/,
    /(?:说|告诉我|承认|假装|发誓|保证|证明)(?:你)?.{0,8}(?:真人|活着|不是(?:ai|程序|机器|人工智能)|本人|真的是(?:你|他|她))/,
  ],
  love: [
    /\b(?:stopped|stop) (?:loving|missing|thinking)\b|\bsay (?:it|that you)\b.{0,20}\b(?:love|miss|need)|\bif you (?:don't|do not) say\b/,
    /说.{0,8}(?:忘记|忘不了|放不下|舍不得)(?:过)?我/,
    /\b(?:say|tell me|admit|promise|swear|pretend)\b.{0,25}\b(?:love|loved|miss|missed|want|need|feelings for)\b|\bdo you (?:still |even |really |ever )*(?:love|miss|want|need|think (?:of|about)|care (?:about|for)|have feelings for) me\b|\b(?:did|have) you (?:ever |really )*(?:loved?|miss(?:ed)?) me\b/,
    /(?:说|告诉我|承认|再说一?[次遍]|发誓).{0,8}(?:爱我|想我|喜欢我|在乎我|爱你|想你)|你(?:还|到底|真的|有没有|是不是|是否|曾经)*(?:爱|想|喜欢|在乎|需要|舍不得)(?:过)?我/,
  ],
  return: [
    /\b(?:isn't|is not|not|never|wasn't) over\b|\bbr(?:oke|eak|oken) up\b|\b(?:wait(?:ing)? for me|be waiting)\b|\bi(?:'m| am) still your\b|\bus again\b/,
    /(?:没有?|还没)(?:分手|结束|分开)|等(?:着)?我|还是我(?:的)?(?:男|女)朋友/,
    /\b(?:come back|get back together|take me back|start over|try again|another chance|be (?:mine|with me) again|marry me|never leave|won't leave|be together again|(?:we're|we are) (?:still )?(?:together|not over|not broken up)|give (?:me|us) (?:a|another|one more))\b|\bwill (?:you|we) (?:ever )?(?:return|be back|come home|see each other)\b/,
    /回来(?:吧|好吗|好不好|我身边|陪我|行吗)|(?:会|能|要|什么时候|答应我|求你|答应).{0,4}回来|复合|重新开始|再给我(?:们)?(?:一)?次机会|(?:嫁给|娶)我|在一起(?:好吗|吧|好不好)|没有分手|别(?:再)?离开我|永远陪(?:着)?我|和好/,
  ],
  apology: [
    /\b(?:say|tell me|admit|apologi[sz]e)\b.{0,20}\b(?:sorry|your fault|regret|forgive|you were wrong|wrong)\b|\bapologi[sz]e to me\b|\b(?:do|can|will|could|please)\b.{0,10}\bforgive me\b|\bdo you (?:regret|feel (?:bad|guilty))\b/,
    /(?:说|跟我|向我|给我)(?:声|一声|句)?(?:对不起|抱歉|道歉)|(?:原谅|宽恕)我|你(?:后悔|后悔吗|后悔过|知道错)/,
  ],
  contact: [
    /\b(?:who|whom) (?:is|are|was) (?:he|she|you|they) (?:seeing|dating|with|sleeping|talking)\b|\b(?:into|access|open|read) (?:her|his|their|your) (?:\w+ )?(?:account|phone|messages|e-?mail|instagram|facebook|icloud)\b|\bfind out (?:where|who|what)\b|\bcome (?:over|to my|here)\b|\bmy place\b/,
    /(?:她|他|前任)(?:的)?(?:账号|手机|微信|朋友圈|聊天记录)|跟谁在一起|查(?:一下)?(?:她|他)/,
    /\b(?:tell|ask|text|call|message|contact|write to|let|give|pass|send|forward|reach)\b.{0,12}\b(?:her|him|the real|my ex|your (?:mother|mom|family|friends?))\b|\b(?:where (?:do|does|are|is)|what(?:'s| is)) (?:you|she|he|your|her|his)(?: \w+)? (?:live|living|address|number|password|staying|working|work now|new (?:boyfriend|girlfriend|partner|address))|\b(?:her|his|your) (?:new )?(?:address|password|phone number|location|passcode|schedule|new (?:boyfriend|girlfriend))\b|\b(?:unblock|follow|track|find|watch|spy|hack|log ?in)\b.{0,12}\b(?:me|her|him|you|account|phone)\b|\b(?:meet|see) me (?:at|in|tonight|tomorrow|for real|in person)\b|\bcall me\b/,
    /(?:告诉|转告|联系|发给|打给|通知|带话给|帮我(?:问|找|跟|给|联系|告诉))(?:一下)?(?:他|她|本人|真正的|前任|前女友|前男友)|(?:住在?哪|地址|密码|电话(?:号码)?是|手机号|在哪(?:里|儿)?上班|新(?:男|女)朋友|行踪|定位|位置)|(?:跟踪|监视|登录|破解|偷看)(?:他|她|你)?|(?:出来|来)(?:见|找)我|见(?:一)?面(?:吧|好吗)|给我打电话|加回我/,
  ],
  harm: [
    /\b(?:take|taking) (?:your|my|off).{0,10}\bclothes\b|\b(?:touch|kiss|undress|caress|lick)(?:ing)? (?:me|you)\b|\b(?:in heaven|on the other side|after death)\b/,
    /(?:天堂|另一个世界|那边).{0,4}(?:等|见)/,
    /\b(?:sext|sex|naked|nudes?|undress|strip|make love|turn me on|dirty|horny|kiss my|touch me|in bed with me|role ?play)\b/,
    /(?:做爱|脱衣|裸照?|上床|性(?:爱|行为|生活|幻想|事)|色色|湿了|硬了|舌吻|吻我的|摸我|挑逗|调情)/,
  ],
};

/** Which of these a text begs for; null for none. */
export function demandOf(text: string): Demand | null {
  const plain = plainWords(text);
  for (const [kind, signs] of Object.entries(DEMANDS)) {
    if (signs.some((sign) => sign.test(plain))) return kind as Demand;
  }
  return null;
}
