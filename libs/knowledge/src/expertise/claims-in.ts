import { endsWithQuestion, sentencesOf } from '../analysis/sentences';

/** What somebody laid down in a sentence. */
export type ClaimKind = 'decision' | 'procedure' | 'owner' | 'definition' | 'system' | 'lesson' | 'promise';

export interface FoundClaim {
  kind: ClaimKind;
  /** The sentence as it was written. */
  text: string;
}

/**
 * Words by which people in teams lay something down, in English and Chinese; the first kind that fits counts.
 * Written to be right rather than complete: a wrong line in a handover costs more trust than a missing one.
 */
const SIGNS: [kind: ClaimKind, sign: RegExp][] = [
  [
    'lesson',
    /\b(?:lessons? (?:learn(?:ed|t)|from (?:the|last|this|that|\p{L}+day))|(?:we|i) learn(?:ed|t) the hard way|the root cause (?:is|was)|the trick (?:is|was) to|it turned out (?:that )?(?:the|we|it|our)|never again)\b|教训|踩过的坑|根本原因|原来是因为/iu,
  ],
  [
    'promise',
    /^(?:ok,? |sure,? |yes,? )?(?:i'll|i will|i'm going to|i am going to) (?!try\b)(?:\S+ ){2,}.*\b(?:today|tonight|tomorrow|(?:by|on|before|next|this) (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:week|month|morning|afternoon|evening)|by (?:noon|end of|\d)|before (?:the|we))\b|(?!.*了)我(?:今天|明天|后天|今晚|明早|下周|这周|周[一二三四五六日]|下午|晚上).{0,4}(?:会|来|去|把|发|做|弄|改|给|处理|完成).{3,}/i,
  ],
  [
    'decision',
    /^(?:decided|decision|we decided|agreed): |\b(?:(?:we|the team|everyone|everybody)(?:'ve| have| had)? (?:now |all )?(?:(?:decided|agreed) (?:to(?! do\b)|on|against|that (?:we|the|it|they|all|every)|not to)|settled on|went with|chose|switched (?:to|from)|moved (?:away )?(?:to|from)|dropped|stopped using|are going with|will go with|picked) (?!it\b|that's\b)[\w'"“]|^let's (?:go with|stick (?:to|with)|use|drop|switch (?:to|from)) (?!it\b|this\b|that\b)|(?:the|our) decision (?:is|was) (?:to|that|against)|(?:it was|has been|was) decided (?:to|that|against)|^from now on)|(?:我们|大家|会上|会议|团队|讨论|一致|最后|最终|已经).{0,4}(?:决定|敲定|商定|定下来|说好(?=了|要|先|以后))|^(?:决定|敲定|商定)|(?:改|换)(?:成|用|为)了?|就(?:用|按|选)(?!这样|你)|从现在起|以后(?:都|一律|统一)/i,
  ],
  [
    'owner',
    /\b(?:I|[Ww]e|[A-Z]\p{L}+(?: [A-Z]\p{L}+)?)(?:'m| am|'re| are| is)? (?:own|owns|maintain|maintains|look after|looks after|take care of|takes care of|responsible for|in charge of) (?:the|our|all|every|both|\p{Lu}\p{L}+)\b|^[Hh]and-?over\b.*\b(?:goes?|went) to \p{Lu}\p{L}+|\b\p{Lu}\p{L}+ (?:takes|took|will take|is taking) over (?:the|our|all|every|\p{Lu}\p{L}+)\b|^[Aa]sk [A-Z]\p{L}+ (?:about|for|if|when|before|first)\b|(?:由|归)[\p{L}\w]{1,8}(?:负责|管|维护|处理|审批|批准)|^[\p{L}\w]{1,8}(?:负责|管着|在维护)|(?:找|问(?!题))[\p{L}\w]{1,6}(?:(?<!想|需)要|拿|批|开通|申请)/u,
  ],
  [
    'procedure',
    /^(?:please )?(?:never|always) (?:put|run|use|send|touch|restart|merge|deploy|push|share|log|write|delete|rotate|commit|store|give|skip|start|edit|call|check|test|ask for|keep|wait)\b|\bplease (?:never|always) \w+|\brule (?:one|two|three|number \w+)\b|^(?:the )?(?:first|most important) rule\b|^if .{5,80}[:,] (?:please )?(?:look|check|run|restart|stop|open|call|send|do not|don't|never|make sure|tell|wait)\b|\bmust (?:still |always |never |only )(?:go|be|run|use|have|stay|come)\b|\b(?:(?<=^|[,;:] |please |then |also |always )(?:make sure (?:to|that|you|we)|don't forget to|remember to)|you must (?:always|never)|(?:has to|have to|must) be (?:\w+ed|done|run|sent|paid|kept) (?:before|after|every|twice|once)|only after (?:you|we|the)|^first .{3,60}\b(?:and then|after that)|(?:at most|no more than) (?:\d+|one|two|three|four|five|six|ten) (?:\w+ )?(?:per|an?|at|times)|(?:runs?|sent|checked|paid|rotated?|done) (?:once a|every) (?:day|week|month|year|quarter|night|monday|tuesday|wednesday|thursday|friday))\b|务必|千万(?:别|要|不)|(?<!我)(?:一定|必须|记得|别忘)了?(?:要|先|把|在|再|用|由|经)|(?:不能|不要)(?:再|超过|直接|忘)|(?<![我首领原祖优事])先.{1,30}(?:再|然后|之后)|每个?(?:天|周|月|季度|年).{0,6}(?:一次|检查|核对|更新|跑|发|备份)|(?:每周|每月|每季度|月底|季末|每次)(?:都?要|先|必须)|先别|(?:之前|以前)(?:要|先|必须)|最多.{0,4}(?:\d|[一二两三四五六七八九十])|不得超过|步骤/i,
  ],
  [
    'system',
    /\b(?:is|are|lives?|kept|stored) in the (?:drawer|vault|safe|cupboard|\w+ (?:folder|drawer|vault|repo|wiki))\b|\b(?:dashboard|repo(?:sitory)?|bucket|queue|cron ?job|server|database|accounts?|api keys?|secrets?|passwords?|spreadsheet|folder|wiki page|runbook|alerts?|webhooks?|endpoints?|pipeline|backups?|logs?) (?:(?:is|are|lives?|sits?|runs?|can be found) (?:in|on|at|under|behind)|was moved (?:to|from)|runs? (?:every|from|with)|(?:points?|goes?) to)\b|(?:仓库|后台|服务器|数据库|账号|密钥|密码|表格|文件夹|文档|看板|脚本|接口|备份)(?:在|放在|是|位于|跑在)/i,
  ],
  [
    'definition',
    /^(?!.{0,20}\b(?:it|this|that|which|here|probably|well|um)\b)(?:the |an? |our )?(?:["'“`][^"'”`]{2,40}["'”`] (?:means|stands for|is short for|is what we call|is our (?:name|word|term) for)|[\p{L}][\p{L}\w -]{1,30} (?:stands for|is short for|is what we call|is our (?:name|word|term) for)|an? [\p{L}\w -]{3,30} means) (?!that\b|i\b|you\b)|(?:是指|指的是|的意思是|的缩写|我们叫)/iu,
  ],
];

/** What is only wondered, asked, joked about or broken off lays nothing down. */
const LOOSE =
  /\b(?:maybe|perhaps|i guess|i (?:don't )?think|not sure|might|wonder|would be (?:nice|great)|wish|should we|what if|lol|haha|imho|afaik|if i (?:remember|recall)|(?:can['’]t|cannot|don['’]t) remember|seems?|kind of|sort of|curious|originally|used to|(?:what|why|if|luckily) we (?:had |have )?(?:decided|agreed|chose))\b|\b(?:the|an?|of|to|and|or|but|with)\W*$|[{*]|也许|可能吧|谢谢|我会|打算|还没|没决定|考虑|有机会|大致|呃|不确定|好像|大概|要不要|吗$|哈哈/i;
const MIN_WORDS = 5;
const MIN_HAN = 8;
const MAX_CHARS = 400;

/** The sentences of a text that lay something down. */
export function claimsIn(text: string): FoundClaim[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = sentence.text.trim();
    const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
    const isLongEnough = han > 0 ? han >= MIN_HAN : words.split(/\s+/).length >= MIN_WORDS;
    if (!isLongEnough || words.length > MAX_CHARS || endsWithQuestion(words) || LOOSE.test(words)) return [];
    const found = SIGNS.find(([, sign]) => sign.test(words));
    return found ? [{ kind: found[0], text: words }] : [];
  });
}
