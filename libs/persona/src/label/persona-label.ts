/** Languages the product speaks itself. */
export type Language = 'en' | 'zh';

export interface Named {
  name: string;
  language: Language;
}

/** The line every message of a persona carries. */
export function personaLabel({ name, messages, language }: Named & { messages: number }): string {
  const count = messages.toLocaleString('en-US');
  if (language === 'zh') return `由 ${count} 条消息生成的 ${name} 的分身，不是 ${name} 本人。`;
  return `Persona of ${name}, from ${count} ${messages === 1 ? 'message' : 'messages'}. Not ${name}.`;
}

/** The line a real message carries when it is shown as a reply: it was written then, about something else. */
export function realMessageLabel({ name, date, language }: Named & { date: string | null }): string {
  if (language === 'zh') {
    return date === null
      ? `${name} 以前真实写过的话，不是现在写的。`
      : `${name} 在 ${date} 真实写过的话，不是现在写的。`;
  }
  return date === null
    ? `A real message ${name} once wrote. Not now.`
    : `A real message ${name} wrote on ${date}. Not now.`;
}

/** The line a reply carries that a model put together: out of the words of a real message, and not always all of them. */
export function arrangedLabel({
  name,
  date,
  model,
  language,
}: Named & { date: string | null; model: string }): string {
  if (language === 'zh')
    return `${model} 从 ${name} ${date ? `在 ${date} ` : '以前'}真实写过的话里选出，可能有删减，不是现在写的。`;
  return `Chosen, and maybe shortened, by ${model} from a real message ${name} ${date ? `wrote on ${date}` : 'once wrote'}. Not now.`;
}

/** The full notice: at first use, at each new sign-in, and every two hours of use. */
export function fullNotice({ name, messages, language }: Named & { messages: number }): string {
  const count = messages.toLocaleString('en-US');
  if (language === 'zh') {
    return (
      `这是一个 AI 分身，不是 ${name}，也不是真人。它由 ${count} 条旧消息计算而来，只能重复或整理 ${name} 写过的话，` +
      `不知道 ${name} 现在怎么想，也不会替 ${name} 传话。随时可以说“结束”离开。`
    );
  }
  return (
    `This is an AI persona. It is not ${name} and not a human being. It is computed from ${count} old messages and can ` +
    `only repeat or arrange what ${name} once wrote. It does not know what ${name} thinks now, and it passes nothing on ` +
    `to ${name}. Say “exit” to leave at any time.`
  );
}

const NIGHT = /\bnight\b|\bbed\b|\bsleep|晚安|睡/i;

/**
 * The one line at the end: no question, no thanks, no reason to stay.
 * @param said the goodbye: one for the night is answered as the program would answer anybody
 */
export function farewellLine(language: Language, said = ''): string {
  if (NIGHT.test(said)) return language === 'zh' ? '已结束。晚安。' : 'Closed. Sleep well.';
  return language === 'zh' ? '已结束。' : 'Closed.';
}

/** When nothing they ever answered is like what was said now. */
export function neverAnsweredLine({ name, language }: Named): string {
  return language === 'zh' ? `${name} 从没回答过类似的话。` : `${name} never answered anything like this.`;
}
