import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chatWords } from '../chat-words';
import { seededRandom } from '../seeded-random';
import { writeChat } from '../write-chat';

/** A generated export: its name, how to write one, and what it is to a program that knows nothing of it. */
export interface Export {
  format: string;
  name: string;
  plain: 'json' | 'json-lines' | 'lines';
  write: (path: string, records: number) => Promise<unknown>;
}

interface Said {
  at: Date;
  who: string;
  text: string;
  number: number;
}

const people = ['Ana Ruiz', 'Ben Okoye', 'Chen Hao', 'Dana Levi', '李娜'];
const first = Date.UTC(2022, 0, 3, 8);

function* conversation(records: number): Generator<Said> {
  const random = seededRandom(1);
  const words = chatWords(random);
  for (let number = 0; number < records; number++) {
    const text = words.messageOf(Math.floor(number / 40) % words.topics);
    yield { at: new Date(first + number * 61_000), who: people[number % people.length] ?? '', text, number };
  }
}

const written =
  (head: string, between: string, tail: string, asText: (said: Said) => string): Export['write'] =>
  (path, records) =>
    pipeline(Readable.from(parts(records, head, between, tail, asText)), createWriteStream(path));

function* parts(
  records: number,
  head: string,
  between: string,
  tail: string,
  asText: (said: Said) => string,
): Generator<string> {
  yield head;
  for (const said of conversation(records)) yield (said.number === 0 ? '' : between) + asText(said);
  yield tail;
}

const telegram = ({ at, who, text, number }: Said): string =>
  JSON.stringify({
    ...{ id: number + 1, type: 'message', date: at.toISOString().slice(0, 19) },
    ...{ date_unixtime: String(at.getTime() / 1000), from: who, from_id: `user${who.length}`, text },
    text_entities: [{ type: 'plain', text }],
  });

const discord = ({ at, who, text, number }: Said): string =>
  JSON.stringify({
    ...{ id: String(number + 100), type: 'Default', timestamp: at.toISOString(), timestampEdited: null },
    ...{ isPinned: false, content: text, attachments: [], embeds: [], reactions: [], mentions: [] },
    author: { id: String(who.length), name: who, discriminator: '0000', nickname: who, isBot: false },
  });

const lines = ({ at, who, text }: Said): string =>
  JSON.stringify({ _type: 'message', sender: who, timestamp: at.getTime() / 1000, content: text });

const table = ({ at, who, text }: Said): string =>
  `${who},${at.toISOString().slice(0, 19).replace('T', ' ')},"${text.replaceAll('"', '""')}"`;

const mail = ({ at, who, text, number }: Said): string =>
  [
    `From ${number}@example.org ${at.toUTCString()}`,
    `From: ${who.replace(/\P{ASCII}/gu, 'x')} <p${who.length}@example.org>`,
    'To: team@example.org',
    `Date: ${at.toUTCString()}`,
    `Message-ID: <${number}@example.org>`,
    `Subject: Note ${number % 50}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\n');

/** The kinds of export that grow large, in the shapes their programs write. */
export const exports: Export[] = [
  {
    ...{ format: 'whatsapp-txt', name: 'WhatsApp Chat with Bench.txt', plain: 'lines' },
    write: (path, records) => writeChat(path, records, 1),
  },
  {
    ...{ format: 'telegram-json', name: 'result.json', plain: 'json' },
    write: written('{"name":"Bench","type":"private_group","id":1,"messages":[\n', ',\n', '\n]}', telegram),
  },
  {
    ...{ format: 'discord-json', name: 'bench.json', plain: 'json' },
    write: written(
      '{"guild":{"id":"1","name":"Bench"},"channel":{"id":"2","type":"GuildTextChat","name":"bench"},"messages":[\n',
      ',\n',
      '\n]}',
      discord,
    ),
  },
  {
    ...{ format: 'chatlab-jsonl', name: 'bench.jsonl', plain: 'json-lines' },
    write: written('{"_type":"header","meta":{"name":"Bench"}}\n', '\n', '\n', lines),
  },
  {
    ...{ format: 'chat-csv', name: 'bench.csv', plain: 'lines' },
    write: written('sender,time,content\n', '\n', '\n', table),
  },
  {
    ...{ format: 'mbox', name: 'bench.mbox', plain: 'lines' },
    write: written('', '\n', '\n', mail),
  },
];
