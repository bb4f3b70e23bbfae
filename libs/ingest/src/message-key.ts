import { createHash } from 'node:crypto';

/** A short name for some content: the same parts give the same key, on any machine, in any export. */
export function contentKey(...parts: (string | null)[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 24);
}

const REMEMBERED = 50_000;

/**
 * Tells equal messages apart where an export has no ids: the second "ok" of the same person in the same
 * minute gets another key than the first. Remembers the last 50,000 to 100,000 keys, because equal messages
 * of the same minute stand close together and a chat may have millions.
 */
export class OccurrenceCounter {
  private recent = new Map<string, number>();
  private older = new Map<string, number>();

  keyOf(...parts: (string | null)[]): string {
    const key = contentKey(...parts);
    const before = this.recent.get(key) ?? this.older.get(key) ?? 0;
    if (this.recent.size >= REMEMBERED) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, before + 1);
    return before === 0 ? key : `${key}-${before + 1}`;
  }
}

/** Tells whether an id came before, among the last 50,000 to 100,000. */
export class RecentIds {
  private recent = new Set<string>();
  private older = new Set<string>();

  /** True the first time. */
  add(id: string): boolean {
    if (this.recent.has(id) || this.older.has(id)) return false;
    if (this.recent.size >= REMEMBERED) {
      this.older = this.recent;
      this.recent = new Set();
    }
    this.recent.add(id);
    return true;
  }
}
