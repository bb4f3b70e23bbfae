import type { Parser } from '../parser';
import { readTextChat, type ChatDialect } from '../text-chat';
import { isoOfWallTime } from '../wall-clock';
import { hourOfDay } from './clock-words';
import { bracketContent } from './placeholder-content';

const MARK = /消息记录（此消息记录为文本格式/;
const HEADER = /^(\d{4})-(\d{2})-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?: ([AP]M))? (.+)$/i;
const FURNITURE = /^(?:={8,}|消息(?:记录|分组|对象).*)$/;

const dialect: ChatDialect = {
  platform: 'qq',
  application: 'QQ',
  reader: () => (line, isFirst) => {
    const match = HEADER.exec(line);
    if (!match) return FURNITURE.test(line) || isFirst ? 'skip' : 'more';
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
    const iso = isoOfWallTime({ year, month, day, hour: hourOfDay(hour, match[7]), minute, second });
    return { iso, ...whoOf(match[8] ?? ''), text: '' };
  },
  title: (_, lines) =>
    lines.map((line) => /^消息对象[:：](.+)$/.exec(line)?.[1]?.trim()).find(Boolean) ?? null,
  content: bracketContent,
};

/** `【管理员】Alice(10001)`, `Bob<bob@example.org>`, `Carol`; 10000 and 1000000 are the system. */
function whoOf(text: string): { author: string | null; authorId?: string } {
  const untitled = text.replace(/^【[^】]{1,20}】/, '').trim();
  const match = /^(.*?)\s?(?:\((\d{4,12})\)|<([^<>\s]{3,80})>)$/.exec(untitled);
  const authorId = match?.[2] ?? match?.[3];
  if (authorId === '10000' || authorId === '1000000') return { author: null };
  const author = match?.[1] || authorId || untitled;
  return { author, ...(authorId ? { authorId } : {}) };
}

export const qqTxt: Parser = {
  format: 'qq-txt',
  label: 'QQ chat (text)',
  detect: ({ text }) => (MARK.test(text.slice(0, 2_000)) ? 0.97 : 0),
  parse: (file, options) => readTextChat(file, options, dialect),
};
