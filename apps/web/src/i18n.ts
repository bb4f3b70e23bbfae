import { createI18n } from 'vue-i18n';
import en from './locales/en.json';

export const languages = { en: 'English', zh: '中文' } as const;
export type Language = keyof typeof languages;

const stored = 'tacit.language';

const messages: Record<string, typeof en> = { en };

export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages,
});

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && value in languages;
}

/** What was chosen here before, else what the browser asks for. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(stored);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.some((tag) => tag.startsWith('zh')) && !navigator.language.startsWith('en')
    ? 'zh'
    : 'en';
}

/** Words are loaded when they are needed; English is always there, because it is what is fallen back to. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'zh' && !i18n.global.availableLocales.includes('zh')) {
    i18n.global.setLocaleMessage('zh', (await import('./locales/zh.json')).default);
  }
  i18n.global.locale.value = language;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
  localStorage.setItem(stored, language);
}
