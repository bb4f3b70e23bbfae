import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chatWords } from './chat-words';
import { seededRandom } from './seeded-random';

/** A word that stands in the last message and nowhere else: who finds it can search everything. */
export const lastWord = 'zzyzxterminus';

const names = [
  'Ana Ruiz',
  'Ben Okoye',
  'Chen Hao',
  'Dana Levi',
  'Emil Novak',
  'Farah Aziz',
  'Gus Lind',
  '李娜',
];
const start = Date.UTC(2022, 0, 3, 8);

/**
 * Writes the export of a WhatsApp group with so many messages; the same seed writes the same bytes.
 * @returns words to search for while it is read
 */
export async function writeChat(path: string, messages: number, seed: number): Promise<string[]> {
  await pipeline(Readable.from(linesOf(messages, seed)), createWriteStream(path));
  const words = chatWords(seededRandom(seed));
  return Array.from({ length: 50 }, (_, at) => words.messageOf(at).split(' ').slice(0, 4).join(' '));
}

function* linesOf(messages: number, seed: number): Generator<string> {
  const random = seededRandom(seed);
  const words = chatWords(random);
  let time = start;
  let topic = 0;
  for (let at = 0; at < messages; at++) {
    // A talk goes on for a while; then there is a pause and often another topic.
    const pauses = random() < 0.06;
    time += pauses ? random() * 6 * 3_600_000 : random() * 90_000;
    if (pauses) topic = Math.floor(random() * words.topics);
    const name = names[Math.floor(random() * names.length)] ?? '';
    const text = at === messages - 1 ? `that was all ${lastWord}` : words.messageOf(topic);
    yield `${stamp(time)} - ${name}: ${text}\n`;
  }
}

/** `31/12/2024, 23:59`, as the application writes it with a 24-hour clock. */
function stamp(time: number): string {
  const [date = '', clock = ''] = new Date(time).toISOString().split('T');
  return `${date.split('-').reverse().join('/')}, ${clock.slice(0, 5)}`;
}
