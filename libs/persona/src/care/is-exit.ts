const ENGLISH = [
  /^(?:exit|quit|stop|end|close|leave|log ?out|stop it|stop this|end (?:it|this|chat|the chat|this chat|talk|the talk|this talk|conversation|the conversation|this conversation)|close (?:it|this|chat|the chat)|i want to (?:stop|leave|exit|quit)|let(?:'s| us) (?:stop|end it)(?: here)?|that(?:'s| is) (?:all|enough)(?: for (?:now|today))?)$/,
  /^(?:ok(?:ay)?|alright|all right|well|right|so|anyway|thanks?|thank you)?(?: then)? ?(?:bye+(?:[ -]bye+)?|good ?bye|farewell|cya|ciao|see (?:you|ya)|ttyl|talk (?:to you )?(?:later|soon|tomorrow)|later)(?: (?:then|now|for now|later|soon|tomorrow|again|everyone|my (?:love|dear|friend)|all))?$/,
  /^(?:ok(?:ay)?|alright|sorry|well|anyway)? ?(?:i(?:'ve| have)? ?(?:got ?to|gotta|have to|need to|must|should)|i ?gotta|gotta|got to|have to|i(?:'m| am)(?: going to| gonna)?) ?(?:go|run|leave|leaving|going|off|head out|log off|be going|stop)(?: now| then| for now)?$/,
];
const CHINESE =
  /^(?:好(?:的|吧|了)?|行(?:了)?|嗯|那(?:就)?|ok)?(?:退出|结束|停止|停|关闭|不聊了|不说了|先不聊了|先不说了|结束(?:吧|了|聊天|对话|谈话)|到此为止|就到这(?:里|儿)?(?:吧)?|先这样(?:吧|了)?|就这样(?:吧|了)?|再见|再会|拜拜|拜|88|回头见|明天见|下次(?:再)?(?:聊|见)|改天(?:再)?聊|回头聊|我(?:要|得|该|先)?(?:走|撤|下|溜|离开|下线)了?|先走了|走了|下了|先下了|我想(?:停|退出|结束|离开))(?:啦|啊|哦|吧|了|呀)?$/u;

/**
 * Whether the whole message takes leave. Conservative: a goodbye inside a longer message is part of the talk,
 * and "good night" is something people say to each other and wait for an answer to.
 */
export function isExit(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\p{P}\p{S}\p{Extended_Pictographic}\uFE0F]/gu, (mark) =>
      mark === "'" || mark === '-' ? mark : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return ENGLISH.some((exit) => exit.test(plain)) || CHINESE.test(plain.replaceAll(' ', ''));
}
