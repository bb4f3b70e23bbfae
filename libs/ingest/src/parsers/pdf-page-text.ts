/** A run of text as pdf.js gives it, in points from the lower left corner. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  endsLine: boolean;
}

interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
}

/**
 * The text of a page as paragraphs: lines that were only broken at the margin are joined again, words that
 * were hyphenated there are made whole; lists, headings and tables keep their lines.
 */
export function readPageText(runs: PdfRun[]): string {
  const lines = linesOf(runs);
  const margins = rightMargins(lines);
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    text += before ? joint(before, line, margins.get(columnOf(before)) ?? 0) : '';
    text =
      /\p{Ll}-\n?$/u.test(text) && before && !text.endsWith('\n')
        ? joinHyphen(text, line.text)
        : text + line.text;
  }
  return text.replace(/[ \t]+\n/g, '\n').trim();
}

function linesOf(runs: PdfRun[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const run of runs) {
    const isNew = !line || Math.abs(run.y - line.y) > Math.max(line.height, run.height, 1) * 0.6;
    if (isNew && run.text.trim() === '') continue;
    if (!line || isNew) {
      line = { text: '', left: run.x, right: run.x, y: run.y, height: run.height };
      lines.push(line);
    }
    line.text += gapBefore(run, line) + run.text;
    line.right = Math.max(line.right, run.x + run.width);
    line.height = Math.max(line.height, run.height);
    if (run.endsLine) line = null;
  }
  return lines.map((each) => ({ ...each, text: each.text.trim() })).filter(({ text }) => text !== '');
}

/** Cells of a row stand apart without a space between them in the file. */
function gapBefore(run: PdfRun, line: Line): string {
  const gap = run.x - line.right;
  return line.text !== '' && !/\s$/.test(line.text) && gap > run.height * 0.3 && !/^\s/.test(run.text)
    ? ' '
    : '';
}

/** Lines that begin within so many points of each other stand in one column; an indent is smaller. */
const COLUMN_POINTS = 40;

function columnOf(line: Line): number {
  return Math.round(line.left / COLUMN_POINTS);
}

/** Where most lines of a column end that were broken at its margin. */
function rightMargins(lines: Line[]): Map<number, number> {
  const ends = new Map<number, number[]>();
  for (const line of lines) ends.set(columnOf(line), [...(ends.get(columnOf(line)) ?? []), line.right]);
  const high = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length * 0.8)] ?? 0;
  return new Map([...ends].map(([column, values]) => [column, high(values)]));
}

function joint(before: Line, line: Line, margin: number): string {
  const height = Math.max(before.height, line.height, 1);
  const drop = before.y - line.y;
  if (drop < 0 || drop > height * 1.9) return '\n\n';
  const changesSize = Math.abs(before.height - line.height) > height * 0.15;
  const wasFull = before.right >= margin - height * 3;
  if (changesSize || !wasFull || /^(?:[•‣▪●○–—*-]|\(?\d{1,3}[.)])\s?/.test(line.text)) return '\n';
  if (/\p{L}-$/u.test(before.text)) return '';
  return isCjk(before.text.slice(-1)) && isCjk(line.text.slice(0, 1)) ? '' : ' ';
}

/** `reconcili-` and `ation` are one word; `two-` and `Step` keep their hyphen. */
function joinHyphen(text: string, next: string): string {
  return /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : text + next;
}

function isCjk(character: string): boolean {
  return /[\u3000-\u9fff\uff00-\uffef]/.test(character);
}
