/** Messages go into a profile by their own id, parts of documents by that of the passage. */
export const passageIdOf = (id: string): string => (id.startsWith('s:') ? id : `m:${id}`);
