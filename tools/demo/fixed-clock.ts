/**
 * Runs something while the clock stands still, for libraries that write the present time into a file and take
 * no other. Only for scripts: everything in the process sees the same time.
 */
export async function withFixedClock<T>(at: number, run: () => Promise<T>): Promise<T> {
  const RealDate = globalThis.Date;
  class FixedDate extends RealDate {
    constructor(value?: number | string | Date) {
      super(value ?? at);
    }

    static override now(): number {
      return at;
    }
  }
  Reflect.set(globalThis, 'Date', FixedDate);
  try {
    return await run();
  } finally {
    Reflect.set(globalThis, 'Date', RealDate);
  }
}
