import type { InputFile } from '../parser';
import type { IngestRecord } from '../records';
import type { DocxParagraph } from './docx-body';
import { meetingStart, MeetingTurns, secondsOf } from './meeting-turns';

/** How many paragraphs tell whether a document is a transcript. */
export const TRANSCRIPT_HEAD = 16;

/** `Maya Lin   0:03`, with what was said on the lines below, in the same paragraph or the next. */
const SPEAKER = /^(\p{L}[^\n]{0,60}?)\s+(\d{1,2}:\d{2}(?::\d{2})?)(?:\n([\s\S]*))?$/u;
const FURNITURE = /^(?:.{1,80} (?:started|stopped) transcription|(?:\d+h )?\d+m \d+s)$/i;

/** Whether these are the first paragraphs of a transcript that Teams saved as a Word document. */
export function isTeamsTranscript(paragraphs: DocxParagraph[]): boolean {
  const speakers = paragraphs.filter(({ text }) => SPEAKER.test(text)).length;
  return speakers >= 2 && speakers >= paragraphs.length / 3 - 1;
}

export async function* readTeamsTranscript(
  file: InputFile,
  paragraphs: AsyncIterable<DocxParagraph>,
  timeZone: string | undefined,
): AsyncGenerator<IngestRecord> {
  const head: string[] = [];
  let turns: MeetingTurns | null = null;
  let speaker = '';
  let seconds: number | null = null;
  for await (const { text } of paragraphs) {
    const match = SPEAKER.exec(text);
    if (!match && !turns) head.push(...text.split('\n'));
    if (match) {
      turns ??= new MeetingTurns(file.name, meetingStart(file.name, head), timeZone);
      speaker = match[1]?.trim() ?? '';
      seconds = secondsOf(match[2] ?? '');
    }
    const said = match ? (match[3] ?? '') : text;
    if (turns && !FURNITURE.test(said)) yield* turns.say({ speaker, seconds, text: said });
  }
  if (turns) yield* turns.end();
}
