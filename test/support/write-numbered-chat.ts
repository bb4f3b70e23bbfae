import { writeFileSync } from 'node:fs';

/** A word that stands in the message with this number and in no other: letters only, so that it stays one word. */
export function wordOf(at: number): string {
  const letters = [...String(at).padStart(6, '0')].map((digit) => 'bdfgklmnpr'[Number(digit)]);
  return `zu${letters.join('o')}`;
}

/** The export of a group in which every message has a word of its own. */
export function writeNumberedChat(path: string, messages: number): void {
  const lines: string[] = [];
  for (let at = 0; at < messages; at++) {
    const time = new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString();
    const day = time.slice(0, 10).split('-').reverse().join('/');
    const name = ['Ana', 'Ben', 'Chen'][at % 3];
    lines.push(`${day}, ${time.slice(11, 16)} - ${name}: message number ${at} about ${wordOf(at)}\n`);
  }
  writeFileSync(path, lines.join(''));
}
