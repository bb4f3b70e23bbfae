/** What a parser yields, in the order of the file. Plain data: it crosses a worker boundary. */
export type IngestRecord =
  | ConversationRecord
  | MessageRecord
  | DocumentRecord
  | SectionRecord
  | PictureRecord
  | SkippedRecord
  | ProgressRecord;

/** Where in the upload a record stands, so that a citation can lead back to it. */
export interface Place {
  /** Path inside the upload; entries of a container follow a `!`: `export.zip!general/2024-01-02.json`. */
  file: string;
  /** First line, from 1. */
  line?: number;
  /** Position among the records of `file`, from 0. */
  record?: number;
  /** Page, from 1. */
  page?: number;
}

export type Platform = 'slack' | 'whatsapp' | 'email' | 'document' | (string & {});

/** How a person is known on one platform. `platform` and `id` together are the identity. */
export interface Handle {
  platform: Platform;
  /** The platform's own id; where an export has only names, the name, trimmed. */
  id: string;
  name: string;
  /** Lower case. Handles with the same e-mail address are the same person. */
  email?: string;
  isBot?: boolean;
  /** The platform says that the account is closed: whoever had it is not there any more. */
  hasLeft?: boolean;
}

/**
 * How far a time can be trusted: `utc` and `offset` are instants; `local` is a wall clock whose zone the
 * export does not tell, and is never silently taken for UTC.
 */
export type Clock = 'utc' | 'offset' | 'local';

export interface ConversationRecord {
  type: 'conversation';
  /** Stable within the platform, the same in a later export of the same chat. */
  key: string;
  platform: Platform;
  title: string;
  kind: 'channel' | 'group' | 'direct' | 'mail' | 'meeting';
  members?: Handle[];
  place: Place;
}

export type MessageKind =
  | 'text'
  | 'image'
  | 'voice'
  | 'video'
  | 'file'
  | 'sticker'
  | 'location'
  | 'link'
  | 'call'
  | 'contact'
  | 'payment'
  | 'system'
  | 'deleted'
  | 'other';

export interface MessageRecord {
  type: 'message';
  /** `key` of a conversation yielded before. */
  conversation: string;
  /** Stable within the conversation, so that a longer export of the same chat adds only what is new. */
  key: string;
  /** Nobody for system messages. */
  author: Handle | null;
  /** ISO 8601: with offset or Z when `clock` is `offset` or `utc`, without when `local`. Absent: null. */
  sentAt: string | null;
  clock: Clock;
  kind: MessageKind;
  /** What was written; empty where there was only media, never a placeholder. */
  text: string;
  /** What was cut off from the text of a mail: quoted replies and the signature. */
  quoted?: string;
  /** `key` of the first message of the thread this one answers in. */
  thread?: string;
  /** `key` of the message answered directly. */
  replyTo?: string;
  editedAt?: string;
  reactions?: { emoji: string; count: number }[];
  attachments?: { name: string; mediaType?: string; bytes?: number }[];
  place: Place;
}

export interface DocumentRecord {
  type: 'document';
  /** Stable within the upload: its path. */
  key: string;
  title: string;
  /** `text/markdown`, `application/pdf`, ... */
  mediaType: string;
  authors?: Handle[];
  writtenAt?: string;
  clock?: Clock;
  pages?: number;
  /** Where a photo was taken, in degrees; south and west are negative. Only if the uploader keeps places. */
  location?: { latitude: number; longitude: number };
  /** How the first table of a workbook begins, for whoever is to say whether its rows are messages. */
  table?: TableHead | null;
  place: Place;
}

/** What a table begins with, for whoever is to say which column is which. */
export interface TableHead {
  columns: string[];
  /** The first rows, each with a cell for every column. */
  rows: string[][];
}

export interface SectionRecord {
  type: 'section';
  /** `key` of a document yielded before. */
  document: string;
  /** From 0, in reading order. */
  ordinal: number;
  /** Headings above it, outermost first. */
  headings: string[];
  page?: number;
  text: string;
  place: Place;
}

/**
 * A picture of a document for a model to look at; only where `ParseOptions.pictures` asks for them. It does not
 * count among the records, so that these are the same with and without.
 */
export interface PictureRecord {
  type: 'picture';
  /** `key` of a document yielded before. */
  document: string;
  page?: number;
  /** `image/jpeg`, `image/png` or `image/webp`. */
  mediaType: string;
  bytes: Uint8Array;
  place: Place;
}

/** A record that could not be read. Every one is reported; none is dropped in silence. */
export interface SkippedRecord {
  type: 'skipped';
  place: Place;
  /** A code like `message/no-timestamp`, for grouping. */
  reason: string;
  /** A sentence for people: the thing, the cause, the next step. */
  detail: string;
  /** Nothing was lost: a choice the parser made that people should know of, such as an assumed date order. */
  notice?: true;
}

/** How far the file is read; yielded between records, at most a few times a second. */
export interface ProgressRecord {
  type: 'progress';
  done: number;
  total: number;
  unit: 'bytes' | 'records' | 'pages' | 'entries';
}

/** That reading goes on, where nobody knows how far it is: who says nothing is taken to hang. */
export const goesOn: ProgressRecord = { type: 'progress', done: 0, total: 0, unit: 'bytes' };
