import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A message of a stream that many people write into. */
export interface StreamMessage {
  speaker: string;
  text: string;
}

/** A stream in order of time, by the name of its set. */
export interface Stream {
  set: string;
  messages: StreamMessage[];
}

const SLACK_MESSAGE =
  /<message\b[^>]*>\s*<ts>[^<]*<\/ts>\s*<user>([^<]*)<\/user>\s*<text>([\s\S]*?)<\/text>/g;
const IRC_MESSAGE = /^\[\d\d:\d\d\] <([^>]+)> (.*)$/;
const IRC_BOTS = new Set([
  'ubotu',
  'ubottu',
  'ubot3',
  'ubot5',
  'ubugtu',
  'lotuxbot',
  'dabot',
  'ubotwo',
  'floodbot1',
]);
const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

/** Every year of every Slack channel under `slack_chats/data`, each a stream of its own, bots left out. */
export async function readSlackStreams(folder: string): Promise<Stream[]> {
  const root = join(folder, 'slack_chats', 'data');
  const streams: Stream[] = [];
  for (const path of (await readdir(root, { recursive: true }))
    .filter((name) => name.endsWith('.xml'))
    .sort()) {
    const [channel = '', year = ''] = path.split('/');
    const xml = await readFile(join(root, path), 'utf8');
    const messages = [...xml.matchAll(SLACK_MESSAGE)].map(([, speaker = '', text = '']) => ({
      speaker: decode(speaker),
      text: decode(text),
    }));
    streams.push({
      set: `${channel}-${year}`,
      messages: messages.filter(({ speaker }) => !/bot$/i.test(speaker)),
    });
  }
  return streams;
}

/** The Ubuntu channel as one stream, day after day, bots left out. */
export async function readIrcStream(folder: string): Promise<Stream> {
  const root = join(folder, 'irc_disentanglement', 'data', 'train');
  const messages: StreamMessage[] = [];
  for (const name of (await readdir(root)).filter((file) => file.endsWith('.raw.txt')).sort()) {
    for (const line of (await readFile(join(root, name), 'utf8')).split('\n')) {
      const [, speaker, text] = IRC_MESSAGE.exec(line) ?? [];
      if (speaker === undefined || text === undefined || IRC_BOTS.has(speaker.toLowerCase())) continue;
      messages.push({ speaker, text });
    }
  }
  return { set: 'irc', messages };
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
}
