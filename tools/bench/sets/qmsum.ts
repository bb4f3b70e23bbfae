import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passage, type RetrievalPool, type RetrievalQuery, type RetrievalSet } from './retrieval-set';

interface Meeting {
  specific_query_list: { query: string; relevant_text_span: [string, string][] }[];
  meeting_transcripts: { speaker: string; content: string }[];
}

/** Meetings by turns, all of a split in one pool; relevant are the turns of the labelled spans. */
export function loadQmsum(data: string): RetrievalSet[] {
  const folder = ['val', 'test', 'dev']
    .map((split) => join(data, 'qmsum', 'data', 'ALL', split))
    .find((path) => existsSync(path));
  if (!folder) return [];
  const pool: RetrievalPool = { passages: [], queries: [] };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const meeting = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Meeting;
    const id = (turn: number) => `m:${name}:${turn}`;
    for (const [ordinal, { speaker, content }] of meeting.meeting_transcripts.entries()) {
      const who = { handleId: `${name}:${speaker}`, speaker };
      const place = { containerId: name, stretch: name, ordinal };
      pool.passages.push(passage({ id: id(ordinal), kind: 'message', ...place, ...who, text: content }));
    }
    for (const { query, relevant_text_span: spans } of meeting.specific_query_list) {
      pool.queries.push({ text: query, relevant: turnsOf(spans, id) } satisfies RetrievalQuery);
    }
  }
  return [{ name: 'qmsum', pools: [pool] }];
}

function turnsOf(spans: [string, string][], id: (turn: number) => string): Map<string, number> {
  const relevant = new Map<string, number>();
  for (const [from, to] of spans) {
    for (let turn = Number(from); turn <= Number(to); turn++) relevant.set(id(turn), 1);
  }
  return relevant;
}
