import type { Handle, MessageRecord } from '../records';
import { numberOf, stringOf, type SqliteFile, type SqliteRow, type SqliteValue } from '../sqlite-file';
import { handle, type Chat } from './chat-messages';

/** The owner of the device, whom the database never names. */
export const ME: Handle = { platform: 'imessage', id: 'me', name: 'Me' };

/** `chat.style` of a conversation of more than two. */
const GROUP_STYLE = 43;

/** Conversations, people and attachments of a database of iMessage; the tables of all three may be missing. */
export class ImessageChats {
  private readonly handles = new Map<string, Handle>();
  private readonly chats = new Map<string, Chat>();
  private readonly hasAttachments: boolean;

  constructor(private readonly database: SqliteFile) {
    for (const { id, address } of database.rows('select ROWID as id, id as address from handle')) {
      const known = person(stringOf(address));
      if (known) this.handles.set(stringOf(id), known);
    }
    this.hasAttachments =
      database.columns('attachment').has('transfer_name') &&
      database.columns('message_attachment_join').has('message_id');
    if (database.columns('chat').has('guid')) this.readChats();
  }

  handleOf(id: SqliteValue | undefined): Handle | null {
    return this.handles.get(stringOf(id)) ?? null;
  }

  /** The conversation of a message; where there is no table of them, the one with whom it was written. */
  chatOf(row: SqliteRow): Chat {
    const known = this.chats.get(stringOf(row.chat_id));
    if (known) return known;
    const other = this.handleOf(row.handle_id);
    const key = other?.id ?? `chat:${stringOf(row.chat_id)}`;
    return {
      key,
      platform: 'imessage',
      title: other?.name ?? 'iMessage',
      kind: 'direct',
      ...(other ? { members: [other] } : {}),
    };
  }

  attachmentsOf(row: SqliteRow): NonNullable<MessageRecord['attachments']> {
    if (!this.hasAttachments) return [];
    const sql = `select a.transfer_name as name, a.mime_type as type, a.total_bytes as bytes from attachment a
      join message_attachment_join j on j.attachment_id = a.ROWID where j.message_id = ? order by a.ROWID`;
    return [...this.database.rows(sql, [row.id ?? null])].map(({ name, type, bytes }) => ({
      name: stringOf(name) || 'attachment',
      ...(stringOf(type) ? { mediaType: stringOf(type) } : {}),
      ...(numberOf(bytes) === null ? {} : { bytes: numberOf(bytes) ?? 0 }),
    }));
  }

  private readChats(): void {
    const members = new Map<string, Handle[]>();
    if (this.database.columns('chat_handle_join').has('chat_id'))
      for (const { chat_id, handle_id } of this.database.rows(
        'select chat_id, handle_id from chat_handle_join',
      )) {
        const member = this.handleOf(handle_id);
        if (member) members.set(stringOf(chat_id), [...(members.get(stringOf(chat_id)) ?? []), member]);
      }
    const columns = this.database.columns('chat');
    const name = columns.has('display_name') ? 'display_name' : "'' as display_name";
    const sql = `select ROWID as id, guid, chat_identifier, style, ${name} from chat`;
    for (const row of this.database.rows(sql)) {
      const people = members.get(stringOf(row.id)) ?? [];
      const title =
        stringOf(row.display_name) ||
        people.map((each) => each.name).join(', ') ||
        stringOf(row.chat_identifier);
      this.chats.set(stringOf(row.id), {
        key: stringOf(row.guid) || `chat:${stringOf(row.id)}`,
        platform: 'imessage',
        title: title.trim() || 'iMessage',
        kind: numberOf(row.style) === GROUP_STYLE ? 'group' : 'direct',
        ...(people.length > 0 ? { members: people } : {}),
      });
    }
  }
}

/** Whoever writes is known by a number or an address. */
function person(address: string): Handle | null {
  return handle('imessage', address, address, address.includes('@') ? { email: address } : {});
}
