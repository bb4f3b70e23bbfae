export { describeSearchIndex } from '../search-index.contract';
export { readSegment, writeSegment } from '../index/segment-file';
export { chat, handbook, inOrder } from './chat';
export { MemoryEvidenceStore } from './memory-evidence-store';
export { ScriptedLanguageModel } from './scripted-language-model';
export { MemoryVectorStore } from './memory-vector-store';
