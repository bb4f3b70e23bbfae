import type { Parser } from '../parser';
import { readTextChat, type ChatDialect, type ChatLine } from '../text-chat';
import { isoOfWallTime } from '../wall-clock';
import { bracketContent } from './placeholder-content';

/** `林小雨 2024-01-02 10:00:00`, with the words below. */
const NAME_FIRST = /^(\S.{0,59}?)\s+(\d{4})[-/.](\d{1,2})[-/.](\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/;
/** The same the other way round, as it comes from other versions. */
const TIME_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))?\s+(\S.{0,59}?)\s*$/;
const EVENT = /^(?:系统消息|系统通知|DingTalk|钉钉小秘书)$/;

function headerOf(line: string): ChatLine | null {
  const nameFirst = NAME_FIRST.exec(line);
  const match = nameFirst ?? TIME_FIRST.exec(line);
  if (!match) return null;
  const clock = nameFirst ? match.slice(2, 8) : match.slice(1, 7);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = clock.map((part) =>
    Number(part ?? 0),
  );
  const name = (nameFirst ? match[1] : match[7])?.trim() ?? '';
  const iso = isoOfWallTime({ year, month, day, hour, minute, second });
  return { iso, author: EVENT.test(name) ? null : name, text: '' };
}

const dialect: ChatDialect = {
  platform: 'dingtalk',
  application: 'DingTalk',
  reader: () => (line, isFirst) => headerOf(line) ?? (isFirst ? 'skip' : 'more'),
  title: (name) => /([^/!]+?)(?:的?(?:聊天记录|钉钉).*)?\.txt$/i.exec(name)?.[1] ?? null,
  content: bracketContent,
};

/** DingTalk has no export; this is what people copy from its windows into a file. */
export const dingtalkTxt: Parser = {
  format: 'dingtalk-txt',
  label: 'DingTalk chat (text)',
  detect({ text, name }) {
    const lines = text.split(/\r?\n/, 300).filter((line) => line.trim() !== '');
    const headers = lines.filter((line) => headerOf(line) !== null).length;
    if (headers === 0 || headers < lines.length / 8) return 0;
    if (/钉钉|dingtalk/i.test(name) || /钉钉|DingTalk/.test(text.slice(0, 500))) return 0.9;
    return NAME_FIRST.test(lines[0] ?? '') ? 0.78 : 0;
  },
  parse: (file, options) => readTextChat(file, options, dialect),
};
