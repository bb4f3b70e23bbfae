import { IngestError, type InputFile } from './parser';
import { readHead } from './read-head';

/** Kinds of files people upload that Tacit does not read, by their first bytes in hex, and what to do instead. */
const KNOWN_STRANGERS: [code: string, pattern: RegExp, advice: string][] = [
  [
    'ingest/old-office',
    /^d0cf11e0/,
    'it is an office file with a password, or of a program that is not read; save it without a password as .docx, .xlsx, .pptx, .pdf or .eml and upload that',
  ],
  [
    'ingest/archive-not-read',
    /^(?:52617221|377abcaf|fd377a58|425a68)/,
    'archives of this kind are not read; unpack it and upload the files',
  ],
  [
    'ingest/picture',
    /^(?:47494638|424d.{8}00000000)/,
    'pictures of this kind tell nothing of themselves; recognise their text first (OCR)',
  ],
  [
    'ingest/recording',
    /^(?:.{8}66747970|494433|4f676753|664c6143|52494646.{8}(?:57415645|41564920))/,
    'recordings are not read; upload the transcript',
  ],
];

/** What to say about a file that no parser knows. */
export async function unknownFormat(file: InputFile): Promise<IngestError> {
  const { head } = await readHead(file);
  if (head.length > 0 && head.length === file.bytes && isBlank(head))
    return new IngestError(
      'ingest/empty-file',
      `${file.name}: there is nothing but white space in it; export it again.`,
    );
  const start = head.subarray(0, 64).toString('hex');
  const stranger = KNOWN_STRANGERS.find(([, pattern]) => pattern.test(start));
  if (stranger) return new IngestError(stranger[0], `${file.name}: ${stranger[2]}.`);
  return new IngestError(
    'ingest/unknown-format',
    `${file.name}: no parser knows this kind of file; export the material in one of the formats listed under "Import".`,
  );
}

function isBlank(head: Buffer): boolean {
  return head.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
