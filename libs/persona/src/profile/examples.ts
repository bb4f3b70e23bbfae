import type { Scored, WordUse } from './distinctive';

/** Texts kept to show a word in use; of more, a regular sample is kept. */
const MAX_KEPT = 4_000;
/** A message around this many words shows a word in use and is still read at a glance. */
const BEST_WORDS = 12;

interface Kept {
  id: string;
  text: string;
  words: number;
}

/** Keeps a sample of messages, so that each habit can be shown with a message that has it. */
export class ExampleKeeper {
  private kept: Kept[] = [];
  private stride = 1;
  private seen = 0;

  add(id: string, text: string, words: number): void {
    if (this.seen++ % this.stride !== 0 || words === 0) return;
    this.kept.push({ id, text: ` ${text.toLowerCase().replaceAll('’', "'")} `, words });
    if (this.kept.length <= MAX_KEPT) return;
    this.kept = this.kept.filter((_, at) => at % 2 === 0);
    this.stride *= 2;
  }

  illustrate(uses: readonly Scored[]): WordUse[] {
    return uses.map((use) => ({ ...use, exampleId: this.exampleOf(use.text) }));
  }

  private exampleOf(text: string): string | null {
    let best: Kept | null = null;
    for (const message of this.kept) {
      if (best !== null && distance(message) >= distance(best)) continue;
      if (has(message.text, text)) best = message;
    }
    return best?.id ?? null;
  }
}

function distance(message: Kept): number {
  return Math.abs(message.words - BEST_WORDS);
}

/** Whole words only, for letters that are written with spaces. */
function has(message: string, text: string): boolean {
  for (let at = message.indexOf(text); at !== -1; at = message.indexOf(text, at + 1)) {
    const around = (message[at - 1] ?? ' ') + (message[at + text.length] ?? ' ');
    if (!/[\p{Script=Latin}\p{N}]/u.test(around)) return true;
  }
  return false;
}
