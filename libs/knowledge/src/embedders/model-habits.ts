import type { EmbeddingPurpose } from '../embedder';

/** What a model was trained to expect of whoever feeds it; without these its vectors are worth much less. */
export interface ModelHabits {
  /** Put before a text, by what it is for. */
  prefix: Record<EmbeddingPurpose, string>;
  /** How the vectors of the tokens become one: their mean, or that of the first token. */
  pooling: 'mean' | 'cls';
  /** Languages lie in clouds of their own, so the middle of each is taken away: else language outranks meaning. */
  centred: boolean;
}

const none = { query: '', passage: '' };

/** From the model cards of the families, newest first; a model of no known family is read plainly. */
const families: [RegExp, ModelHabits][] = [
  [
    /e5.*instruct/i,
    {
      prefix: {
        query: 'Instruct: Given a question, retrieve passages that answer it\nQuery: ',
        passage: '',
      },
      pooling: 'mean',
      centred: true,
    },
  ],
  [/\be5\b/i, { prefix: { query: 'query: ', passage: 'passage: ' }, pooling: 'mean', centred: true }],
  [
    /\bbge-(small|base|large)-zh/i,
    {
      prefix: { query: '为这个句子生成表示以用于检索相关文章：', passage: '' },
      pooling: 'cls',
      centred: false,
    },
  ],
  [
    /\bbge-(small|base|large)-en/i,
    {
      prefix: { query: 'Represent this sentence for searching relevant passages: ', passage: '' },
      pooling: 'cls',
      centred: false,
    },
  ],
  [/\b(bge-m3|gte-multilingual|arctic-embed)/i, { prefix: none, pooling: 'cls', centred: false }],
  [
    /nomic-embed/i,
    { prefix: { query: 'search_query: ', passage: 'search_document: ' }, pooling: 'mean', centred: false },
  ],
];

/** The habits of a model, told by its name, as `Xenova/multilingual-e5-small`. */
export function habitsOf(model: string): ModelHabits {
  return (
    families.find(([name]) => name.test(model))?.[1] ?? { prefix: none, pooling: 'mean', centred: false }
  );
}
