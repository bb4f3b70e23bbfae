import { RecentIds } from './message-key';
import type { IngestRecord, MessageRecord, SkippedRecord } from './records';

/**
 * Mailboxes and merged exports hold the same message twice. The first is kept; the others are reported, as
 * the database would otherwise drop them without a word.
 */
export class RepeatFilter {
  private readonly ids = new RecentIds();

  check(record: IngestRecord): IngestRecord {
    if (record.type !== 'message' || this.ids.add(`${record.conversation}\u0000${record.key}`)) return record;
    return repeated(record);
  }
}

function repeated({ place, key }: MessageRecord): SkippedRecord {
  const detail = `${place.file}, record ${place.record ?? 0}: left out, because a message with the id ${key.slice(0, 60)} came before.`;
  return { type: 'skipped', place, reason: 'message/duplicate', detail, notice: true };
}
