import type { SqliteRow } from '../sqlite-file';
import { buildSqlite, buildTypedstream } from './build-sqlite';

type Rows = [table: string, row: SqliteRow][];

const IMESSAGE_TABLES = [
  'handle(ROWID integer primary key, id text)',
  'chat(ROWID integer primary key, guid text, chat_identifier text, style integer, display_name text)',
  'chat_handle_join(chat_id integer, handle_id integer)',
  'chat_message_join(chat_id integer, message_id integer)',
  'attachment(ROWID integer primary key, transfer_name text, mime_type text, total_bytes integer)',
  'message_attachment_join(message_id integer, attachment_id integer)',
  `message(ROWID integer primary key, guid text, text text, attributedBody blob, handle_id integer, date integer,
   is_from_me integer, item_type integer, group_title text, associated_message_type integer,
   associated_message_guid text, thread_originator_guid text, date_edited integer, date_retracted integer,
   is_audio_message integer)`,
];

/** 2024-01-02T10:00:00Z on the clock of Apple, in nanoseconds. */
const TEN = 725_882_400_000_000_000n;
const MINUTE = 60_000_000_000n;

const imessages: SqliteRow[] = [
  { guid: 'G-1', text: 'see you at two', handle_id: 1 },
  {
    guid: 'G-2',
    attributedBody: buildTypedstream('好 👍 bring the boat'),
    is_from_me: 1,
    thread_originator_guid: 'G-1',
  },
  { guid: 'G-3', associated_message_guid: 'p:0/G-1', associated_message_type: 2000, is_from_me: 1 },
  { guid: 'G-4', associated_message_guid: 'bp:G-1', associated_message_type: 2001, handle_id: 2 },
  { guid: 'G-5', associated_message_guid: 'p:0/G-1', associated_message_type: 3001, handle_id: 2 },
  { guid: 'G-6', text: '\ufffc', handle_id: 2 },
  { guid: 'G-7', item_type: 2, group_title: 'Lake', handle_id: 1 },
  { guid: 'G-8', handle_id: 1, date_retracted: 725_882_900_000_000_000n },
  { guid: 'G-9', text: 'three, sorry', handle_id: 1, date_edited: TEN + 30n * MINUTE },
];

/** A group in which Maya writes, the owner answers, reacts and takes back, and somebody names the group. */
export const imessageRows: Rows = [
  ['handle', { ROWID: 1, id: 'maya@example.org' }],
  ['handle', { ROWID: 2, id: '+4915112345678' }],
  ['chat', { ROWID: 1, guid: 'iMessage;+;chat1', chat_identifier: 'chat1', style: 43, display_name: 'Lake' }],
  ['chat_handle_join', { chat_id: 1, handle_id: 1 }],
  ['chat_handle_join', { chat_id: 1, handle_id: 2 }],
  ...imessages.flatMap((row, at): Rows => [
    ['message', { ROWID: at + 1, is_from_me: 0, item_type: 0, date: TEN + BigInt(at) * MINUTE, ...row }],
    ['chat_message_join', { chat_id: 1, message_id: at + 1 }],
  ]),
  ['attachment', { ROWID: 1, transfer_name: 'boat.heic', mime_type: 'image/heic', total_bytes: 2048 }],
  ['message_attachment_join', { message_id: 6, attachment_id: 1 }],
];

export const buildImessage = (rows: Rows = imessageRows): Buffer => buildSqlite(IMESSAGE_TABLES, rows);

const WECHAT_TABLES = [
  `MSG(localId integer primary key, TalkerId integer, MsgSvrID integer, Type integer, SubType integer,
   IsSender integer, CreateTime integer, StrTalker text, StrContent text, CompressContent blob, BytesExtra blob)`,
  'Contact(UserName text, Alias text, Remark text, NickName text)',
];

/** Field 3 of protocol buffers with the pair of 1 and a name. */
const senderExtra = (name: string): Buffer => {
  const pair = Buffer.concat([Buffer.from([0x08, 0x01, 0x12, name.length]), Buffer.from(name)]);
  return Buffer.concat([Buffer.from([0x1a, pair.length]), pair]);
};

/** `<title>好</title>...` as LZ4 literals, which is what short texts become. */
const packed = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xf0, bytes.length - 15]), bytes]);
};

const wechatMessages: SqliteRow[] = [
  { StrContent: '对账任务两点运行', BytesExtra: senderExtra('wxid_maya') },
  { StrContent: '收到', IsSender: 1 },
  { Type: 3, StrContent: '<msg><img aeskey="1"/></msg>', BytesExtra: senderExtra('wxid_maya') },
  {
    Type: 49,
    SubType: 57,
    CompressContent: packed('<msg><appmsg><title>好的，明天见</title><type>57</type></appmsg></msg>'),
    BytesExtra: senderExtra('wxid_maya'),
  },
  {
    Type: 49,
    SubType: 6,
    StrContent: 'wxid_tom:\n<msg><appmsg><title>plan.pdf</title><type>6</type></appmsg></msg>',
  },
  { Type: 10000, StrContent: '"Maya" 撤回了一条消息' },
  { Type: 10000, StrContent: 'Maya 邀请 Tom 加入了群聊' },
];

export const wechatRows: Rows = [
  ['Contact', { UserName: 'wxid_maya', Remark: '', NickName: 'Maya' }],
  ['Contact', { UserName: '1@chatroom', Remark: '', NickName: '支付小组' }],
  ...wechatMessages.map((row, at): Rows[number] => [
    'MSG',
    {
      localId: at + 1,
      MsgSvrID: 9_007_199_254_741_000n + BigInt(at),
      Type: 1,
      SubType: 0,
      IsSender: 0,
      CreateTime: 1_704_189_600 + at * 60,
      StrTalker: '1@chatroom',
      ...row,
    },
  ]),
];

export const buildWechat = (rows: Rows = wechatRows): Buffer => buildSqlite(WECHAT_TABLES, rows);
