import type { FormatFacts } from './format-facts';

export const MEDIA = 'what is in media and attached files';

/** What the parsers of databases, pages and tables of chats read and leave, and those of posts. */
export const chatFormatFacts: Readonly<Record<string, FormatFacts>> = {
  'imessage-db': {
    read: '`chat.db` of a Mac and `sms.db` of an iPhone backup: texts in both forms they are kept in, groups with members, replies, edit times, unsent messages, tapbacks, events, names and sizes of attachments',
    notRead: `${MEDIA}; earlier wordings of edited messages; names of people, which stand in the address book; a write-ahead log that was not copied with it`,
    tried: 'real export',
  },
  'imessage-txt': {
    read: 'a conversation of imessage-exporter as text: time, author, text, names of files, deleted messages, what the system tells; a reply once',
    notRead: `${MEDIA}; tapbacks, edits and receipts; which message a reply answers`,
    tried: 'published shape',
  },
  'wechat-db': {
    read: 'a `MSG` database of WeChat for Windows, already decrypted: texts, quotes, shared links, files by name, who wrote in a group, recalled messages, system lines; names where the contacts are in it',
    notRead: `${MEDIA}; encrypted databases; those of version 4`,
    tried: 'published shape',
  },
  sqlite: {
    read: 'a database of iMessage or WeChat whose first pages do not show what it is',
    notRead: 'any other database (its tables are named)',
    tried: 'published shape',
  },
  typedstream: {
    read: 'the text of one message, as iMessage archives it',
    notRead: 'styles and attachments',
    tried: 'real export',
  },
  plist: {
    read: 'a binary property list of Apple, each value with the way to it; archives of objects put together again; message texts in it',
    notRead: 'binary values; lists in XML, which are read as text; more than 16 MiB',
    tried: 'real export',
  },
};
