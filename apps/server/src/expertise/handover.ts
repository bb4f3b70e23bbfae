import { type Language, markdownText } from '@tacit/persona';
import { ClaimKind } from '../claims/claim.entity';
import type { PassageType } from '../questions/passage.type';
import type { LeavingType } from './expertise.type';

const WORDS = {
  en: {
    title: (name: string) => `Handover of ${name}`,
    lead: (name: string) =>
      `Made from what ${name} and others wrote. Every line names where it stands; nothing was made up, and nothing here judges anybody.`,
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

const KINDS = [
  ClaimKind.Owner,
  ClaimKind.Promise,
  ClaimKind.Procedure,
  ClaimKind.Decision,
  ClaimKind.Lesson,
  ClaimKind.System,
  ClaimKind.Definition,
  ClaimKind.Answer,
] as const;

/** A handover as Markdown: what only they know, what they laid down and answered, and what to ask while there is time. */
export function handover(
  { person, topics, claims, interview }: LeavingType,
  language: Language,
  now: Date,
): string {
  const words = WORDS[language];
  const alone = topics.filter(({ others }) => others.length === 0);
  const shared = topics.filter(({ others }) => others.length > 0);
  const lines = [`# ${words.title(person.name)}`, '', words.lead(person.name), ''];
  const topic = (
    { words: about, evidence }: LeavingType['topics'][number],
    rest: string[] = [],
  ): string[] => [`### ${about.join(', ')}`, '', ...rest, ...evidence.flatMap(quoted)];
  if (topics.length + claims.length === 0) lines.push(words.nothing, '');
  if (alone.length > 0) lines.push(`## ${words.alone}`, '', ...alone.flatMap((each) => topic(each)));
  if (shared.length > 0)
    lines.push(
      `## ${words.shared}`,
      '',
      ...shared.flatMap((each) => {
        const names = each.others.slice(0, 3).map((other) => other.person.name);
        return topic(each, [`${words.ask}: ${names.join(', ')}`, '']);
      }),
    );
  for (const kind of KINDS) {
    const some = claims.filter((claim) => claim.kind === kind);
    if (some.length === 0) continue;
    lines.push(`## ${words.kinds[kind]}`, '');
    for (const { text, correctedText, question, evidence } of some)
      lines.push(
        ...(question === null ? [] : [`**${markdownText(question)}**`, '']),
        `- ${markdownText(correctedText ?? text)} (${evidence.slice(0, 1).map(placeOf).join()})`,
        ...(question === null ? [] : ['']),
      );
    lines.push('');
  }
  lines.push(`## ${words.interview}`, '');
  for (const { text, about } of interview)
    lines.push(
      `- [ ] ${text}${about && !text.includes(about) ? ` ${words.about}: “${markdownText(about)}”` : ''}`,
    );
  lines.push('', `${words.made} ${now.toISOString().slice(0, 10)}.`, '');
  return lines.join('\n');
}

function quoted(passage: PassageType): string[] {
  return [`> ${markdownText(passage.text).slice(0, 500)}`, `> (${placeOf(passage)})`, ''];
}

function placeOf({ title, at, page, speaker }: PassageType): string {
  return [speaker?.name, title, page === null ? null : `p. ${page}`, at?.toISOString().slice(0, 10)]
    .filter(Boolean)
    .join(', ');
}
