import type {
  ConversationRecord,
  DocumentRecord,
  Handle,
  IngestRecord,
  MessageRecord,
  Place,
  SectionRecord,
} from '@tacit/ingest';
import { recordId } from '../../database/record-id';
import { personKey } from '../reading-choices';

/** The source whose records become rows. */
export interface ReadSource {
  workspaceId: string;
  sourceId: string;
  importId: string;
  audience: string;
  /** Whom the uploader said to be, and the address they are known by. */
  me?: { key: string; email: string };
}

/** What one transaction stores. Rows have the columns of their tables. */
export interface ImportRows {
  conversations: { id: string; platform: string; title: string; kind: string }[];
  messages: MessageRow[];
  documents: DocumentRow[];
  authors: { document_id: string; handle_id: string }[];
  sections: SectionRow[];
  skipped: SkippedRow[];
  handles: HandleRow[];
  /** Messages and sections: what is counted as speed. */
  records: number;
  /** Records that one batch had twice. */
  repeated: number;
}

export interface HandleRow {
  id: string;
  platform: string;
  external_id: string;
  name: string;
  email: string | null;
  is_bot: boolean;
  has_left: boolean;
}

interface MessageRow {
  id: string;
  conversation_id: string;
  author_id: string | null;
  sent_at: string | null;
  clock: string;
  seq: number;
  kind: string;
  text: string;
  thread_id: string | null;
  reply_to_id: string | null;
  edited_at: string | null;
  extras: object | null;
  place: string;
}

interface DocumentRow {
  id: string;
  file_id: string;
  title: string;
  media_type: string;
  written_at: string | null;
  clock: string | null;
  pages: number | null;
  latitude: number | null;
  longitude: number | null;
}

interface SectionRow {
  id: string;
  document_id: string;
  ordinal: number;
  headings: string[];
  page: number | null;
  text: string;
  read_by: string | null;
}

interface SkippedRow {
  id: string;
  file: string;
  line: number | null;
  record: number | null;
  page: number | null;
  reason: string;
  detail: string;
  is_notice: boolean;
}

/** Turns the records of one file, in their order, into rows with ids that are the same every time. */
export class RowBuilder {
  private readonly conversations = new Map<string, { id: string; platform: string }>();
  private rows = noRows();
  private readonly messageIndex = new Map<string, number>();
  private readonly handleIds = new Set<string>();

  constructor(
    private readonly source: ReadSource,
    private readonly fileId: string,
  ) {}

  /** A record that an earlier run has stored: only what later ones refer to is kept. */
  recall(record: IngestRecord): void {
    if (record.type === 'conversation') this.conversations.set(record.key, this.conversationOf(record));
  }

  /** @param position of the record in the file, from 0 */
  add(record: IngestRecord, position: number): void {
    switch (record.type) {
      case 'conversation':
        return this.addConversation(record);
      case 'message':
        return this.addMessage(record, position);
      case 'document':
        return this.addDocument(record);
      case 'section':
        return this.addSection(record);
      case 'skipped':
        return this.addSkipped(record.place, record.reason, record.detail, position, record.notice);
      case 'picture':
      case 'progress':
        return;
    }
  }

  addSkipped(place: Place, reason: string, detail: string, position: number, isNotice = false): void {
    this.rows.skipped.push({
      id: recordId(this.source.importId, this.fileId, position),
      file: place.file,
      line: place.line ?? null,
      record: place.record ?? null,
      page: place.page ?? null,
      reason,
      detail,
      is_notice: isNotice,
    });
  }

  /** What was added since the last time. */
  take(): ImportRows {
    const rows = this.rows;
    this.rows = noRows();
    this.messageIndex.clear();
    this.handleIds.clear();
    return rows;
  }

  private conversationOf(record: ConversationRecord): { id: string; platform: string } {
    const { workspaceId, audience } = this.source;
    return {
      id: recordId(workspaceId, audience, record.platform, record.key),
      platform: record.platform,
    };
  }

  private addConversation(record: ConversationRecord): void {
    const conversation = this.conversationOf(record);
    this.conversations.set(record.key, conversation);
    const { title, kind } = record;
    this.rows.conversations = this.rows.conversations.filter(({ id }) => id !== conversation.id);
    this.rows.conversations.push({ ...conversation, title, kind });
    for (const member of record.members ?? []) this.addHandle(member);
  }

  private addMessage(record: MessageRecord, position: number): void {
    const conversation = this.conversations.get(record.conversation);
    if (!conversation) {
      const detail = `${record.place.file}: a message belongs to no conversation of the file; report the file.`;
      return this.addSkipped(record.place, 'message/no-conversation', detail, position);
    }
    const idOf = (key: string): string => recordId(conversation.id, key);
    const row: MessageRow = {
      id: idOf(record.key),
      conversation_id: conversation.id,
      author_id: record.author && this.addHandle(record.author),
      sent_at: timestamp(record.sentAt),
      clock: record.clock,
      seq: position,
      kind: record.kind,
      text: record.text,
      thread_id: record.thread === undefined ? null : idOf(record.thread),
      reply_to_id: record.replyTo === undefined ? null : idOf(record.replyTo),
      edited_at: timestamp(record.editedAt),
      extras: extrasOf(record),
      place: placeText(record.place),
    };
    this.rows.records++;
    // One statement cannot touch a row twice; of the same message twice the later one counts, as in the file.
    const earlier = this.messageIndex.get(row.id);
    if (earlier === undefined) {
      this.messageIndex.set(row.id, this.rows.messages.push(row) - 1);
    } else {
      this.rows.messages[earlier] = row;
      this.rows.repeated++;
    }
  }

  private addDocument(record: DocumentRecord): void {
    const id = recordId(this.source.sourceId, record.key);
    this.rows.documents.push({
      id,
      file_id: this.fileId,
      title: record.title,
      media_type: record.mediaType,
      written_at: timestamp(record.writtenAt),
      clock: record.clock ?? null,
      pages: record.pages ?? null,
      latitude: record.location?.latitude ?? null,
      longitude: record.location?.longitude ?? null,
    });
    for (const author of record.authors ?? []) {
      this.rows.authors.push({ document_id: id, handle_id: this.addHandle(author) });
    }
  }

  addSection(record: SectionRecord, readBy: string | null = null): void {
    const documentId = recordId(this.source.sourceId, record.document);
    this.rows.records++;
    this.rows.sections.push({
      id: recordId(documentId, record.ordinal),
      document_id: documentId,
      ordinal: record.ordinal,
      headings: record.headings,
      page: record.page ?? null,
      text: record.text,
      read_by: readBy,
    });
  }

  private addHandle(handle: Handle): string {
    const { workspaceId, me } = this.source;
    const id = handleId(workspaceId, handle);
    if (!this.handleIds.has(id)) {
      this.handleIds.add(id);
      this.rows.handles.push({
        id,
        platform: handle.platform,
        external_id: externalIdOf(handle),
        name: handle.name.slice(0, 200),
        email: handle.email?.slice(0, 320).toLowerCase() ?? (me?.key === personKey(handle) ? me.email : null),
        is_bot: handle.isBot ?? false,
        has_left: handle.hasLeft ?? false,
      });
    }
    return id;
  }
}

// An index entry of PostgreSQL has at most 2.7 kB; nobody's name or id needs a tenth of it.
const externalIdOf = ({ id }: Pick<Handle, 'id'>): string => id.slice(0, 200);

/** The same platform id is the same handle in all of a workspace. */
export const handleId = (workspaceId: string, handle: Pick<Handle, 'platform' | 'id'>): string =>
  recordId(workspaceId, handle.platform, externalIdOf(handle));

const noRows = (): ImportRows => ({
  conversations: [],
  messages: [],
  documents: [],
  authors: [],
  sections: [],
  skipped: [],
  handles: [],
  records: 0,
  repeated: 0,
});

/** A wall clock is kept as if it were UTC; `clock` tells that it is none. Nonsense is no time at all. */
function timestamp(time: string | null | undefined): string | null {
  if (!time) return null;
  const isLocal = !/(Z|[+-]\d\d:?\d\d)$/i.test(time);
  const date = new Date(isLocal ? `${time.includes('T') ? time : `${time}T00:00:00`}Z` : time);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function extrasOf({ reactions, attachments }: MessageRecord): object | null {
  if (!reactions?.length && !attachments?.length) return null;
  return { ...(reactions?.length && { reactions }), ...(attachments?.length && { attachments }) };
}

function placeText({ file, line, record, page }: Place): string {
  if (line !== undefined) return `${file}:${line}`;
  if (page !== undefined) return `${file}, page ${page}`;
  return record === undefined ? file : `${file}#${record}`;
}
