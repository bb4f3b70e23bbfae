const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** A day as people write it, so that "in May 2023" finds what was written then: day, month, year. */
export function dateWords(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Whether a lower-case word is the name of a month, which is a time and no subject. */
export const isMonth = (word: string): boolean => months.includes(word);
