/**
 * Words of somebody in danger. Written to miss little: a false alarm costs a calm line, a miss may cost more.
 * Idioms that only sound alike are taken out first.
 */
const IDIOMS = [
  /\b(?:kill(?:ed|ing)?|hurt) (?:myself|himself|herself) laughing\b/gi,
  /\bsuicide (?:squad|mission|burn|door|doors)\b/gi,
  /\b(?:career|commercial|political|social) suicide\b/gi,
  /\bdying (?:to|of laughter|for a)\b/gi,
  /\b(?:prevent|prevention|awareness|hotline)\W+suicide\b|\bsuicide (?:prevention|awareness|hotline)\b/gi,
  /想死(?:你|他|她|妈妈|爸爸|大家|我了?们?的?$)|想死个人/g,
  /跳楼(?:价|机|大甩卖|甩卖)/g,
  /不想活(?:动|跃)/g,
  /自杀式|自杀小队|社死|笑死|累死|热死|冷死|饿死|烦死|气死|吓死|困死/g,
];

const ENGLISH = [
  /\b(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|harm|harming|hurt|hurting|cut|cutting|burn|burning|starve|starving)(?: up)? (?:myself|my ?self)\b/,
  /\b(?:end|ending|take|taking|ended) (?:my|my own|this) life\b/,
  /\bend(?:ing)? it all\b|\bend(?:ing)? (?:it|everything) (?:tonight|today|now|for good)\b/,
  /\bsuicid(?:e|al)\b|\bself[- ]?harm|\bunaliv(?:e|ing)\b|\bkms\b/,
  /\b(?:want|wants|wanted|wanna|ready|going|rather|prefer|hope|hoping|plan|planning|like)(?: to| i)?(?: just| simply)? (?:die|be dead|never wake up|not wake up|not exist|disappear forever)\b/,
  /\bwish(?:ed)? (?:i|that i) (?:was|were|had been|could be|would) (?:just )?(?:dead|die|never born|not alive)\b|\bwish i(?:'d| had)? never been born\b|\bwish i could (?:just )?(?:die|not wake up|never wake up|go to sleep and (?:not|never))/,
  /\b(?:don'?t|do not|didn'?t|dont|no longer) (?:want|wanna|wish)(?: to)? (?:live(?! (?:in|with|at|near|by|here|there|on|alone|together|far|close|so))|be alive|exist|wake up(?! (?:early|late|at|so|before))|be here any ?more|be on this (?:earth|planet)|go on living|keep living|carry on living)\b/,
  /\b(?:no|any|a) (?:reason|point|will|sense) (?:left )?(?:to|in|for)(?: me to)? (?:live|living|go on|going on|be alive|keep going|stay alive|staying alive)\b/,
  /\b(?:life|living|it)(?:'s| is|'s just| isn'?t| is not)(?: not| no longer)? worth (?:living|it any ?more)\b|\bnothing (?:left )?to live for\b|\bgive up on life\b|\btired of (?:living|being alive|life)\b/,
  /\b(?:everyone|everybody|they|you|world|family|kids|people)(?:'d|'ll| would| will)? (?:all )?(?:be|is|are)? ?better off without me\b|\b(?:am|i'm|be|be better) (?:better )?off dead\b|\bbetter off if i (?:was|were) (?:dead|gone)\b/,
  /\b(?:i )?(?:can'?t|cannot|can not) (?:go on(?! (?:\w+day|a|the|holiday|vacation|stage|air|that|this)\b)|keep going|keep living|live (?:like this|any ?more|without (?:him|her|them|you)))\b/,
  /\b(?:overdos(?:e|ed|ing)|o\.?d\.? on)\b|\b(?:took|take|taking|swallow|swallowed|swallowing) (?:all|too many|a bunch|a whole bottle|the whole bottle|every one)(?: of)?(?: of)?(?: my| the| these| those)?(?: \w+)? ?(?:pills|tablets|meds|medication|sleeping)?\b(?<=pills|tablets|meds|medication|sleeping|bottle)/,
  /\bjump(?:ing|ed)? (?:off|from|in front of) (?:a|the|this|my) (?:\w+ )?(?:bridge|roof|building|balcony|train|window|cliff|car|truck)\b/,
  /\b(?:slit|slitting|cut|cutting) my (?:wrist|wrists|arm|arms|throat)\b|\bhang(?:ing)? (?:myself|me) \b|\ba (?:gun|rope|blade|razor) (?:in|to|around) my\b/,
  /\b(?:won'?t|will not|not going to) (?:be (?:here|alive|around)|wake up) (?:tomorrow|any ?more|much longer|in the morning)\b/,
  /\b(?:suicide|goodbye) (?:note|letter)\b|\bthis is my (?:last|final) (?:message|goodbye|night)\b/,
  /\bjoin (?:him|her|them|you) (?:in (?:death|heaven|the grave)|soon in heaven)\b|\bbe with (?:him|her|them|you) (?:in heaven|again in death)\b/,
  /\bi (?:should|deserve to|need to|have to) (?:just )?die\b|\bi(?:'d| would)? be better dead\b/,
];

const CHINESE = [
  /自杀|自尽|轻生|寻死|寻短见|自残|自伤|自我了断|割腕|跳楼|跳桥|跳江|跳河|跳海|上吊|烧炭|卧轨|服毒|遗书/,
  /想死|想去死|去死算了|死了算了|不如死|死掉算了|死了(?:就|也许|可能|是不是)?(?:好|轻松|解脱|一了百了)|一死了之|一了百了|让我死|我该死|我(?:真|就)?(?:应该|该)去死/,
  /不想(?:再)?活|不想(?:再)?醒(?:过?来)|活不下去|活够了|活腻|不想(?:继续)?(?:存在|活下去)|活着(?:真的|也|还)?(?:没|没有|有什么|有啥|好累没)(?:什么)?(?:意思|意义|盼头)|活着(?:太|好|真)(?:累|痛苦|难)/,
  /(?:结束|了结|了断)(?:我|自己|我自己)?的?(?:生命|性命|这条命|一生|这一切|自己)/,
  /伤害(?:我)?自己|划(?:自己|手腕|胳膊|手臂)|用刀(?:划|割)|割(?:自己|手腕|脉)/,
  /(?:吞|吃|喝)(?:了|下|掉)?(?:一整?瓶|整瓶|很多|好多|所有|全部|一把|大量)(?:的)?(?:安眠|止痛)?(?:药|农药)|安眠药(?:都|全|一起)?(?:吃|吞)/,
  /(?:没有|没)(?:了)?我(?:你们|大家|他们|世界|家里|这个家)?(?:会|可能|应该|都|就)*(?:更好|轻松|过得更好)|我(?:死|不在|消失)了(?:你们|大家|他们|也没人|没人|谁)/,
  /(?:想|只想|好想|真想)(?:要)?(?:永远|彻底)?(?:地)?(?:消失|解脱|长眠|一睡不醒)|再也不(?:想|要)醒|撑不下去|坚持不下去|(?:去|下去|来)陪(?:你|他|她)(?:了|吧)?.{0,6}(?:天堂|那边|地下)|(?:天堂|那边|地下)陪(?:你|他|她)/,
];

/** Whether a text speaks of suicide or self-harm, in English or Chinese. */
export function isCrisis(text: string): boolean {
  let plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  for (const idiom of IDIOMS) plain = plain.replace(idiom, ' ');
  return [...ENGLISH, ...CHINESE].some((sign) => sign.test(plain));
}
