import type { ReadableClaim } from '../claims/readable-claims';
import type { HeldProfile } from './held-profile';
import type { HeldType } from './held.type';

export interface OwnMessage {
  id: string;
  sourceId: string;
  /** Title of the conversation. */
  in: string;
  at: string | null;
  text: string;
}

export interface HeldCopy {
  held: HeldType;
  at: Date;
  claims: ReadableClaim[];
  profile: HeldProfile;
  messages: AsyncIterable<OwnMessage>;
}

/** What the copy is and is not, in it: it may be read far from where it was made. */
const scope =
  'Everything this installation of Tacit holds about the person, from the sources they may read. ' +
  'Other uploads are told in numbers; ask their owners.';

const entries = ({ log }: HeldType) => log.map(({ at, action, seq, hash }) => ({ at, action, seq, hash }));

/** One JSON object, `{ kind: 'tacit-held', version: 1, ... }`, written as the messages are read. */
export async function* copyAsJson({ held, at, claims, profile, messages }: HeldCopy): AsyncGenerator<string> {
  const { person, consent, sources, elsewhere, asked } = held;
  const head = {
    ...{ kind: 'tacit-held', version: 1, scope, madeAt: at, person, consent, sources, elsewhere, asked },
    log: entries(held),
    claims: claims.map(({ kind, text, question, status, correctedText, firstSeenAt, lastSeenAt }) => ({
      ...{ kind, text, question, status, correctedText, firstSeenAt, lastSeenAt },
    })),
    ...profile,
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "messages": [`;
  let comma = '\n';
  for await (const message of messages) {
    yield comma + JSON.stringify(message);
    comma = ',\n';
  }
  yield '\n]}\n';
}

/** The same for people to read, with the words quoted. */
export async function* copyAsMarkdown({
  held,
  at,
  claims,
  profile,
  messages,
}: HeldCopy): AsyncGenerator<string> {
  const { person, consent, sources, elsewhere, asked } = held;
  yield `# What is held about ${plain(person.name)}\n\n${scope}\n\nMade ${at.toISOString()}.\n\n`;
  yield `## Known as\n\n${list(person.handles.map(({ platform, name, email }) => `${platform}: ${name} ${email ?? ''}`))}`;
  yield `## Consent\n\n${consent ? list(consentLines(consent)) : 'None on record.\n\n'}`;
  yield `## Sources\n\n${list(sources.map(({ name, messages: n, documents }) => `${name}: ${n} messages, ${documents} documents`))}`;
  if (elsewhere.sources > 0)
    yield `And ${elsewhere.sources} uploads not shared with you: ${elsewhere.messages} messages, ${elsewhere.documents} documents.\n\n`;
  yield `## Asked\n\n${asked.total} questions by ${asked.askers} members.\n\n`;
  yield `## Done about you\n\n${list(entries(held).map(({ at: then, action }) => `${then.toISOString()} ${action}`))}`;
  yield `## Claims\n\n${list(claims.map(({ kind, status, text }) => `${kind}, ${status}: ${text}`))}`;
  yield `## Told of you\n\n${list(profile.told.map((one) => `${one.kind}, by ${one.by ?? 'somebody'}: ${one.text}${ended(one)}`))}`;
  yield `## Corrections\n\n${list(profile.corrections.map((one) => `asked “${one.scene}”, not “${one.wrong}” but “${one.right}”, by ${one.by ?? 'somebody'}${ended(one)}`))}`;
  yield `## Versions of the profile\n\n${list(profile.versions.map(({ number, reason, at: made }) => `${number}, ${made.toISOString()}: ${reason}`))}`;
  yield `## Claims of these versions\n\n${list(profile.versionClaims.map(({ since, until, kind, status, text, correctedText }) => `${since} to ${until === null ? 'now' : until - 1}, ${kind}, ${status}: ${correctedText ?? text}`))}`;
  yield '## Messages\n\n';
  let conversation: string | null = null;
  for await (const message of messages) {
    if (message.in !== conversation) yield `### ${plain((conversation = message.in))}\n\n`;
    yield `${message.at ?? 'no time'}\n\n${quoted(message.text)}\n\n`;
  }
}

const consentLines = ({
  scope: what,
  basis,
  grantedAt,
  expiresAt,
  revokedAt,
}: NonNullable<HeldType['consent']>) => [
  `For: ${what}`,
  `On what grounds: ${basis}`,
  `Recorded: ${grantedAt.toISOString()}`,
  ...(expiresAt ? [`Until: ${expiresAt.toISOString()}`] : []),
  ...(revokedAt ? [`Taken back: ${revokedAt.toISOString()}`] : []),
];

const ended = ({ until }: { until: number | null }): string => (until === null ? '' : ' (taken back)');

/** Names come from files of strangers: on one line, and never a heading of their own. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const list = (lines: string[]): string =>
  lines.length === 0 ? 'None.\n\n' : `${lines.map((line) => `- ${plain(line)}`).join('\n')}\n\n`;
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
