import type { DateOrder, Handle, MessageColumns, MessageRecord } from '@tacit/ingest';

/** What an uploader may choose once they have seen what is in a source. Kept with it. */
export interface ReadingChoices {
  dateOrder?: DateOrder;
  columns?: MessageColumns;
  /** Whose messages are not taken, by `personKey`. */
  leaveOut?: string[];
  /** First and last day that is taken, on the clock of the messages: `2024-01-31`. */
  from?: string;
  to?: string;
  /** Who of them the uploader is, by `personKey`. */
  me?: string;
  same?: SamePerson[];
}

/** That two are one person: one by `personKey`, the other so too, or by the id of a person who is known already. */
export interface SamePerson {
  key: string;
  as: string;
}

/** How a person is named in choices: by platform and the platform's own id. */
export const personKey = ({ platform, id }: Pick<Handle, 'platform' | 'id'>): string => `${platform}:${id}`;

/** What `personKey` was made of; no platform has a colon in its name. */
export function platformIdOf(key: string): Pick<Handle, 'platform' | 'id'> {
  const at = key.indexOf(':');
  return { platform: key.slice(0, at), id: key.slice(at + 1) };
}

/** Tells which messages the uploader did not want. */
export class LeftOut {
  private readonly people: ReadonlySet<string>;
  private readonly from: string;
  private readonly to: string;

  /** @param isErased whether a person had everything of themselves erased from the workspace */
  constructor(
    choices: ReadingChoices | null,
    private readonly isErased: (handle: Handle) => boolean = () => false,
  ) {
    this.people = new Set(choices?.leaveOut);
    this.from = choices?.from ?? '';
    this.to = choices?.to ?? '9999-12-31';
  }

  isPerson(handle: Handle): boolean {
    return this.people.has(personKey(handle)) || this.isErased(handle);
  }

  /** A message without a time is of no day, so only its author can leave it out. */
  isMessage({ author, sentAt }: MessageRecord): boolean {
    if (author && this.isPerson(author)) return true;
    const day = sentAt?.slice(0, 10);
    return day !== undefined && (day < this.from || day > this.to);
  }
}
