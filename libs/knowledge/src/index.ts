export { highlight, type Highlight } from './analysis/highlight';
export { isMonth } from './analysis/date-words';
export { queryTerms } from './analysis/query-terms';
export { sentencesOf, type Sentence } from './analysis/sentences';
export { fold, termsOf, tokenize, type Token } from './analysis/tokens';
export type {
  Answer,
  AnswerConflict,
  AnswerSentence,
  AskSuggestion,
  Citation,
  EarlierTurn,
  NoAnswer,
} from './answer';
export { Embedder, type EmbeddingPurpose } from './embedder';
export { CachingEmbedder } from './embedders/caching-embedder';
export { EmbedderError } from './embedders/embedder-error';
export { isMostlyHan } from './embedders/language-means';
export { StaticEmbedder } from './embedders/static-embedder';
export { packTable, type StaticTable, unpackTable } from './embedders/static-table';
export { tableNormalizer } from './embedders/table-normalizer';
export { TransformersEmbedder, type TransformersOptions } from './embedders/transformers-embedder';
export { UnigramTokenizer } from './embedders/unigram-tokenizer';
export { VectorStore } from './embedders/vector-store';
export { EvidenceStore, type Evidence } from './evidence';
export { CorpusStatistics, type SourceStatistics, StatisticsCounter } from './index/corpus-statistics';
export { featureNames } from './index/features';
export { type ExplainedCandidate, MemorySearchIndex } from './index/memory-search-index';
export { ComputedVectors, passagesPerPiece, piecesOf, segmentOf } from './index/pieces';
export { searchCandidates } from './index/search-candidates';
export type { Segment } from './index/segment';
export type { Passage } from './passage';
export { passagesOfConversation, type PassageMessage } from './passages/passages-of-conversation';
export { passagesOfDocument, type PassageSection } from './passages/passages-of-document';
export {
  SearchIndex,
  type SearchFacets,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from './search-index';
export { answerQuestion, type AnswerOptions, type AskedPerson } from './answers/answer-question';
export { disagree } from './answers/conflicts';
export { peopleWhoKnow } from './answers/people-who-know';
export { resolveDates, type ResolvedDate } from './answers/resolve-dates';
export { LanguageModel, LanguageModelError, type Prompt, type WriteOptions } from './language-model';
export { draftSentences } from './drafts/draft-sentences';
export { groundedPrompt } from './drafts/grounded-prompt';
export { whyUnsupported, type Unsupported } from './drafts/why-unsupported';
export {
  writeAnswer,
  type AnswerEvent,
  type StruckSentence,
  type WrittenAnswer,
} from './drafts/write-answer';
export { type AnswerSituation, featuresOfAnswer } from './answers/answer-features';
export { isSection, withoutSpeaker } from './answers/candidate-features';
export { type AnswerModel, type CandidateModel, crowdOf, judged, situationOf } from './answers/answer-model';
export { type LogisticModel, logitOf } from './answers/logistic';
export { askedOfAnother, type Look, lookAt } from './answers/look-at';
export { searchAnswersFirst } from './answers/search-answers-first';
export { contradictionsIn, type Contradiction, type DatedStatement } from './expertise/contradictions';
export { findClaims, type SaidClaim, type SaidMessage } from './expertise/find-claims';
export { claimsIn, type ClaimKind, type FoundClaim } from './expertise/claims-in';
export { interviewQuestions, type InterviewQuestion, type LeavingTopic } from './expertise/interview';
export { isOneSubject, standTogether, subjectName } from './expertise/subject';
export { topicHolders, type TopicHolder } from './expertise/topic-holders';
