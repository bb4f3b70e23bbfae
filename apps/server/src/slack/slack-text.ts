import type { Language } from '@tacit/persona';
import type { AnswerType, NoAnswerType, QuestionType } from '../questions/answer.type';
import type { PassageType } from '../questions/passage.type';

const WORDS = {
  en: {
    help: 'Ask what your team knows: `/tacit Why do refunds run at two?`\nOne person: `/tacit as Mei Lin: Why did we leave Stripe?`\n`/tacit disconnect` ends the connection. Only you see the answers.',
    connect:
      'Connect first, once: make an access token in Tacit (Settings, Access tokens), then `/tacit connect TOKEN`. It answers from what you may read, and only you see it.',
    connected: (name: string) => `Connected as ${name}. Revoke the token in Tacit to end it from there.`,
    disconnected: 'Disconnected.',
    noToken: 'That access token is not valid (any more). Make one in Tacit: Settings, Access tokens.',
    nothing: 'Nothing here answers that.',
    ask: (names: string) => `You could ask ${names}.`,
    conflict: 'These do not all say the same; look at the dates.',
    shortened: 'shortened',
    corrected: (name: string, right: string) => `Corrected by ${name}: ${right}`,
    open: 'Open in Tacit',
    looking: 'Looking. The answer comes here.',
    failed: 'Tacit could not answer. Try again.',
  },
  zh: {
    help: '问团队知道的事：`/tacit 退款为什么两点跑？`\n问一个人：`/tacit as 林梅: 我们为什么不用 Stripe 了？`\n`/tacit disconnect` 断开连接。回答只有你看得到。',
    connect:
      '先连接一次：在 Tacit 的“设置 - 访问令牌”里新建一个令牌，再输入 `/tacit connect 令牌`。只用你能读的内容回答，也只有你看得到。',
    connected: (name: string) => `已用 ${name} 的身份连接。在 Tacit 里撤销这个令牌，连接就断开。`,
    disconnected: '已断开。',
    noToken: '这个访问令牌无效。请在 Tacit 的“设置 - 访问令牌”里新建一个。',
    nothing: '这里没有答案。',
    ask: (names: string) => `可以问 ${names}。`,
    conflict: '这些说法并不一致，请看日期。',
    shortened: '有删节',
    corrected: (name: string, right: string) => `${name} 更正：${right}`,
    open: '在 Tacit 里打开',
    looking: '正在查找，答案会发到这里。',
    failed: 'Tacit 没能回答，请再试一次。',
  },
} as const;

export const slackWords = (language: Language) => WORDS[language];

/** For whoever is not known yet: Slack does not tell in which language they read. */
export const bothLanguages = (of: (words: (typeof WORDS)[Language]) => string): string =>
  [of(WORDS.en), of(WORDS.zh)].join('\n');

const longestQuotation = 1_200;

/** Their three control characters, so that no quotation can call a channel or hide a link. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const quoted = (text: string): string =>
  text
    .trim()
    .slice(0, longestQuotation)
    .split('\n')
    .map((line) => `> ${escaped(line)}`)
    .join('\n');

/** "Mei Lin, 2024-11-14, #payments": who, when, where. */
const placeOf = ({ speaker, at, title }: PassageType): string =>
  [speaker?.name, at?.toISOString().slice(0, 10), title].filter(Boolean).join(', ');

/** @param address of the question's page, where the server knows its own */
export function slackAnswer(
  { result, label, notice, corrections }: QuestionType,
  { language, address }: { language: Language; address: string | null },
): string {
  const words = WORDS[language];
  return [
    ...[label, notice].flatMap((line) => (line ? [`_${escaped(line)}_`] : [])),
    ...corrections.map(({ right, by }) => escaped(words.corrected(by?.name ?? '', right))),
    ...('sentences' in result
      ? answerLines(result, words)
      : corrections.length > 0
        ? []
        : noAnswerLines(result, words)),
    ...(address ? [`<${address}|${words.open}>`] : []),
  ].join('\n');
}

function answerLines(
  { sentences, citations, conflicts }: AnswerType,
  words: (typeof WORDS)[Language],
): string[] {
  const lines = sentences.flatMap(({ text, citation, wording }) => {
    const passage = citations.find(({ number }) => number === citation)?.passage;
    const place = [
      ...(passage ? [escaped(placeOf(passage))] : []),
      ...(wording === 'shortened' ? [words.shortened] : []),
    ];
    return [quoted(text), place.join(' · ')];
  });
  return [...lines, ...(conflicts.length > 0 ? [words.conflict] : [])];
}

function noAnswerLines({ ask }: NoAnswerType, words: (typeof WORDS)[Language]): string[] {
  const names = ask.map(({ person, topics }) =>
    topics.length > 0 ? `${person.name} (${topics.join(', ')})` : person.name,
  );
  return [words.nothing, ...(names.length > 0 ? [escaped(words.ask(names.join('; ')))] : [])];
}
