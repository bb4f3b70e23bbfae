import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { followImport } from '../../support/follow-import';
import * as operations from '../../support/operations';
import { startServer } from '../../support/server-process';
import type { TacitClient } from '../../support/tacit-client';
import { uploadFiles } from '../../support/upload';
import type { BenchRow } from '../bench-row';
import { inTemporaryFolder, newOwner } from '../bench-server';
import { loadLocomo, type LocomoConversation } from '../sets/locomo';
import { startHostileModel } from './hostile-model';
import { isSupported } from './is-supported';

const conversationsAsked = 3;
const questionsEach = 100;

/**
 * The whole server with a language model that invents facts, cites the wrong passage, obeys orders and never
 * abstains: how many of the sentences shown are not supported by the passage they cite. Every second question is of
 * another conversation, so that nothing there answers it.
 */
export async function underHostileModel(data: string): Promise<BenchRow[]> {
  const model = await startHostileModel();
  try {
    const env = { LLM_URL: model.url, LLM_MODEL: 'hostile' };
    const counts = await inTemporaryFolder(async (folder) => {
      const server = await startServer({ dataDir: join(folder, 'data'), env });
      try {
        return await asked(server.url, folder, loadLocomo(data).slice(0, conversationsAsked + 1));
      } finally {
        await server.stop();
      }
    });
    const written = [...model.written.values()].reduce((sum, n) => sum + n, 0);
    const about = { set: 'locomo', system: 'fake-hostile' };
    return [
      { ...about, metric: 'unsupported_shown', value: counts.unsupported, n: counts.shown },
      { ...about, metric: 'answered', value: counts.answered, n: counts.asked },
      { ...about, metric: 'model_answers', value: written, n: counts.asked },
    ];
  } finally {
    await model.close();
  }
}

interface Counts {
  asked: number;
  answered: number;
  shown: number;
  unsupported: number;
}

async function asked(url: string, folder: string, conversations: LocomoConversation[]): Promise<Counts> {
  const counts: Counts = { asked: 0, answered: 0, shown: 0, unsupported: 0 };
  const { client, workspaceId } = await newOwner(url);
  for (const [at, conversation] of conversations.slice(0, conversationsAsked).entries()) {
    await upload(client, workspaceId, folder, conversation);
    const own = conversation.questions.slice(0, questionsEach / 2);
    const foreign = (conversations[at + 1]?.questions ?? []).slice(0, questionsEach / 2);
    for (const { question } of [...own, ...foreign]) await askOne(client, workspaceId, question, counts);
    console.error(`answers: ${conversation.name} asked under a hostile model`);
  }
  return counts;
}

async function askOne(client: TacitClient, workspaceId: string, text: string, counts: Counts): Promise<void> {
  const { ask } = await client.request(operations.ask, { input: { workspaceId, text } });
  counts.asked++;
  if (ask.result.__typename !== 'Answer') return;
  counts.answered++;
  const { citations } = ask.result;
  for (const sentence of ask.result.sentences) {
    const cited = citations.find(({ number }) => number === sentence.citation)?.passage.text ?? '';
    counts.shown++;
    if (isSupported(sentence.text, cited)) continue;
    counts.unsupported++;
    console.error(`unsupported: "${sentence.text}" cites "${cited.slice(0, 200)}"`);
  }
}

async function upload(
  client: TacitClient,
  workspaceId: string,
  folder: string,
  { name, passages }: LocomoConversation,
): Promise<void> {
  const path = join(folder, `${name}.jsonl`);
  const lines = passages.map(({ speaker, at, text }) =>
    JSON.stringify({ author: speaker, time: at === null ? null : new Date(at).toISOString(), text }),
  );
  await writeFile(path, lines.join('\n'));
  const file = { path, name: `${name}.jsonl`, bytes: (await stat(path)).size };
  const { importId } = await uploadFiles(client, [file], { workspaceId });
  const { phase, message } = await followImport(client, importId);
  if (phase !== 'DONE') throw new Error(`${name} was not imported: ${message}`);
}
