import { InputError } from '../graphql/errors';
import type { MemoryWords } from './memory.entity';
import type { DescribeMemoryInput } from './memory.types';

const longestLine = 200;
const longestAbout = 4_000;

/** What the owner tells, trimmed and within bounds. @throws InputError naming what is too long */
export function memoryWords({ bond, relation, callsMe, about, told }: DescribeMemoryInput): MemoryWords {
  const { attachmentStyle = null, loveLanguage = null, mbti = null, zodiac = null } = told ?? {};
  return {
    bond: bond ?? null,
    relation: within(relation, longestLine, 'Who they were to you'),
    callsMe: within(callsMe, longestLine, 'What they called you'),
    about: within(about, longestAbout, 'What you write about them'),
    told: { attachmentStyle, loveLanguage, mbti, zodiac },
  };
}

function within(text: string, most: number, what: string): string {
  const words = text.trim();
  if (words.length > most)
    throw new InputError('memory/too-long', `${what} has ${words.length} characters; shorten it to ${most}.`);
  return words;
}
