import type { IngestRecord } from '../records';

/** What the contract of parsers promises about every record; the first promise that is broken, or null. */
export class RecordCheck {
  private readonly conversations = new Set<string>();
  private readonly documents = new Set<string>();
  private readonly messages = new Set<string>();

  brokenPromise(record: IngestRecord): string | null {
    switch (record.type) {
      case 'conversation':
        this.conversations.add(record.key);
        return record.key === '' || record.title === '' ? 'a conversation without key or title' : null;
      case 'message':
        return this.brokenByMessage(record);
      case 'document':
        this.documents.add(record.key);
        return record.title === '' ? 'a document without title' : null;
      case 'picture':
        return this.documents.has(record.document) ? null : 'a picture before its document';
      case 'section':
        if (!this.documents.has(record.document)) return 'a section before its document';
        return record.text.trim() === '' ? 'a section without text' : null;
      case 'skipped':
        return record.detail === '' || record.place.file === ''
          ? 'a skipped record without a place or detail'
          : null;
      case 'progress':
        return record.done > record.total ? 'progress beyond the end' : null;
    }
  }

  private brokenByMessage(record: Extract<IngestRecord, { type: 'message' }>): string | null {
    const { conversation, key, sentAt, clock, author } = record;
    if (!this.conversations.has(conversation)) return 'a message before its conversation';
    if (key === '') return 'a message without key';
    const id = `${conversation}\u0000${key}`;
    if (this.messages.has(id)) return `two messages with the key ${key}`;
    this.messages.add(id);
    if (author && (author.id === '' || author.name === '')) return 'an author without id or name';
    if (sentAt === null) return null;
    if (Number.isNaN(Date.parse(sentAt))) return `a time that is none: ${sentAt}`;
    const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(sentAt);
    return hasZone === (clock === 'local') ? `a clock ${clock} for the time ${sentAt}` : null;
  }
}
