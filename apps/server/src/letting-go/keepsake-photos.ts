import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import type { PhotoType } from '../photos/photo.type';
import { PhotosService } from '../photos/photos.service';

/** A small picture as it stands in the page itself. */
export interface KeptPhoto {
  /** `2023-07-14`; empty where nobody knows. */
  day: string;
  title: string;
  /** `data:` address: nothing is fetched from anywhere. */
  url: string;
}

/** Some forty kilobytes each: a page of two megabytes opens everywhere. */
const MOST = 48;

/** Photos for the keepsake: those the owner kept as something to remember first, then some of every occasion. */
@Injectable()
export class KeepsakePhotos {
  constructor(private readonly photos: PhotosService) {}

  async chosen(
    viewer: Viewer,
    workspaceId: string,
    kept: readonly { photoIds: string[] }[],
  ): Promise<KeptPhoto[]> {
    const occasions = await this.photos.occasions(viewer, workspaceId);
    const byId = new Map(occasions.flatMap(({ photos }) => photos.map((photo) => [photo.id, photo])));
    const first = kept.flatMap(({ photoIds }) => photoIds.flatMap((id) => byId.get(id) ?? []));
    const rest = inTurns(occasions.map(({ photos }) => photos));
    const some = [...new Set([...first, ...rest])].slice(0, MOST);
    const inOrder = [...byId.values()].filter((photo) => some.includes(photo));
    const shown: KeptPhoto[] = [];
    for (const { id, title, takenAt } of inOrder) {
      // Of what no picture can be made, none is kept.
      const picture = await this.photos.thumbnail(viewer, id).catch(() => null);
      if (!picture) continue;
      const day = takenAt?.toISOString().slice(0, 10) ?? '';
      shown.push({ day, title, url: `data:image/webp;base64,${picture.toString('base64')}` });
    }
    return shown;
  }
}

/** The first of each, then the second of each, and so on. */
function inTurns(occasions: readonly (readonly PhotoType[])[]): PhotoType[] {
  const longest = Math.max(0, ...occasions.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => occasions.flatMap((photos) => photos[at] ?? [])).flat();
}
