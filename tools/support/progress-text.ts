import type { ImportShape } from './shapes';

const barWidth = 24;

/** `[#########...............]  38%` */
export function barText(done: number, total: number): string {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  const filled = Math.floor(share * barWidth);
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${percent}%`;
}

/** One line about an import that runs. */
export function progressText(state: ImportShape): string {
  const parts = [`${state.phase.toLowerCase().padEnd(8)} ${barText(state.done, state.total)}`];
  if (state.recordsPerSecond) parts.push(`${count(Math.round(state.recordsPerSecond))} records/s`);
  if (state.secondsLeft !== null && state.secondsLeft >= 1) parts.push(`${duration(state.secondsLeft)} left`);
  return `${state.source.name}  ${parts.join('  ')}`;
}

/** One line about an import that has settled: what came in, what was there already, what was skipped. */
export function outcomeText(state: ImportShape): string {
  const { counts } = state;
  const found = [
    plural(counts.messages, 'message'),
    plural(counts.documents, 'document'),
    plural(counts.people, 'person', 'people'),
  ].filter((text) => !text.startsWith('0 '));
  if (counts.unchanged > 0) found.push(`${count(counts.unchanged)} there already`);
  if (counts.skipped > 0) found.push(`${count(counts.skipped)} skipped`);
  const what = found.length > 0 ? found.join(', ') : 'nothing to read';
  const note = state.message ? ` - ${state.message}` : '';
  return `${state.source.name}: ${state.phase.toLowerCase()}, ${what}${note}`;
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** 12,345 the same everywhere, whatever the machine's language. */
export function count(n: number): string {
  return n.toLocaleString('en-US');
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
