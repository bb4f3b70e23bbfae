import { readFile } from 'node:fs/promises';
import { parseBuffer, UID } from 'bplist-parser';
import { IngestError, type InputFile, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { documentTitle } from './text-document';
import { typedstreamText } from './typedstream';
import { isObject, listOf, objectAt, type JsonObject } from './unknown-json';

const MARK = Buffer.from('bplist0');
/** Settings and messages are small; a larger one would be held in memory several times over. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 24;

/** A property list in Apple's binary form: a document with a line for each value, named by the way to it. */
export const plist: Parser = {
  format: 'plist',
  label: 'Property list of Apple (binary)',
  detect: ({ head }) => (head.subarray(0, MARK.length).equals(MARK) ? 0.9 : 0),

  async *parse(file: InputFile): AsyncGenerator<IngestRecord> {
    const lines = [...valuesOf(unarchived(await readPlist(file)), [])];
    const place = { file: file.name };
    if (lines.length === 0) {
      const detail = `${file.name}: the property list holds no text; nothing was read from it.`;
      yield { type: 'skipped', place, reason: 'document/no-text', detail };
      return;
    }
    const title = documentTitle(file.name);
    yield { type: 'document', key: file.name, title, mediaType: 'application/x-plist', place };
    const sections = new SectionBuilder({ document: file.name, file: file.name });
    for (const line of lines) yield* sections.line(line);
    yield* sections.end();
  },
};

async function readPlist(file: InputFile): Promise<unknown> {
  if (file.bytes > MAX_BYTES) throw unreadable(file, 'it is larger than 16 MiB');
  try {
    return parseBuffer<unknown>(await readFile(file.path))[0];
  } catch (error) {
    throw unreadable(file, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(file: InputFile, cause: string): IngestError {
  const advice = 'copy it again from where it came';
  return new IngestError(
    'ingest/corrupt-plist',
    `${file.name}: the property list cannot be read (${cause}); ${advice}.`,
  );
}

/** An archive of objects (NSKeyedArchiver) lists them flat and points at them by number; this puts them back. */
function unarchived(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value.$objects)) return value;
  const objects = listOf(value.$objects);
  const follow = (each: unknown, depth: number): unknown => {
    if (depth > MAX_DEPTH) return undefined;
    const found = each instanceof UID ? objects[each.UID] : each;
    if (Array.isArray(found)) return found.map((part) => follow(part, depth + 1));
    if (!isObject(found) || Buffer.isBuffer(found) || found instanceof Date) return found;
    return followObject(found, (part) => follow(part, depth + 1));
  };
  return follow(objectAt(value, '$top'), 0);
}

function followObject(value: JsonObject, follow: (part: unknown) => unknown): unknown {
  const parts = listOf(value['NS.objects']).map(follow);
  const keys = listOf(value['NS.keys']).map(follow);
  if (keys.length > 0) return Object.fromEntries(keys.map((key, at) => [String(key), parts[at]]));
  if (Array.isArray(value['NS.objects'])) return parts;
  const own = Object.entries(value).filter(
    ([key]) => key !== '$class' && key !== '$classes' && key !== '$classname',
  );
  return Object.fromEntries(own.map(([key, part]) => [key, follow(part)]));
}

function* valuesOf(value: unknown, way: string[]): Generator<string> {
  if (way.length > MAX_DEPTH) return;
  if (value instanceof Date || typeof value === 'boolean' || typeof value === 'number')
    yield `${way.join('.')}: ${value instanceof Date ? dateText(value) : value}`;
  else if (typeof value === 'string') yield* textOf(value, way);
  else if (Buffer.isBuffer(value)) yield* textOf(typedstreamText(value) ?? '', way);
  else if (Array.isArray(value))
    for (const [at, part] of value.entries()) yield* valuesOf(part, [...way, String(at)]);
  else if (isObject(value))
    for (const [key, part] of Object.entries(value)) yield* valuesOf(part, [...way, key]);
}

function* textOf(text: string, way: string[]): Generator<string> {
  if (text.trim() !== '' && text !== '$null') yield `${way.join('.')}: ${text}`;
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'no date' : date.toISOString();
}
