import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { readZipEntry } from '@tacit/ingest';
import { photoOccasions } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { FileStore } from '../adapters/files/file-store';
import { recordId } from '../database/record-id';
import { isUuid } from '../database/rows';
import { Document } from '../documents/document.entity';
import { NotFoundError } from '../graphql/errors';
import type { SourceFile } from '../imports/source-file.entity';
import { MemoriesService } from '../memories/memories.service';
import { AccessService } from '../workspaces/access.service';
import type { PhotoOccasionType, PhotoType } from './photo.type';
import { smallPicture } from './small-picture';

const maxPhotoBytes = 128 * 1024 * 1024;

/** The photos of a personal workspace. */
@Injectable()
export class PhotosService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly memories: MemoriesService,
    private readonly files: FileStore,
  ) {}

  async occasions(viewer: Viewer, workspaceId: string): Promise<PhotoOccasionType[]> {
    await this.memories.owned(viewer, workspaceId);
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const documents = await photosOf(this.em, sourceIds);
    const byId = new Map(documents.map((document) => [document.id, asPhotoType(document)]));
    const photosOfIds = (ids: string[]): PhotoType[] => ids.flatMap((id) => byId.get(id) ?? []);
    const undated = documents.flatMap(({ id, writtenAt }) => (writtenAt ? [] : id));
    return [
      ...occasionsOf(documents).map(({ firstAt, lastAt, location, photoIds }) => ({
        ...{ firstAt: new Date(firstAt), lastAt: new Date(lastAt), location },
        photos: photosOfIds(photoIds),
      })),
      ...(undated.length === 0
        ? []
        : [{ firstAt: null, lastAt: null, location: null, photos: photosOfIds(undated) }]),
    ];
  }

  /** Those of the given documents that the viewer may see, by id. */
  async shown(viewer: Viewer, workspaceId: string, ids: string[]): Promise<Map<string, PhotoType>> {
    if (ids.length === 0) return new Map();
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const documents = await this.em.find(Document, { id: { $in: ids }, source: { $in: sourceIds } });
    return new Map(documents.map((document) => [document.id, asPhotoType(document)]));
  }

  /** @throws NotFoundError also where it is not for this viewer, or holds no picture that can be read */
  async thumbnail(viewer: Viewer, id: string): Promise<Buffer> {
    const document = isUuid(id) ? await this.em.findOne(Document, { id }, { populate: ['file'] }) : null;
    if (!document?.file || !isPhoto(document)) throw new NotFoundError('photo', id);
    await this.access.readableSource(viewer, document.source.id).catch(() => {
      throw new NotFoundError('photo', id);
    });
    const original = await this.original(document, document.file);
    const picture = original && (await smallPicture(original));
    if (!picture) throw new NotFoundError('photo', id);
    return picture;
  }

  /** The file itself, or what an archive holds of it. */
  private async original({ id, source }: Document, file: SourceFile): Promise<string | Buffer | null> {
    const path = await this.files.localPath(file.sha256);
    const isTheOne = (name: string): boolean => recordId(source.id, name) === id;
    if (isTheOne(file.path)) return path;
    return readZipEntry({ path, name: file.path, bytes: file.bytes }, isTheOne, maxPhotoBytes).catch(
      () => null,
    );
  }
}

/** Documents of these sources that are photos. */
export function photosOf(em: EntityManager, sourceIds: readonly string[]): Promise<Document[]> {
  return em.find(Document, { source: { $in: [...sourceIds] }, mediaType: { $like: 'image/%' } });
}

export const occasionsOf = (photos: readonly Document[]): ReturnType<typeof photoOccasions> =>
  photoOccasions(
    photos.flatMap((photo) =>
      photo.writtenAt ? { id: photo.id, at: photo.writtenAt.getTime(), location: locationOf(photo) } : [],
    ),
  );

const isPhoto = ({ mediaType }: Document): boolean => mediaType.startsWith('image/');

const locationOf = ({ latitude, longitude }: Document): PhotoType['location'] =>
  latitude === null || longitude === null ? null : { latitude, longitude };

function asPhotoType(document: Document): PhotoType {
  const { id, title, writtenAt, clock } = document;
  return { id, title, takenAt: writtenAt, clock, location: locationOf(document) };
}
