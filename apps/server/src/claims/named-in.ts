/**
 * Whether a text names somebody: by the whole name, or by the first name as a word of its own. Chinese names stand
 * without spaces, so that only the whole name counts.
 */
export function namedIn(name: string): (text: string) => boolean {
  const whole = name.trim();
  if (whole.length < 2) return () => false;
  if (/\p{Script=Han}/u.test(whole)) return (text) => text.includes(whole);
  const first = whole.split(/\s+/)[0] ?? whole;
  const names = [whole, ...(first.length > 2 ? [first] : [])].map((one) =>
    one.replace(/[^\p{L}\p{N} -]/gu, '.'),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => pattern.test(text);
}
