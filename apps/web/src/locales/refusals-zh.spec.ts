import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalInChinese, refusalsInChinese } from './refusals-zh';

const server = join(__dirname, '..', '..', '..', 'server', 'src');

/** Every code that the server refuses something with, as its sources write it. */
function codesOfServer(): Set<string> {
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/spec\.ts$|testing/.test(file),
  );
  const sources = files.map((file) => readFileSync(join(server, file), 'utf8'));
  return new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/Error\(\s*'([a-z-]+\/[a-z-]+)'/g)].map(([, code]) => code ?? ''),
    ),
  );
}

describe('what the server refuses, in Chinese', () => {
  it('has words for every refusal, but for the one that the server itself says in the language of the owner', () => {
    const without = [...codesOfServer()].filter((code) => !(code in refusalsInChinese));
    expect(without).toEqual(['talk/rest']);
  });

  it.each([
    [
      'talk/ended',
      'This talk has ended. Start another when you want to.',
      '这次谈话已经结束。想谈的时候可以重新开始。',
    ],
    [
      'memory/cool-off',
      'You let Alex go. A space for them can be begun again from 2026-12-04 on; until then, be kind to yourself.',
      '你已放下了这个人。2026-12-04 起可以重新为此人建立空间；在那之前，请善待自己。',
    ],
    [
      'account/password-length',
      'The password has 3 characters; it needs 8 to 1000.',
      '密码有 3 个字符；需要 8 到 1000 个。',
    ],
    [
      'memory/not-confirmed',
      'Write their name as it stands here, “小雨 2”, to erase.',
      '要删除，请按这里的写法输入对方的名字：“小雨 2”。',
    ],
    ['source/not-found', 'There is no source 7 that you can see.', '找不到它，或者你没有权限查看。'],
  ])('says %s with what the server told', (code, sentence, chinese) => {
    expect(refusalInChinese(code, sentence)).toBe(chinese);
  });

  it('leaves the sentence of the server where it lacks a fact, or has no words', () => {
    expect(refusalInChinese('memory/cool-off', 'You let Alex go.')).toBeNull();
    expect(refusalInChinese('new/code', 'Something new.')).toBeNull();
    expect(refusalInChinese(undefined, 'Something.')).toBeNull();
  });
});
