import type { BenchRow } from '../bench/bench-row';
import type { Agreement } from './compare';
import { isExpected } from './expected-format';
import type { FileReading } from './read-file';

export interface Judged {
  /** Of what is counted together: the format a file was read as, or should have been. */
  format: string;
  reading: FileReading;
  agreement: Agreement | null;
}

/** The rows of each format, and of all together. */
export function conformanceRows(judged: Judged[]): BenchRow[] {
  const formats = [...new Set(judged.map(({ format }) => format))].sort();
  return [
    ...formats.flatMap((format) =>
      rowsOf(
        format,
        judged.filter((each) => each.format === format),
      ),
    ),
    ...rowsOf('all', judged),
  ];
}

function rowsOf(set: string, judged: Judged[]): BenchRow[] {
  const sum = (count: (each: Judged) => number) => judged.reduce((total, each) => total + count(each), 0);
  const compared = judged.filter(({ agreement }) => agreement !== null);
  const f1 = compared.reduce((total, { agreement }) => total + (agreement?.f1 ?? 0), 0) / compared.length;
  const counts: [metric: string, value: number][] = [
    ['files', judged.length],
    ['detected', judged.filter(({ reading }) => isExpected(reading.file.name, reading.format)).length],
    ['messages', sum(({ reading }) => reading.messages.length)],
    ['crashes', sum(({ reading }) => (reading.crash ? 1 : 0))],
    ['mojibake', sum(({ reading }) => reading.mojibake.length)],
    ['unexplained_skips', sum(({ reading }) => reading.unexplained.length)],
  ];
  const rows: BenchRow[] = counts.map(([metric, value]) => ({ set, metric, value }));
  if (compared.length > 0) rows.splice(3, 0, { set, metric: 'f1', value: f1, n: compared.length });
  return rows;
}
