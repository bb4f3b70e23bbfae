/** Writes a tar archive (POSIX ustar); names and kinds are taken as they are. */
export function buildTar(entries: [name: string, content: string | Buffer, kind?: string][]): Buffer {
  const blocks = entries.flatMap(([name, content, kind = '0']) => {
    const bytes = Buffer.from(content);
    return [header(name, bytes.length, kind), bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function header(name: string, bytes: number, kind: string): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100);
  block.write('0000644\0', 100);
  block.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write(kind, 156);
  block.write('ustar\u000000', 257);
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
