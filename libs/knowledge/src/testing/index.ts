export { describeSearchIndex } from '../search-index.contract';
export { readSegments } from '../index/read-segments';
export { SegmentFileWriter } from '../index/write-segments';
export { chat, handbook, inOrder } from './chat';
export { MemoryEvidenceStore } from './memory-evidence-store';
export { ScriptedLanguageModel } from './scripted-language-model';
export { MemoryVectorStore } from './memory-vector-store';
