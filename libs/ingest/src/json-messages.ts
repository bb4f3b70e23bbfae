import type { InputFile } from './parser';
import { parseJson } from './parsers/unknown-json';
import { RepeatFilter } from './repeat-filter';
import type { IngestRecord } from './records';
import { cutOff, JsonDamage, notJson, splitJson, type JsonPath } from './split-json';

/** What a reader of a JSON export makes of one value; it may keep what it needs for later ones. */
export type JsonReader = (path: JsonPath, value: unknown) => Iterable<IngestRecord>;

/**
 * Reads a JSON export value by value: `descend` says which containers are entered, `read` makes records of
 * the values in them. A file that is cut off gives what came before, and says so.
 */
export async function* readJsonExport(
  file: InputFile,
  descend: (path: JsonPath) => boolean,
  read: JsonReader,
): AsyncGenerator<IngestRecord> {
  let count = 0;
  const repeats = new RepeatFilter();
  try {
    for await (const { parts, bytesRead } of splitJson(file, descend)) {
      for (const { path, text } of parts) {
        const value = parseJson(text);
        for (const record of value === undefined ? [damagedValue(file, path)] : read(path, value)) {
          count++;
          yield repeats.check(record);
        }
      }
      yield { type: 'progress', done: Math.min(bytesRead, file.bytes), total: file.bytes, unit: 'bytes' };
    }
  } catch (error) {
    if (!(error instanceof JsonDamage)) throw error;
    if (count === 0) throw notJson(file, error.message);
    yield cutOff(file, error);
  }
}

function damagedValue(file: InputFile, path: JsonPath): IngestRecord {
  const record = path.findLast((step) => typeof step === 'number');
  const place = { file: file.name, ...(record === undefined ? {} : { record }) };
  const detail = `${file.name}: the value at ${path.join('.')} is no JSON and was left out; export the file again.`;
  return { type: 'skipped', place, reason: 'message/not-json', detail };
}
