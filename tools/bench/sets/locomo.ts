import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '@tacit/knowledge';
import { passage, type RetrievalSet } from './retrieval-set';

export interface LocomoQuestion {
  question: string;
  answer: string;
  /** 1 multi-hop, 2 temporal, 3 open, 4 single-hop, 5 not answerable. */
  category: number;
  /** Passage ids. */
  evidence: string[];
}

export interface LocomoConversation {
  name: string;
  speakers: string[];
  passages: Passage[];
  questions: LocomoQuestion[];
}

interface Turn {
  speaker: string;
  dia_id: string;
  text: string;
  blip_caption?: string;
}

interface File {
  sample_id: string;
  conversation: Record<string, string | Turn[]>;
  qa: { question: string; answer?: string | number; evidence?: string[]; category: number }[];
}

interface Finding {
  question_id: string;
  correct_evidence?: string[];
  correct_answer?: string;
}

const slices: Record<number, string> = { 1: 'multi-hop', 2: 'temporal', 3: 'open', 4: 'single-hop' };

/** Long chats of two people with questions whose evidence is labelled, mistakes found by the audit corrected. */
export function loadLocomo(data: string): LocomoConversation[] {
  const folder = join(data, 'locomo');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as File[])
    .map((file, number) => readConversation(file, findings(data, number)));
}

/** Evidence of the answerable questions, within each conversation. */
export function locomoRetrieval(data: string): RetrievalSet[] {
  const conversations = loadLocomo(data);
  if (conversations.length === 0) return [];
  const pools = conversations.map(({ name, passages, questions }) => ({
    name,
    passages,
    queries: questions
      .filter(({ category, evidence }) => category in slices && evidence.length > 0)
      .map(({ question, category, evidence }) => ({
        text: question,
        slice: slices[category]!,
        relevant: new Map(evidence.map((id) => [id, 1])),
      })),
  }));
  return [{ name: 'locomo', pools }];
}

function findings(data: string, number: number): Map<number, Finding> {
  const path = join(data, 'locomo_audit', 'audit', `errors_conv_${number}.json`);
  if (!existsSync(path)) return new Map();
  const list = JSON.parse(readFileSync(path, 'utf8')) as Finding[];
  return new Map(list.map((finding) => [Number(finding.question_id.split('qa').at(-1)), finding]));
}

function readConversation(file: File, audit: Map<number, Finding>): LocomoConversation {
  const passages = sessionsOf(file).flatMap((session) => sessionPassages(file, session));
  const known = new Set(passages.map(({ id }) => id));
  const questions = file.qa.map((qa, number) => {
    const finding = audit.get(number);
    const evidence = finding?.correct_evidence?.length ? finding.correct_evidence : (qa.evidence ?? []);
    const ids = evidence.flatMap((text) => text.match(/D\d+:\d+/g) ?? []).map((id) => `m:${id}`);
    return {
      question: qa.question,
      answer: String(finding?.correct_answer ?? qa.answer ?? ''),
      category: qa.category,
      evidence: [...new Set(ids)].filter((id) => known.has(id)),
    };
  });
  const speakers = [...new Set(passages.flatMap(({ speaker }) => speaker ?? []))];
  return { name: file.sample_id, speakers, passages, questions };
}

const sessionsOf = (file: File): string[] =>
  Object.keys(file.conversation)
    .filter((key) => /^session_\d+$/.test(key))
    .sort((a, b) => Number(a.slice(8)) - Number(b.slice(8)));

function sessionPassages(file: File, session: string): Passage[] {
  const turns = file.conversation[session];
  if (!Array.isArray(turns)) return [];
  const written = file.conversation[`${session}_date_time`];
  const date = typeof written === 'string' ? /on (\d+) (\w+), (\d+)/.exec(written) : null;
  const at = date ? Date.parse(`${date[1]} ${date[2]} ${date[3]} UTC`) : null;
  return turns.map((turn, ordinal) =>
    passage({
      ...{ id: `m:${turn.dia_id}`, kind: 'message', containerId: file.sample_id, ordinal, at },
      ...{ stretch: `${file.sample_id}#${session}`, handleId: turn.speaker, speaker: turn.speaker },
      ...{ text: turn.text, caption: turn.blip_caption ?? '' },
    }),
  );
}
