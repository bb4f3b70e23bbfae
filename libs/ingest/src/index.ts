/** Bytes of exports in, records out. See `records.ts` for what a parser yields and `parser.ts` for its contract. */
export * from './records';
export {
  IngestError,
  type FileHead,
  type InputFile,
  type Limits,
  type MessageColumns,
  type ParseOptions,
  type Parser,
} from './parser';
export type { DateOrder } from './date-order';
export { detectFormat, type DetectedFormat } from './detect-format';
export { previewFile, type FilePreview, type PreviewQuestion } from './preview';
export { formatWith, readTableHead } from './table-head';
export { defaultLimits } from './limits';
export { parseFile } from './parse-file';
export { readZipEntry } from './read-zip-entry';
export { parseInWorker, type ParseInWorkerOptions } from './parse-in-worker';
export { parsers } from './parsers';
