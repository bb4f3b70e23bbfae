import type { Language } from '../label/persona-label';
import type { Trait } from '../style/trait';
import type { PersonaArchive } from './persona-archive';
import { markdownText } from './markdown-text';

/** Below this a habit tells no writer anything. */
const LEAST_SHARE = 0.05;

const WORDS: Record<
  Language,
  {
    traits: Record<Trait, string>;
    others: string;
    length: (n: number) => string;
    inARow: (n: string) => string;
    says: string;
    openings: string;
    phrases: string;
    emoji: string;
    fidelity: (n: string) => string;
  }
> = {
  en: {
    traits: {
      asks: 'asks something',
      exclaims: 'uses an exclamation mark',
      endsWithoutMark: 'ends without a full stop',
      startsLowerCase: 'begins in lower case',
      severalLines: 'writes several lines',
      emoji: 'uses emoji',
      laughs: 'laughs in writing',
      stretchesLetters: 'stretches letters',
      trailsOff: 'trails off with dots',
      particle: 'ends with a particle',
      hedges: 'hedges',
      courtesy: 'says please or thanks',
      code: 'writes code',
      link: 'shares a link',
      mixesLanguages: 'mixes other words into Chinese',
    },
    others: 'others',
    length: (n) => `A typical message has ${n} characters.`,
    inARow: (n) => `Sends ${n} messages in a row on average.`,
    says: 'Their words',
    openings: 'Begins with',
    phrases: 'Phrases',
    emoji: 'Emoji',
    fidelity: (n) =>
      `Measured: the profile picks their real reply among four ${n} times of 10 (by chance 2.5).`,
  },
  zh: {
    traits: {
      asks: '提问',
      exclaims: '用感叹号',
      endsWithoutMark: '句末不加句号',
      startsLowerCase: '开头用小写',
      severalLines: '一条写好几行',
      emoji: '用表情',
      laughs: '写出笑声',
      stretchesLetters: '拉长音',
      trailsOff: '用省略号',
      particle: '带语气词',
      hedges: '留余地',
      courtesy: '说请、谢谢',
      code: '写代码',
      link: '发链接',
      mixesLanguages: '中文里夹外文',
    },
    others: '其他人',
    length: (n) => `一条消息通常 ${n} 个字。`,
    inARow: (n) => `平均一次连发 ${n} 条。`,
    says: '常用的说法',
    openings: '开头',
    phrases: '口头语',
    emoji: '表情',
    fidelity: (n) => `实测：从四条里挑出真实回复，10 次对 ${n} 次（随便猜是 2.5 次）。`,
  },
};

/** A page of habits for whoever writes in somebody's manner, every figure counted. */
export function styleLines(voice: NonNullable<PersonaArchive['voice']>, language: Language): string[] {
  const words = WORDS[language];
  const { style, fidelity } = voice;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const list = (title: string, texts: string[]) =>
    texts.length === 0 ? [] : [`- ${title}: ${texts.map((text) => `“${markdownText(text)}”`).join(', ')}`];
  const choice = fidelity?.choiceOf4;
  return [
    `- ${words.length(voice.medianLength)}`,
    ...(style.rhythm.inARow === null ? [] : [`- ${words.inARow(style.rhythm.inARow.toFixed(1))}`]),
    ...style.traits
      .filter(({ share, othersShare }) => Math.max(share, othersShare ?? 0) >= LEAST_SHARE)
      .map(({ trait, share, othersShare }) => {
        const beside = othersShare === null ? '' : ` (${words.others} ${percent(othersShare)})`;
        return `- ${words.traits[trait]}: ${percent(share)}${beside}`;
      }),
    ...style.acts.flatMap(({ act, forms }) =>
      list(
        act,
        forms.slice(0, 4).map(({ text }) => text),
      ),
    ),
    ...list(
      words.openings,
      style.openings.map(({ text }) => text),
    ),
    ...list(words.phrases, [...voice.phrases, ...voice.words]),
    ...list(words.emoji, voice.emoji),
    ...(choice && choice.of > 0 ? [`- ${words.fidelity(((10 * choice.right) / choice.of).toFixed(1))}`] : []),
    '',
  ];
}
