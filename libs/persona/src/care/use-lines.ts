import type { Language, Named } from '../label/persona-label';
import type { DependenceSign, UseNotice } from './use-limits';

const NOTICES: Record<Language, Record<UseNotice, (name: string) => string>> = {
  en: {
    'two-hours': (name) =>
      `Two hours have passed. This is a program that shows what ${name} once wrote; it is not ${name}. A break would do you good.`,
    night: () => 'It is after midnight. What is here will be here tomorrow; sleep may help more.',
  },
  zh: {
    'two-hours': (name) =>
      `已经过去两个小时。这里是程序，显示的是 ${name} 曾经写下的话，不是 ${name} 本人。休息一下会更好。`,
    night: () => '已经过了午夜。这里的一切明天还在，先睡一觉也许更有用。',
  },
};

const SIGNS: Record<Language, Record<DependenceSign, string>> = {
  en: {
    'long-days': 'more than two hours on three days of this week',
    nights: 'after midnight on three nights of this week',
    'every-day': 'ten days in a row',
    longing: 'asking again and again for what only they could give',
  },
  zh: {
    'long-days': '这一周有三天超过两个小时',
    nights: '这一周有三个夜晚过了午夜',
    'every-day': '连续十天',
    longing: '一再请求只有对方才能给的东西',
  },
};

/** What the program says at a notice, out of every role. */
export const useNoticeLine = (notice: UseNotice, { name, language }: Named): string =>
  NOTICES[language][notice](name);

/** Why it is time to look back, or to leave it for a day: from use alone. */
export function dependenceReason(signs: readonly DependenceSign[], language: Language): string {
  return signs.map((sign) => SIGNS[language][sign]).join(language === 'zh' ? '，' : ', ');
}
