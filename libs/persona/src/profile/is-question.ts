const LINK = /https?:\/\/\S+/g;
const ENDS_IN_PARTICLE = /(?:吗|嘛|呢|么|没|不)\s*[~～。.]*$/u;
const ASKS_IN_CHINESE = /(?:什么|怎么|为什么|谁|哪|几|多少|是不是|有没有|要不要|能不能|可不可以)/u;

/** Whether a message asks something: by its mark, or by a Chinese particle at its end. */
export function isQuestion(text: string): boolean {
  const plain = text.replace(LINK, '').trim();
  if (/[?？]/.test(plain)) return true;
  return (
    /(?:吗|么)\s*[~～。.]*$/u.test(plain) || (ENDS_IN_PARTICLE.test(plain) && ASKS_IN_CHINESE.test(plain))
  );
}
