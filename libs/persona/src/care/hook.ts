const HOOKS = [
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
  return HOOKS.some((hook) => hook.test(text));
}
