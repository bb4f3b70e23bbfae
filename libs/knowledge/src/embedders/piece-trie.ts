/**
 * A trie over UTF-16 code units in one open hash table of (node, unit) -> node: finds every piece that begins
 * at a place in a text by one walk, without making substrings.
 */
export class PieceTrie {
  private readonly mask: number;
  private readonly parents: Int32Array;
  private readonly units: Uint16Array;
  private readonly children: Int32Array;
  private readonly ends: Int32Array;
  private nodes = 1;

  constructor(pieces: string[]) {
    const units = pieces.reduce((sum, piece) => sum + piece.length, 1);
    const slots = 2 ** Math.ceil(Math.log2(units * 2));
    this.mask = slots - 1;
    this.parents = new Int32Array(slots);
    this.units = new Uint16Array(slots);
    this.children = new Int32Array(slots);
    this.ends = new Int32Array(units + 1).fill(-1);
    pieces.forEach((piece, id) => {
      let node = 0;
      for (let i = 0; i < piece.length; i++) node = this.grow(node, piece.charCodeAt(i));
      this.ends[node] = id;
    });
  }

  /** The node below `node` (0 is the root) by a code unit, or -1. */
  step(node: number, unit: number): number {
    const slot = this.slot(node, unit);
    const child = this.children[slot] ?? 0;
    return child === 0 ? -1 : child;
  }

  /** The piece that ends at a node, or -1. */
  pieceAt(node: number): number {
    return this.ends[node] ?? -1;
  }

  private grow(node: number, unit: number): number {
    const slot = this.slot(node, unit);
    const child = this.children[slot] ?? 0;
    if (child !== 0) return child;
    this.parents[slot] = node;
    this.units[slot] = unit;
    this.children[slot] = this.nodes;
    return this.nodes++;
  }

  /** Where (node, unit) is, or the free slot where it would be; children begin at 1, so 0 is free. */
  private slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.mask;
    while (this.children[slot] !== 0 && (this.parents[slot] !== node || this.units[slot] !== unit))
      slot = (slot + 1) & this.mask;
    return slot;
  }
}
