import { JsonDamage, splitJson, type JsonPath } from './split-json';
import { withFile } from './testing/parse-bytes';

function split(content: string | Buffer, descend: (path: JsonPath) => boolean): Promise<[string, string][]> {
  return withFile('a.json', content, async (file) => {
    const parts: [string, string][] = [];
    for await (const batch of splitJson(file, descend))
      for (const { path, text } of batch.parts) parts.push([path.join('.'), text]);
    return parts;
  });
}

const intoMessages = (path: JsonPath) => path.length === 0 || (path.length === 1 && path[0] === 'messages');

describe('splitJson', () => {
  it('gives out the elements of a list one by one, and what stands beside it', async () => {
    const json = '\ufeff{ "name" : "a\\"}b", "messages":[ {"x":[1,"]"]} , 2,"three"], "n": null}';
    expect(await split(json, intoMessages)).toEqual([
      ['name', '"a\\"}b"'],
      ['messages.0', '{"x":[1,"]"]}'],
      ['messages.1', '2'],
      ['messages.2', '"three"'],
      ['n', 'null'],
    ]);
  });

  it('reads values across the chunks of a large file', async () => {
    const list = Array.from({ length: 30_000 }, (_, at) => ({ at, text: `a "quoted" \\ line ${at} 支付` }));
    const parts = await split(JSON.stringify(list), ({ length }) => length === 0);
    expect(parts.map(([, text]) => JSON.parse(text))).toEqual(list);
  });

  it.each(['[1, 2', '[1 2]', '{"a" 1}', '{a: 1}', '[1,,2]', ''])('says where %j is damaged', async (json) => {
    const reading = split(json || ' ', () => true);
    await expect(reading).rejects.toBeInstanceOf(JsonDamage);
  });
});
