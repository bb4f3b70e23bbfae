import type { Stream } from './streams';

/** Texts of one author, cut into what the profile may learn from and what is asked. */
export interface AttrAuthor {
  author: string;
  profile: string[];
  test: string[];
}

const MIN_MESSAGES = 150;
const MIN_CHARS = 8;
const PROFILE_SHARE = 0.7;

/** ATTR: per author the first 70 % in time against the last 30 %, mentions and names of authors taken out. */
export function attrAuthors({ messages }: Stream): AttrAuthor[] {
  const speakers = new Set(messages.map(({ speaker }) => speaker.toLowerCase()));
  const byAuthor = new Map<string, string[]>();
  for (const { speaker, text } of messages) {
    const texts = byAuthor.get(speaker) ?? [];
    byAuthor.set(speaker, texts);
    const plain = withoutNames(text, speakers).trim();
    if (plain.length >= MIN_CHARS) texts.push(plain);
  }
  return [...byAuthor]
    .filter(([, texts]) => texts.length >= MIN_MESSAGES)
    .map(([author, texts]) => {
      const cut = Math.floor(texts.length * PROFILE_SHARE);
      return { author, profile: texts.slice(0, cut), test: texts.slice(cut) };
    });
}

function withoutNames(text: string, names: ReadonlySet<string>): string {
  return text
    .replace(/<@[^>]*>|@[\w.-]+/g, '')
    .replace(/[\p{L}\p{N}_|`[\]{}^-]+/gu, (word) => (isName(word, names) ? '' : word));
}

/** Short or common words are nobody's name here, even if somebody chose them as one. */
function isName(word: string, names: ReadonlySet<string>): boolean {
  return word.length > 3 && names.has(word.toLowerCase()) && !/^\p{Ll}{1,5}$/u.test(word);
}
