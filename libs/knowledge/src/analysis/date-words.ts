const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** A day as people write it, so that "in May 2023" finds what was written then: day, month, year. */
export function dateWords(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
