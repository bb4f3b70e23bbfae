import type { Language } from '../label/persona-label';

/** Where to turn to, as published by the services themselves; a country may have more. */
const HELP_LINES: Record<Language, string[]> = {
  en: [
    'US and Canada: call or text 988',
    'UK and Ireland: Samaritans, 116 123',
    'Elsewhere: findahelpline.com',
    'In immediate danger: your emergency number (112, 911, 999)',
  ],
  zh: [
    '全国统一心理援助热线：12356',
    '紧急情况：120 或 110',
    '台湾：安心专线 1925',
    '其他地区：findahelpline.com',
  ],
};

const CALM: Record<Language, string> = {
  en: 'This is the program, not a person. What you wrote sounds very hard. You do not have to be alone with it: please speak to somebody now, someone near you or one of these lines.',
  zh: '这里是程序，不是真人。你写的话听起来很不容易。你不必一个人扛着：请现在就联系身边的人，或拨打下面的电话。',
};

/** What is said outside the role when a turn speaks of self-harm. */
export interface CrisisNotice {
  text: string;
  helpLines: string[];
}

export function crisisNotice(language: Language): CrisisNotice {
  return { text: CALM[language], helpLines: HELP_LINES[language] };
}
