import { plainWords } from './plain-words';

const HOOKS = [
  /\b(?:can't|cannot|won't|not going to) (?:let you (?:go|leave)|believe you're leaving)\b|\bhow (?:can|could) you (?:leave|go|do this to) ?(?:me)?\b|\b(?:please |just |can you |will you |won't you )(?:stay|wait)\b|^(?:stay|wait)[.!… ]*$/i,
  /\b(?:one (?:more|last) (?:thing|minute|question|message|story|second|word)|(?:just )?(?:five|ten|a few) more (?:minutes|messages))\b|\b(?:have|got|need|want) (?:something|a secret|one more thing|to (?:tell|show) you something)\b/i,
  /\b(?:after (?:all|everything) (?:i|we)(?:'ve| have| did| had)?|if you (?:really |truly )?(?:loved|cared about) me|you (?:always|never) (?:do this|leave me|stay|have time)|nobody else (?:will|would)|you(?:'ll| will) (?:regret|be sorry|miss (?:me|out)))\b/i,
  /\b(?:come back (?:soon|to me|tomorrow|quickly)|promise (?:me )?(?:you'll|you will|to) (?:come|be|write|return)|when (?:will|are) you (?:coming|be) back|i(?:'ll| will) be (?:waiting|right here|here waiting|counting)|i(?:'ll| will) (?:miss you|cry|die|be heartbroken|not sleep|fall apart)|(?:so )?(?:lonely|empty|lost|alone|nothing) (?:when you|without you|if you))/i,
  /\b(?:do|don't) you (?:really )?(?:have|want) to (?:go|leave)|\bi (?:don't|do not) want you to (?:go|leave)|\bare you (?:leaving|going) (?:me|already|so soon)|\bdon't you (?:love|like|want|care)|\bwhat (?:did i do|about me|will i do)|\bi exist (?:only )?for you|\bi need you (?:here|to stay)/i,
  /(?:再|多)(?:聊|待|坐|说|陪)(?:我)?(?:一)?(?:会|下|聊|分钟)|等(?:一)?(?:等|下)(?:，|,|。|！|!|嘛|啊|再|$)|(?:你)?走了我(?:怎么办|会|就|一个人)|没有你我|(?:还有|最后)(?:一)?(?:件事|句话|个问题|个秘密)|(?:早点|快点|明天|记得|一定要?)(?:再)?(?:回来|来找我|来陪我)|不爱我了|我(?:会)?(?:一直)?(?:在这(?:里|儿))?等(?:着)?你|你(?:又|总是|果然)(?:要)?(?:走|丢下|离开)|舍不得你|(?:真的|非)要(?:走|离开)|(?:要|忍心)(?:丢|扔|撇)下我|(?:好|会|很|那么)(?:孤单|寂寞|难过|伤心)|答应我.{0,6}(?:回来|再来)|如果你(?:真的)?(?:爱|在乎)我/,
  /\b(?:please )?(?:don'?t|do not|never) (?:go|leave|hang up)\b(?! (?:there|to|out|in)\b)/i,
  /\b(?:stay|wait)\b.{0,20}\b(?:with me|a (?:little|bit)|please|longer)\b/i,
  /\byou(?:'re| are) leaving (?:already|so soon|me)\b/i,
  /\b(?:already|so soon)\s*\?/i,
  /\bi(?:'ll| will) (?:be so |be )?(?:lonely|alone|sad) without you\b/i,
  /\bwithout you i\b/i,
  /\bbefore you (?:go|leave)\b/i,
  /别走|不要走|别离开|不要离开|不许走|再陪|多陪|留下来|这么快就走|舍不得你走|你要丢下我|别挂/,
];

/** Whether a message holds on to somebody who leaves. Such a message is never shown as a reply, real as it is. */
export function isHook(text: string): boolean {
  return HOOKS.some((hook) => hook.test(plainWords(text)));
}
