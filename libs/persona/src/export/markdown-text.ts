/** Words of others in a line of Markdown: text, never marks, links, a heading or the end of the line. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|]|^#(?=#* )/g, (mark) => `\\${mark}`);
