/** The package has no types of its own; this is all that is used of it. */
export interface Stemmer {
  stem(word: string): string;
}
export function newStemmer(language: 'english'): Stemmer;
