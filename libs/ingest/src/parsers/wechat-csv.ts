import type { InputFile, ParseOptions, Parser } from '../parser';
import type { Handle, IngestRecord } from '../records';
import { readTime } from './chat-fields';
import { ChatMessages, handle, type Chat, type Said } from './chat-messages';
import { readCsvRecords } from './csv-records';
import { documentTitle } from './text-document';
import { readWechatContent, typeOfName } from './wechat-content';

/** The owner of the chat, whom these tables mark and do not name. */
const ME: Handle = { platform: 'wechat', id: 'me', name: 'Me' };

/**
 * Tables of WeChatMsg and MemoTrace (`localId,TalkerId,Type,...,StrContent,StrTime[,Remark,NickName,Sender]`)
 * and of PyWxDump and WeClone (`id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime`).
 */
export const wechatCsv: Parser = {
  format: 'wechat-csv',
  label: 'WeChat chat (table of MemoTrace, WeChatMsg, WeClone)',

  detect({ text }) {
    const [head = ''] = text.split(/\r?\n/, 1);
    return /\bStrContent\b.*\bStrTime\b|\bis_sender\b.*\btalker\b.*\bmsg\b/.test(head) ? 0.95 : 0;
  },

  parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const messages = new ChatMessages();
    const title = documentTitle(file.name);
    return readCsvRecords(file, (row, place, cells) => {
      const chat = chatOf(row, title);
      return messages.say(chat, saidOf(row, cells, chat, options), place);
    });
  },
};

/** A table of one chat is called by it; one of all chats has a column for the chat, or its number. */
function chatOf(row: Record<string, string>, title: string): Chat {
  const room = row.room_name ?? '';
  const name = room || title;
  return {
    key:
      room ||
      (row.TalkerId ? `talker:${row.TalkerId}:${title.toLowerCase()}` : `chat:${title.toLowerCase()}`),
    platform: 'wechat',
    title: name,
    kind: room.endsWith('@chatroom') ? 'group' : 'direct',
  };
}

function saidOf(row: Record<string, string>, cells: string[], chat: Chat, { timeZone }: ParseOptions): Said {
  const isMine = (row.IsSender ?? row.is_sender) === '1';
  const type = row.Type ? Number(row.Type) : typeOfName(row.type_name ?? '');
  const content = readWechatContent(type, Number(row.SubType ?? 0), row.StrContent ?? row.msg ?? '');
  const seconds = readTime(row.CreateTime ?? '', timeZone);
  return {
    id: row.MsgSvrID || serverIdOf(cells) || '',
    author: isMine ? ME : otherOf(row, chat),
    time: seconds.sentAt === null ? readTime(row.StrTime ?? '', timeZone) : seconds,
    kind: content.kind,
    text: content.text,
    ...(content.file ? { attachments: [{ name: content.file }] } : {}),
  };
}

function otherOf(row: Record<string, string>, chat: Chat): Handle | null {
  const id = row.Sender ?? row.talker ?? '';
  return handle('wechat', id, row.Remark || row.NickName || (id ? '' : chat.title));
}

/** Version 0.2.6 wrote the id of the server in a last cell that its head does not name. */
function serverIdOf(cells: string[]): string | undefined {
  const last = cells.at(-1) ?? '';
  return cells.length === 10 && /^\d{12,20}$/.test(last) ? last : undefined;
}
