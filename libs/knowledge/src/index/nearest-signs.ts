/** A row of one of the parts that were looked through. */
export interface NearRow {
  part: number;
  row: number;
}

/** Rows after which it is looked anew how near one has to be. */
const betweenLooks = 2_048;

/**
 * Gathers the rows whose vectors differ from a question's in the signs of the fewest components: a sixteenth of the
 * work of cosines. All that are as near as the last one are among them, so that the cut into parts changes nothing.
 */
export class NearestSigns {
  private readonly gathered: (NearRow & { distance: number })[] = [];
  /** How many were found at each distance. */
  private readonly counts: Uint32Array;
  private farthest = Infinity;

  /** @param asked the question's signs, 32 to a number */
  constructor(
    private readonly asked: Int32Array,
    private readonly limit: number,
  ) {
    this.counts = new Uint32Array(asked.length * 32 + 1);
  }

  /** @param signs rows of as many numbers as the question has */
  look(part: number, signs: Int32Array, isAllowed: (row: number) => boolean): void {
    const { asked, counts, gathered } = this;
    const rows = signs.length / asked.length;
    for (let from = 0; from < rows; from += betweenLooks) {
      const to = Math.min(rows, from + betweenLooks);
      const near = this.farthest;
      for (let row = from; row < to; row++) {
        const distance = distanceOf(asked, signs, row * asked.length);
        if (distance > near || !isAllowed(row)) continue;
        counts[distance]!++;
        gathered.push({ part, row, distance });
      }
      this.farthest = this.farthestNeeded();
    }
  }

  nearest(): NearRow[] {
    return this.gathered.filter(({ distance }) => distance <= this.farthest);
  }

  private farthestNeeded(): number {
    let found = 0;
    for (let distance = 0; distance < this.counts.length; distance++) {
      found += this.counts[distance]!;
      if (found >= this.limit) return distance;
    }
    return Infinity;
  }
}

function distanceOf(asked: Int32Array, signs: Int32Array, at: number): number {
  let distance = 0;
  let w = 0;
  for (; w + 8 <= asked.length; w += 8) distance += differingInEight(asked, w, signs, at + w);
  for (; w < asked.length; w++) distance += onesIn(asked[w]! ^ signs[at + w]!);
  return distance;
}

/**
 * Differing bits of eight numbers of 32: carry-save adders leave one number that counts single, one double, one
 * fourfold and one eightfold (Harley and Seal; Warren, Hacker's Delight, 5-1), half the work of counting each.
 */
function differingInEight(asked: Int32Array, w: number, signs: Int32Array, at: number): number {
  const a = asked[w]! ^ signs[at]!;
  const b = asked[w + 1]! ^ signs[at + 1]!;
  const c = asked[w + 2]! ^ signs[at + 2]!;
  const d = asked[w + 3]! ^ signs[at + 3]!;
  const e = asked[w + 4]! ^ signs[at + 4]!;
  const f = asked[w + 5]! ^ signs[at + 5]!;
  const g = asked[w + 6]! ^ signs[at + 6]!;
  const h = asked[w + 7]! ^ signs[at + 7]!;
  const ab = a ^ b;
  const abc = ab ^ c;
  const two1 = (a & b) | (ab & c);
  const abcd = abc ^ d;
  const two2 = (abc & d) | (abcd & e);
  const abcde = abcd ^ e;
  const abcdef = abcde ^ f;
  const two3 = (abcde & f) | (abcdef & g);
  const most = abcdef ^ g;
  const two4 = most & h;
  const twos = two1 ^ two2;
  const four1 = (two1 & two2) | (twos & two3);
  const two123 = twos ^ two3;
  const four2 = two123 & two4;
  return onesIn(most ^ h) + 2 * onesIn(two123 ^ two4) + 4 * onesIn(four1 ^ four2) + 8 * onesIn(four1 & four2);
}

/** Ones in a number of 32 bits (Warren, the same chapter). */
function onesIn(value: number): number {
  value -= (value >>> 1) & 0x55555555;
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
