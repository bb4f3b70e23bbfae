/** The parts of a static table: for every piece its score in the tokeniser and its vector in eight bits. */
export interface StaticTable {
  id: string;
  dimensions: number;
  pieces: string[];
  /** Natural logarithm of each piece's probability, for the tokeniser. */
  scores: Float32Array;
  /** What a row's numbers are to be multiplied with; the weight of the piece is in it. */
  scales: Float32Array;
  /** Row after row. */
  rows: Int8Array;
  /** Characters read as others, in pairs: traditional Chinese as simplified. */
  folds: string;
}

/** One file: the length of a JSON head, the head, pieces by lines, scores, scales, rows; little-endian. */
export function packTable(table: StaticTable): Buffer {
  const pieces = Buffer.from(table.pieces.join('\n'));
  const head = Buffer.from(
    JSON.stringify({
      id: table.id,
      dimensions: table.dimensions,
      count: table.pieces.length,
      pieceBytes: pieces.length,
      folds: table.folds,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([
    length,
    head,
    pieces,
    bytesOf(table.scores),
    bytesOf(table.scales),
    bytesOf(table.rows),
  ]);
}

/** @throws Error when the bytes are no table, or not all of one */
export function unpackTable(file: Buffer): StaticTable {
  const headLength = file.readUInt32LE(0);
  const { id, dimensions, count, pieceBytes, folds } = headOf(file.toString('utf8', 4, 4 + headLength));
  let at = 4 + headLength + pieceBytes;
  const pieces = file.toString('utf8', at - pieceBytes, at).split('\n');
  const take = (bytes: number): ArrayBuffer => {
    const part = new Uint8Array(file.subarray(at, (at += bytes))).buffer;
    if (part.byteLength !== bytes)
      throw new Error('The static table is cut off; fetch the repository again.');
    return part;
  };
  const scores = new Float32Array(take(count * 4));
  const scales = new Float32Array(take(count * 4));
  return { id, dimensions, pieces, scores, scales, rows: new Int8Array(take(count * dimensions)), folds };
}

const bytesOf = (array: Float32Array | Int8Array): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);

interface Head {
  id: string;
  dimensions: number;
  count: number;
  pieceBytes: number;
  folds: string;
}

function headOf(json: string): Head {
  const head: unknown = json.startsWith('{"id"') ? JSON.parse(json) : null;
  if (isHead(head)) return head;
  throw new Error('The file is no static table.');
}

const isHead = (head: unknown): head is Head =>
  typeof head === 'object' && head !== null && 'pieceBytes' in head && 'folds' in head;
