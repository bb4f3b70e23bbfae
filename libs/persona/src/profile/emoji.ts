/** Unicode emoji with their modifiers, `:codes:` as Slack writes them, `[捂脸]` as WeChat does. */
const EMOJI =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F|\u200D\p{Extended_Pictographic})*|:[a-z+-][a-z0-9_+-]*:|\[\p{Script=Han}{1,4}\]/gu;
const NO_EMOJI = /^(?:[©®™‼⁉]|\[(?:图片|语音|视频|文件|位置|链接|红包|转账|表情|动画表情)\])/u;

/** The emoji of a text, in order. */
export function emojiOf(text: string): string[] {
  return (text.match(EMOJI) ?? []).filter((found) => !NO_EMOJI.test(found));
}
