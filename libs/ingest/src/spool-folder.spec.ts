import { readFile } from 'node:fs/promises';
import { goesOn } from './records';
import { SpoolFolder } from './spool-folder';

describe('what lies inside another file', () => {
  const folder = new SpoolFolder();
  afterAll(() => folder.close());

  it('is unpacked with a word now and then, so that gigabytes are not taken for a hang', async () => {
    const mebibyte = Buffer.alloc(2 ** 20, 7);
    const unpacking = folder.spool(
      'a.zip!big.txt',
      Array.from({ length: 17 }, () => mebibyte),
    );
    let told = 0;
    for (;;) {
      const { value, done } = await unpacking.next();
      if (!done) {
        expect(value).toEqual(goesOn);
        told++;
        continue;
      }
      expect(told).toBe(4);
      expect(value.file).toMatchObject({ name: 'a.zip!big.txt', bytes: 17 * 2 ** 20 });
      expect((await readFile(value.file.path)).equals(Buffer.alloc(17 * 2 ** 20, 7))).toBe(true);
      await value.dispose();
      return;
    }
  });

  it('leaves nothing behind when it is damaged', async () => {
    function* damaged() {
      yield Buffer.from('half');
      throw new Error('damaged');
    }
    await expect(folder.spool('a.zip!half.txt', damaged()).next()).rejects.toThrow('damaged');
  });
});
