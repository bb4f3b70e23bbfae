import type { FileHead, InputFile, ParseOptions, Parser } from '../parser';
import { readHead } from '../read-head';
import { readLines, textEncodingOf } from '../read-lines';
import type { IngestRecord } from '../records';
import { meetingStart, MeetingTurns, secondsOf, type Utterance } from './meeting-turns';
import { damagedCharacters } from './text-document';

const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}\p{N} .'’()@_&-]{0,47}?)`;
const CLOCK = String.raw`(?<clock>\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)`;

/** How lines begin that name who speaks; the surest forms first. */
const FORMS: readonly RegExp[] = [
  // 10:02:33 From Maya Lin to Everyone: hello (Zoom's chat)
  new RegExp(
    String.raw`^(?:\d{4}-\d{2}-\d{2} )?${CLOCK}\s+From\s+${NAME}(?:\s+to\s+[^:]{1,60})?\s?:\s*(?<text>.*)$`,
    'su',
  ),
  // [00:01:02] Maya Lin: hello
  new RegExp(String.raw`^[[(]?${CLOCK}[\])]?\s+[-–]?\s*${NAME}\s?[:：]\s*(?<text>.*)$`, 'su'),
  // Maya Lin [00:01:02]: hello
  new RegExp(String.raw`^${NAME}\s*[[(（]${CLOCK}[\])）]\s?[:：]?\s*(?<text>.*)$`, 'su'),
  // Maya Lin  0:03, and the words below (Otter, Teams, 飞书妙记)
  new RegExp(String.raw`^${NAME}\s+${CLOCK}\s*$`, 'su'),
  // Maya Lin: hello
  new RegExp(String.raw`^(?:\*\*)?${NAME}(?:\*\*)?\s?[:：](?:\*\*)?\s+(?<text>\S.*)$`, 'su'),
  new RegExp(String.raw`^${NAME}：(?<text>\S.*)$`, 'su'),
];

/** Meetings and interviews as text in which lines begin with who speaks, with or without a clock. */
export const transcriptTxt: Parser = {
  format: 'transcript-txt',
  label: 'Meeting transcript (text)',
  detect: ({ text }: FileHead) => formOf(text)?.confidence ?? 0,

  async *parse(file: InputFile, { timeZone }: ParseOptions): AsyncGenerator<IngestRecord> {
    const { text: head } = await readHead(file);
    const form = formOf(head)?.form ?? FORMS[FORMS.length - 2]!;
    const encoding = await textEncodingOf(file);
    const start = meetingStart(file.name, head.split(/\r\n|\r|\n/, 12));
    // Zoom's chat tells the hour of the day, all others the time since the beginning.
    if (start && form === FORMS[0]) start.iso = `${start.iso.slice(0, 10)}T00:00:00`;
    const turns = new MeetingTurns(file.name, start, timeZone);
    let open: Utterance | null = null;
    for await (const { firstLine, lines, bytesRead } of readLines(file, encoding)) {
      for (const [at, line] of lines.entries()) {
        const said = form.exec(line.replace(/^\ufeff/, '').trimEnd())?.groups;
        if (said) {
          if (open) yield* turns.say(open);
          const seconds = said.clock === undefined ? null : secondsOf(said.clock);
          open = { speaker: said.name?.trim() ?? '', seconds, text: said.text ?? '', line: firstLine + at };
        } else if (open && line.trim() !== '') open.text += `\n${line.trim()}`;
      }
      yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    }
    if (open) yield* turns.say(open);
    yield* turns.end();
    if (encoding.lossy) yield damagedCharacters(file, encoding.label);
  },
};

/**
 * The form most lines of a head have. A form without a clock may be anything, from a letter to settings: then
 * most lines must have it, few names must come back again and again, and no name may be a word of a form.
 */
function formOf(text: string): { form: RegExp; confidence: number } | null {
  const lines = text.split(/\r\n|\r|\n/, 400).filter((line) => line.trim() !== '');
  if (lines.length < 3) return null;
  for (const form of FORMS) {
    const names = lines.flatMap((line) => form.exec(line.trimEnd())?.groups?.name?.trim() ?? []);
    const speakers = new Set(names);
    const hasClock = form.source.includes('<clock>');
    const share = names.length / lines.length;
    const comesBack = names.length >= 2 * speakers.size && speakers.size >= 2;
    if (hasClock && names.length >= 2 && share >= 0.15) return { form, confidence: comesBack ? 0.72 : 0.55 };
    const isName = [...speakers].every((name) => name.split(' ').length <= 4 && !FIELDS.test(name));
    if (!hasClock && names.length >= 4 && share >= 0.5 && comesBack && isName && speakers.size <= 40)
      return { form, confidence: 0.55 };
  }
  return null;
}

/** Words that begin lines with a colon in letters, settings, forms and source code. */
const FIELDS =
  /^(?:from|to|cc|subject|date|note|notes|todo|warning|error|info|debug|example|name|title|address|phone|e-?mail|url|https?|key|value|type|id|version|default|case|return|class|description|summary|question|answer|[qa]|step \d+|姓名|日期|备注|电话|地址|标题|问题?|答案?)$/i;
