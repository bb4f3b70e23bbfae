export * from './records';
export {
  IngestError,
  type FileHead,
  type InputFile,
  type Limits,
  type ParseOptions,
  type Parser,
} from './parser';
