/** The package has no types of its own; this is all that is used of it. */
declare module 'snowball-stemmers' {
  export interface Stemmer {
    stem(word: string): string;
  }
  export function newStemmer(language: 'english'): Stemmer;
}
