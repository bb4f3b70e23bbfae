/** A sentence with what a model thinks that never saw it. */
export interface StatementTried {
  source: string;
  text: string;
  /** Whether the rules alone strike it. */
  byRule: boolean;
  /** That it is anything but talk. */
  odds: number;
}

const THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

/** For each source: the share struck by the rules alone, and with the model from several thresholds on. */
export function statementReport(tried: readonly StatementTried[]): string {
  const lines = [...new Set(tried.map(({ source }) => source))].map((source) => {
    const some = tried.filter((one) => one.source === source);
    const share = (is: (one: StatementTried) => boolean): string =>
      (some.filter(is).length / some.length).toFixed(3);
    const both = THRESHOLDS.map((from) => share(({ byRule, odds }) => byRule || odds > from)).join(' ');
    return `${source.padEnd(16)} n=${String(some.length).padEnd(6)} rules ${share(({ byRule }) => byRule)}  with the model ${both}`;
  });
  return `${lines.join('\n')}\n`;
}
