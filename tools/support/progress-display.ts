import { hasSettled } from './follow-import';
import { barText, outcomeText, progressText } from './progress-text';
import type { ImportShape } from './shapes';

/** A stream that may be a terminal; `process.stderr` is one. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

/**
 * Shows one line that moves. On a terminal it is rewritten in place; elsewhere a new line is written only when
 * the phase changes, so that a log stays readable.
 */
export class ProgressDisplay {
  private last = '';
  private isOpen = false;

  constructor(private readonly screen: Screen) {}

  sent(name: string, sent: number, total: number): void {
    this.show(`${name}  sending  ${barText(sent, total)}`, `${name}: sending`);
  }

  /** An import that has settled has nothing that moves; see `settled`. */
  running(state: ImportShape): void {
    if (hasSettled(state.phase)) return;
    this.show(progressText(state), `${state.source.name}: ${state.phase.toLowerCase()}`);
  }

  /** Replaces the moving line by what came of it. */
  settled(state: ImportShape): void {
    this.note(outcomeText(state));
  }

  /** Replaces the moving line by a sentence that stays. */
  note(text: string): void {
    if (this.isOpen) this.screen.write('\r\u001b[K');
    this.screen.write(`${text}\n`);
    this.isOpen = false;
    this.last = '';
  }

  private show(moving: string, plain: string): void {
    const text = this.screen.isTTY ? moving.slice(0, (this.screen.columns ?? 80) - 1) : plain;
    if (text === this.last) return;
    this.last = text;
    this.screen.write(this.screen.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    this.isOpen = Boolean(this.screen.isTTY);
  }
}
