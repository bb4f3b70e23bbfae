import { type Contact } from './contacts';
import type { WordUse } from './distinctive';
import type { Style } from '../style/style';
import type { ProfileMessage } from './profile-message';
import { ProfileTally } from './profile-tally';
import type { Topic } from './topics';
import type { BackgroundCounts } from './word-counts';

/** What is counted about a person. Descriptive only: no grade, no mood, no comparison between people. */
export interface Profile {
  personId: string;
  messages: number;
  /** Words of messages and sections; Chinese cut into words. */
  words: number;
  /** Milliseconds since 1970; null where no message tells its time. */
  firstAt: number | null;
  lastAt: number | null;
  /** Hours of the week with at least one message. */
  activeHours: HourCount[];
  /** How long messages are, shortest first; only lengths that occur. */
  lengths: LengthCount[];
  /** Characters of the message in the middle. */
  medianLength: number;
  emojiPerMessage: number;
  /** Favourites, most used first. `score` is the share of all emoji. */
  emoji: WordUse[];
  /** Share of messages that ask something, 0 to 1. */
  questionShare: number;
  distinctiveWords: WordUse[];
  phrases: WordUse[];
  contacts: Contact[];
  topics: Topic[];
  style: Style;
  /** Too little material for the statistics to say much: say so beside them. */
  isThin: boolean;
}

export interface HourCount {
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  /** 0 to 23, on the clock of the wall. */
  hour: number;
  count: number;
}

/** Messages longer than the step before, up to this one. */
export interface LengthCount {
  /** Characters; null for everything longer than the last step. */
  atMost: number | null;
  count: number;
}

export interface ProfileOptions {
  personId: string;
  /** Counts over everything the asker may read, from `countBackground`; without it nothing is distinctive. */
  background?: BackgroundCounts;
  /** IANA zone in which instants are read as hours of the day. @default 'UTC' */
  timeZone?: string;
  /** At most so many words, phrases, contacts, emoji and topics each. @default 12 */
  limit?: number;
}

/**
 * Reads messages once, in order (conversation by conversation, thread by thread, by time), and keeps only
 * counts and a bounded sample. Give the whole conversations the person took part in, as far as the asker may
 * read them; with the person's own messages alone everything works but `contacts`, and what `style` compares.
 */
export async function profileOf(
  messages: AsyncIterable<ProfileMessage> | Iterable<ProfileMessage>,
  options: ProfileOptions,
): Promise<Profile> {
  const tally = new ProfileTally(options.personId, options.timeZone ?? 'UTC');
  for await (const message of messages) tally.add(message);
  return tally.profile(options.background, options.limit ?? 12);
}
