const FRAMES = [
  /^\W*(?:(?:please|can you|could you|will you|so|hey)\W+)*(?:tell me (?:more |again )?(?:about|of)|do you (?:still )?(?:remember|recall|know)|remember|what about|how about|let's talk about|did you have a (?:nice|good|great|lovely) time (?:at|in|on|with))\b/iu,
  /^(?:你)?(?:跟我|给我|再)?(?:说说|聊聊|讲讲|谈谈|告诉我|还记得|记不记得|记得)/u,
];

/** What is said without the words that only turn to a subject: "do you remember the picnic" is about the picnic. */
export const withoutFrame = (said: string): string =>
  FRAMES.reduce((text, frame) => text.replace(frame, ' '), said);
