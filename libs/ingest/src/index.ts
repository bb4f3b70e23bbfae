/** Bytes of exports in, records out. See `records.ts` for what a parser yields and `parser.ts` for its contract. */
export * from './records';
export {
  IngestError,
  type FileHead,
  type InputFile,
  type Limits,
  type ParseOptions,
  type Parser,
} from './parser';
export { detectFormat, type DetectedFormat } from './detect-format';
export { defaultLimits } from './limits';
export { parseFile } from './parse-file';
export { parseInWorker, type ParseInWorkerOptions } from './parse-in-worker';
export { parsers } from './parsers';
