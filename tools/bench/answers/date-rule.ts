import { resolveDates, type ResolvedDate } from '@tacit/knowledge';
import type { LocomoConversation } from '../sets/locomo';
import { labelledDate, type Stretch } from './labelled-date';
import { mean } from './measures';

const day = 86_400_000;
const temporal = 2;

/**
 * How often the first dated phrase of the labelled evidence, or else the day it was written, meets the time that the
 * label of the question means. Questions whose label is no time are left out.
 */
export function dateRule(conversations: LocomoConversation[]): { value: number; n: number } {
  const right = conversations.flatMap(({ passages, questions }) => {
    const known = new Map(passages.map((passage) => [passage.id, passage]));
    return questions.flatMap(({ category, answer, evidence }) => {
      const meant = category === temporal ? labelledDate(answer) : null;
      const told = evidence.flatMap((id) => {
        const { text = '', at = null } = known.get(id) ?? {};
        return at === null ? [] : toldBy(text, at);
      });
      if (!meant || told.length === 0) return [];
      return [told.some(({ from, to }) => from < meant.to && meant.from < to) ? 1 : 0];
    });
  });
  return { value: mean(right), n: right.length };
}

function toldBy(text: string, at: number): Stretch {
  const [first] = resolveDates(text, at);
  const midnight = Math.floor(at / day) * day;
  return first ? stretchOf(first) : { from: midnight, to: midnight + day };
}

function stretchOf({ date, days = 1 }: ResolvedDate): Stretch {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  if (month === undefined) return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) };
  if (dayOfMonth === undefined) return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 1) };
  const from = Date.parse(date);
  return { from, to: from + days * day };
}
