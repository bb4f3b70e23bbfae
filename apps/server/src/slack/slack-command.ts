/** What somebody typed after the command. */
export type SlackCommand =
  | { kind: 'ask'; question: string; person: string | null }
  | { kind: 'connect'; token: string; workspace: string | undefined }
  | { kind: 'disconnect' }
  | { kind: 'help' };

/** Access tokens begin with `tacit_`, so a question that begins with "connect" stays a question. */
const connect = /^connect\s+(tacit_\S+)(?:\s+(.+))?$/is;
const asPerson = /^as\s+([^:：]{1,200})[:：]\s*(.+)$/is;

/** Reads the text of a slash command. */
export function slackCommandOf(text: string): SlackCommand {
  const typed = text.trim();
  if (typed === '' || /^(?:help|帮助)$/i.test(typed)) return { kind: 'help' };
  if (/^disconnect$/i.test(typed)) return { kind: 'disconnect' };
  const [, token, workspace] = connect.exec(typed) ?? [];
  if (token) return { kind: 'connect', token, workspace: workspace?.trim() };
  const [, person, question] = asPerson.exec(typed) ?? [];
  if (person && question) return { kind: 'ask', question, person: person.replace(/^@/, '').trim() };
  return { kind: 'ask', question: typed, person: null };
}
