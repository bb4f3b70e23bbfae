import { defaultLimits } from './limits';
import { parseFile } from './parse-file';
import { withFile } from './testing/parse-bytes';

const lines = (line: (at: number) => string): string =>
  Array.from({ length: 30_000 }, (_, at) => line(at)).join('\n');
const clock = (at: number): string => `${String(at % 24).padStart(2, '0')}:15`;

describe('a chat that is looked through before it is read', () => {
  it.each([
    ['whatsapp-txt', lines((at) => `24/12/19, ${clock(at)} - Maya: message ${at}`)],
    ['signal-txt', lines((at) => `[2024-01-02, ${clock(at)}] Maya: message ${at}`)],
  ])('tells all the while that it is not stuck (%s)', async (format, content) => {
    await withFile('chat.txt', content, async (file) => {
      const types: string[] = [];
      for await (const { type } of parseFile(file, { limits: defaultLimits }, format)) types.push(type);
      const before = types.slice(0, types.indexOf('conversation'));
      expect(before.length).toBeGreaterThanOrEqual(Math.ceil(file.bytes / (256 * 1024)));
      expect(new Set(before)).toEqual(new Set(['progress']));
    });
  });
});
