import type { RecollectionKind } from './recollection';

/** A kind that shows in a single sentence. */
export type SignKind = Exclude<RecollectionKind, 'joke' | 'nickname' | 'moment'>;

interface Sign {
  says: RegExp;
  /** What looks like it and is something else. */
  not?: RegExp;
}

const ANOTHER =
  /\b(?:he|she|they|him|her|them|his|their|my (?:boss|ex|mom|mum|dad|mother|father|sister|brother|friend|kids?|son|daughter|husband|wife|boyfriend|girlfriend|partner))\b|[他她](?:们)?|我(?:妈|爸|姐|哥|弟|妹|同事|老板|前男友|前女友)|老板|同事/iu;

/**
 * Sentences in which two people speak of what they share, in English and Chinese. Few and certain: what is not found
 * can be told, what is found wrongly has to be read and dropped.
 */
export const SIGNS: Readonly<Record<SignKind, Sign>> = {
  breakup: {
    says: /\b(?:(?:we (?:should|need to|have to|must)|let's|i want(?: us)? to|i'm) break(?:ing)? up|break(?:ing)? up with (?:you|me)|(?:we're|we are|we were) (?:done|over)\b|over between us|i (?:don't|do not) love you any ?more|see other people|since we broke up|when we broke up)|(?:我们|咱们|咱俩|还是)(?:就)?(?:分手|分开|结束|到此为止|算了)(?:吧|了|一段时间)|我们不合适|(?:我)?不(?:再)?爱你了|^分手(?:吧|了)/iu,
    not: ANOTHER,
  },
  argument: {
    says: /\b(?:we (?:had a (?:\w+ )?(?:fight|argument)|(?:always |keep |just )?(?:fought|argued|fighting|arguing))|(?:don't|do not) (?:want to|wanna) (?:fight|argue)(?! for)|our (?:last |first )?(?:fight|argument)\b|(?:so|really|still) (?:mad|angry|upset) (?:at|with) (?:you|me)\b|are you (?:still )?(?:mad|angry|upset)\b(?! (?:about|that|because))|you never listen|i hate (?:it )?when you|you (?:really )?hurt me|sorry (?:for|about) (?:yesterday|last night|shouting|yelling|what i said))|(?:我们|咱们|又|别|不想|跟你)(?:大)?吵(?:架|了|什么)|冷战|(?:还)?(?:在)?生我(?:的)?气|你(?:还在)?生气了?(?:吗|么|没|\?|？)|你从来(?:都)?不(?:听|管|在乎|关心)|我受不了你/iu,
    not: ANOTHER,
  },
  promise: {
    says: /\b(?:i promise(?:d)?\b(?: you)?(?! (?:you're|it's|it is|that's))|pinky (?:promise|swear)|(?:one|some) ?day,? (?:we|you and i)(?:'ll| will)\b|we(?:'ll| will) [^.!?]{2,60}\b(?:one day|some ?day|next (?:spring|summer|autumn|fall|winter|year)|when (?:you|i|we) (?:come|get|are|move)))|我(?:答应|保证|发誓|承诺)(?:过)?你?|(?:以后|将来|有一天|明年|下次)(?:我们|咱们|我一定|一定)|等.{1,12}(?:我们|咱们|我)(?:就|一定)/iu,
    not: /\bno promises\b|[?？]\s*$/iu,
  },
  gift: {
    says: /\b(?:thank(?:s| you)(?: so much)? for (?:the|my|this|that|those|your) (?:\w+ ){0,2}(?:gifts?|presents?|flowers?|roses?|books?|necklace|ring|bracelet|scarf|watch|card|letter|painting|drawing|chocolates?|plant|bouquet|earrings|sweater|mug|record|photo)\b|(?:i|you) (?:got|bought|gave|made|sent|knitted|baked) (?:you|me) (?:a|an|the|some|this|that|these|those|your|my) (?!call|chance|hug|hand|ride|lift|reason|break|headache|idea|feeling|moment|lot|sense|new|big|boost|bit|second|minute|look|try|go|text|message|link|kiss|smile|push|strength|courage|hope|confidence|space|time|advice|tips|energy|support|inspiration|love|good|bad|hard|funny)\w+|(?:the|that|this) \w+ (?:that )?(?:you|i) (?:gave|bought|made|got|sent) (?:me|you)\b)|(?:你|我)送(?:给)?(?:你|我)?的(?!时候)|送(?:了|给)?(?:你|我)(?:一|个|份|束|条|本|件|的)|给(?:你|我)买(?:了|的)|(?:谢谢|喜欢|收到).{0,6}(?:礼物|花|项链|戒指|围巾|巧克力)/iu,
  },
  song: {
    says: /\b(?:our song\b|(?:this|that) song (?:reminds|makes|is|always|was)|song (?:called|by) [\p{L}"“'‘]|listening to (?:our|that|this|["“‘])|(?:the|that|your|my) playlist (?:you|i|we)\b|danced to\b)|(?:这|那|我们的)首?歌|听.{0,6}《[^》]+》|《[^》]+》.{0,4}(?:这首|那首|好听|的歌)|单曲循环/iu,
  },
  date: {
    says: /\b(?:happy (?:\w+ )?(?:birthday|anniversary|name ?day|valentine'?s(?: day)?)\b|(?:our|the) (?:\w+ )?anniversary\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months?) (?:ago today|together|since we (?:met|got))|today (?:one|two|three|\d+) years? ago)|生日快乐|(?:周年|纪念日)(?:快乐)?|(?:我们|咱们)?(?:认识|在一起).{0,4}(?:\d+|[一两二三四五六七八九十百]+)(?:个)?(?:年|月|天|周年)了?|情人节快乐|七夕快乐/iu,
  },
  place: {
    says: /\b(?:we (?:just |all |both |then |finally )?(?:went|drove|flew|hiked|camped|travel+ed|walked|visited|stayed|took a (?:\w+ )?(?:trip|walk|train|boat|drive))\b(?: (?:to|in|at|on|from|around|through|along|up|down|for|a|an|the|our|that|camping|hiking|swimming|skiing))+ [\p{L}]{3,}|i (?:just |recently |finally )?(?:went (?:camping|hiking|swimming|skiing|surfing|on a (?:\w+ )?(?:trip|hike|cruise))|visited [\p{L}]|travel+ed (?:to|through)|flew to|(?:just )?got back from (?:a|my|our|the) (?:\w+ )?(?:trip|holiday|vacation|hike))|(?:our|the|that|this) (?:\w+ )?(?:trip|holiday|vacation|honeymoon|road ?trip|getaway|weekend) (?:to|in|at|with you)\b|(?:remember|miss) (?:the|that|our) (?:\w+ ){0,2}(?:trip|beach|cafe|café|bar|restaurant|park|lake|street|hotel|cinema|bakery|night in|weekend in|day in|place where))|(?:我们|咱们|咱俩|一起)(?:\S{0,6})(?:去(?:了|过)|到了|逛了|爬了|爬过|旅行|旅游|玩了)\S{2,}|(?:还记得|记得)(?:\S{0,8})(?:去|那家|那个地方|海边|公园|餐厅|咖啡馆)/iu,
    not: /\bwent (?:to (?:bed|sleep|work|see a doctor)|on to)\b|\bwe went (?:over|through) (?:the|it|this|that)\b|[?？]\s*$|去了吗|去过吗/iu,
  },
  habit: {
    says: /\byou(?:'re| are)? (?:always|still always|never ever)\b(?! (?:welcome|be|have to|can|could|will|there|know))[^?]{4,}|\byou never (?:eat|drink|like|want|wear|take|order|finish|remember|forget|let|leave)\b|\b(?:your|my) favou?rite (?:\w+ )?(?:food|dish|restaurant|place|drink|meal|snack|tea|coffee|cake|book|film|movie|band|colou?r|flower|season|song)s?\b|\bi (?:always|never) (?:eat|drink|order|put|take|sleep|wear|bring|cook|make|sing|cry|read)\b|你(?:总是|老是|每次都|从来不|最爱(?:吃|喝|看|听)|最喜欢(?:吃|喝|的))|我(?:最爱(?:吃|喝|看|听)|从来不(?:吃|喝)|最喜欢(?:吃|喝|的)|每天都)/iu,
    not: /[?？]\s*$/u,
  },
  sweet: {
    says: /\b(?:i (?:really |do |already |still |just )?(?:love|miss|adore) (?:you|u|ya)\b|(?:so )?proud of you\b|you(?:'re| are) the (?:best|sweetest|kindest)\b|you (?:always )?make me (?:so |really )?(?:happy|smile|laugh|feel (?:safe|better|loved))|(?:so|really|very) (?:happy|glad|lucky|grateful) (?:that )?(?:to have (?:you|met)|i (?:have|met|found) you|you(?:'re| are))|best (?:day|night|evening|weekend|birthday) (?:ever|of my life|in years|in a long time)|(?:thank you|thanks) for (?:being (?:there|here|you|with me)|tonight|today|yesterday|last night|everything))|(?:我)?(?:好|很|真的|超级?|最)?(?:爱|想|喜欢)你(?:了|呀|啊|哦|，|。|！|!|$)|谢谢你(?:一直)?(?:陪|在我身边|为我)|有你(?:真|在)?(?:真)?好|(?:认识|遇见|遇到)你(?:真|是我)|(?:为你|替你)骄傲|(?:今天|昨天|那天)(?:真的)?(?:好|很|最)(?:开心|幸福|快乐)/iu,
    not: /[?？]\s*$|想你(?:的|们)|爱你(?:的|们)?(?:妈|爸)/iu,
  },
};

/** How a quarrel ends, in the words of either. */
export const MAKING_UP =
  /\b(?:(?:i'm |i am )?(?:so |really |very )?sorry\b|apologi[sz]e|forgive|make (?:it )?up|all (?:is )?(?:good|well|fine|forgiven)\b|it(?:'s| is) (?:ok(?:ay)?|fine|all right|alright)\b|not (?:mad|angry|upset) any ?more|love you)|对不起|抱歉|原谅|和好|不生气了|没事了|不吵了|爱你|我错了/iu;

export const LAUGHS = /\b(?:lol|lmao|rofl|(?:ha){2,}h?|(?:he){2,}h?)\b|😂|🤣|😆|哈{2,}|h{3,}|笑死|2333/iu;

/** The kinds a sentence shows, the gravest first. */
export function signsIn(sentence: string): SignKind[] {
  return (Object.keys(SIGNS) as SignKind[]).filter((kind) => {
    const { says, not } = SIGNS[kind];
    return says.test(sentence) && !not?.test(sentence);
  });
}
