import type { Passage } from '@tacit/knowledge';
import { chatWords } from '../chat-words';
import { seededRandom } from '../seeded-random';
import { loadLocomo } from '../sets/locomo';
import { loadQmsum } from '../sets/qmsum';
import { passage } from '../sets/retrieval-set';
import { loadSlack } from '../sets/slack-chats';

/** A question whose answering passages are in the corpus. */
export interface Question {
  text: string;
  containerId: string;
  relevant: ReadonlySet<string>;
}

export interface Corpus {
  size: number;
  /** The same every time it is read; nothing that is generated stays in memory. */
  passages(): Generator<Passage>;
  questions: Question[];
}

const names = 'Ana Ben Chen Dana Emil Farah Gus Hana Ivo Jun Kofi Lena Mina Noor Otto Pia'.split(' ');
const perSource = 50_000;
const perContainer = 2_500;
const perStretch = 40;
const minute = 60_000;
const start = Date.UTC(2022, 0, 3, 8);

/** Real chats and meetings under `data`, as far as they go, then generated ones until there are `size` passages. */
export async function readCorpus(size: number, data: string | undefined): Promise<Corpus> {
  const conversations = data === undefined ? [] : loadLocomo(data);
  const filler = data === undefined ? [] : [...(await loadSlack(data)), ...loadQmsum(data)];
  const real = [
    ...conversations.map(({ name, passages }) => passages.map((one) => placed(one, name))),
    ...filler.map(({ name, pools }) =>
      pools.flatMap(({ passages }) => passages.map((one) => placed(one, name))),
    ),
  ].flat();
  return {
    size,
    *passages() {
      yield* real.slice(0, size);
      yield* generatedPassages(size - real.length, 'generated');
    },
    questions: conversations.flatMap(({ name, questions }) =>
      questions
        .filter(({ category, evidence }) => category < 5 && evidence.length > 0)
        .map(({ question, evidence }) => ({
          text: question,
          containerId: `${name}/${name}`,
          relevant: new Set(evidence.map((id) => `${name}/${id}`)),
        })),
    ),
  };
}

/** Talk of a team in channels: a day's sitting after the other, each about one topic. */
export function* generatedPassages(count: number, name: string): Generator<Passage> {
  const random = seededRandom(count);
  const words = chatWords(random);
  for (let i = 0; i < count; i++) {
    const speaker = names[Math.floor(random() * names.length)] ?? '';
    const containerId = `${name}-${Math.floor(i / perContainer)}`;
    const sitting = Math.floor(i / perStretch);
    yield passage({
      ...{
        id: `m:${name}-${i}`,
        kind: 'message',
        sourceId: `${name}-${Math.floor(i / perSource)}`,
        containerId,
      },
      ...{ stretch: `${containerId}#${sitting}`, ordinal: i % perStretch, handleId: speaker, speaker },
      ...{ at: start + i * minute, title: containerId, text: words.messageOf(sitting) },
    });
  }
}

/** Ids of sets repeat from conversation to conversation. */
const placed = (one: Passage, name: string): Passage => ({
  ...one,
  id: `${name}/${one.id}`,
  sourceId: name,
  containerId: `${name}/${one.containerId}`,
  stretch: `${name}/${one.stretch}`,
});
