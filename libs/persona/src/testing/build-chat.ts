import type { ChatMessage } from '../reply/exchange';

const START = Date.UTC(2023, 4, 1, 18, 0);

/** A chat between "me" and "alex", a line each, a minute apart: `me: hi` or `alex: hey`. */
export function buildChat(...lines: string[]): ChatMessage[] {
  return lines.map((line, at) => {
    const [, personId = '', text = ''] = /^(\w+): ?([\s\S]*)$/.exec(line) ?? [];
    return { id: `c${at}`, personId, containerId: 'chat', at: START + at * 60_000, text };
  });
}
