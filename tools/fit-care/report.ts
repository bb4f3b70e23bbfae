import { TURN_KINDS } from '@tacit/persona';

/** A line with what a model thinks that never saw its pattern. */
export interface Judged {
  source: string;
  text: string;
  kind: number;
  odds: number[];
}

const CRISIS = TURN_KINDS.indexOf('crisis');

/** For each source of lines: how many are taken for danger from several thresholds on, and what they are taken for. */
export function report(judged: readonly Judged[]): string {
  const thresholds = [0.1, 0.2, 0.3, 0.4, 0.5];
  const lines = [...new Set(judged.map(({ source }) => source))].map((source) => {
    const some = judged.filter((line) => line.source === source);
    const share = (is: (line: Judged) => boolean): string =>
      (some.filter(is).length / some.length).toFixed(3);
    const danger = thresholds.map((from) => share(({ odds }) => (odds[CRISIS] ?? 0) > from)).join(' ');
    const right = share(({ odds, kind }) => odds.indexOf(Math.max(...odds)) === kind);
    return `${source.padEnd(20)} n=${String(some.length).padEnd(6)} right ${right}  danger ${danger}`;
  });
  return `${lines.join('\n')}\n`;
}
