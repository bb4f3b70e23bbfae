import { numberOf, stringOf, type SqliteFile, type SqliteRow } from '../sqlite-file';

/** `associated_message_type` counts these up from 2000 for a reaction given, from 3000 for one taken back. */
const EMOJI = ['❤️', '👍', '👎', '😂', '‼️', '❓'];
const GIVEN = 2000;
const TAKEN_BACK = 3000;
/** A reaction with an emoji of choice, which stands in a column of its own. */
const ANY_EMOJI = 6;

/** For `where`: rows that are reactions and no messages. */
export const IS_TAPBACK = 'coalesce(m.associated_message_type, 0) between 2000 and 3999';

/** Who reacts to what with which emoji, by the guid of the message; the last word of each person counts. */
export function readTapbacks(
  database: SqliteFile,
  columns: ReadonlySet<string>,
): Map<string, Map<string, string>> {
  const tapbacks = new Map<string, Map<string, string>>();
  if (!columns.has('associated_message_type')) return tapbacks;
  const emoji = columns.has('associated_message_emoji') ? 'm.associated_message_emoji' : "''";
  const sql = `select m.associated_message_guid as target, m.associated_message_type as type, ${emoji} as emoji,
    m.handle_id, m.is_from_me from message m where ${IS_TAPBACK} order by m.ROWID`;
  for (const row of database.rows(sql)) take(tapbacks, row);
  return tapbacks;
}

function take(tapbacks: Map<string, Map<string, string>>, row: SqliteRow): void {
  const type = numberOf(row.type) ?? 0;
  // `p:0/GUID` names a part of the message, `bp:GUID` its balloon.
  const target = stringOf(row.target).split(/[/:]/).pop() ?? '';
  const people = tapbacks.get(target) ?? new Map<string, string>();
  const who = numberOf(row.is_from_me) === 1 ? 'me' : stringOf(row.handle_id);
  const kind = type % 1000;
  const emoji = kind === ANY_EMOJI ? stringOf(row.emoji) : EMOJI[kind];
  if (type >= TAKEN_BACK) people.delete(who);
  else if (type >= GIVEN) people.set(who, emoji || '?');
  tapbacks.set(target, people);
}
