import { readLines, textEncodingOf } from '../read-lines';
import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { htmlToText } from './html-text';
import { meetingStart, MeetingTurns, secondsOf } from './meeting-turns';
import { damagedCharacters, documentOf } from './text-document';

const CUE = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}) --> (?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
/** `<v Maya Lin>text` of WebVTT, or `Maya Lin: text` as Zoom and Meet write it. */
const VOICE = /^<v(?:\.[^\s>]*)? ([^>]{1,80})>(.*)$/s;
const NAMED = /^(\p{L}[\p{L}\p{M}\p{N} .,'’()@_-]{0,59}): (.+)$/su;

interface Cue {
  seconds: number;
  line: number;
  speaker: string | null;
  text: string;
}

/** WebVTT and SubRip: a meeting where the cues name who speaks, a document where they do not. */
export const subtitles: Parser = {
  format: 'subtitles',
  label: 'Meeting transcript or subtitles (VTT, SRT)',

  detect({ text }) {
    const lines = text.split(/\r\n|\r|\n/, 60);
    const cues = lines.filter((line) => CUE.test(line)).length;
    if (cues === 0) return /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '') ? 0.9 : 0;
    return /^WEBVTT/.test(lines[0] ?? '') ? 0.97 : /^\d+\s*$/.test(lines[0] ?? '') ? 0.95 : 0.7;
  },

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const encoding = await textEncodingOf(file);
    yield* (await namesSpeakers(file)) ? asMeeting(file, options) : asDocument(file);
    if (encoding.lossy) yield damagedCharacters(file, encoding.label);
  },
};

async function namesSpeakers(file: InputFile): Promise<boolean> {
  let all = 0;
  let named = 0;
  for await (const { cue } of readCues(file)) {
    if (!cue) continue;
    all++;
    if (cue.speaker !== null) named++;
    if (all === 400) break;
  }
  return named > 0 && named >= all / 5;
}

async function* asMeeting(file: InputFile, { timeZone }: ParseOptions): AsyncGenerator<IngestRecord> {
  const turns = new MeetingTurns(file.name, meetingStart(file.name), timeZone);
  let speaker = '';
  for await (const { cue, bytesRead } of readCues(file)) {
    if (!cue) yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    else {
      speaker = cue.speaker ?? speaker;
      yield* turns.say({ ...cue, speaker });
    }
  }
  yield* turns.end();
}

async function* asDocument(file: InputFile): AsyncGenerator<IngestRecord> {
  yield documentOf(file, 'text/vtt');
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  let until = 0;
  for await (const { cue, bytesRead } of readCues(file)) {
    if (!cue) yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    else {
      // Half a minute is a paragraph, so that a place in it can be found again in the recording.
      if (cue.seconds >= until) {
        yield* sections.line('');
        yield* sections.line(`[${clockOf(cue.seconds)}]`, cue.line);
        until = cue.seconds + 30;
      }
      yield* sections.line(cue.text, cue.line);
    }
  }
  yield* sections.end();
}

async function* readCues(file: InputFile): AsyncGenerator<{ cue: Cue | null; bytesRead: number }> {
  let open: { seconds: number; line: number; lines: string[] } | null = null;
  for await (const { firstLine, lines, bytesRead } of readLines(file, await textEncodingOf(file))) {
    for (const [at, line] of lines.entries()) {
      const seconds = CUE.exec(line)?.[1];
      if (seconds !== undefined) {
        if (open) yield { cue: cueOf(open), bytesRead };
        open = { seconds: secondsOf(seconds), line: firstLine + at, lines: [] };
      } else if (open && line.trim() === '') {
        yield { cue: cueOf(open), bytesRead };
        open = null;
      } else open?.lines.push(line);
    }
    yield { cue: null, bytesRead };
  }
  if (open) yield { cue: cueOf(open), bytesRead: file.bytes };
}

function cueOf({ seconds, line, lines }: { seconds: number; line: number; lines: string[] }): Cue {
  const whole = lines.join('\n').trim();
  const voice = VOICE.exec(whole);
  const text = htmlToText(voice?.[2] ?? whole).replace(/^- /, '');
  const named = voice ? null : NAMED.exec(text);
  return {
    seconds,
    line,
    speaker: voice?.[1]?.trim() ?? named?.[1]?.trim() ?? null,
    text: named?.[2] ?? text,
  };
}

function clockOf(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().slice(11, 19);
}
