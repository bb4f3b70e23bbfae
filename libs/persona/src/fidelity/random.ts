/** Numbers from 0 to 1 that are the same for the same seed (mulberry32), so that a figure can be had again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates, in place. */
export function shuffle<T extends { [index: number]: number; length: number }>(
  list: T,
  random: () => number,
): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const value = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = value;
  }
}
