import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { numberChanges, type NumberChange, type ProfileNumbers, profileNumbers } from '@tacit/persona';
import { rows } from '../database/rows';
import { sharedSourceIds } from '../imports/shared-sources';
import { ProfilesService } from '../personas/profiles.service';
import type { ProfileVersion } from './profile-version.entity';
import { recordsOf } from './version-rows';

interface Counted {
  numbers: ProfileNumbers;
  countedOver: string[];
}

/**
 * The figures of versions. They are counted over what everybody of the workspace may read, when somebody first
 * looks, and can be for as long as the records are those of the version.
 */
@Injectable()
export class VersionNumbers {
  constructor(
    private readonly em: EntityManager,
    private readonly profiles: ProfilesService,
  ) {}

  /** Null where a version has none, or they tell of a source that the reader may not read. */
  async changes(
    earlier: ProfileVersion,
    later: ProfileVersion | null,
    { workspaceId, sourceIds }: { workspaceId: string; sourceIds: string[] },
  ): Promise<NumberChange[] | null> {
    const before = await this.of(earlier, workspaceId);
    const after = later
      ? await this.of(later, workspaceId)
      : await this.count(earlier.person.id, workspaceId);
    if (!before || !after) return null;
    const isReadable = [...before.countedOver, ...after.countedOver].every((id) => sourceIds.includes(id));
    return isReadable ? numberChanges(before.numbers, after.numbers) : null;
  }

  private async of(version: ProfileVersion, workspaceId: string): Promise<Counted | null> {
    const { numbers, countedOver, records } = version;
    if (numbers) return { numbers, countedOver };
    const [now] = await rows<{ records: string | null }>(
      this.em,
      `select ${recordsOf('?::uuid')} as records`,
      [workspaceId],
    );
    if (records === null || records !== now?.records) return null;
    const counted = await this.count(version.person.id, workspaceId);
    Object.assign(version, counted);
    await this.em.flush();
    return counted;
  }

  private async count(personId: string, workspaceId: string): Promise<Counted> {
    const countedOver = await sharedSourceIds(this.em, workspaceId);
    const profile = await this.profiles.profile(personId, workspaceId, countedOver);
    return { numbers: profileNumbers(profile), countedOver };
  }
}
