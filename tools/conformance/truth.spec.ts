import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exifTimeOf } from './exif-truth';
import { isExpected } from './expected-format';
import { truthOf } from './truth';

describe('truth beside files', () => {
  let folder = '';
  const put = (name: string, content = '') => writeFileSync(join(folder, name), content);
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tacit-truth-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes the one of the same name first, and quotes in its cells', () => {
    put('chat.txt');
    put('chat_target.csv', 'timestamp,author,message,hour\n2019-05-29 15:10:00,"A, ""B""","two\nlines",15\n');
    put('target.json', '[]');
    expect(truthOf(join(folder, 'chat.txt'))).toEqual([
      { time: '2019-05-29T15:10:00', author: 'A, "B"', text: 'two\nlines' },
    ]);
  });

  it('takes that of the folder for tests, or for every file where none is called so', () => {
    put('target.json', '[{"datetime": 1668628203612, "author": "Maya", "message": "hi"}]');
    put('log.json');
    expect(truthOf(join(folder, 'log.json'))?.[0]?.time).toBe('2022-11-16T19:50:03.612Z');
    put('test_1.txt');
    expect(truthOf(join(folder, 'log.json'))).toBeNull();
    expect(truthOf(join(folder, 'test_1.txt'))).toHaveLength(1);
  });

  it('knows when photos were taken from a dump above them', () => {
    put(
      'expected_dev.txt',
      'Opening: samples/jpg/a.jpg\nEXIF DateTimeOriginal (ASCII): 2008:05:30 15:56:01\n',
    );
    expect(exifTimeOf(join(folder, 'jpg', 'a.jpg'), folder)).toBe('2008-05-30T15:56:01');
    expect(exifTimeOf(join(folder, 'jpg', 'b.jpg'), folder)).toBeNull();
  });
});

describe('what a path says of the format', () => {
  it.each([
    ['whatsapp/a.txt', 'whatsapp-txt', true],
    ['whatsapp/a.txt', 'plain-text', false],
    ['mail/a.eml', 'plain-text', false],
    ['notes/a.bin', 'plain-text', true],
    ['notes/a.bin', null, false],
  ])('%s read as %s: %s', (path, format, expected) => expect(isExpected(path, format)).toBe(expected));
});
