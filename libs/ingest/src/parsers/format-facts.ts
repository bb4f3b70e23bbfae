import { chatFormatFacts, MEDIA } from './chat-format-facts';

/**
 * On what a parser was tried: files that the application itself wrote, a sample that its makers publish,
 * excerpts that people typed off or quoted, or only the shape that is documented.
 */
export type Tried = 'real export' | 'sample export' | 'transcribed excerpts' | 'published shape';

export interface FormatFacts {
  read: string;
  notRead: string;
  tried: Tried;
}

/** What each parser reads and leaves, by its format; `FORMATS.md` is written from it. */
export const formatFacts: Readonly<Record<string, FormatFacts>> = {
  ...chatFormatFacts,
  'slack-zip': {
    read: 'channels, private channels and direct messages with members; threads, edit times, reactions; what bots say in attachments and blocks; names and sizes of files',
    notRead: `${MEDIA}; canvases; deleted text; who reacted`,
    tried: 'real export',
  },
  'whatsapp-zip': {
    read: 'the chat in it, as a WhatsApp chat; names of the media',
    notRead: MEDIA,
    tried: 'real export',
  },
  'whatsapp-txt': {
    read: 'chats of Android and iPhone in many languages; the order of day and month is inferred from the whole file; system lines, calls, deleted messages, places, names of files',
    notRead: `${MEDIA}; reactions and replies, which the export does not hold`,
    tried: 'real export',
  },
  'telegram-json': {
    read: 'one chat or a full export; replies, edit times, reactions, targets of links, service messages, names of files',
    notRead: `${MEDIA}; polls; whom a forwarded message is from`,
    tried: 'real export',
  },
  'discord-json': {
    read: 'a channel, direct or group chat; replies, edit times, reactions, embeds where a message has no text, names and sizes of files',
    notRead: `${MEDIA}; embeds beside a text; polls; roles`,
    tried: 'real export',
  },
  'signal-txt': {
    read: 'date, author and text, also over several lines',
    notRead: `${MEDIA}; the encrypted backup of Signal itself`,
    tried: 'sample export',
  },
  'line-txt': {
    read: 'chats in Japanese, Chinese, Korean and English; dates of headings, quoted texts of several lines, system lines',
    notRead: `${MEDIA}; seconds, which the export does not hold`,
    tried: 'transcribed excerpts',
  },
  'kakaotalk-txt': {
    read: 'chats of phones and of Windows in Korean and English; system lines of phones',
    notRead: `${MEDIA}; seconds, which the export does not hold`,
    tried: 'real export',
  },
  'chatlab-json': {
    read: 'one chat with its members; kinds of messages, quoted targets',
    notRead: `${MEDIA}; avatars`,
    tried: 'published shape',
  },
  'chatlab-jsonl': {
    read: 'the same on lines, with comment lines',
    notRead: `${MEDIA}; avatars`,
    tried: 'published shape',
  },
  'feishu-json': {
    read: 'messages of the API of Feishu and Lark: texts, posts, cards, threads, mentions by name, edits, deletions',
    notRead: `${MEDIA}; names of people whom nobody mentions, which the API does not give`,
    tried: 'transcribed excerpts',
  },
  'google-chat-json': {
    read: 'a space or direct chat of Takeout; topics as threads, quotes, edits, deletions, reactions',
    notRead: `${MEDIA}; members who wrote nothing`,
    tried: 'published shape',
  },
  'mattermost-jsonl': {
    read: 'the bulk export: channels, direct posts, replies, people with their addresses, edit times, reactions',
    notRead: `${MEDIA}; deleted posts; who reacted`,
    tried: 'published shape',
  },
  'qq-json': {
    read: 'one chat of QQChatExporter; replies, recalled messages, system lines, names of files',
    notRead: `${MEDIA}; avatars`,
    tried: 'published shape',
  },
  'rocketchat-json': {
    read: "messages of the API, the database or a room's export; threads, edits, reactions, system lines",
    notRead: `${MEDIA}; names of rooms, which messages do not hold`,
    tried: 'published shape',
  },
  'teams-json': {
    read: 'chat messages of Microsoft Graph; replies, mentions, edits, deletions, reactions, events',
    notRead: `${MEDIA}; names of channels, which messages do not hold`,
    tried: 'transcribed excerpts',
  },
  'wecom-json': {
    read: 'decrypted messages of the conversation archive; rooms and direct chats, forwarded records, files by name',
    notRead: `${MEDIA}; names of people, which the archive does not hold; encrypted messages`,
    tried: 'published shape',
  },
  'zulip-json': {
    read: 'streams by topic and direct messages, of an export or the API; edits, reactions',
    notRead: `${MEDIA}; names of streams in an export, which stand in another file`,
    tried: 'published shape',
  },
  'qq-txt': {
    read: 'the text export of QQ on computers: one chat with time, name and number or address of each author',
    notRead: `${MEDIA}; a chat after the first in one file becomes part of it`,
    tried: 'transcribed excerpts',
  },
  'wechat-txt': {
    read: 'texts that begin a message with date and name, and have its text on the same line or below',
    notRead: `${MEDIA}; the encrypted database of WeChat`,
    tried: 'published shape',
  },
  'messenger-json': {
    read: 'one chat file; members, texts with their wrongly encoded letters mended, shared links, reactions, calls, unsent messages',
    notRead: `${MEDIA}, and their names; replies; who reacted`,
    tried: 'published shape',
  },
  'chatgpt-json': {
    read: 'each conversation along the branch last shown; what was asked and answered as text',
    notRead: 'other branches; pictures; tool calls; system prompts',
    tried: 'published shape',
  },
  'claude-json': {
    read: 'each conversation; what was asked and answered as text',
    notRead: 'attached files; artifacts and tool calls that have no text',
    tried: 'published shape',
  },
  'chat-json': {
    read: 'lists of messages of many makers, by the usual names of fields: author, time, text, id; title and platform where the file tells them',
    notRead: 'other fields, such as reactions and replies; messages with neither author nor time',
    tried: 'published shape',
  },
  'chat-jsonl': {
    read: 'one message on each line, by the same names of fields; a header line gives the title',
    notRead: 'lines about members; other fields; messages with neither author nor time',
    tried: 'published shape',
  },
  'chat-csv': {
    read: 'one message in each row, by the same names for columns, also Chinese ones, or by those the uploader names; comma, semicolon or tab; day and month in either order',
    notRead: 'other columns; messages with neither author nor time',
    tried: 'published shape',
  },
  mbox: {
    read: 'mail by mail, each as an e-mail with its attachments',
    notRead: 'mails above 128 MiB; labels and folders',
    tried: 'published shape',
  },
  eml: {
    read: 'sender, receivers, time with zone, thread; the own text, apart from what it quotes; attachments that are documents',
    notRead: 'pictures, sound, video, calendar entries and signatures; pictures inside the text',
    tried: 'real export',
  },
  pdf: {
    read: 'text page by page, headings from the outline, title, author, date; broken lines and hyphenated words are joined',
    notRead:
      'scanned pages and other pictures of text (they are named, and read where a model for pictures is configured); files with a password; notes and form fields',
    tried: 'real export',
  },
  docx: {
    read: 'headings, text, lists, tables row by row, text boxes; title, author, date',
    notRead:
      'page numbers; headers, footers, footnotes and comments; pictures; text a tracked change took away',
    tried: 'real export',
  },
  photo: {
    read: 'JPEG, HEIC, AVIF, PNG, TIFF and WebP: when it was taken, with the zone if the camera wrote it, camera, size and how it lies, description, artist; the place only if the uploader chooses to keep it',
    notRead: 'what is to be seen; pictures without a time, camera and description; XMP beside the time',
    tried: 'real export',
  },
  html: {
    read: 'title, headings, text, lists, tables row by row',
    notRead: 'scripts, styles, navigation, frames; pictures; targets of links',
    tried: 'real export',
  },
  csv: {
    read: 'any other table: each row with the names of its columns; comma, semicolon or tab',
    notRead: 'types of cells: numbers and dates stay as they are written',
    tried: 'real export',
  },
  markdown: {
    read: 'headings, text, code, tables as they were written; title, author and date of the front matter',
    notRead: 'pictures; other fields of the front matter',
    tried: 'real export',
  },
  'plain-text': {
    read: 'any text in UTF-8, UTF-16 or an older encoding, paragraph by paragraph, with its lines',
    notRead: 'headings, which nothing marks',
    tried: 'real export',
  },
  zip: {
    read: 'every file in it by its own format, also archives and mails in it',
    notRead:
      'files with a password; an archive in an archive in it; names that lead out of the archive; what is beyond the limits of an upload',
    tried: 'published shape',
  },
  pptx: {
    read: 'slides in the order they are shown, as pages: titles as headings, texts, tables, notes of the speaker',
    notRead: 'pictures, charts, comments, hidden state of slides',
    tried: 'real export',
  },
  xlsx: {
    read: 'every sheet row by row, each cell with the name of its column; results of formulas; dates as dates; messages, where the uploader says which columns hold them',
    notRead:
      'formulas, charts, comments, pictures; sheets of which only a part is a table are read all the same',
    tried: 'real export',
  },
  doc: {
    read: 'text, tables row by row, results of fields; title, author, date',
    notRead:
      'which paragraphs are headings; headers, footers, footnotes and comments; pictures; files with a password; Word 95 and older',
    tried: 'real export',
  },
  ppt: {
    read: 'slides in the order they are shown, as pages: titles as headings, texts; title, author, date',
    notRead:
      'notes of the speaker; pictures, charts, comments; files with a password; PowerPoint 95 and older',
    tried: 'real export',
  },
  xls: {
    read: 'every sheet row by row, each cell with the name of its column; results of formulas; dates as dates; messages, where the uploader says which columns hold them',
    notRead: 'formulas, charts, comments, pictures; files with a password; Excel 95 and older',
    tried: 'real export',
  },
  odt: {
    read: 'texts of LibreOffice with headings, lists and tables; sheets and slides; author and date',
    notRead: 'comments, deleted text, pictures',
    tried: 'real export',
  },
  epub: {
    read: 'chapters in the order of reading with their headings; title, author, date',
    notRead: 'pictures; the table of contents; books with copy protection',
    tried: 'real export',
  },
  rtf: {
    read: 'text in any code page and Unicode, outline levels as headings; title and author',
    notRead: 'pictures, headers and footers, styles called heading without a level',
    tried: 'real export',
  },
  ipynb: {
    read: 'cells of text and code, results that are text',
    notRead: 'pictures and tables among the results',
    tried: 'published shape',
  },
  org: {
    read: 'headings without states and tags, text, code blocks; title, author, date',
    notRead: 'properties, schedules, logs',
    tried: 'real export',
  },
  rst: {
    read: 'headings by their rules, text',
    notRead: 'what directives would draw in from elsewhere',
    tried: 'real export',
  },
  'source-code': {
    read: 'programs, scripts and settings of some sixty languages, cut where something new is defined',
    notRead: 'what it does: it is read as text',
    tried: 'real export',
  },
  'outline-json': {
    read: 'each document of a collection with author, date, headings, lists, tables, mentions',
    notRead: 'attachments, comments, drafts',
    tried: 'published shape',
  },
  'confluence-html': {
    read: 'pages of a space exported as HTML: title without the space, author, date of the last change, text',
    notRead: 'attachments, comments; the XML export',
    tried: 'published shape',
  },
  msg: {
    read: 'message of Outlook: people, time, text without quoted replies, attachments as documents of their own; threads where the headers came along',
    notRead: 'encrypted messages; appointments and contacts; formatting',
    tried: 'real export',
  },
  tar: {
    read: 'every file in it, each as its own format',
    notRead: 'links, devices',
    tried: 'published shape',
  },
  gzip: {
    read: 'the one file in it, often a tar archive',
    notRead: 'several files packed one after the other under one name',
    tried: 'published shape',
  },
};
