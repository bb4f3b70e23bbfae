import type { Passage } from '../passage';

/** A chat for tests: lines "Name: text", a minute apart; an empty line starts another sitting. */
export function chat(
  lines: string,
  options: { sourceId?: string; title?: string; startAt?: string } = {},
): Passage[] {
  const { sourceId = 'chat', title = 'general', startAt = '2024-03-04T09:00:00Z' } = options;
  let sitting = 0;
  let ordinal = 0;
  const passages: Passage[] = [];
  for (const [number, line] of lines.trim().split('\n').entries()) {
    const match = /^\s*([^:]+): (.+)$/.exec(line);
    if (!match) {
      sitting++;
      ordinal = 0;
      continue;
    }
    const [, speaker = '', text = ''] = match;
    passages.push({
      id: `m:${sourceId}-${number}`,
      kind: 'message',
      sourceId,
      containerId: `${sourceId}-conversation`,
      stretch: `${sourceId}#${sitting}`,
      ordinal: ordinal++,
      handleId: `handle-${speaker}`,
      speaker,
      at: Date.parse(startAt) + number * 60_000,
      title,
      headings: [],
      page: null,
      text,
      caption: '',
    });
  }
  return passages;
}

/** A document for tests: Markdown-like, `#` lines are headings, paragraphs are passages. */
export function handbook(text: string, options: { sourceId?: string; title?: string } = {}): Passage[] {
  const { sourceId = 'handbook', title = 'Handbook' } = options;
  const passages: Passage[] = [];
  let headings: string[] = [];
  for (const paragraph of text.trim().split(/\n\s*\n/)) {
    const heading = /^\s*#+ (.+)$/.exec(paragraph)?.[1];
    if (heading) headings = [heading];
    else
      passages.push({
        id: `s:${sourceId}-${passages.length}:0-${paragraph.trim().length}`,
        kind: 'section',
        sourceId,
        containerId: `${sourceId}-document`,
        stretch: `${sourceId}-document`,
        ordinal: passages.length,
        handleId: null,
        speaker: null,
        at: null,
        title,
        headings,
        page: null,
        text: paragraph.trim(),
        caption: '',
      });
  }
  return passages;
}

export async function* inOrder<T>(items: T[]): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}
