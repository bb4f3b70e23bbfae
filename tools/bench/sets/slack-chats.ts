import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Passage, passagesOfConversation, type PassageMessage } from '@tacit/knowledge';
import type { RetrievalQuery, RetrievalSet } from './retrieval-set';

export interface SlackMessage {
  id: string;
  /** Given by the set's annotators; never shown to a ranking. */
  conversation: string;
  at: number;
  user: string;
  text: string;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '');

/** The channel of one file, in the order of time. */
export function readSlackFile(path: string): SlackMessage[] {
  const xml = readFileSync(path, 'utf8');
  const message =
    /<message conversation_id="([^"]*)">\s*<ts>([^<]*)<\/ts>\s*<user>([^<]*)<\/user>\s*<text>([^<]*)<\/text>/g;
  return [...xml.matchAll(message)]
    .map(([, conversation = '', ts = '', user = '', text = ''], number) => ({
      ...{ id: `m:${number}`, conversation, at: Date.parse(`${ts.slice(0, 23)}Z`) },
      ...{ user: unescape(user), text: unescape(text) },
    }))
    .sort((a, b) => a.at - b.at);
}

/** Every channel and year under `slack_chats/data`. */
export function slackFiles(data: string): { name: string; path: string }[] {
  const folder = join(data, 'slack_chats', 'data');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => {
      const [team, year] = name.split('/');
      return { name: `slack-${team}-${year}`, path: join(folder, name) };
    });
}

/** A question that opens a conversation, and what others replied to it. */
export async function loadSlack(data: string): Promise<RetrievalSet[]> {
  const sets: RetrievalSet[] = [];
  for (const { name, path } of slackFiles(data)) {
    const messages = readSlackFile(path);
    sets.push({
      name,
      pools: [{ passages: await passagesOf(messages), queries: questionsOf(messages) }],
    });
  }
  return sets;
}

async function passagesOf(messages: SlackMessage[]): Promise<Passage[]> {
  const passages: Passage[] = [];
  for await (const passage of passagesOfConversation(rows(messages))) passages.push(passage);
  return passages;
}

async function* rows(messages: SlackMessage[]): AsyncGenerator<PassageMessage> {
  await Promise.resolve();
  for (const { id, at, user, text } of messages) {
    yield {
      ...{ id: id.slice(2), sourceId: 'bench', conversationId: 'channel', threadId: null, at, text },
      ...{ handleId: user, speaker: user, caption: '', title: '' },
    };
  }
}

function questionsOf(messages: SlackMessage[]): RetrievalQuery[] {
  const conversations = new Map<string, SlackMessage[]>();
  for (const message of messages) {
    const others = conversations.get(message.conversation);
    if (others) others.push(message);
    else conversations.set(message.conversation, [message]);
  }
  return [...conversations.values()].flatMap((conversation) => {
    const first = conversation[0];
    if (!first || conversation.length < 4 || first.text.length < 40 || !first.text.includes('?')) return [];
    const replies = conversation.slice(1).filter(({ user, text }) => user !== first.user && text.length > 20);
    if (replies.length === 0) return [];
    const relevant = new Map(replies.map(({ id }) => [id, 1]));
    return [{ text: first.text, relevant, withheld: first.id }];
  });
}
