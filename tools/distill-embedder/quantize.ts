/** Rows in eight bits with a scale for each: the largest number of a row becomes 127. */
export function quantize(table: Float32Array, width: number): { rows: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(table.length / width);
  const rows = new Int8Array(table.length);
  for (let n = 0; n < scales.length; n++) {
    const row = table.subarray(n * width, (n + 1) * width);
    const scale = row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / 127;
    scales[n] = scale;
    for (let i = 0; i < width; i++) rows[n * width + i] = scale === 0 ? 0 : Math.round(row[i]! / scale);
  }
  return { rows, scales };
}
