/** What tests of whole processes use of the tools: the client of the API and the server as a process. */
export { askSample } from '../demo/ask-sample';
export { importSample, sampleFiles } from '../demo/import-sample';
export { demoQuestions, sampleQuestions } from '../demo/questions';
export { answerText } from './answer-text';
export { findFiles, type FoundFile } from './find-files';
export { followImport, hasSettled } from './follow-import';
export { operation, type Operation } from './operation';
export * as operations from './operations';
export { readAllPages } from './read-all-pages';
export { repositoryRoot } from './repository-root';
export {
  type ProcessEnd,
  type ServerProcess,
  type ServerProcessOptions,
  ServerStartError,
  spawnProgram,
  spawnServer,
  startServer,
} from './server-process';
export * from './shapes';
export { ApiError, TacitClient } from './tacit-client';
export { uploadFiles, type UploadOptions, type UploadReceipt } from './upload';
