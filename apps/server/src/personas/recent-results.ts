/** Keeps the latest results of costly work by key; who asks while it is being done waits for the same. */
export class RecentResults<T> {
  private readonly kept = new Map<string, Promise<T>>();

  /** @param limit results kept; the one not asked for longest goes first */
  constructor(private readonly limit: number) {}

  get(key: string, make: () => Promise<T>): Promise<T> {
    const result = this.kept.get(key) ?? make();
    // Maps keep the order of insertion: what is asked for goes to the end.
    this.kept.delete(key);
    this.kept.set(key, result);
    const oldest = this.kept.size > this.limit ? this.kept.keys().next() : undefined;
    if (oldest && !oldest.done) this.kept.delete(oldest.value);
    result.catch(() => {
      if (this.kept.get(key) === result) this.kept.delete(key);
    });
    return result;
  }
}
