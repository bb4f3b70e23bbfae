const mix = (openings: string[], middles: string[], ends: string[]): string[] =>
  openings.flatMap((opening) => middles.flatMap((middle) => ends.map((end) => `${opening}${middle}${end}`)));

const topics = ['the refund job', 'this build', 'lunch', 'the ledger', 'that test'];

/** A hundred messages each of two people who talk about the same in their own ways. */
export const terse = mix(
  ['lol ', 'ok ', 'haha ', ''],
  topics.map((topic) => `we retry ${topic}`),
  [' 5 times', ' later', '', ' again i guess', '!!'],
);
export const formal = mix(
  ['In my opinion, ', 'I would suggest that ', 'As discussed, ', ''],
  topics.map((topic) => `${topic} should be attempted`),
  [' Once More.', ' Tomorrow.', '; Please Advise.', ', If Possible.', '.'],
);

/** In an order that repeats, so that what is held back is like what is learnt from. */
export const shuffled = (texts: readonly string[]): string[] =>
  texts.map((_, at) => texts[(at * 37) % texts.length] ?? '');
