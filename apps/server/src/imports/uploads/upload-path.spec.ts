import { uploadPath } from './upload-path';

describe('the path of an uploaded file', () => {
  it.each([
    ['chat.txt', 'chat.txt'],
    ['team/docs/plan.md', 'team/docs/plan.md'],
    ['team\\docs\\plan.md', 'team/docs/plan.md'],
    ['./team//plan.md', 'team/plan.md'],
    ['报告/会议记录.docx', '报告/会议记录.docx'],
    ['a..b/c...txt', 'a..b/c...txt'],
  ])('takes %j as %j', (given, path) => {
    expect(uploadPath(given)).toBe(path);
  });

  it.each([
    ['../secret', 'leads out of the upload'],
    ['a/../../b', 'leads out of the upload'],
    ['a\\..\\b', 'leads out of the upload'],
    ['/etc/passwd', 'absolute'],
    ['C:\\Windows\\x', 'absolute'],
    ['a\0b', 'NUL'],
    ['', 'empty'],
    ['./.', 'empty'],
    ['x'.repeat(2_000), 'longer than'],
  ])('refuses %j and says what to do', (given, why) => {
    expect(() => uploadPath(given)).toThrow(why);
    expect(() => uploadPath(given)).toThrow('rename the file');
  });

  it('refuses a file without a name', () => {
    expect(() => uploadPath(undefined)).toThrow('empty');
  });
});
