import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { gzipSync } from 'node:zlib';
import { docxParts, heading, paragraph } from './build-docx';
import { buildCompound, docStreams, pptStreams, xlsStreams } from './build-old-office';
import { buildPdf } from './build-pdf';
import { buildMsg } from './build-msg';
import { buildJpeg } from './build-photo';
import { buildTar } from './build-tar';
import { buildPlist } from './build-plist';
import { buildSqlite, buildTypedstream } from './build-sqlite';
import { buildImessage, buildWechat, imessageRows, wechatRows } from './chat-databases';
import type { SqliteRow, SqliteValue } from '../sqlite-file';
import { buildZip, type ZipFixtureEntry } from './build-zip';
import { epubParts, odtParts, pptxParts, xlsxParts } from './office-parts';

type Rows = Parameters<typeof buildSqlite>[1];

export interface Fixture {
  format: string;
  name: string;
  /** A binary fixture is described by its parts, so that fuzzing can change them before they are packed. */
  build(change?: (part: Buffer) => Buffer): Buffer;
}

/** `fixtures/<format>.<extension>`, one for each format that is text. */
const FOLDER = join(__dirname, '..', '..', 'fixtures');

/** A small file of every format, written for the tests. */
export function allFixtures(): Fixture[] {
  const written = readdirSync(FOLDER)
    .sort()
    .map((file): Fixture => {
      const content = readFileSync(join(FOLDER, file));
      return { format: parse(file).name, name: file, build: (change = same) => change(content) };
    });
  return [...written, ...built];
}

export function readFixture(format: string): { name: string; content: Buffer } {
  const fixture = allFixtures().find((each) => each.format === format);
  if (!fixture) throw new Error(`there is no fixture for ${format}`);
  return { name: fixture.name, content: fixture.build() };
}

const same = (part: Buffer): Buffer => part;

function zipped(entries: [name: string, content: string | Buffer][]) {
  return (change: (part: Buffer) => Buffer = same): Buffer => {
    // A part is changed at random, the others left alone, or no change would ever get deep.
    const chosen =
      change === same ? -1 : Math.floor(change(Buffer.from('0123456789')).length) % entries.length;
    return buildZip(
      entries.map(([name, content], at): ZipFixtureEntry => {
        const part = Buffer.from(content);
        return { name, content: at === chosen ? change(part) : part, stored: name === 'mimetype' };
      }),
    );
  };
}

/** A stream is changed, or the file around them. */
function compound(streams: [name: string, content: Buffer][]) {
  return (change: (part: Buffer) => Buffer = same): Buffer => {
    if (change === same) return buildCompound(streams);
    const chosen = Math.floor(change(Buffer.from('0123456789')).length) % (streams.length + 1);
    if (chosen === streams.length) return change(buildCompound(streams));
    return buildCompound(streams.map(([name, part], at) => [name, at === chosen ? change(part) : part]));
  };
}

/** A text in a row is changed as often as the bytes of the whole: SQLite itself notices most of the latter. */
function database(pack: (rows: Rows) => Buffer, rows: Rows) {
  const unchanged = pack(rows);
  return (change: (part: Buffer) => Buffer = same): Buffer => {
    if (change === same) return unchanged;
    const at = Math.floor(change(Buffer.from('0123456789')).length) % (rows.length * 2);
    const row = rows[at];
    if (!row) return change(unchanged);
    const changed = Object.entries(row[1]).map(([column, value]) => [column, changedValue(value, change)]);
    return pack(rows.with(at, [row[0], Object.fromEntries(changed) as SqliteRow]));
  };
}

function changedValue(value: SqliteValue, change: (part: Buffer) => Buffer): SqliteValue {
  if (typeof value === 'string') return change(Buffer.from(value)).toString('utf8');
  return value instanceof Uint8Array ? change(Buffer.from(value)) : value;
}

const SLACK_DAY = [
  { ts: '1704189600.000100', user: 'U1', text: 'plan for <@U2> &amp; all?', thread_ts: '1704189600.000100' },
  {
    ts: '1704189660.000200',
    user: 'U2',
    text: 'see <https://a.example|here>',
    thread_ts: '1704189600.000100',
    edited: { ts: '1704189700.0' },
    reactions: [{ name: '+1', count: 2 }],
    files: [{ name: 'plan.pdf', mimetype: 'application/pdf', size: 12 }],
  },
  { ts: '1704189670.1', subtype: 'channel_join', user: 'U1', text: '<@U1> has joined' },
];

const built: Fixture[] = [
  {
    format: 'slack-zip',
    name: 'slack.zip',
    build: zipped([
      [
        'users.json',
        JSON.stringify([
          { id: 'U1', profile: { display_name: 'Maya' } },
          { id: 'U2', name: 'tom' },
        ]),
      ],
      ['channels.json', JSON.stringify([{ id: 'C1', name: 'payments', members: ['U1', 'U2'] }])],
      ['payments/2024-01-02.json', JSON.stringify(SLACK_DAY)],
    ]),
  },
  {
    format: 'whatsapp-zip',
    name: 'WhatsApp Chat - Maya.zip',
    build: zipped([
      ['_chat.txt', '[24.12.23, 11:23:00] Maya: \u200e<attached: a.jpg>\n[24.12.23, 11:24:00] Tom: nice'],
      ['a.jpg', 'x'],
    ]),
  },
  {
    format: 'zip',
    name: 'files.zip',
    build: zipped([
      ['a.md', '# A\ntext'],
      ['b/chat.txt', '24/12/23, 11:23 - Maya: ok'],
    ]),
  },
  {
    format: 'docx',
    name: 'handbook.docx',
    build: zipped(docxParts(heading(1, 'Refunds') + paragraph('After 14 days.'))),
  },
  {
    format: 'pdf',
    name: 'handbook.pdf',
    build: (change = same) => change(buildPdf([['Refunds take 14 days.'], ['Payouts run on Mondays.']])),
  },
  { format: 'pptx', name: 'review.pptx', build: zipped(pptxParts) },
  { format: 'xlsx', name: 'limits.xlsx', build: zipped(xlsxParts) },
  { format: 'doc', name: 'handbook.doc', build: compound(docStreams()) },
  { format: 'ppt', name: 'review.ppt', build: compound(pptStreams()) },
  { format: 'xls', name: 'limits.xls', build: compound(xlsStreams()) },
  { format: 'odt', name: 'handbook.odt', build: zipped(odtParts) },
  { format: 'epub', name: 'ledger.epub', build: zipped(epubParts) },
  {
    format: 'msg',
    name: 'refunds.msg',
    build: (change = same) =>
      change(
        buildMsg({
          subject: 'Refunds',
          body: 'They run at two.',
          senderName: 'Maya Lin',
          senderSmtpAddress: 'maya@a.example',
        }),
      ),
  },
  {
    format: 'tar',
    name: 'files.tar',
    build: (change = same) => buildTar([['a.md', change(Buffer.from('# A\ntext'))]]),
  },
  {
    format: 'gzip',
    name: 'notes.txt.gz',
    build: (change = same) => gzipSync(change(Buffer.from('Refunds run at two.'))),
  },
  {
    format: 'x-archive',
    name: 'x.zip',
    build: zipped([
      [
        'data/account.js',
        'window.YTD.account.part0 = [ { "account" : { "accountId" : "1", "accountDisplayName" : "Maya" } } ]',
      ],
      [
        'data/tweets.js',
        'window.YTD.tweets.part0 = [ { "tweet" : { "id_str" : "11", "created_at" : "Tue Jan 02 09:05:00 +0000 2024", "full_text" : "We shipped." } } ]',
      ],
      ['data/direct-messages.js', readFileSync(join(FOLDER, 'x-messages.js'), 'utf8')],
      ['data/follower.js', 'window.YTD.follower.part0 = [ ]'],
    ]),
  },
  {
    format: 'photo',
    name: 'IMG_1.jpg',
    build: (change = same) =>
      change(
        buildJpeg({
          takenAt: '2023:07:14 18:05:09',
          offset: '+02:00',
          model: 'EOS 40D',
          orientation: 6,
          place: { latitude: [47, 30, 36], longitude: [9, 15, 18] },
        }),
      ),
  },
  { format: 'imessage-db', name: 'chat.db', build: database(buildImessage, imessageRows) },
  { format: 'wechat-db', name: 'MSG0.db', build: database(buildWechat, wechatRows) },
  {
    format: 'sqlite',
    name: 'notes.db',
    build: (change = same) => change(buildSqlite(['note(text text)'], [['note', { text: 'a' }]])),
  },
  {
    format: 'typedstream',
    name: 'body',
    build: (change = same) => change(buildTypedstream('see you at two')),
  },
  {
    format: 'plist',
    name: 'a.plist',
    build: (change = same) =>
      change(buildPlist({ title: 'Lake', people: ['Maya'], t: buildTypedstream('x') })),
  },
  {
    format: 'discord-package',
    name: 'package.zip',
    build: zipped([
      ['account/user.json', JSON.stringify({ id: '11', username: 'maya', global_name: 'Maya' })],
      ['messages/index.json', JSON.stringify({ '1191680000000000000': 'payments in Tacit' })],
      [
        'messages/c1191680000000000000/channel.json',
        JSON.stringify({ id: '1', name: 'payments', guild: { name: 'Tacit' } }),
      ],
      [
        'messages/c1191680000000000000/messages.csv',
        'ID,Timestamp,Contents,Attachments\n1191682886860800001,2024-01-02 08:00:00+00:00,refunds at two,\n',
      ],
    ]),
  },
  {
    format: 'qq-package',
    name: 'qq.zip',
    build: zipped([
      [
        'manifest.json',
        JSON.stringify({ chatInfo: { name: '支付小组', peerUin: '88', type: 'group' }, chunked: {} }),
      ],
      [
        'chunks/chunk_0001.jsonl',
        JSON.stringify({
          id: '1',
          timestamp: 1704189600000,
          sender: { uin: '1', name: 'Maya' },
          content: { text: '两点运行' },
        }),
      ],
      [
        'chunks/chunk_0002.jsonl',
        JSON.stringify({
          id: '2',
          timestamp: 1704189660000,
          sender: { uin: '2', name: 'Tom' },
          content: { text: '收到' },
        }),
      ],
    ]),
  },
];
