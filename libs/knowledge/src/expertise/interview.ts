import type { ClaimKind } from './claims-in';

/** A topic of somebody who leaves, and who else wrote about it. */
export interface LeavingTopic {
  name: string;
  /** Names of others who stated something about it. */
  others: string[];
}

/** A question for the last conversation, and what it is about. */
export interface InterviewQuestion {
  text: string;
  /** The name of the topic, or what was written; null for questions that everybody is asked. */
  about: string | null;
}

type Language = 'en' | 'zh';

const ASK: Record<
  Language,
  {
    alone: (topic: string) => string;
    shared: (topic: string, others: string) => string;
    owner: string;
    procedure: string;
    decision: string;
    system: string;
    promise: string;
    always: string[];
  }
> = {
  en: {
    alone: (topic) =>
      `Nobody else here has written about “${topic}”. What must whoever takes it over know first, and where is it written down?`,
    shared: (topic, others) =>
      `${others} also wrote about “${topic}”. What do you know of it that they do not?`,
    owner: 'Who takes this over, and from when?',
    procedure: 'Is this still how it is done? What goes wrong most often?',
    decision: 'What would make you decide otherwise today?',
    system: 'Who else can get in there? Who should?',
    promise: 'Is this done? If not, who finishes it?',
    always: [
      'Which accounts, keys and machines do only you have access to?',
      'Who outside the team writes to you, and who will answer them?',
      'What have you promised that is not done yet?',
      'What would you have liked to be told on your first day?',
    ],
  },
  zh: {
    alone: (topic) => `这里只有你写过“${topic}”。接手的人首先要知道什么？写在哪里？`,
    shared: (topic, others) => `${others} 也写过“${topic}”。有什么是你知道而他们不知道的？`,
    owner: '谁来接手？从什么时候开始？',
    procedure: '现在还是这样做吗？最容易出错的是哪一步？',
    decision: '今天有什么会让你做出不同的决定？',
    system: '还有谁能进去？谁应该能？',
    promise: '这件事做完了吗？没做完的话谁来接？',
    always: [
      '哪些账号、密钥和机器只有你能用？',
      '外面有哪些人会找你？以后谁来回复？',
      '有什么你答应过还没有做完？',
      '如果回到第一天，你希望别人告诉你什么？',
    ],
  },
};

const MAX_TOPICS = 8;
const MAX_OF_A_KIND = 3;

/** What to ask somebody before they go: what only they know first, then what they laid down, then what all are asked. */
export function interviewQuestions(
  topics: readonly LeavingTopic[],
  claims: readonly { kind: ClaimKind | 'answer'; text: string }[],
  language: Language,
): InterviewQuestion[] {
  const ask = ASK[language];
  const byRarity = [...topics].sort((a, b) => a.others.length - b.others.length).slice(0, MAX_TOPICS);
  const kinds = ['owner', 'promise', 'procedure', 'decision', 'system'] as const;
  const joint = language === 'zh' ? '、' : ', ';
  return [
    ...byRarity.map(({ name: about, others }) => ({
      text: others.length === 0 ? ask.alone(about) : ask.shared(about, others.slice(0, 3).join(joint)),
      about,
    })),
    ...kinds.flatMap((kind) =>
      claims
        .filter((claim) => claim.kind === kind)
        .slice(0, MAX_OF_A_KIND)
        .map(({ text }) => ({ text: ask[kind], about: text })),
    ),
    ...ask.always.map((text) => ({ text, about: null })),
  ];
}
