import type { EntityManager } from '@mikro-orm/core';
import { type Evidence, EvidenceStore, passagesOfDocument } from '@tacit/knowledge';
import { isUuid, uuids } from '../../database/rows';
import { messageRows, type MessageRow, sectionRows, type SectionRow } from './record-rows';

/** Evidence with what a reader needs to go to its place. */
export interface LoadedPassage extends Evidence {
  kind: 'message' | 'section';
  /** Message or section. */
  recordId: string;
  clock: 'utc' | 'offset' | 'local' | null;
}

/** As in the passages of conversations: what was said before a silence of half a day is no neighbour. */
const sittingGapMs = 12 * 60 * 60 * 1000;
/** Sections looked at on each side for neighbours. */
const sectionsAround = 3;

interface SectionPart {
  sectionId: string;
  from: number;
  to: number;
}

/** Words and neighbours from the database, of the given sources alone: others do not exist here. */
export class DatabaseEvidenceStore extends EvidenceStore {
  /** @param sourceIds sources that the asker may read */
  constructor(
    private readonly em: EntityManager,
    private readonly sourceIds: string[],
  ) {
    super();
  }

  async load(passageIds: string[]): Promise<LoadedPassage[]> {
    const messageIds = passageIds.flatMap((id) => messageIdOf(id) ?? []);
    const parts = passageIds.flatMap((id) => sectionPartOf(id) ?? []);
    const messages = messageIds.length > 0 ? await this.messages(messageIds) : [];
    const sections = parts.length > 0 ? await this.sections(parts.map((part) => part.sectionId)) : [];
    const found = new Map(messages.map((row) => [`m:${row.id}`, asPassage(row)]));
    for (const part of parts) {
      const row = sections.find(({ id }) => id === part.sectionId);
      const passage = row && asSectionPassage(row, part);
      if (passage) found.set(passage.passageId, passage);
    }
    return passageIds.flatMap((id) => found.get(id) ?? []);
  }

  async around(passageId: string, before: number, after: number): Promise<LoadedPassage[]> {
    const [passage] = await this.load([passageId]);
    if (!passage) return [];
    if (passage.kind === 'section') return this.aroundSection(passage, before, after);
    const earlier = before > 0 ? await this.neighbours(passage, before, 'before') : [];
    const later = after > 0 ? await this.neighbours(passage, after, 'after') : [];
    return [...earlier.reverse(), passage, ...later];
  }

  /** Nearest first, up to the edge of the thread or sitting. */
  private async neighbours(
    passage: LoadedPassage,
    limit: number,
    side: 'before' | 'after',
  ): Promise<LoadedPassage[]> {
    const [sign, direction] = side === 'before' ? ['<', 'desc'] : ['>', 'asc'];
    const isThread = passage.stretch !== passage.containerId;
    // Told apart, so that an index can be used: rows without a time have only their order in the upload.
    const order = passage.at === null ? ['m.seq', 'm.id'] : ['m.sent_at', 'm.seq', 'm.id'];
    const position = `(${order.join(', ')}) ${sign} (
      select ${order.join(', ').replaceAll('m.', 'o.')} from message o where o.id = ?::uuid)`;
    const found = await messageRows(
      this.em,
      this.sourceIds,
      {
        sql: `m.conversation_id = ?::uuid and ${isThread ? '(m.thread_id = ?::uuid or m.id = ?::uuid)' : 'm.thread_id is null'}
          and ${passage.at === null ? 'm.sent_at is null and' : ''} ${position}`,
        params: [
          passage.containerId,
          ...(isThread ? [passage.stretch, passage.stretch] : []),
          passage.recordId,
        ],
      },
      `order by ${order.map((column) => `${column} ${direction}`).join(', ')} limit ${limit}`,
    );
    return isThread ? found.map(asPassage) : withinSitting(passage.at, found).map(asPassage);
  }

  private async aroundSection(
    passage: LoadedPassage,
    before: number,
    after: number,
  ): Promise<LoadedPassage[]> {
    const sections = await sectionRows(
      this.em,
      this.sourceIds,
      {
        sql: `s.document_id = ?::uuid and s.ordinal between ?::int and ?::int`,
        params: [passage.containerId, passage.ordinal - sectionsAround, passage.ordinal + sectionsAround],
      },
      'order by s.ordinal',
    );
    const all: LoadedPassage[] = [];
    for await (const { id } of passagesOfDocument(inOrder(sections))) {
      const part = sectionPartOf(id);
      const row = sections.find((section) => section.id === part?.sectionId);
      const neighbour = row && part && asSectionPassage(row, part);
      if (neighbour) all.push(neighbour);
    }
    const at = all.findIndex(({ passageId }) => passageId === passage.passageId);
    return at < 0 ? [passage] : all.slice(Math.max(0, at - before), at + after + 1);
  }

  private messages(ids: string[]): Promise<MessageRow[]> {
    return messageRows(this.em, this.sourceIds, { sql: 'm.id = any(?::uuid[])', params: [uuids(ids)] });
  }

  private sections(ids: string[]): Promise<SectionRow[]> {
    return sectionRows(this.em, this.sourceIds, { sql: 's.id = any(?::uuid[])', params: [uuids(ids)] });
  }
}

// A list is read like any other stream of sections.
// eslint-disable-next-line @typescript-eslint/require-await
async function* inOrder(sections: SectionRow[]): AsyncGenerator<SectionRow> {
  yield* sections;
}

function withinSitting(from: number | null, found: MessageRow[]): MessageRow[] {
  const kept: MessageRow[] = [];
  let last = from;
  for (const row of found) {
    if (last !== null && row.at !== null && Math.abs(row.at - last) > sittingGapMs) break;
    kept.push(row);
    last = row.at;
  }
  return kept;
}

function messageIdOf(passageId: string): string | undefined {
  const id = passageId.slice(2);
  return passageId.startsWith('m:') && isUuid(id) ? id : undefined;
}

function sectionPartOf(passageId: string): SectionPart | undefined {
  const [, sectionId, from, to] = /^s:([^:]+):(\d+)-(\d+)$/.exec(passageId) ?? [];
  if (!sectionId || !isUuid(sectionId)) return undefined;
  return { sectionId, from: Number(from), to: Number(to) };
}

function asPassage({ id, conversationId, threadId, ...row }: MessageRow): LoadedPassage {
  const { sourceId, handleId, personId, speaker, at, clock, text, caption, title } = row;
  return {
    ...{ passageId: `m:${id}`, kind: 'message', recordId: id, containerId: conversationId },
    ...{ stretch: threadId ?? conversationId, ordinal: 0, headings: [], page: null },
    ...{ sourceId, handleId, personId, speaker, at, clock, text, caption, title },
  };
}

/** Undefined when the section has become shorter than the passage was. */
function asSectionPassage(row: SectionRow, { from, to }: SectionPart): LoadedPassage | undefined {
  if (to > row.text.length) return undefined;
  const { id, sourceId, documentId, ordinal, headings, page, ...rest } = row;
  return {
    ...{ passageId: `s:${id}:${from}-${to}`, kind: 'section', recordId: id, containerId: documentId },
    ...{ stretch: documentId, ordinal, sourceId, headings, page, caption: '' },
    ...{ handleId: rest.handleId, personId: rest.personId, speaker: rest.speaker, at: rest.at },
    ...{ clock: rest.clock, title: rest.title, text: row.text.slice(from, to) },
  };
}
