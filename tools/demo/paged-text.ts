/** A line of a document source: `# title`, `## heading`, `### heading`, `[page]`, else a paragraph. */
export interface TextLine {
  /** 1 title, 2 and 3 headings, 0 paragraph. */
  level: 0 | 1 | 2 | 3;
  text: string;
}

/** Pages of a document source; `[page]` begins a new one. */
export function readPagedText(source: string): TextLine[][] {
  return source.split(/^\[page\]\n/m).map((page) =>
    page
      .split('\n')
      .filter((line) => line !== '')
      .map(readLine),
  );
}

function readLine(line: string): TextLine {
  const [, marks = '', text = line] = /^(#{1,3}) (.+)$/.exec(line) ?? [];
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : marks.length === 3 ? 3 : 0;
  return { level, text };
}
