import type { InputFile } from '../parser';
import { readLines, textEncodingOf } from '../read-lines';

type Encoding = 'base64' | 'quoted-printable' | 'plain';

/**
 * The page in a web archive (MIME HTML, RFC 2557), line by line: its first part of `text/html`, decoded. The
 * parts after it, pictures mostly, are not read.
 */
export async function* readMhtPage(file: InputFile): AsyncGenerator<Buffer> {
  let boundary = '';
  let header = '';
  let place: 'header' | 'body' | 'between' = 'header';
  let encoding: Encoding = 'plain';
  let isPage = false;
  let rest = '';
  for await (const { lines } of readLines(file, { ...(await textEncodingOf(file)), label: 'latin1' })) {
    for (const line of lines) {
      boundary ||= /boundary="?([^";\s]+)"?/i.exec(line)?.[1] ?? '';
      if (boundary !== '' && line.startsWith(`--${boundary}`)) {
        if (isPage && place === 'body') return;
        place = 'header';
        header = '';
      } else if (place === 'header' && line.trim() === '') {
        isPage = /content-type:\s*text\/html/i.test(header);
        encoding = encodingOf(header);
        place = isPage ? 'body' : 'between';
      } else if (place === 'header') header += `${line}\n`;
      else if (place === 'body') {
        const [bytes, left] = decode(rest + line, encoding);
        rest = left;
        yield bytes;
      }
    }
  }
}

function encodingOf(header: string): Encoding {
  const name = /content-transfer-encoding:\s*([\w-]+)/i.exec(header)?.[1]?.toLowerCase();
  return name === 'base64' || name === 'quoted-printable' ? name : 'plain';
}

/** The bytes of a line, and what belongs to the next one. */
function decode(line: string, encoding: Encoding): [bytes: Buffer, rest: string] {
  if (encoding === 'plain') return [Buffer.from(`${line}\n`, 'latin1'), ''];
  if (encoding === 'base64') {
    const clean = line.replace(/\s+/g, '');
    const whole = clean.length - (clean.length % 4);
    return [Buffer.from(clean.slice(0, whole), 'base64'), clean.slice(whole)];
  }
  const goesOn = line.endsWith('=');
  const text = (goesOn ? line.slice(0, -1) : `${line}\n`).replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return [Buffer.from(text, 'latin1'), ''];
}
