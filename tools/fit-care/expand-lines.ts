/** A line of the talk that the guards learn from. */
export interface CareLine {
  kind: string;
  text: string;
  /** The pattern it was written from: lines of one pattern stay together when the model is tried. */
  pattern: number;
  weight: number;
}

/** Of one pattern no more lines than these are drawn. */
const MOST = 24;

/**
 * Lines of a file of patterns: `## kind` begins a kind, `(a|b|)` is a choice. The lines of a pattern weigh together as
 * much as the root of their number, so that a long list of choices does not drown the rest.
 */
export function expandLines(file: string, random: () => number): CareLine[] {
  let kind = '';
  return file.split('\n').flatMap((line, at) => {
    if (line.startsWith('## ')) kind = line.slice(3).trim();
    if (line.startsWith('## ') || line.trim() === '') return [];
    const texts = [...new Set(Array.from({ length: MOST * 2 }, () => draw(line, random)))].slice(0, MOST);
    return texts.map((text) => ({ kind, text, pattern: at, weight: 1 / Math.sqrt(texts.length) }));
  });
}

const draw = (pattern: string, random: () => number): string =>
  pattern
    .replace(/\(([^()]*)\)/g, (_, choices: string) => {
      const list = choices.split('|');
      return list[Math.floor(random() * list.length)] ?? '';
    })
    .replace(/\s+/g, ' ')
    .replace(/ ([,.?])/g, '$1')
    .trim();
