/** What the GraphQL API answers, as far as the tools read it. Times are ISO 8601. */
export type Visibility = 'WORKSPACE' | 'MEMBERS' | 'ME';
export type WorkspaceKind = 'TEAM' | 'PERSONAL';
export type ImportPhase =
  'WAITING' | 'QUEUED' | 'READING' | 'INDEXING' | 'DONE' | 'PAUSED' | 'CANCELLED' | 'FAILED';

export interface WorkspaceShape {
  id: string;
  name: string;
  kind: WorkspaceKind;
  role: string;
}

export interface ImportCounts {
  files: number;
  conversations: number;
  messages: number;
  documents: number;
  sections: number;
  people: number;
  skipped: number;
  unchanged: number;
}

export interface ImportShape {
  id: string;
  phase: ImportPhase;
  done: number;
  total: number;
  unit: string;
  recordsPerSecond: number | null;
  secondsLeft: number | null;
  counts: ImportCounts;
  message: string | null;
  source: { id: string; name: string };
}

export interface SkippedShape {
  file: string;
  line: number | null;
  record: number | null;
  page: number | null;
  reason: string;
  detail: string;
}

export interface PersonShape {
  id: string;
  name: string;
  messages: number;
  documents: number;
  firstAt: string | null;
  lastAt: string | null;
  isMember: boolean;
  handles: { id: string; platform: string; externalId: string; name: string; email: string | null }[];
}

export interface PassageShape {
  id: string;
  kind: 'MESSAGE' | 'SECTION';
  sourceId: string;
  containerId: string;
  title: string;
  headings: string[];
  page: number | null;
  speaker: { personId: string; name: string } | null;
  at: string | null;
  clock: string | null;
  text: string;
  caption: string;
}

export interface SearchShape {
  hits: { passage: PassageShape; score: number; highlights: { from: number; to: number }[] }[];
  total: number;
  tookMs: number;
}

export interface CitationShape {
  number: number;
  passage: PassageShape;
  from: number;
  to: number;
}

export interface AnswerShape {
  __typename: 'Answer';
  sentences: { text: string; citation: number }[];
  citations: CitationShape[];
  confidence: number;
  searchedFor: string;
}

export interface NoAnswerShape {
  __typename: 'NoAnswer';
  reason: string;
  ask: { person: { id: string; name: string }; why: string; topics: string[] }[];
  nearest: CitationShape[];
  searchedFor: string;
}

export interface QuestionShape {
  id: string;
  threadId: string;
  text: string;
  label: string | null;
  asPerson: { id: string; name: string } | null;
  result: AnswerShape | NoAnswerShape;
}

/** What an import would add; nothing of it is written. */
export interface PreviewShape {
  isWhole: boolean;
  messages: number;
  known: number;
  documents: number;
  conversations: string[];
  from: string | null;
  to: string | null;
  questions: string[];
  people: { name: string; messages: number }[];
  files: {
    path: string;
    format: string | null;
    failure: string | null;
    skipped: { reason: string; count: number; detail: string }[];
  }[];
}
