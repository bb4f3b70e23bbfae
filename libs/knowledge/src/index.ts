export type { Answer, AnswerSentence, AskSuggestion, Citation, EarlierTurn, NoAnswer } from './answer';
export { EvidenceStore, type Evidence } from './evidence';
export type { Passage } from './passage';
export { SearchIndex, type SearchHit, type SearchQuery, type SearchResult } from './search-index';
