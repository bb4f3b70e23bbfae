import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enter, sharedBrowser } from '../support/browser';
import { startApp } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(180_000);

/** EXIF with the name of a maker alone: a folder of one field, in the first segment of the picture. */
function withMaker(jpeg: Buffer): Buffer {
  const tiff = Buffer.alloc(32);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x010f, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(6, 14);
  tiff.writeUInt32LE(26, 18);
  tiff.write('Canon\0', 26, 'latin1');
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const mark = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), mark, exif, jpeg.subarray(2)]);
}

describe('a photo', () => {
  const folder = temporaryFolder();
  const openPage = sharedBrowser();

  it('is seen above what it tells of itself', async () => {
    const app = await startApp(join(folder, 'data'));
    const watched = await openPage(app.server.url);
    await enter(watched, app.client);
    const { page, problems } = watched;
    const picture =
      "Object.assign(document.createElement('canvas'), { width: 64, height: 48 }).toDataURL('image/jpeg')";
    const base64 = String(await page.evaluate(picture)).split(',')[1] ?? '';
    const path = join(folder, 'lake.jpg');
    writeFileSync(path, withMaker(Buffer.from(base64, 'base64')));
    await page.goto(`/w/${app.workspaceId}/library`);
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByText('1 document', { exact: true }).waitFor();
    await page.goto(`/w/${app.workspaceId}/search?q=Canon`);
    await page.getByRole('main').getByRole('link').filter({ hasText: 'lake' }).first().click();
    const photo = page.getByRole('img', { name: 'lake' });
    await photo.waitFor();
    const width =
      "document.querySelector('main img').decode().then(() => document.querySelector('main img').naturalWidth)";
    await expect(page.evaluate(width)).resolves.toBe(64);
    expect(problems).toEqual([]);
    await app.server.stop();
  });
});
