import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Account } from '../../accounts/account.entity';
import type { Viewer } from '../../accounts/viewer';
import { AccessService } from '../../workspaces/access.service';
import { Member, Role } from '../../workspaces/member.entity';
import { type Audience, audienceOf } from '../audience';
import { Import, ImportPhase } from '../import.entity';
import { ImportsService } from '../imports.service';
import { PreviewsService } from '../previews/previews.service';
import { SourceFile } from '../source-file.entity';
import { Source } from '../source.entity';
import type { ReceivedFile } from './receive-files';
import type { UploadRequest } from './upload-request';

export interface UploadAnswer {
  sourceId: string;
  importId: string;
  /** Every file was here already, for the same readers; nothing was added. */
  unchanged: boolean;
}

/** Makes a source of what was uploaded. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly imports: ImportsService,
    private readonly previews: PreviewsService,
  ) {}

  /** Before the first byte is read. @throws ForbiddenError, NotFoundError, InputError */
  async mayUpload(viewer: Viewer, request: UploadRequest): Promise<Audience> {
    await this.access.member(viewer, request.workspaceId, Role.Member);
    return audienceOf(this.em, request.workspaceId, viewer.accountId, request);
  }

  async addSource(
    viewer: Viewer,
    request: UploadRequest,
    audience: Audience,
    files: ReceivedFile[],
  ): Promise<UploadAnswer> {
    const known = await this.knownFiles(viewer, request.workspaceId, audience.audience, files);
    const stopped = known.find(
      (one) => one.isStopped && files.every(({ sha256 }) => one.sha256s.has(sha256)),
    );
    if (stopped) {
      if (request.look === 'always') await this.imports.wait(viewer, stopped.importId);
      else await this.imports.retry(viewer, stopped.importId);
      return { sourceId: stopped.sourceId, importId: stopped.importId, unchanged: false };
    }
    const read = known.filter((one) => !one.isStopped);
    const fresh = files.filter(({ sha256 }) => !read.some((one) => one.sha256s.has(sha256)));
    const [first] = read;
    if (fresh.length === 0 && first) {
      return { sourceId: first.sourceId, importId: first.importId, unchanged: true };
    }
    return this.create(viewer, request, audience, fresh);
  }

  private async create(
    viewer: Viewer,
    request: UploadRequest,
    { audience, members }: Audience,
    files: ReceivedFile[],
  ): Promise<UploadAnswer> {
    const member = await this.access.member(viewer, request.workspaceId, Role.Member);
    const answer = await this.em.transactional((em) => {
      const source = new Source({
        workspace: member.workspace,
        uploadedBy: em.getReference(Account, viewer.accountId),
        name: request.name ?? nameOf(files),
        visibility: request.visibility,
        audience,
      });
      source.timeZone = request.timeZone;
      source.keepPlaces = request.keepPlaces;
      source.visibleTo.set(members.map(({ id }) => em.getReference(Member, id)));
      em.persist(files.map(({ path, sha256, bytes }) => new SourceFile(source, path, sha256, bytes)));
      const run = new Import(source);
      run.total = files.reduce((sum, file) => sum + file.bytes, 0);
      if (request.look !== 'never') run.phase = ImportPhase.Waiting;
      em.persist(run);
      return Promise.resolve({ sourceId: source.id, importId: run.id, unchanged: false });
    });
    if (request.look === 'never') await this.imports.enqueueAll([answer.importId]);
    else if (request.look === 'unsure' && !(await this.previews.hasQuestions(viewer, answer.importId)))
      await this.imports.start(viewer, answer.importId);
    return answer;
  }

  /** Sources of the same readers that have some of these files; the one with most of them first. */
  private async knownFiles(viewer: Viewer, workspaceId: string, audience: string, files: ReceivedFile[]) {
    const readable = await this.access.readableSourceIds(viewer, workspaceId);
    const found = await this.em.find(SourceFile, {
      sha256: { $in: files.map(({ sha256 }) => sha256) },
      source: { id: { $in: readable }, audience },
    });
    const sources = new Map<string, Set<string>>();
    for (const { source, sha256 } of found) {
      sources.set(source.id, (sources.get(source.id) ?? new Set()).add(sha256));
    }
    const latest = await this.imports.latestOf([...sources.keys()]);
    return [...latest]
      .map(([sourceId, { id: importId, phase }]) => ({
        sourceId,
        importId,
        isStopped: phase === ImportPhase.Cancelled || phase === ImportPhase.Failed,
        sha256s: sources.get(sourceId) ?? new Set<string>(),
      }))
      .sort((a, b) => b.sha256s.size - a.sha256s.size);
  }
}

/** The folder that was uploaded, or the file, or the first of several. */
function nameOf(files: ReceivedFile[]): string {
  const [first, ...rest] = files.map(({ path }) => path.split('/')[0] ?? path);
  const isOneFolder = rest.every((top) => top === first);
  return isOneFolder ? (first ?? '') : `${first} and ${rest.length} more`;
}
