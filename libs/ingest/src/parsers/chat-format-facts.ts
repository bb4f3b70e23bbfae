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
  'telegram-html': {
    read: 'a page of one chat, also of a full export: times with their zone, replies, reactions, names of files, service messages; `messages2.html` and so on one by one',
    notRead: `${MEDIA}; edit times and times of service messages, which the page does not hold; polls; whom a forwarded message is from`,
    tried: 'real export',
  },
  'discord-html': {
    read: 'a channel, direct or group chat; times by the ids of messages, replies, reactions, bots, embeds where a message has no text, names of files, events',
    notRead: `${MEDIA}; edit times; polls`,
    tried: 'published shape',
  },
  'discord-csv': {
    read: 'a channel as a table: time, author, text, names of files, reactions; dates in ISO 8601 or as `02-Jan-24 10:00 AM`',
    notRead: `${MEDIA}; ids of messages, replies and edits, which the table does not hold; dates in other forms`,
    tried: 'published shape',
  },
  'discord-package': {
    read: 'all that its owner wrote, channel by channel, with the names of channels and servers',
    notRead: `${MEDIA}; what others wrote, which Discord does not hand out; activity and settings`,
    tried: 'published shape',
  },
  'discord-own-messages': {
    read: '`messages.json` or `messages.csv` of one channel of such a package',
    notRead: `${MEDIA}; who its owner is and what the channel is called, which stand in other files`,
    tried: 'published shape',
  },
};
