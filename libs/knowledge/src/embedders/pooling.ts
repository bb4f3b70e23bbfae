/** A tensor as ONNX Runtime gives it: numbers row by row. */
interface Tensor {
  dims: number[];
  data: ArrayLike<number | bigint>;
}

const isTensor = (value: unknown): value is Tensor =>
  typeof value === 'object' && value !== null && 'dims' in value && 'data' in value;

/**
 * One vector of unit length for each text of a batch: the mean over the tokens that are no padding, or the
 * first token's. Models that pool inside their graph (`sentence_embedding`) are taken at their word.
 *
 * @throws Error when the model gives neither tokens nor sentences: it is no encoder of texts.
 */
export function pooled(output: unknown, mask: unknown, pooling: 'mean' | 'cls'): Float32Array[] {
  const outputs: object = typeof output === 'object' && output !== null ? output : {};
  const find = (name: string): Tensor | undefined => {
    const tensor: unknown = Object.entries(outputs).find(([key]) => key === name)?.[1];
    return isTensor(tensor) ? tensor : undefined;
  };
  const sentences = find('sentence_embedding');
  if (sentences) {
    const [count = 0, width = 0] = sentences.dims;
    return Array.from({ length: count }, (_, row) => unit(sum(sentences.data, width, [row * width])));
  }
  const tokens = find('last_hidden_state') ?? find('token_embeddings');
  if (!tokens || !isTensor(mask))
    throw new Error(`it gives ${Object.keys(outputs).join(', ')}, and no embeddings`);
  const [count = 0, length = 0, width = 0] = tokens.dims;
  return Array.from({ length: count }, (_, row) => {
    const read = Array.from({ length }, (_, token) => row * length + token).filter(
      (at) => Number(mask.data[at]) > 0,
    );
    const taken = pooling === 'cls' ? read.slice(0, 1) : read;
    return unit(
      sum(
        tokens.data,
        width,
        taken.map((at) => at * width),
      ),
    );
  });
}

function sum(data: ArrayLike<number | bigint>, width: number, starts: number[]): Float32Array {
  const total = new Float32Array(width);
  for (const start of starts) {
    for (let i = 0; i < width; i++) total[i] = (total[i] ?? 0) + Number(data[start + i]);
  }
  return total;
}

/** Brings a vector to unit length, in place; zero stays zero. */
export function unit(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return vector;
  const scale = 1 / Math.sqrt(square);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) * scale;
  return vector;
}
