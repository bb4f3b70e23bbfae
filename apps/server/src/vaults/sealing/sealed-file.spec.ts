import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { blockBytes, SealedFile } from './sealed-file';

const folder = mkdtempSync(join(tmpdir(), 'tacit-sealed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const key = Buffer.alloc(32, 7);
const path = join(folder, 'file');

function content(file: SealedFile): Buffer {
  const bytes = Buffer.alloc(file.size);
  expect(file.read(bytes, 0)).toBe(bytes.length);
  return bytes;
}

describe('a sealed file', () => {
  it('reads as a plain one does after any writes and cuts', () => {
    const step = fc.record({
      cut: fc.boolean(),
      at: fc.integer({ min: 0, max: 3 * blockBytes }),
      bytes: fc.uint8Array({ maxLength: 2 * blockBytes }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const file = SealedFile.open(path, key, 'w+');
        let plain = Buffer.alloc(0);
        for (const { cut, at, bytes } of steps) {
          const length = cut
            ? at
            : bytes.length === 0
              ? plain.length
              : Math.max(plain.length, at + bytes.length);
          const next = Buffer.alloc(length);
          plain.copy(next);
          if (cut) file.truncate(at);
          else if (bytes.length > 0) {
            file.write(bytes, at);
            next.set(bytes, at);
          }
          plain = next;
        }
        expect(file.size).toBe(plain.length);
        expect(content(file).equals(plain)).toBe(true);
        file.close();
      }),
      { numRuns: 60 },
    );
  });

  it('is random bytes on the disk, other ones each time', () => {
    const sealed = (): Buffer => {
      const file = SealedFile.open(path, key, 'w+');
      file.write(Buffer.from('a known sentence'), 0);
      file.close();
      return readFileSync(path);
    };
    const [first, second] = [sealed(), sealed()];
    expect(first.includes('known')).toBe(false);
    expect(first.equals(second)).toBe(false);
  });

  it.each([
    ['another key', (bytes: Buffer) => bytes, Buffer.alloc(32, 8)],
    ['one bit changed', (bytes: Buffer) => (bytes.writeUInt8(bytes.readUInt8(5_000) ^ 1, 5_000), bytes), key],
    [
      'two blocks exchanged',
      (bytes: Buffer) => {
        const [header, size] = [32, blockBytes + 28];
        const block = (n: number) => bytes.subarray(header + n * size, header + (n + 1) * size);
        return Buffer.concat([bytes.subarray(0, header), block(1), block(0)]);
      },
      key,
    ],
  ])('is refused with %s', (_, damage, by) => {
    const file = SealedFile.open(path, key, 'w+');
    file.write(Buffer.alloc(2 * blockBytes, 'text'), 0);
    file.close();
    writeFileSync(path, damage(readFileSync(path)));
    const again = SealedFile.open(path, by, 'r');
    expect(() => content(again)).toThrow(/authenticate/);
    again.close();
  });
});
