import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { chatWords } from '../chat-words';
import { seededRandom } from '../seeded-random';

const users = Array.from({ length: 60 }, (_, at) => ({ id: `U${1000 + at}`, name: `user${at}` }));
const channels = Array.from({ length: 40 }, (_, at) => ({ id: `C${1000 + at}`, name: `channel-${at}` }));
const firstDay = Date.UTC(2020, 0, 1);
const dayMs = 86_400_000;
const messagesPerDay = 250;

/**
 * Writes the export of a workspace of 40 channels, day by day, until the archive has so many bytes.
 * @returns how many messages it holds
 */
export async function writeSlack(path: string, bytes: number, lastText: string): Promise<number> {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path));
  const add = (name: string, content: () => string): Promise<void> =>
    new Promise((resolve) => {
      zip.addReadStreamLazy(name, { compressionLevel: 1 }, (give) => {
        give(null, Readable.from([Buffer.from(content())]).once('close', resolve));
      });
    });
  const members = users.map(({ id }) => id);
  await add('users.json', () => JSON.stringify(users));
  await add('channels.json', () => JSON.stringify(channels.map((channel) => ({ ...channel, members }))));
  const text = textSource();
  let messages = 0;
  const addDay = async (channel: string, day: number, texts: string[]): Promise<void> => {
    const at = firstDay + day * dayMs;
    messages += texts.length;
    await add(`${channel}/${new Date(at).toISOString().slice(0, 10)}.json`, () => dayOf(at, texts));
  };
  let day = 0;
  for (; day === 0 || (await stat(path)).size < bytes; day++)
    for (const { name } of channels) await addDay(name, day, Array.from({ length: messagesPerDay }, text));
  await addDay(channels[0]?.name ?? '', day, [lastText]);
  zip.end();
  await written;
  return messages;
}

/** Texts from a stock, because making one takes longer than packing it. */
function textSource(): () => string {
  const random = seededRandom(1);
  const words = chatWords(random);
  const stock = Array.from({ length: 50_000 }, (_, at) => words.messageOf(at));
  return () => stock[Math.floor(random() * stock.length)] ?? '';
}

const dayOf = (at: number, texts: readonly string[]): string =>
  JSON.stringify(
    texts.map((text, nth) => ({
      ...{ type: 'message', user: users[(nth * 7) % users.length]?.id, text },
      ...{ ts: `${at / 1000 + nth * 60}.000${100 + (nth % 100)}`, team: 'T1000' },
    })),
  );
