import { i18n } from '../i18n';
import { refusalInChinese } from './refusals-zh';

/** What the server refused, in the language of the pages. @param sentence the server's own, which is English */
export function refusalWords(code: unknown, sentence: string): string {
  return (i18n.global.locale.value === 'zh' ? refusalInChinese(code, sentence) : null) ?? sentence;
}
