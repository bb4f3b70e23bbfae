import type { EntityManager } from '@mikro-orm/core';
import type { Language } from '@tacit/persona';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';

/** The language of the viewer's screens; where they chose none, that of the words at hand. */
export async function viewerLanguage(em: EntityManager, viewer: Viewer, words = ''): Promise<Language> {
  const account = await em.findOne(Account, { id: viewer.accountId });
  if (account?.language) return account.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
}
