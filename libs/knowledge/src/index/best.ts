/** Keeps the best of many, whatever their number, in a heap whose first is the worst that is kept. */
export class Best<One> {
  private readonly kept: { one: One; score: number }[] = [];

  /** @param isBefore orders those with the same score */
  constructor(
    private readonly limit: number,
    private readonly isBefore: (a: One, b: One) => boolean,
  ) {}

  /** What scores less is not among them. */
  get least(): number {
    return this.kept.length < this.limit ? -Infinity : (this.kept[0]?.score ?? Infinity);
  }

  add(one: One, score: number): void {
    const { kept, limit } = this;
    const added = { one, score };
    if (kept.length < limit) {
      kept.push(added);
      this.rise(kept.length - 1);
    } else if (kept[0] && this.isBetter(added, kept[0])) {
      kept[0] = added;
      this.sink();
    }
  }

  inOrder(): One[] {
    return this.kept.sort((a, b) => (this.isBetter(a, b) ? -1 : 1)).map(({ one }) => one);
  }

  private isBetter(a: { one: One; score: number }, b: { one: One; score: number }): boolean {
    return a.score > b.score || (a.score === b.score && this.isBefore(a.one, b.one));
  }

  private rise(at: number): void {
    const { kept } = this;
    for (let child = at; child > 0;) {
      const parent = (child - 1) >>> 1;
      if (!this.isBetter(kept[parent]!, kept[child]!)) return;
      [kept[parent], kept[child]] = [kept[child]!, kept[parent]!];
      child = parent;
    }
  }

  private sink(): void {
    const { kept } = this;
    for (let parent = 0; ;) {
      let child = 2 * parent + 1;
      if (child >= kept.length) return;
      if (child + 1 < kept.length && this.isBetter(kept[child]!, kept[child + 1]!)) child++;
      if (!this.isBetter(kept[parent]!, kept[child]!)) return;
      [kept[parent], kept[child]] = [kept[child]!, kept[parent]!];
      parent = child;
    }
  }
}
