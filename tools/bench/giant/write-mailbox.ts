import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chatWords } from '../chat-words';
import { seededRandom } from '../seeded-random';

const people = ['Ana Ruiz', 'Ben Okoye', 'Chen Hao', 'Dana Levi', 'Emil Novak', 'Farah Aziz', 'Gus Lind'];
const start = Date.UTC(2010, 0, 4, 8);
const pictureBytes = 200_000;
const textsInMail = 8;

/**
 * Writes a mailbox of at least so many bytes: threads of three mails, and, as in most archives, pictures and
 * notes that weigh more than the words.
 * @returns how many mails it holds
 */
export async function writeMailbox(path: string, bytes: number, lastText: string): Promise<number> {
  let mails = 0;
  const random = seededRandom(1);
  const words = chatWords(random);
  const picture = Buffer.from(Array.from({ length: pictureBytes }, () => Math.floor(random() * 256)));
  const encoded = picture.toString('base64').replace(/.{76}/g, '$&\n');
  const textOf = (): string =>
    Array.from({ length: textsInMail }, () => words.messageOf(Math.floor(mails / 40))).join('\n');
  function* parts(): Generator<string> {
    for (let written = 0; written < bytes; mails++) {
      const part = mailOf(mails, textOf(), encoded);
      written += part.length;
      yield part;
    }
    yield mailOf(mails++, lastText, '');
  }
  await pipeline(Readable.from(parts()), createWriteStream(path));
  return mails;
}

function mailOf(number: number, text: string, picture: string): string {
  const at = new Date(start + number * 600_000).toUTCString();
  const who = number % people.length;
  const thread = number - (number % 3);
  return [
    `From p${who}@example.org ${at}`,
    `From: ${people[who]} <p${who}@example.org>`,
    `To: p${(number + 1) % people.length}@example.org`,
    `Date: ${at}`,
    `Message-ID: <${number}@example.org>`,
    ...(number === thread
      ? []
      : [`In-Reply-To: <${thread}@example.org>`, `References: <${thread}@example.org>`]),
    `Subject: ${number === thread ? '' : 'Re: '}Note ${thread}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    ...(number % 5 === 0 ? attachment('image/jpeg', `picture-${number}.jpg`, picture) : []),
    ...(number % 50 === 1 ? attachment('text/plain', `note-${number}.txt`, btoa(`Note ${number}`)) : []),
    '--part--',
    '',
    '',
  ].join('\n');
}

const attachment = (type: string, name: string, content: string): string[] => [
  '--part',
  `Content-Type: ${type}; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  content,
];
