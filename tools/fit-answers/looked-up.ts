import { askedOfAnother, type Look, lookAt, MemorySearchIndex, type Passage } from '@tacit/knowledge';
import { inOrder, MemoryEvidenceStore } from '@tacit/knowledge/testing';
import { questionSets } from '../bench/answers/locomo-questions';
import { loadClassic } from '../bench/sets/classic-ir';
import { loadLocomo } from '../bench/sets/locomo';
import { loadQmsum } from '../bench/sets/qmsum';

/** A question with what its search found, and which of it answers. */
export interface LookedUp {
  kind: 'chat' | 'meetings' | 'documents';
  /** Conversation or collection: what is left out together. */
  group: string;
  isAnswerable: boolean;
  look: Look;
  swapped: Look | null;
  isRelevant: boolean[];
}

type Asked = Pick<LookedUp, 'kind' | 'group' | 'isAnswerable'> & { relevant: Iterable<string> };
type LookUp = (question: string, asked: Asked) => Promise<LookedUp>;

/** Foreign questions per collection: as many as tell, few enough to be quick. */
const foreignPerSet = 250;

/** Every question of the sets under a folder, those that nothing answers among them. */
export async function lookedUp(data: string): Promise<LookedUp[]> {
  const conversations = loadLocomo(data);
  const found: LookedUp[] = [];
  for (const [at, { name, passages }] of conversations.entries()) {
    const lookUp = await opened(passages);
    const sets = questionSets(conversations, at);
    for (const slice of ['answerable', 'category-5', 'foreign'] as const) {
      const isAnswerable = slice === 'answerable';
      for (const { question, evidence } of sets[slice])
        found.push(
          await lookUp(question, {
            kind: 'chat',
            group: name,
            isAnswerable,
            relevant: isAnswerable ? evidence : [],
          }),
        );
    }
    process.stderr.write(`fit-answers: ${name}\n`);
  }
  const chatQuestions = conversations.flatMap(({ questions }) => questions.map(({ question }) => question));
  const collections = [
    ...loadQmsum(data).map((set) => ({ ...set, kind: 'meetings' as const })),
    ...loadClassic(data).map((set) => ({ ...set, kind: 'documents' as const })),
  ];
  for (const { name: group, kind, pools } of collections) {
    for (const { passages, queries } of pools) {
      const lookUp = await opened(passages);
      for (const { text, relevant } of queries)
        found.push(await lookUp(text, { kind, group, isAnswerable: true, relevant: relevant.keys() }));
      const others = collections
        .filter((one) => one.kind === 'documents' && one.name !== group)
        .flatMap((one) => one.pools.flatMap((pool) => pool.queries.map((query) => query.text)));
      for (const text of spread(kind === 'documents' ? others : chatQuestions))
        found.push(await lookUp(text, { kind, group, isAnswerable: false, relevant: [] }));
    }
    process.stderr.write(`fit-answers: ${group}\n`);
  }
  return found;
}

const spread = (texts: string[]): string[] => {
  const step = Math.max(1, Math.floor(texts.length / foreignPerSet));
  return texts.filter((_, at) => at % step === 0).slice(0, foreignPerSet);
};

async function opened(passages: Passage[]): Promise<LookUp> {
  const index = await MemorySearchIndex.open({});
  await index.replaceSource({ workspaceId: 'fit', sourceId: 'bench', revision: '1' }, inOrder(passages));
  const place = {
    index,
    evidence: new MemoryEvidenceStore(passages),
    workspaceId: 'fit',
    sourceIds: ['bench'],
  };
  return async (question, { relevant, ...asked }) => {
    const look = await lookAt(question, place);
    const another = askedOfAnother(look);
    const ids = new Set(relevant);
    return {
      ...asked,
      look,
      swapped: another === null ? null : await lookAt(another, place),
      isRelevant: look.evidence.map(({ passageId }) => ids.has(passageId)),
    };
  };
}
