import type { Profile } from '../profile/profile-of';

/** The figures of a profile that a version keeps, by name. Shares lie in 0 to 1, delays in milliseconds. */
export type ProfileNumbers = Record<string, number>;

/** A figure that reads differently in two versions. */
export interface NumberChange {
  name: string;
  /** Null where the version has no such figure. */
  before: number | null;
  after: number | null;
}

/** Numbers alone, no words: `messages`, `medianLength`, `emojiPerMessage`, `replyDelayMs`, `inARow`, `trait.<name>`. */
export function profileNumbers({ messages, medianLength, emojiPerMessage, style }: Profile): ProfileNumbers {
  const { replyDelayMs, inARow } = style.rhythm;
  return {
    ...{ messages, medianLength, emojiPerMessage },
    ...(replyDelayMs === null ? {} : { replyDelayMs }),
    ...(inARow === null ? {} : { inARow }),
    ...Object.fromEntries(style.traits.map(({ trait, share }) => [`trait.${trait}`, share])),
  };
}

/** Less is not seen in the rounded figures that people read: one in a hundred of a share, 5 % of anything else. */
const leastOfShare = 0.01;
const leastOfRest = 0.05;

/** Figures whose difference can be seen, in the order of the later version. */
export function numberChanges(before: ProfileNumbers, after: ProfileNumbers): NumberChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((name) => {
    const [was, is] = [before[name] ?? null, after[name] ?? null];
    if (was !== null && is !== null) {
      const least = name.startsWith('trait.') ? leastOfShare : leastOfRest * Math.abs(was);
      if (Math.abs(is - was) < least || is === was) return [];
    }
    return [{ name, before: was, after: is }];
  });
}
