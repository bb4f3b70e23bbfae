import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { type FilePreview, type IngestRecord, previewFile } from '@tacit/ingest';
import type { Viewer } from '../../accounts/viewer';
import { FileStore } from '../../adapters/files/file-store';
import { isUuid } from '../../database/rows';
import { PeopleService } from '../../people/people.service';
import { visiblePeople } from '../../people/visible-people';
import type { Import } from '../import.entity';
import { type ChosenReading, ImportsService } from '../imports.service';
import { mayManage } from '../may-manage';
import { AccessService } from '../../workspaces/access.service';
import { RowBuilder } from '../reading/import-rows';
import { parseOptionsOf } from '../reading/import-run';
import { jsonParam, runSql } from '../reading/run-sql';
import { LeftOut, personKey } from '../reading-choices';
import { SourceFile } from '../source-file.entity';
import { Source } from '../source.entity';
import type { ImportPreviewType, PreviewPersonType } from './preview.type';
import { samePersonSuggestions } from './same-person';

/** A look is no import: it ends after so many records or so long, whichever comes first. */
const MAX_RECORDS = 20_000;
const MAX_MS = 8_000;
const MAX_SHOWN = 200;
const MAX_SUGGESTIONS = 20;

/** Looks into what was uploaded, before anything of it is written. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly imports: ImportsService,
    private readonly files: FileStore,
    private readonly people: PeopleService,
  ) {}

  async ofImport(viewer: Viewer, importId: string, chosen?: ChosenReading): Promise<ImportPreviewType> {
    const { source: found } = await this.imports.byId(viewer, importId);
    await mayManage(this.access, viewer, found.id);
    const source = await this.em.findOneOrFail(Source, { id: found.id });
    const { timeZone, keepPlaces, choices } = source;
    const reading = { timeZone, keepPlaces, choices, ...chosen };
    const look = new Look(source, importId, new LeftOut(reading.choices));
    const files = await this.em.find(SourceFile, { source: source.id }, { orderBy: { path: 'asc' } });
    const until = performance.now() + MAX_MS;
    const previews: FilePreview[] = [];
    for (const { id, path, sha256, bytes } of files) {
      const left = MAX_RECORDS - look.records;
      if (left <= 0 || performance.now() > until) break;
      const { temporaryFolder } = this.files;
      const input = { path: await this.files.localPath(sha256), name: path, bytes, temporaryFolder };
      const onRecord = look.into(id);
      const signal = AbortSignal.timeout(Math.max(1, Math.ceil(until - performance.now())));
      previews.push(
        await previewFile(input, { options: parseOptionsOf(reading), maxRecords: left, onRecord, signal }),
      );
    }
    const known = await this.countKnown(look.messageIds());
    const preview = shown(previews, known, files.length - previews.length);
    const suggestions = await this.suggestions(viewer, source.workspace.id, preview.people);
    return { ...preview, suggestions };
  }

  /** Reads an import that waits, in the way that was chosen. @throws NotFoundError for a person who cannot be seen */
  async start(viewer: Viewer, importId: string, chosen?: ChosenReading): Promise<Import> {
    const ids = (chosen?.choices?.same ?? []).map(({ as }) => as).filter(isUuid);
    for (const id of ids) await this.people.entity(viewer, id);
    return this.imports.start(viewer, importId, chosen);
  }

  /** Whether its uploader has to be asked before it can be read rightly; clocks without a zone are no reason. */
  async hasQuestions(viewer: Viewer, importId: string): Promise<boolean> {
    const { questions } = await this.ofImport(viewer, importId);
    return questions.some((question) => question !== 'time_zone');
  }

  private async suggestions(viewer: Viewer, workspaceId: string, people: PreviewPersonType[]) {
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const known = await visiblePeople(this.em, { workspaceId, sourceIds });
    return samePersonSuggestions(workspaceId, people, known.people).slice(0, MAX_SUGGESTIONS);
  }

  private async countKnown(ids: string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const [row] = await runSql<{ count: number }>(
      this.em,
      `select count(*)::int as count from message
       where id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
      [jsonParam(ids)],
    );
    return row?.count ?? 0;
  }
}

/** Counts records as an import would store them. */
class Look {
  records = 0;
  private readonly builders: RowBuilder[] = [];

  constructor(
    private readonly source: Source,
    private readonly importId: string,
    readonly leftOut: LeftOut,
  ) {}

  into(fileId: string): (record: IngestRecord) => void {
    const { workspace, id, audience } = this.source;
    const read = { workspaceId: workspace.id, sourceId: id, importId: this.importId, audience };
    const builder = new RowBuilder(read, fileId);
    this.builders.push(builder);
    return (record) => {
      const position = this.records++;
      if (record.type === 'conversation') builder.recall(record);
      else if (record.type === 'message' && !this.leftOut.isMessage(record)) builder.add(record, position);
    };
  }

  messageIds(): string[] {
    return this.builders.flatMap((builder) => builder.take().messages.map(({ id }) => id));
  }
}

function shown(
  previews: FilePreview[],
  known: number,
  unseen: number,
): Omit<ImportPreviewType, 'suggestions'> {
  const times = previews.flatMap(({ from, to }) => [from, to]).filter((time) => time !== null);
  const people = new Map<string, ImportPreviewType['people'][number]>();
  for (const { handle, messages } of previews.flatMap((preview) => preview.people)) {
    const key = personKey(handle);
    const person = people.get(key) ?? { key, name: handle.name, platform: handle.platform, messages: 0 };
    person.messages += messages;
    people.set(key, person);
  }
  return {
    files: previews.map(({ file, ...rest }) => ({ ...rest, path: file })),
    unseen,
    isWhole: unseen === 0 && previews.every(({ isWhole }) => isWhole),
    conversations: previews
      .flatMap((preview) => preview.conversations.map(({ title }) => title))
      .slice(0, MAX_SHOWN),
    people: [...people.values()].sort((a, b) => b.messages - a.messages).slice(0, MAX_SHOWN),
    messages: previews.reduce((sum, { messages }) => sum + messages, 0),
    known,
    documents: previews.reduce((sum, { documents }) => sum + documents, 0),
    from: times.reduce<string | null>((least, time) => (least === null || time < least ? time : least), null),
    to: times.reduce<string | null>((most, time) => (most === null || time > most ? time : most), null),
    samples: previews
      .flatMap(({ samples }) => samples)
      .slice(0, 6)
      .map(({ author, sentAt, text }) => ({ name: author?.name ?? '', sentAt, text: text.slice(0, 400) })),
    questions: [...new Set(previews.flatMap(({ questions }) => questions))].map((each) =>
      each.replace('-', '_'),
    ),
  };
}
