import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes protocol buffers, as far as an ONNX graph of one node needs them. */
class Message {
  private readonly parts: Buffer[] = [];

  int(field: number, value: number): this {
    return this.varint(field << 3).varint(value);
  }

  bytes(field: number, value: string | Buffer | Message): this {
    const bytes = value instanceof Message ? value.done() : Buffer.from(value);
    this.varint((field << 3) | 2).varint(bytes.length);
    this.parts.push(bytes);
    return this;
  }

  done(): Buffer {
    return Buffer.concat(this.parts);
  }

  private varint(value: number): this {
    const bytes: number[] = [];
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128);
    this.parts.push(Buffer.from([...bytes, value]));
    return this;
  }
}

const FLOAT = 1;
const INT64 = 7;

function input(name: string, type: number, dimensions: (string | number)[]): Message {
  const shape = new Message();
  for (const one of dimensions)
    shape.bytes(1, typeof one === 'string' ? new Message().bytes(2, one) : new Message().int(1, one));
  return new Message()
    .bytes(1, name)
    .bytes(2, new Message().bytes(1, new Message().int(1, type).bytes(2, shape)));
}

/** A graph that looks each token's vector up in a table. Field numbers: onnx.proto. */
function lookUpGraph(table: Float32Array, width: number): Buffer {
  const weights = new Message()
    .int(1, table.length / width)
    .int(1, width)
    .int(2, FLOAT)
    .bytes(8, 'table')
    .bytes(9, Buffer.from(table.buffer));
  const node = new Message()
    .bytes(1, 'table')
    .bytes(1, 'input_ids')
    .bytes(2, 'last_hidden_state')
    .bytes(3, 'look-up')
    .bytes(4, 'Gather');
  const graph = new Message()
    .bytes(1, node)
    .bytes(2, 'tiny')
    .bytes(5, weights)
    .bytes(11, input('input_ids', INT64, ['batch', 'sequence']))
    .bytes(12, input('last_hidden_state', FLOAT, ['batch', 'sequence', width]));
  return new Message().int(1, 8).bytes(7, graph).bytes(8, new Message().bytes(1, '').int(2, 17)).done();
}

/**
 * A real model small enough for a test: each word of `vocabulary` has the vector given, every other one none.
 * Written in the layout of the hub, as `<folder>/<name>/config.json` and so on.
 */
export function writeTinyModel(folder: string, name: string, vocabulary: Record<string, number[]>): void {
  const width = Object.values(vocabulary)[0]?.length ?? 0;
  const words = ['[PAD]', '[UNK]', ...Object.keys(vocabulary)];
  const table = Float32Array.from([...Array<number>(2 * width).fill(0), ...Object.values(vocabulary).flat()]);
  const path = join(folder, name);
  mkdirSync(join(path, 'onnx'), { recursive: true });
  const write = (file: string, content: object): void =>
    writeFileSync(join(path, file), JSON.stringify(content));
  write('config.json', { model_type: 'bert' });
  write('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    pad_token: '[PAD]',
    unk_token: '[UNK]',
  });
  write('tokenizer.json', {
    version: '1.0',
    added_tokens: [{ id: 0, content: '[PAD]', special: true }],
    normalizer: { type: 'BertNormalizer', lowercase: true, handle_chinese_chars: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##' },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(words.map((word, id) => [word, id])),
    },
  });
  writeFileSync(join(path, 'onnx', 'model.onnx'), lookUpGraph(table, width));
}
