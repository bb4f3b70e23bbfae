/** How long a transaction should take: on the embedded database, whoever searches meanwhile waits for one. */
const wantedMs = 40;
/** Below this, what every transaction costs by itself is most of it. */
const least = 100;

/** Records per transaction: as many as this machine stores in a moment, and never more than configured. */
export class BatchSize {
  private size: number;

  constructor(private readonly most: number) {
    this.size = Math.min(least, most);
  }

  get records(): number {
    return this.size;
  }

  /** A transaction of so many records took so long. At most doubles or halves: one slow moment is not the rule. */
  learn(records: number, ms: number): void {
    if (records === 0) return;
    const factor = Math.min(2, Math.max(0.5, wantedMs / Math.max(1, ms)));
    // A small batch, such as the last of a file, says little about large ones.
    if (factor > 1 && records < this.size) return;
    this.size = Math.min(this.most, Math.max(Math.min(least, this.most), Math.round(this.size * factor)));
  }
}
