import type { Parser } from '../parser';
import { readTextChat, type ChatDialect } from '../text-chat';
import { isoOfWallTime } from '../wall-clock';
import { bracketContent } from './placeholder-content';

/** `2024-10-04 11:42:05 林小雨` with the text below (MemoTrace), or `2024-10-04 11:42 林小雨: text` on one line. */
const HEADER =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))? ([^:：\n]{1,60})(?:[:：]\s?(.*))?$/s;

const dialect: ChatDialect = {
  platform: 'wechat',
  application: 'WeChat',
  reader: () => (line, isFirst) => {
    const match = HEADER.exec(line);
    if (!match) return isFirst ? 'skip' : 'more';
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
      .slice(1, 7)
      .map((part) => Number(part ?? 0));
    const author = match[7]?.trim() ?? '';
    const iso = isoOfWallTime({ year, month, day, hour, minute, second });
    return { iso, author: author === '' || author === '系统消息' ? null : author, text: match[8] ?? '' };
  },
  title: () => null,
  content: bracketContent,
};

/** Plain text of MemoTrace, WeChatMsg, Feishu and others that write the date first, then the name. */
export const wechatTxt: Parser = {
  format: 'wechat-txt',
  label: 'WeChat or Feishu chat (text)',
  detect({ text }) {
    const lines = text.split(/\r?\n/, 300).filter((line) => line.trim() !== '');
    const headers = lines.filter((line) => HEADER.test(line)).length;
    return headers > 0 && HEADER.test(lines[0] ?? '') && headers >= lines.length / 8 ? 0.8 : 0;
  },
  parse: (file, options) => readTextChat(file, options, dialect),
};
