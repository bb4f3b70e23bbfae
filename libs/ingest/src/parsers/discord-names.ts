import { handle, type Chat, type Said } from './chat-messages';
import { documentTitle } from './text-document';

/** Discord counts from the first second of 2015; its ids hold the milliseconds since in all but 22 bits. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** When something was made, by its id (https://discord.com/developers/docs/reference#snowflakes). */
export function timeOfSnowflake(id: string): Said['time'] {
  if (!/^\d{15,20}$/.test(id)) return { sentAt: null, clock: 'utc' };
  const milliseconds = Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
  return { sentAt: new Date(milliseconds).toISOString(), clock: 'utc' };
}

/** The channel by the name DiscordChatExporter gives its files: `Server - Category - channel [123].html`. */
export function channelOfFile(path: string): Chat {
  const name = documentTitle(path);
  const match = /^(.*?)\s*\[(\d{15,20})\]/.exec(name);
  const parts = (match?.[1] ?? name).split(' - ');
  const isDirect = parts[0] === 'Direct Messages';
  const channel = parts.at(-1)?.trim() || name;
  return {
    key: match?.[2] ?? `chat:${name.toLowerCase()}`,
    platform: 'discord',
    title: isDirect ? channel : `#${channel}`,
    kind: isDirect ? 'direct' : 'channel',
  };
}

export const discordHandle = (id: string, name: string, isBot = false) =>
  handle('discord', id, name, { isBot });
