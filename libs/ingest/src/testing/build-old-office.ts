import { burn } from '@kenjiuno/msgreader/lib/Burner';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader';

type Streams = [name: string, content: Buffer][];

/** A compound file with these streams. */
export function buildCompound(streams: Streams): Buffer {
  const entries = streams.map(([name, content]) => {
    // The writer takes the whole memory behind an array, so it must be its own.
    const own = Uint8Array.from(content);
    return { name, type: TypeEnum.DOCUMENT, binaryProvider: () => own, length: own.length };
  });
  const children = entries.map((_, at) => at + 1);
  return Buffer.from(burn([{ name: 'Root Entry', type: TypeEnum.ROOT, children, length: 0 }, ...entries]));
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return bytes;
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** Title "Refund handbook" by Maya Lin of 2024-01-31T09:05:00Z. */
function summary(): Buffer {
  const text = (value: string): Buffer => {
    const bytes = Buffer.from(`${value}\0`);
    return Buffer.concat([u32(0x1e, bytes.length), bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  };
  const time = Buffer.alloc(12);
  time.writeUInt32LE(0x40, 0);
  time.writeBigUInt64LE(BigInt(Date.UTC(2024, 0, 31, 9, 5)) * 10_000n + 116_444_736_000_000_000n, 4);
  const values: [id: number, value: Buffer][] = [
    [1, u32(2, 65_001)],
    [2, text('Refund handbook')],
    [4, text('Maya Lin')],
    [12, time],
  ];
  let at = 8 + values.length * 8;
  const offsets = values.map(([id, value]) => {
    const entry = u32(id, at);
    at += value.length;
    return entry;
  });
  const set = Buffer.concat([u32(at, values.length), ...offsets, ...values.map(([, value]) => value)]);
  return Buffer.concat([Buffer.alloc(44), u32(48), set]);
}

/** A letter of Word in two pieces, the second in Chinese, with a field, a table and a note that is not the text. */
export function docStreams(): Streams {
  const narrow = Buffer.from('Above 500 euros \x13 PAGE \x14ask\x15 Tom.\rDE\x07500 EUR\x07\x07', 'latin1');
  const wide = utf16('德国的限额\r\u0002A note.\r');
  const text = 0x200;
  const main = Buffer.concat([Buffer.alloc(text), narrow, wide]);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0xc1, 2);
  main.writeUInt16LE(0x0200, 0x0a);
  const [first, all] = [narrow.length, narrow.length + wide.length / 2];
  // The note comes after the main text.
  main.writeUInt32LE(all - 9, 0x4c);
  const pieces = [u16(0), u32((text * 2) | 0x4000_0000), u16(0, 0), u32(text + narrow.length), u16(0)];
  const plan = Buffer.concat([u32(0, first, all), ...pieces]);
  const table = Buffer.concat([Buffer.from([1, 2, 0, 9, 9, 2]), u32(plan.length), plan]);
  return [
    ['WordDocument', main],
    ['1Table', table],
    ['\u0005SummaryInformation', summary()],
  ];
}

const CONTAINER = 0xf;
const record = (kind: number, body: Buffer, version = 0, instance = 0): Buffer =>
  Buffer.concat([u16((instance << 4) | version, kind), u32(body.length), body]);

/** A presentation whose second part is shown first; a saved change has replaced what stood on the other slide. */
export function pptStreams(): Streams {
  const header = (type: number): Buffer => record(0x0f9f, u32(type));
  const slide = (text: string): Buffer =>
    record(0x03ee, record(0xf00d, record(0x0fa0, utf16(text)), CONTAINER), CONTAINER);
  const persist = (id: number): Buffer => record(0x03f3, u32(id, 0, 0, 0, 0));
  const list = record(
    0x0ff0,
    Buffer.concat([
      ...[persist(2), header(0), record(0x0fa8, Buffer.from('Refunds')), header(1)],
      ...[record(0x0fa0, utf16('怎么退款\rAsk Tom')), persist(1)],
    ]),
    CONTAINER,
  );
  const parts = [slide('Old words'), slide('*'), record(0x03e8, list, CONTAINER), slide('Limits of DE')];
  const places: number[] = [];
  let end = 0;
  for (const part of parts) {
    places.push(end);
    end += part.length;
  }
  const [one = 0, two = 0, document = 0, changed = 0] = places;
  const directory = (first: number, ...offsets: number[]): Buffer =>
    record(0x1772, Buffer.concat([u32((offsets.length << 20) | first), u32(...offsets)]));
  const edit = (before: number, list: number): Buffer => record(0x0ff5, u32(0, 0, before, list, 3, 4, 0));
  const firstSave = directory(1, one, two, document);
  const firstEdit = edit(0, end);
  const secondSave = directory(1, changed);
  const secondAt = end + firstSave.length + firstEdit.length;
  const secondEdit = edit(end + firstSave.length, secondAt);
  const stream = Buffer.concat([...parts, firstSave, firstEdit, secondSave, secondEdit]);
  const user = record(0x0ff6, u32(20, 0xe391c05f, secondAt + secondSave.length, 0));
  return [
    ['PowerPoint Document', stream],
    ['Current User', user],
    ['\u0005SummaryInformation', summary()],
  ];
}

/** A sheet of limits with shared texts of which one is parted, a date, a short number and results of formulas. */
export function xlsStreams(): Streams {
  const cell = (kind: number, row: number, column: number, style: number, rest: Buffer): Buffer =>
    Buffer.concat([u16(kind, 6 + rest.length), u16(row, column, style), rest]);
  const of = (kind: number, ...body: Buffer[]): Buffer => {
    const whole = Buffer.concat(body);
    return Buffer.concat([u16(kind, whole.length), whole]);
  };
  const text = (value: string): Buffer =>
    Buffer.concat([u16(value.length), Buffer.from([0]), Buffer.from(value)]);
  const double = (value: number): Buffer => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return bytes;
  };
  const begin = of(0x809, u16(0x600, 5, 0, 0, 0, 0, 0, 0));
  const strings = of(
    0xfc,
    u32(4, 4),
    text('Country'),
    text('Limit'),
    text('Since'),
    u16(4),
    Buffer.from([0]),
    Buffer.from('DE'),
  );
  const rest = of(0x3c, Buffer.from([1]), utf16('德国'));
  const styles = [of(0xe0, u16(0, 0)), of(0xe0, u16(0, 14))];
  const globals = (place: number): Buffer =>
    Buffer.concat([
      ...[begin, ...styles],
      of(0x85, u32(place), Buffer.from([0, 0, 6, 0]), Buffer.from('Limits')),
      ...[strings, rest, of(0x0a)],
    ]);
  const shared = (row: number, column: number, at: number): Buffer => cell(0xfd, row, column, 0, u32(at));
  const textResult = Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]), u16(0, 0, 0, 0)]);
  const sheet = Buffer.concat([
    ...[begin, shared(0, 0, 0), shared(0, 1, 1), shared(0, 2, 2), cell(0x204, 0, 3, 0, text('Says'))],
    ...[shared(1, 0, 3), cell(0x27e, 1, 1, 0, u32((50_050 << 2) | 3)), cell(0x203, 1, 2, 1, double(45_322))],
    ...[cell(0x06, 1, 3, 0, textResult), of(0x207, text('ask Tom')), of(0x0a)],
  ]);
  return [
    ['Workbook', Buffer.concat([globals(globals(0).length), sheet])],
    ['\u0005SummaryInformation', summary()],
  ];
}
