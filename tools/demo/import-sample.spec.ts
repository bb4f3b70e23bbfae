import { join } from 'node:path';
import { sampleFiles } from './import-sample';

describe('the files of the demo', () => {
  it('are those of the team; the private chat beside them is not imported', async () => {
    const files = await sampleFiles(join(__dirname, 'files'));
    const kinds = new Set(files.map((path) => path.slice(path.lastIndexOf('.'))));
    expect(kinds).toEqual(new Set(['.zip', '.txt', '.md', '.pdf', '.docx', '.eml']));
    expect(files.some((path) => path.includes('personal'))).toBe(false);
  });
});
