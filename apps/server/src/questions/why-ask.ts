/** Why somebody is named as the one to ask. */
export interface WhyAsk {
  name: string;
  passages: number;
  topics: string[];
  lastAt: Date | null;
  hasLeft: boolean;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** As a sentence: "Bo wrote 3 passages near this, about "ferry" and "keys", last on 2 March 2026." */
export function whyAsk({ name, passages, topics, lastAt, hasLeft }: WhyAsk): string {
  const quoted = topics.map((topic) => `“${topic}”`);
  const about = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}` : quoted[0];
  return [
    `${name} wrote ${passages} ${passages === 1 ? 'passage' : 'passages'} near this`,
    ...(about ? [`about ${about}`] : []),
    ...(lastAt ? [`last on ${day.format(lastAt)}`] : []),
  ]
    .join(', ')
    .concat(hasLeft ? ', and has left: what they wrote can be asked.' : '.');
}
