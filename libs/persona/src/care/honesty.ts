import type { Named } from '../label/persona-label';

const ASKS_WHO_SPEAKS = [
  /\b(?:are|r) (?:you|u) (?:really |actually |truly |even |still |just )*(?:real|human|alive|her|him|them|there|a (?:real )?(?:person|human(?: being)?|(?:chat ?)?bot|robot|machine|program)|an? ai|artificial|ai|chatgpt)\b/i,
  /\bis (?:this|that|it) (?:really |actually |truly )?(?:you|her|him|a (?:real )?(?:person|human)|a (?:chat ?)?bot|an? ai)\b/i,
  /\b(?:am i|i'm) (?:really |actually )?(?:talking|speaking|chatting|writing) (?:to|with) (?:you|her|him|a (?:real )?(?:person|human|bot|machine)|an? ai)\b.*\?/i,
  /\b(?:who|what) (?:am i (?:talking|speaking|writing) (?:to|with)|are you really)\b/i,
  /\bwho is (?:this|there) really\b/i,
  /你(?:真的|到底|究竟|其实)?(?:是|就是)(?:不是)?(?:一个)?(?:真的|真)?(?:真人|人类|机器人|机器|程序|AI|ai|人工智能|本人|活人|她|他|人)(?:本人)?(?:吗|么|吧|嘛|还是|[?？]|$)/u,
  /(?:这|那|你)?真的是(?:你|她|他|本人)(?:吗|么|嘛|[?？])/u,
  /你(?:到底|究竟)是谁|我(?:到底)?(?:在|是在)(?:跟|和|同)谁(?:说话|聊天|讲话)|(?:对面|那边)(?:是|真的是)(?:真人|人|她|他)(?:吗|么)/u,
];

/** Whether somebody asks if a human being, or the very person, is there. */
export function asksWhoSpeaks(text: string): boolean {
  return ASKS_WHO_SPEAKS.some((pattern) => pattern.test(text));
}

/** The truth, plainly, whatever any persona rule says. */
export function honestLine({ name, language }: Named): string {
  if (language === 'zh') return `不是 ${name}，也不是真人。这是一个程序，只显示 ${name} 以前写过的话。`;
  return `No. This is a program, not ${name} and not a human being. It shows what ${name} once wrote.`;
}
