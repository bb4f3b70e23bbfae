/** A message of a channel as its script tells it. */
export interface ScriptMessage {
  /** Seconds since 1970, unique within the channel: Slack's `ts`. */
  ts: string;
  author: string;
  text: string;
  /** `ts` of the first message of its thread. */
  threadTs?: string;
  editedTs?: string;
  reactions: { name: string; users: string[] }[];
}

const DAY = /^== (\d{4}-\d{2}-\d{2})$/;
const MESSAGE = /^( *)(\d{2}:\d{2}) (\w+): (.+)$/;
const REACTION = /^ *\^ (\S+) (.+)$/;
const EDIT = /^ *~ (\d{2}:\d{2})$/;

/**
 * Reads the script of a channel: `== DAY`, `HH:MM author: text` (UTC), indented for a thread under the last
 * message that is not, `^ emoji people` for reactions to the message above, `~ HH:MM` when it was edited.
 */
export function readSlackScript(script: string): ScriptMessage[] {
  const messages: ScriptMessage[] = [];
  let day = '';
  let root = '';
  for (const [number, line] of script.split('\n').entries()) {
    const last = messages.at(-1);
    const [, newDay] = DAY.exec(line) ?? [];
    const [, indent, time, author, text] = MESSAGE.exec(line) ?? [];
    const [, emoji, people] = REACTION.exec(line) ?? [];
    const [, editedAt] = EDIT.exec(line) ?? [];

    if (newDay !== undefined) day = newDay;
    else if (time !== undefined && author !== undefined && text !== undefined) {
      const ts = timestamp(day, time, messages.length + 1);
      if (indent === '') root = ts;
      messages.push({ ts, author, text, reactions: [], ...(indent === '' ? {} : { threadTs: root }) });
    } else if (emoji !== undefined && people !== undefined && last !== undefined) {
      last.reactions.push({ name: emoji, users: people.split(' ') });
    } else if (editedAt !== undefined && last !== undefined) last.editedTs = timestamp(day, editedAt, 0);
    else if (line !== '')
      throw new Error(`slack script: line ${number + 1} is no message, reaction or day: ${line}`);
  }
  return messages;
}

function timestamp(day: string, time: string, micros: number): string {
  return `${Date.parse(`${day}T${time}:00Z`) / 1000}.${String(micros).padStart(6, '0')}`;
}
