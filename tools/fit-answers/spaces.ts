import type { Passage } from '@tacit/knowledge';
import { questionSets } from '../bench/answers/locomo-questions';
import { loadClassic } from '../bench/sets/classic-ir';
import { loadCmrc } from '../bench/sets/cmrc';
import { loadLocomo, type LocomoConversation, type LocomoQuestion } from '../bench/sets/locomo';
import { loadQmsum } from '../bench/sets/qmsum';
import { documentPassage, passage, type RetrievalQuery } from '../bench/sets/retrieval-set';

/** What is asked of a space. */
export interface AskedOf {
  /** What its answer is, or would be: chat of two, meetings, documents, or a mix of chat and documents. */
  kind: 'chat' | 'meetings' | 'documents' | 'mixed';
  question: string;
  isAnswerable: boolean;
  relevant: string[];
}

/** Passages that are searched together, and what is asked of them. */
export interface Space {
  name: string;
  /** Conversations and collections in it: what is left out together. */
  groups: string[];
  passages: Passage[];
  asked: AskedOf[];
}

/** Foreign questions per collection: as many as tell, few enough to be quick. */
const foreignPerSet = 250;
/** Turns of a chat that make up a section where it is read as a document. */
const sectionLength = 3;
/** Chinese pages of a space, and questions of each sort to them: they are easy, and would outweigh the rest. */
const chinesePerSpace = 60;

/** Everything under a folder that answers can be learnt from. */
export function* spaces(data: string): Generator<Space> {
  const conversations = loadLocomo(data);
  yield* chats(conversations);
  yield* mixes(conversations, data);
  const chatQuestions = conversations.flatMap(({ questions }) => questions.map(({ question }) => question));
  const documents = loadClassic(data);
  for (const { name, pools } of loadQmsum(data))
    for (const { passages, queries } of pools)
      yield collection({ name, kind: 'meetings', passages, queries }, chatQuestions);
  for (const { name, pools } of documents) {
    const others = documents
      .filter((one) => one.name !== name)
      .flatMap((one) => one.pools.flatMap((pool) => pool.queries.map(({ text }) => text)));
    for (const { passages, queries } of pools)
      yield collection({ name, kind: 'documents', passages, queries }, others);
  }
}

function* chats(conversations: LocomoConversation[]): Generator<Space> {
  for (const [at, { name, passages }] of conversations.entries()) {
    const sets = questionSets(conversations, at);
    const answerable = sets.answerable.map(({ question, evidence }) => asked('chat', question, evidence));
    const others = [...sets['category-5'], ...sets.foreign].map(({ question }) => asked('chat', question));
    yield { name, groups: [name], passages, asked: [...answerable, ...others] };
  }
}

/**
 * What a team has: a chat, documents and pages in another language side by side, and short questions that name nobody
 * who speaks. The documents are half of the next chat, read as pages; what the other half tells is answered nowhere.
 */
function* mixes(conversations: LocomoConversation[], data: string): Generator<Space> {
  const chinese = loadCmrc(data).flatMap(({ pools }) => pools);
  const pages = chinese.flatMap(({ passages }) => passages);
  const pageQuestions = chinese.flatMap(({ queries }) => queries);
  for (const [at, here] of conversations.entries()) {
    const next = conversations[(at + 1) % conversations.length];
    const third = conversations[(at + 2) % conversations.length];
    if (!next || !third || next === here || third === here) return;
    const { sections, sectionOf } = asPages(next);
    const own = pages.slice(at * chinesePerSpace, (at + 1) * chinesePerSpace);
    const ownIds = new Set(own.map(({ id }) => id));
    const ofPages = (isThere: boolean): RetrievalQuery[] =>
      pageQuestions.filter(({ relevant }) => [...relevant.keys()].some((id) => ownIds.has(id)) === isThere);
    const toldOf = (one: LocomoQuestion): string[] => one.evidence.flatMap((id) => sectionOf.get(id) ?? []);
    const told = answerableOf(next);
    yield {
      name: `${here.name} with documents`,
      groups: [here.name, next.name],
      passages: [...here.passages, ...sections, ...own],
      asked: [
        ...answerableOf(here).map((one) =>
          asked('mixed', withoutNames(one.question, here.speakers), one.evidence),
        ),
        ...told.map((one) => asked('mixed', one.question, toldOf(one))),
        ...spread(answerableOf(third)).map((one) =>
          asked('mixed', withoutNames(one.question, third.speakers)),
        ),
        ...spread(ofPages(true), chinesePerSpace).map(({ text, relevant }) =>
          asked('mixed', text, [...relevant.keys()]),
        ),
        ...spread(ofPages(false), chinesePerSpace).map(({ text }) => asked('mixed', text)),
      ],
    };
  }
}

const answerableOf = ({ questions }: LocomoConversation): LocomoQuestion[] =>
  questions.filter(({ category, evidence }) => category <= 4 && evidence.length > 0);

/** The first half of a chat as sections of pages, with who says what written out. */
function asPages({ name, passages }: LocomoConversation): {
  sections: Passage[];
  sectionOf: Map<string, string>;
} {
  const sections: Passage[] = [];
  const sectionOf = new Map<string, string>();
  const turns = passages.slice(0, Math.ceil(passages.length / 2));
  for (let from = 0; from < turns.length; from += sectionLength) {
    const some = turns.slice(from, from + sectionLength);
    const id = `s:${name}:${from}`;
    for (const turn of some) sectionOf.set(turn.id, id);
    const text = some.map((turn) => `${turn.speaker}: ${turn.text}`).join('\n');
    const place = { containerId: `${name}-pages`, stretch: `${name}-pages`, ordinal: sections.length };
    sections.push(passage({ ...documentPassage(id, `Notes on ${name}`, text), ...place }));
  }
  return { sections, sectionOf };
}

/** "When did they go": most questions to a team name nobody who writes there. */
const withoutNames = (question: string, speakers: string[]): string =>
  speakers.reduce((text, speaker) => {
    const first = speaker.split(' ')[0] ?? speaker;
    return text.replaceAll(`${first}'s`, 'their').replaceAll(first, 'they');
  }, question);

function collection(
  set: { name: string; kind: 'meetings' | 'documents'; passages: Passage[]; queries: RetrievalQuery[] },
  foreign: string[],
): Space {
  const { name, kind, passages, queries } = set;
  return {
    ...{ name, groups: [name], passages },
    asked: [
      ...queries.map(({ text, relevant }) => asked(kind, text, [...relevant.keys()])),
      ...spread(foreign).map((text) => asked(kind, text)),
    ],
  };
}

const asked = (kind: AskedOf['kind'], question: string, relevant: string[] = []): AskedOf => ({
  ...{ kind, question, relevant },
  isAnswerable: relevant.length > 0,
});

function spread<One>(all: One[], most = foreignPerSet): One[] {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).slice(0, most);
}
