import { ref } from 'vue';

/** What the page's live region says to those who listen. */
export const announcement = ref('');

/** Says a sentence politely; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  announcement.value = '';
  requestAnimationFrame(() => (announcement.value = sentence));
}
