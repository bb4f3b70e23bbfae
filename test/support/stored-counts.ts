import { operation, operations, readAllPages, type TacitClient } from '@tacit/tools';
import { wordOf } from './write-numbered-chat';

const sources = operation<
  { sources: { items: { name: string; messages: number; people: number }[] } },
  { workspaceId: string }
>(
  `query Counted($workspaceId: ID!) { sources(workspaceId: $workspaceId) { items { name messages people } } }`,
);

/** What a reader can count of a numbered chat: nothing may be missing, and nothing there twice. */
export interface StoredCounts {
  /** Per source. */
  messages: number[];
  /** By person, in the order of their names. */
  messagesOfPeople: [string, number][];
  /** How many passages have the word of a message, for messages from all over the chat. */
  found: number[];
}

export async function storedCounts(
  client: TacitClient,
  workspaceId: string,
  numbers: readonly number[],
): Promise<StoredCounts> {
  const listed = await client.request(sources, { workspaceId });
  const people = await readAllPages(async (after) => {
    const variables = { workspaceId, text: null, first: 50, after };
    return (await client.request(operations.people, variables)).people;
  });
  const found: number[] = [];
  for (const number of numbers) {
    const word = wordOf(number);
    const { search } = await client.request(operations.search, {
      workspaceId,
      input: { text: word, limit: 20 },
    });
    found.push(search.hits.filter(({ passage }) => passage.text.includes(word)).length);
  }
  return {
    messages: listed.sources.items.map(({ messages }) => messages),
    messagesOfPeople: people
      .map(({ name, messages }): [string, number] => [name, messages])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    found,
  };
}

/** What they have to be. */
export function expectedCounts(messages: number, numbers: readonly number[]): StoredCounts {
  return {
    messages: [messages],
    messagesOfPeople: ['Ana', 'Ben', 'Chen'].map((name, at) => [name, Math.ceil((messages - at) / 3)]),
    found: numbers.map(() => 1),
  };
}
