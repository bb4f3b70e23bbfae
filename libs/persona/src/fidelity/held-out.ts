import { type SpokenMessage, widthOf } from './spoken';

/** A profile learns from so much of what somebody wrote; what came after is asked. */
const PROFILE_SHARE = 0.7;
const MIN_PROFILE = 50;
const MIN_PROFILE_WIDTH = 8;
const MIN_REPLY_WIDTH = 15;
const CONTEXT = 10;

/** Somebody's own later message, and what was said before it in its line. */
export interface HeldOut {
  text: string;
  /** Place in the order of time, over everybody. */
  order: number;
  /** Latest last; at most ten. */
  context: { speaker: string; text: string }[];
  /** Answers somebody: the message before it in its line is another person's. */
  isReply: boolean;
}

export interface SplitPerson {
  name: string;
  /** Texts of the first 70 %, oldest first. */
  profile: string[];
  heldOut: HeldOut[];
}

/**
 * Cuts what each person wrote at 70 % of their own time, so that also somebody who left is measured on their own
 * last part. People with fewer than 50 messages of a few words in the first part are left out.
 *
 * @param messages line by line, each in its order
 * @param maxPeople those who wrote most
 */
export function splitByPerson(
  messages: readonly SpokenMessage[],
  maxPeople: number,
): Map<string, SplitPerson> {
  const inTime = messages.map((message, place) => ({ message, place, at: message.at ?? 0 }));
  inTime.sort((a, b) => a.at - b.at || a.place - b.place);
  const orderOf = new Map(inTime.map(({ place }, order) => [place, order]));
  const placesOf = new Map<string, number[]>();
  for (const { message, place } of inTime) {
    const places = placesOf.get(message.personId) ?? [];
    placesOf.set(message.personId, places);
    places.push(place);
  }
  const split = [...placesOf].flatMap(([personId, places]): [string, SplitPerson][] => {
    const cut = Math.floor(places.length * PROFILE_SHARE);
    const texts = places.slice(0, cut).flatMap((place) => messages[place]?.text ?? []);
    const profile = texts.filter((text) => widthOf(text) >= MIN_PROFILE_WIDTH);
    if (profile.length < MIN_PROFILE) return [];
    const heldOut = places
      .slice(cut)
      .flatMap((place) => heldOutAt(messages, place, orderOf.get(place) ?? 0) ?? []);
    return [[personId, { name: messages[places[0] ?? 0]?.name ?? '', profile, heldOut }]];
  });
  return new Map(split.sort((a, b) => b[1].profile.length - a[1].profile.length).slice(0, maxPeople));
}

function heldOutAt(messages: readonly SpokenMessage[], place: number, order: number): HeldOut | null {
  const message = messages[place];
  if (!message || widthOf(message.text) < MIN_REPLY_WIDTH) return null;
  let from = place;
  while (from > 0 && place - from < CONTEXT && messages[from - 1]?.lineId === message.lineId) from--;
  const context = messages.slice(from, place);
  const before = context.at(-1);
  return {
    ...{ text: message.text, order, isReply: before !== undefined && before.personId !== message.personId },
    context: context.map(({ name, text }) => ({ speaker: name, text })),
  };
}
