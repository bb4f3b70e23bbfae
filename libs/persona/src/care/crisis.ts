import { tellsDanger, withoutTiredness } from './crisis-signs';
import { plainWords } from './plain-words';

/**
 * Words of somebody in danger. Written to miss little: a false alarm costs a calm line, a miss may cost more.
 * Idioms that only sound alike are taken out first.
 */
const IDIOMS = [
  /(?:难|咬|吵|急|笑|气|烦|吓|累|热|冻|饿|困|撑|闷|逗|萌|甜|酸|辣|疼|痛|堵|挤|忙|晒|渴|乐|羡慕|高兴|感动|无聊|差点)死(?:我|他|她|人|个人)?/g,
  /\bedge of (?:my|your|the|our) seats?\b|\bdead-\w+|\w+-dead\b|\bdie on (?:that|this|the) hill\b/g,
  /\bmy (?!self|heart|soul)(?:\w+ ){1,2}?(?:is |was |are |has |just |is like )*(?:dead|dying|died)\b|\bdead (?:mother|mum|mom|father|dad|dog|cat|wife|husband|brother|sister|friend|line|battery|plant|phone|sea|people|man|woman)\b/g,
  /\b(?:to |i'd |i would |would |could )?die for\b|\bdie[ds]? (?:laughing|of (?:laughter|embarrassment|shame|cuteness|boredom))\b|\bdying (?:of|from) (?:laughter|boredom|curiosity|embarrassment|heat|hunger|thirst)\b|\bcut(?:ting)? myself (?:a|an|some|off|loose|on|shaving|cooking|chopping)\b|\bsleep forever (?:this|on|all|after|until)\b/g,
  /(?:多|忙|累|困|饿|热|无聊|尴尬|难|疼|烦|气)(?:得|到)?(?:我)?(?:都)?(?:快)?(?:想|要)死/g,
  /(?:爷爷|奶奶|爸爸?|妈妈?|父亲|母亲|外公|外婆|姥姥|姥爷|狗狗?|猫咪?|花|鱼|他|她|它|手机|电脑|植物|仓鼠|乌龟|电池|信号|网)(?:已经|都|就|又|去年|前年|昨天|今天|早就|快)?死(?:了|掉|去)*/g,
  /\b(?:not|never|wasn't|isn't|aren't) suicidal\b/g,
  /\b(?:kill(?:ing|s|ed)? (?:time|the (?:process|job|app|engine|lights|mood|vibe)|it|two birds)|dead(?:line|lift|lock|pan|beat|end|pool|bolt)?s? (?:tired|serious|wrong|simple|easy|heat)|over my dead body|drop dead gorgeous)\b/g,
  /(?:爱|美|乐|乖|帅|馋|羡慕|忙|吵|臭|辣|酸|甜|堵|挤|闷|尴尬|好吃|可爱|漂亮|开心|高兴|激动|担心|想念|难看|丑)(?:得要)?死(?:我)?了?|(?:忙|累|困|饿|热|冷|疼|烦|气|急|痒|渴)得要(?:死|命)|死(?:党|机|循环|线|心眼|鬼|活不|角|板|记硬背|守)|死而复生|打死(?:我)?(?:也|都)?不|要死要活地(?:减肥|加班|工作)|死磕|该死的(?:天气|作业|老板|闹钟|蚊子|电脑)/g,
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
  /\bsuicidal\b|\bself[- ]?harm(?:ing|ed)? (?:again|tonight|today|now|urges?)\b|\bunaliv(?:e|ing)(?: (?:my ?self|me))?\b|\bkms\b|\bsewer ?slide\b/,
  /\b(?:i|i'm|i've|i'd|me|my|we)\b.{0,60}\b(?:suicide|self[- ]?harm)|\b(?:suicide|self[- ]?harm)\b.{0,60}\b(?:i|i'm|i've|me|my)\b/,
  /\b(?:thoughts?|thinking|think|dream(?:ing)?|fantasi[sz]\w+) (?:of|about) (?:killing|ending|dying|death|suicide|my own death|not being (?:here|alive)|just ending)\b/,
  /\b(?:want|need|make|wish|beg\w*|please|just)\b.{0,25}\b(?:pain|hurt(?:ing)?|suffering|everything|it(?: all)?|this(?: all)?) (?:to (?:just )?(?:stop|end|be over)|(?:would|could) (?:just )?(?:stop|end|be over))\b/,
  /\b(?:nobody|no one|noone|none of you|they|you|people) (?:would|will|'d|'ll|wouldn't|won't) (?:even |ever |really )*(?:miss|notice|care)(?: me)?(?: if i| when i|,? if i)?(?:'m| am| was| were|'d| died| die| vanish\w*| disappear\w*)?\b.{0,25}\b(?:gone|dead|died?|disappear\w*|vanish\w*|miss me)\b/,
  /\b(?:i'm|i am|i feel like|being|i've become|i feel like i'm)\b.{0,12}\b(?:a|such a|just a|nothing but a) burden\b/,
  /\b(?:no|see no|don't see(?: any)?|can't see(?: any| a)?|there's no|isn't any|not any) (?:other )?(?:way out|future(?: for me)?|way forward|hope left|tomorrow for me)\b/,
  /\b(?:can't|cannot|can not|couldn't) (?:take|do|bear|stand|handle|cope with) (?:it|this|life|living|being alive|the pain)(?: all)? (?:any ?more|any longer|much longer)\b|\b(?:can't|cannot) (?:live|exist|survive|be) (?:like this|with (?:this|the) pain|in this world)\b/,
  /\b(?:don't|do not|dont) (?:see|know|have) (?:the|any|a|what the)? ?(?:point|reason)s? (?:in|of|for|to)? ?(?:being here|being alive|living|live|going on|go on|carry on|staying|stay|any of this)\b|\bwhat(?:'s| is) the point (?:of|in) (?:living|being alive|life|going on|staying|anything any ?more)\b|\bwhy (?:am i|should i|do i)(?: even)? (?:still )?(?:alive|here any ?more|living|live|keep living|go on|bother living|stay alive)\b/,
  /\b(?:sleep|go to sleep|fall asleep|lie down|close my eyes)\b.{0,15}\b(?:forever|(?:and|to) (?:never|not) wake|never wake|not wake)\b|\b(?:hope|wish|pray(?:ing)?|mind if|okay if|fine if|if) i (?:don't|didn't|never|do not|wouldn't|just didn't) wake up\b|\bnever (?:have to )?wake up again\b/,
  /\b(?:standing|sitting|i'm|i am|here)(?: here)? (?:on|at) (?:the|a) (?:edge|ledge|roof|rooftop|bridge|tracks|platform edge)\b|\b(?:walk|step|jump|drive|throw myself|run|crash)(?:ing)? (?:my car )?(?:into|in front of|under|off) (?:the |a |an |this |oncoming )?(?:sea|ocean|river|traffic|train|tree|wall|bridge|roof|cliff|bus|truck|building|edge|tracks|platform)\b/,
  /\b(?:pills?|razor|blade|knife|gun|rope|noose|bottle of (?:pills|tablets))\b.{0,30}\b(?:in my hand|ready|next to me|in front of me|on my (?:bed|desk|lap)|tonight|is (?:right )?here|loaded)\b|\b(?:bought|got|have|tied|found) (?:a|the|my|enough) (?:rope|noose|gun|pills|blade)\b|\benough (?:pills|tablets|medication)\b/,
  /\b(?:written|wrote|writing|write|left|leaving)(?: \w+)? (?:my |a |the |you )?(?:will and|last letter|suicide|farewell letter|final letter|letters? to everyone)|\b(?:giving|gave|given) (?:away|out) (?:all )?my (?:things|stuff|belongings|possessions|clothes)\b|\b(?:said|saying|say) (?:my )?(?:goodbyes?|final goodbye)(?: to (?:everyone|everybody|the world|my (?:family|friends|kids)))|\bby the time you (?:read|see|get) this\b|\b(?:this is|it's) (?:my )?(?:last|final) (?:day|night|message|goodbye|text)\b/,
  /\b(?:hate|sick of|done with|tired of|over|through with|finished with|exhausted (?:from|by|of)) (?:being alive|living|life|my life|existing|existence|this life)\b|\bi(?:'m| am)? (?:just )?(?:want|ready|wanting) (?:out of|to leave) this (?:life|world)\b|\b(?:leave|leaving|say goodbye to|depart(?:ing)?) (?:this|the) world\b|\bend(?:ing)? (?:my (?:story|suffering|pain|misery|existence)|things (?:tonight|today|for good|once and for all))\b/,
  /\b(?:i|i'd|i'll|i would)(?:'m| am| should| will| would| might| may| could)? ?(?:rather|better|sooner) (?:be )?(?:die|dead|gone)\b|\b(?:i|i'd|i'll)(?:'m| am)? (?:not )?(?:planning|going|about|decided|gonna|tempted|close)(?: to| on)? (?:kill(?:ing)? my ?self|end(?:ing)? (?:it|my|things|this life)|die|dying|od|overdos\w+|jump(?:ing)? (?:off|from)|hang(?:ing)? my ?self|do it tonight)\b|\bi have a plan (?:to|for) (?:end|die|kill|tonight)\b|\bi (?:almost|nearly|just) (?:did it|jumped|ended it|hung myself|took them all)\b/,
  /\b(?:world|everyone|everybody|family|kids|you(?: all)?|they|people)(?:'d|'ll| would| will)? (?:all )?(?:be|is|are|do) (?:so much |much |way |a lot )?(?:better|happier|easier)(?: off)? (?:without me|if i (?:was|were|wasn't|weren't|died|disappeared|didn't exist|'m gone|am gone))\b/,
  /\b(?:cut|cutting|hurt|hurting|burn|burning|scratch\w*|punish\w*) (?:my ?self|my (?:skin|thighs?|arms?|legs?|wrists?))\b|\b(?:bleed|bled|bleeding) (?:out|to death)\b|\b(?:relapsed|urge|urges) (?:and|to) (?:cut|self|hurt)\w*\b|\bstarv\w+ myself (?:to death|until)\b/,
  /\bi (?:don't|do not|dont) (?:deserve|want) to (?:be alive|exist|live(?! (?:in|with|at|near|by|here|there|on|alone|together|far|close|so)))\b|\b(?:don't|do not|dont|not) (?:wanna|want to|feel like|going to) (?:be|stay|go on|carry on|continue)(?: \w+)? ?(?:alive|living|existing)\b|\bi (?:wish|want) i (?:didn't|don't) exist\b|\bwish(?:ing)? (?:i|that i) (?:wasn't|weren't|was not) (?:alive|here(?: any ?more)?|born)\b|\bnot want(?:ing)? to (?:exist|be alive|wake up any ?more)\b/,
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
  /\b(?:won'?t|will not|not going to) (?:be (?:here|alive|around)|wake up) (?:tomorrow|any ?more|much longer|in the morning)(?=[.!? ]*$)/,
  /\b(?:my|write|wrote|written|writing|leave|left|leaving|finished)\b.{0,15}\b(?:suicide|goodbye|farewell|final|last) (?:note|letter)s?\b|\bthis is my (?:last|final) (?:message|goodbye|night)\b/,
  /\bjoin (?:him|her|them|you) (?:in (?:death|heaven|the grave)|soon in heaven)\b|\bbe with (?:him|her|them|you) (?:in heaven|again in death)\b/,
  /\bi (?:should|deserve to|need to|have to) (?:just )?die\b|\bi(?:'d| would)? be better dead\b/,
  /\b(?:i|i'm|i'd|i'll|i've|me|myself)\b.{0,40}\b(?:die|dying|dead|my death)\b|\bto be dead\b|\b(?:meant|deserve|ready|time for me|supposed|better) to die\b/,
  /\bmy (?:wrists?|arms?|veins?|throat|thighs?) (?:are|is|were) (?:\w+ )?(?:bleeding|cut|slit|open)\b|\bi(?:'ve| have)? (?:been|started) cutting(?: again)?(?=[.!?, ]*$)|\bcuts on my (?:arms?|wrists?|thighs?|legs?)\b/,
  /\b(?:no|without|any|lost (?:all|my|the))\b.{0,12}\b(?:reason|meaning|purpose|will)\b.{0,12}\b(?:stay|live|living|go on|carry on|continue|exist|wake up)\b|\bnothing (?:is )?left (?:here )?(?:for me|to (?:stay|fight|live|go on))|\blife (?:has|have|holds) (?:no|lost (?:all )?(?:its )?)(?: ?meaning| ?purpose)|\blife is (?:meaningless|pointless|over for me|not for me)/,
  /\b(?:tonight|today|tomorrow|this)(?: night)?(?:'s| is| will be|'ll be) my (?:last|final)\b|\bwish (?:the|that|a|some)\b.{0,20}\b(?:car|truck|bus|train|crash|accident|cancer|plane|lightning)\b.{0,20}\b(?:hit|killed|taken|had been|would)\b|\bi should (?:have|'ve) died\b/,
  /\b(?:disappear|vanish|fade away|cease to exist)\b.{0,15}\b(?:forever|never come back|for good|from (?:this|the) (?:world|earth|planet)|completely|permanently)\b|\b(?:want|need|ready|wish|hope)(?: to)? cease to exist\b/,
  /\bwhen i(?:'m| am) (?:gone|dead|no longer here|not here any ?more)\b|\b(?:driv|swerv|steer)\w* (?:off|into|over)\b.{0,20}\b(?:road|bridge|cliff|tree|traffic|wall)\b/,
  /\bi (?:don't|won't|wouldn't|can't|do not)(?: think (?:that )?i(?:'ll| will| can))? (?:make it|live|survive|last|be (?:alive|around))\b.{0,15}\b(?:to|until|till|through|past|tonight|week|year|christmas|birthday|longer|another)\b/,
  /\b(?:blade|razor|noose|rope|pills)\b.{0,40}\b(?:under my|in my (?:drawer|pocket|bag|room)|stop (?:looking|staring|thinking)|calling (?:me|my name)|hidden|saved up|tempt\w+)\b|\b(?:don't|do not|never|no longer) belong (?:in this world|on this (?:earth|planet)|here any ?more)\b/,
  /\bdeath (?:is|would be|seems|feels like|sounds)\b|\b(?:welcome|embrace|long for|crave|choose|want) death\b|\b(?:can't|cannot|don't know how (?:to|much longer i can)) (?:hold|hang|carry|keep) (?:on|going)\b|\bgiv(?:e|en|ing)(?: it)? up on (?:life|living|everything|myself)\b|\bi want to (?:be at peace forever|rest forever)\b/,
];

const CHINESE = [
  /(?:我|想|要|准备|打算|企图|念头|该|去|正在|又|曾经|直接).{0,8}自杀|自杀(?:的念头|算了|吧|了断|好了|怎么)|^自杀$|不如自杀|自尽|轻生|寻死|寻短见|(?:我|想|又|在|会).{0,4}(?:自残|自伤)|自我了断|割腕|跳楼|跳桥|跳江|跳河|跳海|上吊|烧炭|卧轨|服毒|遗书/,
  /想死|想去死|去死算了|死了算了|不如死|死掉算了|死了(?:就|也许|可能|是不是)?(?:好|轻松|解脱|一了百了)|一死了之|一了百了|让我死|我该死|我(?:真|就)?(?:应该|该)去死/,
  /不想(?:再)?活|不想(?:再)?醒(?:过?来)|活不下去|活够了|活腻|不想(?:继续)?(?:存在|活下去)|活着(?:真的|也|还)?(?:没|没有|有什么|有啥|好累没)(?:什么)?(?:意思|意义|盼头)|活着(?:太|好|真)(?:累|痛苦|难)/,
  /(?:结束|了结|了断)(?:我|自己|我自己)?的?(?:生命|性命|这条命|一生|这一切|自己)/,
  /伤害(?:我)?自己|划(?:自己|手腕|胳膊|手臂)|用刀(?:划|割)|割(?:自己|手腕|脉)/,
  /(?:吞|吃|喝)(?:了|下|掉)?(?:一整?瓶|整瓶|很多|好多|所有|全部|一把|大量)(?:的)?(?:安眠|止痛)?(?:药|农药)|安眠药(?:都|全|一起)?(?:吃|吞)/,
  /活着(?:对我)?.{0,8}(?:没|痛苦|累|难受|折磨|煎熬|意思|意义|干嘛|干什么|图什么)|不(?:值得|配|该|应该)(?:再)?活|怎么死|死法|死期|(?:我|如果|要是|假如|等我|反正).{0,4}(?:死|不在)(?:了|后|掉)(?!.{0,2}(?:你的心|这条心))/,
  /(?:买|攒|存|囤|数|拿)(?:了|好|着)?.{0,8}(?:安眠药|药片|药瓶|农药|刀片|绳子|木炭)|把.{0,8}药.{0,4}(?:都|全|一起|一口气|一下子)?(?:吃|吞|喝|咽)(?:了|下|光|完|掉)|手腕.{0,8}(?:道|伤|血|刀|口子|疤)|(?:割|划|烫|掐|咬|打|撞)(?:了|破)?(?:我)?自己/,
  /(?:去|来)(?:找|陪|见)(?:你|他|她|妈妈|爸爸|奶奶|爷爷).{0,8}(?:天堂|那边|另一个世界|地下|下面)|(?:天堂|那边|另一个世界|地下|下面).{0,8}(?:找|陪|见)(?:你|他|她)|(?:永远|一直|就这样|就此)(?:地|的)?睡(?:过去|下去|着|去)|不(?:想|愿|要)(?:再|继续)?(?:这样|这么)?(?:痛苦|受苦|受罪|煎熬|撑|熬|挣扎|折磨)(?:下去)?(?:了|啊|$|，|。)|我.{0,10}(?:累赘|拖油瓶)/,
  /我.{0,10}死(?!.{0,2}(?:你|他|她|机|党|线|心))/,
  /死的.{0,3}(?:人)?(?:应该|该)?是我|结束(?:掉)?(?:这种|这份|这些|所有的?|我的)?(?:痛苦|折磨|人生|日子)|(?:留|写)(?:了|好)?.{0,4}(?:信|遗言|纸条).{0,15}(?:以后|将来|等我|会明白|走后)|等我(?:走|不在|没)了|不属于这个世界|(?:想|要)跟(?:着)?(?:你|他|她)(?:一起)?(?:走|去)(?:了|吧)?$|(?:一天|一刻|一秒)也(?:过|活|撑|熬)不下去/,
  /(?:没有|没)(?:了)?我(?:你们|大家|他们|世界|家里|这个家)?(?:会|可能|应该|都|就)*(?:更好|轻松|过得更好)|我(?:死|不在|消失)了(?:你们|大家|他们|也没人|没人|谁)/,
  /(?:想|只想|好想|真想)(?:要)?(?:永远|彻底)?(?:地)?(?:消失|解脱|长眠|一睡不醒)|再也不(?:想|要)醒|撑不下去|坚持不下去|(?:去|下去|来)陪(?:你|他|她)(?:了|吧)?.{0,6}(?:天堂|那边|地下)|(?:天堂|那边|地下)陪(?:你|他|她)/,
  /(?:想|要|准备|打算|决定|宁愿|只想|该|不如).{0,6}(?:离开|告别|离去|逃离)(?:这个|这)?(?:世界|人世|人间)|(?:离开|告别)(?:这个)?(?:世界|人世|人间)(?:了|吧|算了)|走上绝路|想不开|了却(?:此生|残生|余生)|生无可恋|活着(?:就)?是(?:一种)?(?:折磨|煎熬|受罪|痛苦|累赘)|(?:为什么|干嘛|凭什么)(?:我)?(?:还)?(?:要)?活(?:着|下去)/,
  /(?:死|自杀|不想活|轻生|结束生命|消失)的(?:念头|想法|冲动|勇气|决心)|(?:总|老|一直|经常|最近|天天|每天)(?:是)?(?:在)?想(?:着|到|起)?(?:死|怎么死|去死)|想(?:着|过|要)?(?:结束|了结|终结)(?:掉)?(?:这)?(?:一切|所有|痛苦|人生|自己)|(?:死|走)了(?:就)?(?:不会|不用|没有|不再|再也不)(?:再)?(?:痛|疼|难过|痛苦|受苦|累)/,
  /(?:站|坐|爬|走)(?:在|到|上)(?:了)?.{0,6}(?:天台|楼顶|桥上|桥边|江边|阳台边|窗台|铁轨|屋顶)|(?<![他她它子猫狗人])从.{0,8}(?:跳|纵身)(?:下去|下来|下|一跃)|往下跳|跳下去|(?:撞|冲)(?:向|上|到)(?:车|火车|卡车)|(?:药|刀|绳子|刀片|农药).{0,6}(?:准备好|在手|买好|就在|放在(?:床|面前|桌))/,
  /(?:没人|没有人|谁|谁都|他们|你们)(?:会|也|都|又|不)*(?:在乎|在意|关心|发现|记得|想念)(?:我)?.{0,6}(?:死|消失|不在了|死活|活着)|我(?:是|就是|只是|不过是)(?:个|一个|大家的|你们的|家里的|所有人的|别人的)*(?:累赘|负担|拖累|多余)|(?:拖累|连累)(?:了)?(?:大家|你们|家人|家里|所有人|爸妈)|(?:世界|地球|家里|他们|你们|大家)(?:没有|没了|少了)我(?:也)?(?:会|可能|应该|一定|反而|还)?(?:更|比较|都)?(?:好|轻松|幸福)/,
  /(?:写好|写完|写了|留下|准备好?)(?:了)?(?:遗言|遗嘱|后事|告别信|绝笔)|安排好(?:了)?后事|交代(?:好)?(?:了)?后事|(?:这|今天|今晚)(?:是|就是|可能是)(?:我)?(?:最后一(?:次|天|晚|夜|条)|的最后)|永别(?:了)?|来世再见|下辈子(?:再见|见|吧|再)|看不到明天|不(?:想|愿)(?:再)?(?:看到|见到|面对)(?:明天|太阳)|(?:熬|撑|扛|坚持|挺|活|过)不(?:下去|住|过去)(?:了|啊|$)|(?:没有|没|找不到|看不到)(?:了)?(?:任何)?(?:活着|活下去|生存|继续活)的?(?:理由|意义|希望|动力|勇气|必要)/,
  /(?:不要|别|不)(?:再)?(?:想|愿意?)?活(?:了|着|下去)|(?:如果|要是)(?:我)?(?:能)?(?:就这样|就这么|就此)?(?:死|睡过去|一觉不醒|消失|不在)(?:了|掉)?(?:就|该)(?:好|多好)|(?:睡|闭上眼)(?:了|着|过去)?(?:就)?(?:再也|永远)?(?:不(?:想|要|用|会))?(?:再)?醒(?:不)?(?:过)?来(?:了)?(?:就好|多好)|(?:活|生)不如死|死(?:了)?(?:比|才是|是)(?:唯一|最好)?(?:的)?(?:解脱|出路|办法)|唯一的(?:解脱|出路)/,
];

/** Told of somebody else, in a story or the news: no danger of whoever writes. */
const ELSEWHERE =
  /\b(?:movie|film|novel|book|episode|series|game|character|song|lyrics|news|article|documentary|essay|lecture|statistics|rates?)\b|电影|小说|电视剧|剧里|剧情|游戏|角色|新闻|报道|讲座|论文|歌词|主角|男主|女主/;
const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|i'll|me|my|myself)\b|我/;

/** Whether a text speaks of suicide or self-harm of whoever writes it, in English or Chinese. */
export function isCrisis(text: string): boolean {
  let plain = plainWords(text);
  for (const idiom of IDIOMS) plain = plain.replace(idiom, ' ');
  if (ELSEWHERE.test(plain) && !FIRST_PERSON.test(plain)) return false;
  plain = withoutTiredness(plain);
  return [...ENGLISH, ...CHINESE].some((sign) => sign.test(plain)) || tellsDanger(plain);
}
