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
  'wechat-csv': {
    read: 'tables of MemoTrace, WeChatMsg, PyWxDump and WeClone: the owner as marked, types by number or name, quotes and shared links, recalled messages, ids of the server',
    notRead: `${MEDIA}; the name of the owner, which the tables do not hold`,
    tried: 'real export',
  },
  'wechat-json': {
    read: 'one chat of WeFlow or EchoTrace: sender, time, kinds by their Chinese names, recalled messages, system lines',
    notRead: `${MEDIA}; avatars`,
    tried: 'published shape',
  },
  'wechat-html': {
    read: 'a page of MemoTrace or WeChatMsg, out of its script: sender, time, text, kinds, transcripts of voice messages',
    notRead: `${MEDIA}; pages that hold no such script, which are read as documents`,
    tried: 'published shape',
  },
  'qq-package': {
    read: 'the chunks of a large chat of QQChatExporter in one archive, with the chat of its manifest',
    notRead: `${MEDIA}; avatars`,
    tried: 'published shape',
  },
  'qq-jsonl': {
    read: 'one chunk by itself, called by the folder around it',
    notRead: `${MEDIA}; the name of the chat, which stands in the manifest`,
    tried: 'published shape',
  },
  'qq-mht': {
    read: 'the web archive of QQ on computers: one chat with days, times, names and numbers; pictures as a kind',
    notRead: `${MEDIA}; a chat after the first in one file becomes part of it`,
    tried: 'published shape',
  },
  'dingtalk-txt': {
    read: 'texts that begin a message with name and date, or date and name, and have its words below',
    notRead: `${MEDIA}; DingTalk has no export of its own`,
    tried: 'published shape',
  },
  'irc-log': {
    read: 'logs of irssi, WeeChat, ZNC and mIRC: what is said and done, who comes and goes; the day from the log or the name of the file; a file a day of one channel is one conversation',
    notRead: 'days that neither the log nor the name of the file tells; network names',
    tried: 'real export',
  },
  'sms-xml': {
    read: 'SMS and MMS of all conversations in "SMS Backup & Restore": numbers however they are written, who wrote in a group, names of files',
    notRead: `${MEDIA}; calls; RCS, which the backup does not hold`,
    tried: 'published shape',
  },
  'linkedin-messages': {
    read: '`messages.csv`: conversations, people by their profiles, subject and text',
    notRead: `${MEDIA}; drafts and folders`,
    tried: 'published shape',
  },
  'linkedin-posts': {
    read: '`Shares.csv` and `Comments.csv`: what the owner wrote in public, with the link shared',
    notRead: `${MEDIA}; what was commented on; reactions`,
    tried: 'published shape',
  },
  'x-archive': {
    read: 'posts, replies, reposts (the words of others apart), direct and group messages, of what X hands out',
    notRead:
      'media; likes, followers, advertisements and all else; names of others in messages, which the archive does not hold',
    tried: 'published shape',
  },
  'x-posts': {
    read: '`tweets.js` or `note-tweet.js` by itself',
    notRead: 'media; the name of the owner, which stands in another file',
    tried: 'transcribed excerpts',
  },
  'x-messages': {
    read: '`direct-messages.js` by itself',
    notRead: 'media; names, which the archive does not hold',
    tried: 'transcribed excerpts',
  },
  'meta-posts': {
    read: 'posts of Facebook (`your_posts_1.json`) and Instagram (`posts_1.json`): words with their letters mended, links, names of media',
    notRead: 'media; comments, places, who reacted',
    tried: 'published shape',
  },
  'weibo-json': {
    read: 'posts as the API and tools have them: text without marks, what is passed on apart, pictures by number',
    notRead: 'media; comments, videos',
    tried: 'published shape',
  },
  'xiaohongshu-json': {
    read: 'notes: title and text, tags, pictures by number',
    notRead: 'media; comments',
    tried: 'published shape',
  },
  'douban-json': {
    read: 'notes, reviews with what they speak of, statuses',
    notRead: 'ratings, comments',
    tried: 'published shape',
  },
  subtitles: {
    read: 'WebVTT and SubRip: a meeting where cues name the speaker (Teams, Zoom, Meet), a document otherwise; pieces of one breath joined; the hour where the name of the file tells it',
    notRead: 'settings of cues; who speaks where nothing says so',
    tried: 'published shape',
  },
  'transcript-txt': {
    read: 'lines that begin with who speaks, with or without a clock: Zoom with its chat, Otter, Teams, 腾讯会议, 飞书妙记, interviews',
    notRead:
      'the hour where neither the name of the file nor its first lines tell it; comments between the lines belong to who spoke last',
    tried: 'published shape',
  },
};
