import type { StyleModel } from './style-model';
import { logSumExp } from './softmax-regression';

/** Names of the values `handFeatures` gives, in order. */
export const HAND_FEATURES = ['hand-here', 'hand-present', 'hand-previous'] as const;

/** Somebody who is in the conversation writes the next message so many times likelier, in log-odds. */
const PRESENT = 1;
/** Where nobody else of the pool is there. */
const NOBODY = -3;

/**
 * Whose hand a text is in, among those who are in the conversation: what somebody else who is there wrote is less
 * likely this person's reply.
 *
 * @param person their place among the people of the model; -1 where the model does not know them
 * @param latest places of the speakers of the context, the latest first
 */
export function handFeatures(
  text: string,
  { style, person, latest }: { style: StyleModel; person: number; latest: readonly number[] },
): number[] {
  const others = [...new Set(latest)].filter((at) => at !== -1 && at !== person);
  const logs = style.together(text);
  if (person === -1 || logs.length < 2) return [0, NOBODY, NOBODY];
  const here = logs.map((log, at) => log + (others.includes(at) ? PRESENT : 0));
  const [previous = -1] = latest;
  return [
    (here[person] ?? 0) - logSumExp(here.filter((_, at) => at !== person)),
    others.length === 0 ? NOBODY : logSumExp(others.map((at) => logs[at] ?? 0)),
    previous === -1 || previous === person ? NOBODY : (logs[previous] ?? 0),
  ];
}
