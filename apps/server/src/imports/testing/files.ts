import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';

/** A chat of two people, a message a minute; `count` of them, the same ones for the same numbers. */
export function whatsAppChat(count: number, text: (n: number) => string = (n) => `note number ${n}`): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const minute = String(n % 60).padStart(2, '0');
    const hour = String(9 + Math.floor(n / 60)).padStart(2, '0');
    return `[25.03.24, ${hour}:${minute}:00] ${n % 2 ? 'Jon Berg' : 'Mara Lind'}: ${text(n)}`;
  });
  return `${lines.join('\n')}\n`;
}

/** `seconds.micros` as Slack writes a time. */
const slackTime = (n: number): string => `${1_709_629_200 + n * 60}.000100`;

export interface SlackFixtureMessage {
  user: 'U1' | 'U2';
  text: string;
  editedText?: string;
}

export async function slackZip(channel: string, messages: SlackFixtureMessage[]): Promise<Buffer> {
  const users = [
    { id: 'U1', name: 'mara', profile: { real_name: 'Mara Lind', email: 'mara@example.org' } },
    { id: 'U2', name: 'jon', profile: { real_name: 'Jon Berg', email: 'jon@example.org' } },
  ];
  const day = messages.map(({ user, text, editedText }, n) => ({
    type: 'message',
    user,
    ts: slackTime(n),
    text: editedText ?? text,
    ...(editedText && { edited: { user, ts: slackTime(n + 30) } }),
  }));
  return zipOf({
    'users.json': JSON.stringify(users),
    'channels.json': JSON.stringify([{ id: 'C1', name: channel, members: ['U1', 'U2'] }]),
    [`${channel}/2024-03-05.json`]: JSON.stringify(day),
  });
}

export const markdown =
  '# Refunds\n\nMoney goes back within two days.\n\n## Limits\n\nAbove 500 a second person signs.\n';

export const mail = [
  'From: Mara Lind <mara@example.org>',
  'To: Jon Berg <jon@example.org>',
  'Subject: Key rotation',
  'Date: Tue, 05 Mar 2024 10:00:00 +0100',
  'Message-ID: <rotation-1@example.org>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The new keys are in the vault since Monday.',
  '',
].join('\r\n');

export const wordDocument = (): Promise<Buffer> => {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>Chargebacks are answered within a week.</w:t></w:r></w:p></w:body></w:document>`,
  });
};

/** One page with one line. */
export function pdf(line: string): Buffer {
  const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  return pdfOf('/Font << /F1 3 0 R >>', stream, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
}

/** One page as a scanner leaves it: a picture of two by two points, in a document of Mara Lind. */
export const scannedPdf = pdfOf(
  '/XObject << /I 3 0 R >>',
  'q 612 0 0 792 0 0 cm /I Do Q',
  '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8 ' +
    '/Filter /ASCIIHexDecode /Length 25 >>\nstream\nff000000ff000000ffffffff>\nendstream',
  '/Author (Mara Lind)',
);

/** One page that uses the third object. */
function pdfOf(resources: string, stream: string, third: string, info = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    third,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << ${resources} >> /Contents 5 0 R >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< ${info} >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 7\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${text}trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

async function zipOf(entries: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** Taken in 2023 with an EOS 40D at 47.51 north, 9.255 east; hardly a picture. */
export const photo = Buffer.from(
  '/9j/4QDhRXhpZgAASUkqAAgAAAADABABAgAIAAAAMgAAAGmHBAABAAAAOgAAACWIBAABAAAAcwAAAAAAAABFT1MgNDBEAAIAA5ACABQAAABYAAAAEZACAAcAAABsAAAAAAAAADIwMjM6MDc6MTQgMTg6MDU6MDkAKzAyOjAwAAQAAQACAAIAAABOAAAAAgAFAAMAAACpAAAAAwACAAIAAABFAAAABAAFAAMAAADBAAAAAAAAAFwSAABkAAAAuAsAAGQAAAAQDgAAZAAAAIQDAABkAAAA3AUAAGQAAAAIBwAAZAAAAP/AAAsIAAMABAEBEQD/2Q==',
  'base64',
);
