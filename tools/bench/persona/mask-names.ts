import type { Stream } from './streams';

/** The stream with all names of its speakers in the texts replaced by one word. */
export function maskNames({ set, messages }: Stream): Stream {
  const names = new Set(messages.map(({ speaker }) => speaker.toLowerCase()));
  const mask = (text: string) =>
    text
      .replace(/<@[^>]*>/g, 'someone')
      .replace(/[\p{L}\p{N}_-]+/gu, (word) => (names.has(word.toLowerCase()) ? 'someone' : word));
  return { set, messages: messages.map(({ speaker, text }) => ({ speaker, text: mask(text) })) };
}
