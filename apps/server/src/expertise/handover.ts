import { type Language, markdownText } from '@tacit/persona';
import { ClaimKind } from '../claims/claim.entity';
import type { PassageType } from '../questions/passage.type';
import type { LeavingType } from './expertise.type';

const WORDS = {
  en: {
    title: (name: string) => `Handover of ${name}`,
    lead: (name: string) =>
      `Made from what ${name} and others wrote. Every line names where it stands; nothing was made up, and nothing here judges anybody.`,
    left: (name: string) =>
      `${name} has left: what does not stand here can only be asked of those who are named.`,
    alone: 'Only they wrote about this',
    shared: 'Others wrote about it too',
    ask: 'Ask',
    nothing: 'Nothing was found. More of their conversations would fill this.',
    kinds: {
      owner: 'Who looks after what',
      procedure: 'How it is done',
      decision: 'What was decided',
      lesson: 'What was learned',
      promise: 'What was promised',
      system: 'Where things are',
      definition: 'What words mean',
      answer: 'Questions they answered',
    },
    interview: 'For the last conversation',
    about: 'About',
    made: 'Made by Tacit from the sources the reader may see, on',
  },
  zh: {
    title: (name: string) => `${name} 的交接`,
    lead: (name: string) => `依据 ${name} 和同事写过的内容整理。每一行都注明出处，没有编造，也不评价任何人。`,
    left: (name: string) => `${name} 已离开：这里没有写到的，只能问文中提到的人。`,
    alone: '只有此人写过',
    shared: '别人也写过',
    ask: '可以问',
    nothing: '没有找到。多导入一些此人的对话，这里就会充实起来。',
    kinds: {
      owner: '谁负责什么',
      procedure: '怎么做',
      decision: '定下了什么',
      lesson: '得到的教训',
      promise: '答应过的事',
      system: '东西在哪里',
      definition: '词的意思',
      answer: '回答过的问题',
    },
    interview: '留给最后一次谈话',
    about: '关于',
    made: '由 Tacit 依据读者可见的资料整理，日期',
  },
} as const;

const LAID_DOWN = [
  ClaimKind.Owner,
  ClaimKind.Promise,
  ClaimKind.Procedure,
  ClaimKind.Decision,
  ClaimKind.Lesson,
  ClaimKind.System,
  ClaimKind.Definition,
] as const;

/**
 * A handover as Markdown, in the order in which a successor needs it: who looks after what and how it is done, what
 * only they know, what others know too, what they answered, and what to ask while there is time.
 */
export function handover(
  { person, topics, claims, interview }: LeavingType,
  language: Language,
  now: Date,
): string {
  const words = WORDS[language];
  const lines = [`# ${words.title(person.name)}`, '', words.lead(person.name), ''];
  if (person.hasLeft) lines.push(words.left(person.name), '');
  if (topics.length + claims.length === 0) lines.push(words.nothing, '');
  lines.push(...LAID_DOWN.flatMap((kind) => laidDown(kind, claims, language)));
  lines.push(...subjects(topics, language));
  lines.push(...laidDown(ClaimKind.Answer, claims, language));
  if (interview.length > 0) lines.push(`## ${words.interview}`, '');
  for (const { text, about } of interview)
    lines.push(
      `- [ ] ${text}${about && !text.includes(about) ? ` ${words.about}: “${markdownText(about)}”` : ''}`,
    );
  lines.push('', `${words.made} ${now.toISOString().slice(0, 10)}.`, '');
  return lines.join('\n');
}

function laidDown(kind: ClaimKind, claims: LeavingType['claims'], language: Language): string[] {
  const some = claims.filter((claim) => claim.kind === kind);
  if (some.length === 0) return [];
  const lines = some.flatMap(({ text, correctedText, question, evidence }) => [
    ...(question === null ? [] : [`**${markdownText(question)}**`, '']),
    `- ${markdownText(correctedText ?? text)} (${evidence.slice(0, 1).map(placeOf).join()})`,
    ...(question === null ? [] : ['']),
  ]);
  return [`## ${WORDS[language].kinds[kind]}`, '', ...lines, ''];
}

/** What only they wrote about first. */
function subjects(topics: LeavingType['topics'], language: Language): string[] {
  const words = WORDS[language];
  const section = (title: string, some: LeavingType['topics']): string[] => {
    const lines = some.flatMap(({ name, evidence, others }) => {
      const names = others.slice(0, 3).map((other) => other.person.name);
      const ask = names.length > 0 ? [`${words.ask}: ${names.join(', ')}`, ''] : [];
      return [`### ${markdownText(name)}`, '', ...ask, ...evidence.flatMap(quoted)];
    });
    return lines.length > 0 ? [`## ${title}`, '', ...lines] : [];
  };
  return [
    ...section(
      words.alone,
      topics.filter(({ others }) => others.length === 0),
    ),
    ...section(
      words.shared,
      topics.filter(({ others }) => others.length > 0),
    ),
  ];
}

function quoted(passage: PassageType): string[] {
  return [`> ${markdownText(passage.text).slice(0, 500)}`, `> (${placeOf(passage)})`, ''];
}

function placeOf({ title, at, page, speaker }: PassageType): string {
  return [speaker?.name, title, page === null ? null : `p. ${page}`, at?.toISOString().slice(0, 10)]
    .filter(Boolean)
    .join(', ');
}
