/** What a person wrote in a mail, and what only came along. */
export interface MailText {
  text: string;
  quoted: string;
}

/** Lines after which everything is somebody else's words, as the mail programs of many languages write them. */
const REPLY_HEADERS = [
  /^-{2,}\s*(?:original message|originalnachricht|ursprüngliche nachricht|mensaje original|message d'origine|messaggio originale|mensagem original|forwarded message|weitergeleitete nachricht|原始邮件|原始郵件|转发的邮件|轉寄的郵件|邮件原件|元のメッセージ|転送メッセージ|исходное сообщение|원본 메시지)\s*-{2,}$/i,
  /^_{20,}$/,
  /^(?:on|am|el|le|il|em|op|den)\b.{5,200}\b(?:wrote|schrieb.*|escribió|a écrit|ha scritto|escreveu|schreef.*|skrev.*)\s*[:：]$/is,
  /^.{5,200}(?:<[^<>\s]+@[^<>\s]+>|\d{4}).{0,60}(?:写道|寫道|のメール|님이 작성|пишет|написал.*)\s*[:：]?$/s,
  /^在.{5,200}(?:写道|寫道)\s*[:：]$/s,
];

/** The head of a forwarded or answered mail as Outlook and its kin put it: `From:` and soon `Sent:`. */
const HEAD_FROM = /^\*?(?:from|von|de|da|发件人|發件人|寄件者|差出人|от|보낸 사람)\*?\s?[:：]/i;
const HEAD_SENT =
  /^\*?(?:sent|date|gesendet|datum|enviado|envoyé|inviato|fecha|发送时间|日期|寄件日期|傳送時間|送信日時|отправлено|보낸 날짜)\*?\s?[:：]/i;

const SIGNATURE = /^(?:-- ?|—{1,2})$/;
const SENT_FROM =
  /^(?:sent from my \S+.*|get outlook for .*|von meinem \S+ gesendet.*|envoyé de mon \S+.*|enviado desde mi \S+.*|发自我的\s?\S+.*|從我的 \S+ 傳送.*)$/i;

/**
 * Cuts quoted replies and the signature off the text of a mail. Quotes with answers between them stay whole
 * apart from the quoted lines: what was answered is in the thread, what was said is here.
 */
export function readMailText(body: string): MailText {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const replyAt = lines.findIndex((_, at) => beginsReply(lines, at));
  const upToReply = replyAt < 0 ? lines : lines.slice(0, replyAt);
  const signatureAt = upToReply.findIndex((line) => SIGNATURE.test(line) || SENT_FROM.test(line.trim()));
  const own = signatureAt < 0 ? upToReply : upToReply.slice(0, signatureAt);
  const written = own.filter((line) => !isQuote(line));
  const text = written.join('\n').trim();
  const rest = [...own.filter(isQuote), ...lines.slice(own.length)].join('\n').trim();
  // A mail of nothing but a forwarded one says that one.
  if (text === '' && rest !== '' && replyAt >= 0 && !lines.slice(replyAt).some(isQuote))
    return { text: rest, quoted: '' };
  return { text: text.replace(/\n{3,}/g, '\n\n'), quoted: rest };
}

function isQuote(line: string): boolean {
  return /^\s?>/.test(line);
}

function beginsReply(lines: string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (line === '') return false;
  if (HEAD_FROM.test(line)) return lines.slice(at + 1, at + 4).some((next) => HEAD_SENT.test(next.trim()));
  if (REPLY_HEADERS.some((header) => header.test(line)))
    return !/^_{20,}$/.test(line) || headFollows(lines, at);
  // "On ..." is often broken over two or three lines; the quote must follow.
  const joined = lines.slice(at, at + 3).map((each) => each.trim());
  return [2, 3].some(
    (count) =>
      /^(?:on|am|el|le|il|em|op|在)/i.test(line) &&
      joined.slice(0, count).every((each) => each !== '' && !isQuote(each)) &&
      REPLY_HEADERS.slice(2).some((header) => header.test(joined.slice(0, count).join(' '))),
  );
}

/** Outlook's rule of underscores is one only if the head of a mail follows. */
function headFollows(lines: string[], at: number): boolean {
  return lines.slice(at + 1, at + 4).some((next) => HEAD_FROM.test(next.trim()));
}
