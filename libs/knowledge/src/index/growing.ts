type NumberArray =
  Int32Array | Uint32Array | Uint16Array | Int8Array | Uint8Array | Float32Array | Float64Array;

/** A typed array that doubles when it is full. */
export class Growing<T extends NumberArray> {
  length = 0;
  private array: T;

  constructor(private readonly make: (size: number) => T) {
    this.array = make(1_024);
  }

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = this.make(this.array.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }

  pushAll(values: ArrayLike<number>): void {
    while (this.length + values.length > this.array.length) {
      const larger = this.make(this.array.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array.set(values, this.length);
    this.length += values.length;
  }

  at(position: number): number {
    return this.array[position]!;
  }

  /** A copy of exactly what was pushed. */
  finish(): T {
    const exact = this.make(this.length);
    exact.set(this.array.subarray(0, this.length));
    return exact;
  }
}

export const growingInt32 = () => new Growing((size) => new Int32Array(size));
export const growingUint32 = () => new Growing((size) => new Uint32Array(size));
export const growingUint16 = () => new Growing((size) => new Uint16Array(size));
export const growingUint8 = () => new Growing((size) => new Uint8Array(size));
export const growingInt8 = () => new Growing((size) => new Int8Array(size));
export const growingFloat32 = () => new Growing((size) => new Float32Array(size));
export const growingFloat64 = () => new Growing((size) => new Float64Array(size));
