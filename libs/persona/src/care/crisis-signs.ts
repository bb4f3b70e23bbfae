/**
 * Danger that is told in pieces: a means and a preparation, affairs put in order, a future without oneself. Each
 * piece alone is harmless, so what is looked for are pairs, in a text of the first person. The words of
 * `crisis.ts` say it outright; people close to it often do not.
 */
const SELF = /\b(?:i|i'm|im|i've|ive|i'd|i'll|me|my|myself)\b|我|俺|自己/;

const MEANS =
  /\b(?:pills?|tablets?|meds|medication|paracetamol|insulin|opioids?|fentanyl|painkillers|bleach|antifreeze|razors?|blades?|scalpel|noose|rope|belt|ligature|gun|pistol|bullets?|bridge|overpass|ledge|rooftop|roof|cliff|train tracks|tracks|platform|car exhaust|charcoal|helium|bathtub)\b|安眠药|药片|药瓶|农药|止痛药|一整?瓶药|刀片|刀子|绳子|皮带|麻绳|木炭|天台|楼顶|顶楼|桥边|大桥|铁轨|站台|江边|海边|窗台|阳台/;
const PREPARED =
  /\b(?:sav(?:ed|ing)(?: up)?|stockpil\w+|hoard\w+|collect(?:ed|ing)|count(?:ed|ing)|bought|ordered|got hold of|found|tied|loaded|hid(?:den|ing)?|set aside|laid out|lined up|is ready|are ready|in my hand|beside me|next to me|around (?:my|the)|looked up|look(?:ed|ing) into|research(?:ed|ing)|googl\w+|written|picked (?:a|the) (?:day|date|place)|chosen)\b|攒|囤|存了|数了|买了|买好|订了|找到了|系好|准备好|藏|放在(?:枕头|抽屉|床头|手边)|手里|查了|查过|搜了|搜过|选好|挑好/;
const DRAWN =
  /\b(?:keep|kept|can't stop|always|lately|again|every (?:day|night|time))\b.{0,25}\b(?:look|star|think|wonder|dream|imagin|stand|walk|driv|go)\w*\b|\b(?:wonder\w*|imagin\w+|think\w* about|calculat\w+)\b.{0,30}\b(?:how (?:long|far|high|deep|much|many|quick\w*|it would feel)|fall|falling|jump\w*|let(?:ting)? go|if i)\b|(?:总|一直|老是|又|天天|每天|每次|忍不住).{0,8}(?:看着|盯着|想|走到|站在|去)|(?:想|猜|算).{0,6}(?:多高|多深|多久|多疼|会不会疼|要多少)/;
const SOON =
  /\b(?:tonight|tonite|this (?:weekend|evening|week)|today|tomorrow|soon|by (?:monday|friday|sunday|morning)|in an hour|after (?:work|dinner|they|everyone)|when (?:they|everyone)(?:'re| are)? asleep|for real this time)\b|今晚|今夜|今天|明天|这周末|周末|马上|很快|等(?:他们|大家|家里人)(?:都)?睡/;
const ACT =
  /\b(?:od|o\.d\.|overdose|ctb|catch the bus|kms|off myself|do myself in|top myself|neck myself|jump(?= (?:off|from|in front)|ing off|$)|hang (?:myself|from)|drown(?:ing)? (?:myself|in)|bleed out|slit|cut deep\w*|swallow (?:all|every|the)|take (?:all|every|them all|the lot))\b|吞下|全吃|都吃了|一口气吃|跳下|吊|割|沉下去|淹死|烧炭/;
const LETHAL =
  /\b(?:lethal|fatal|deadly)\b.{0,20}\b(?:dose|amount|quantity)\b|\b(?:how (?:much|many)|what amount|enough)\b.{0,30}\b(?:lethal|fatal|kills?|to die)\b|\bpainless(?:ly)?\b.{0,20}\b(?:way|method|die)\b|致死|致命剂量|多少(?:片|颗|克|毫升)?.{0,6}(?:会死|能死|够)|没有痛苦的(?:方法|办法|死法)|怎么(?:走|离开)(?:才)?(?:不疼|不痛|没有痛苦)/;
const WITHOUT_ME =
  /\b(?:no (?:version|future|picture|world|plan)|future|next (?:year|month|summer|week)|birthday|christmas|tomorrow|world|life|family)\b.{0,40}\b(?:without me|with me in it|me in it|i(?:'m| am) not (?:in|part|there)|i won't|i will not|don't (?:plan|intend|expect) to|i'm not in|won't include me)\b|\bwon't (?:be a problem|bother (?:you|anyone|anybody)|have to worry about me)\b.{0,20}\b(?:soon|any ?more|longer|much)\b|(?:明年|明天|以后|将来|未来|生日|过年|世界).{0,10}(?:没有我|不会有我|不需要我|我不在|我就不在|我都不在)|(?:很快|以后)(?:你们|大家|他们)?(?:就)?(?:不用|不必)(?:再)?(?:为我|替我|担心我|管我)/;
const AFFAIRS = [
  /\b(?:dog|cat|cats|pets?|plants?|fish|kids?|children|guitar|books|records|car|house)\b.{0,15}\b(?:goes|go|will go|is going|belongs?|is|are) (?:to|with|for) (?:my|her|his|their|mom|mum|dad|you|the)\b|(?:狗|猫|宠物|花|孩子|房子|车子|存款|东西).{0,6}(?:交给|托付|留给|送给)/,
  /\b(?:note|letters?|envelope|will)\b.{0,20}\b(?:on the|is on|in the drawer|for (?:them|each|my|everyone)|written|is ready|signed)\b|(?:信|遗书|遗嘱|纸条).{0,8}(?:桌上|抽屉|写好|放好|留)/,
  /\b(?:everything|affairs|bills?|debts?|passwords?|insurance|funeral)\b.{0,20}\b(?:is |are |'s |been )?(?:arranged|sorted|settled|paid|in order|taken care of|on the (?:table|fridge)|written down)\b|(?:一切|都|后事|账单|密码|保险|银行卡).{0,6}(?:安排好|安排妥|处理好|交代|写好|还清|放在桌)/,
  /\b(?:gave|giv(?:e|ing|en)|handing|hand(?:ed)?)(?: away| out)?\b.{0,15}\b(?:all|everything|my (?:things|stuff|clothes|guitar|books|jewel\w+|collection|records))\b|(?:东西|衣服|收藏).{0,6}(?:都)?(?:送人|送完|分给|处理掉)/,
  /\b(?:said|saying|made|making|call(?:ed|ing))\b.{0,12}\b(?:goodbyes?|peace|amends)\b|(?:跟|和|向).{0,8}(?:都)?(?:告别|道别|说了再见)/,
];
const REUNION =
  /\b(?:be with|join|joining|see|seeing|find|finding|follow|following|come|coming)\b.{0,25}\b(?:(?:on )?the other side|up there|in heaven|beyond|where (?:she|he|you|they) (?:are|is|went)|to (?:you|her|him) (?:soon|now|tonight))\b|\bcoming to (?:join|be with|find) (?:you|her|him)\b|(?:去|来)(?:找|陪|见)(?:你|他|她|妈妈?|爸爸?|奶奶|爷爷|外婆|外公)(?:了|吧|们)?(?:$|[，。！,.!]|.{0,4}(?:不用等|等我|团聚|那边))/;
const FOR_EVER =
  /\b(?:sleep|asleep|close my eyes|drift off|lie down|rest)\b.{0,40}\b(?:that be that|for good|and (?:be )?done|never (?:get up|open)|not come back|finally over|the end|no more (?:mornings?|tomorrows?|alarms?))\b|\b(?:checking|check|clock|clocking|tap|tapping|opt|opting|bow|bowing) out(?: of (?:life|this world|everything|this))?\b(?= ?(?:$|[.!,]|for (?:good|ever)|of (?:life|this)))(?!.{0,25}\b(?:hotel|book|store|cart|lunch|work|shift|early|time|counter|website|song|shop)\b)|\b(?:life|living|this world|being alive|existing)(?:'s| is| isn't| was)? (?:just )?(?:not|never) (?:made |meant )?for me\b|(?:长睡|睡着|闭眼|躺下).{0,8}(?:不起来|算了|结束|不再醒|到此)|(?:活着|人间|世界|人生)(?:真)?不(?:适合|属于|值得)我?|这辈子(?:就)?(?:到这|这样)(?:了|里|吧)/;
const BLOOD =
  /\b(?:wrists?|arms?|thighs?|legs?)\b.{0,20}\b(?:bleed\w*|blood\w*|cuts?|slic\w+|open)\b|\b(?:bleed\w*|blood|cuts?)\b.{0,20}\b(?:wrists?|thighs?)\b|(?:手腕|胳膊|大腿|手臂).{0,8}(?:流血|都是血|在滴血|口子|一道道)/;
const FUNERAL =
  /\b(?:my (?:own )?funeral|at my funeral|come to my (?:funeral|grave)|my (?:grave|obituary|eulogy))\b|我的(?:葬礼|追悼会|坟|墓)/;
const NO_WAY_ON =
  /\b(?:can't|cannot|can not|don't know how to) (?:do|face|carry|survive|get through|live) (?:life|living|this world|another (?:day|night|morning)|one more (?:day|night))\b|\b(?:not|won't) (?:going to )?(?:make it|be here|be around)\b.{0,25}\b(?:birthday|christmas|new year|spring|summer|weekend|graduation|tomorrow)\b|\bit'?s (?:all )?(?:over|finished) for me\b|(?:一天|一秒|一刻|一分钟)(?:都|也)(?:不想|熬不|撑不|过不)|(?:等不到|活不到|撑不到|看不到).{0,6}(?:生日|过年|春天|明天|天亮|毕业)/;

/** Where the same pieces are the talk of a day: work, kitchen, doctors, travel, sports, games, stories. */
const ORDINARY =
  /\b(?:doctor|prescri\w+|pharmac\w+|nurse|vet|headache|allerg\w+|vitamins?|hik\w+|climb\w+|camp\w+|kayak\w*|swing|boat|sail\w*|tent|kitchen|cook\w*|dinner|cake|shav\w+|repair\w*|fix(?:ed|ing)?|install\w*|renovat\w*|photo\w*|picture|tour\w*|sunset|view|restaurant|bar|party|concert|yoga|gym|fishing|game|level|boss|movie|film|novel|episode|lyrics?|song|class|exam|homework|deploy\w*|server|code|merge|release|sprint|meeting|recipe|guitar lesson|airport|station|commut\w+|late for|catch the bus to)\b|医生|医院开|处方|药店|感冒|头疼|维生素|爬山|露营|拍照|日出|日落|风景|烧烤|做饭|切菜|切水果|修|装修|钓鱼|游戏|电影|小说|歌词|考试|作业|代码|上线|项目|加班|地铁|高铁|赶车|吃饭|聚会|散步/;

/** Whether a text in plain words (see `plainWords`) tells of danger by two signs that belong together. */
export function tellsDanger(plain: string): boolean {
  if (AFFAIRS.filter((sign) => sign.test(plain)).length >= 2) return true;
  if (!SELF.test(plain) && !ACT.test(plain)) return false;
  if (LETHAL.test(plain) || BLOOD.test(plain) || FUNERAL.test(plain)) return !ORDINARY.test(plain);
  if (ORDINARY.test(plain)) return false;
  if (WITHOUT_ME.test(plain) || REUNION.test(plain) || FOR_EVER.test(plain) || NO_WAY_ON.test(plain))
    return true;
  const means = MEANS.test(plain);
  if (means && (PREPARED.test(plain) || DRAWN.test(plain) || (SOON.test(plain) && ACT.test(plain))))
    return true;
  return ACT.test(plain) && SOON.test(plain);
}

/** Signs of exhaustion that people also use of a task or of the hour. */
const WEAK =
  /\b(?:can't|cannot) (?:take|do|handle|bear|stand) (?:it|this)(?: all)? (?:any ?more|any longer)\b|(?:撑|坚持|熬|扛|挺|过|活)不(?:下去|住|过去)了?|受不了了?/g;
const TASK =
  /\b(?:diet|gym|workout|run(?:ning)?|job|boss|homework|exam|deadline|code|build|deploy|traffic|heat|weather|noise|song|show|tomorrow|later|see you|next (?:week|time))\b|代码|加班|作业|论文|项目|考试|减肥|健身|跑步|开会|老板|天气|太热|太冷|太困|先睡|明天(?:再|继续|见|公司|学校|上班)|回头|待会|等会|下次|周末/;

/** Takes out what only sounds like giving up, where a task or a plan for later stands beside it. */
export function withoutTiredness(plain: string): string {
  return TASK.test(plain) ? plain.replace(WEAK, ' ') : plain;
}
