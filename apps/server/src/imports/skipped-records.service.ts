import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Viewer } from '../accounts/viewer';
import { decodeCursor, encodeCursor, pageSize } from './cursor';
import type { SkippedRecordPageType } from './import.type';
import { ImportsService } from './imports.service';
import { SkippedRecord } from './skipped-record.entity';

const position = z.tuple([z.int()]);

/** What an import could not read. */
@Injectable()
export class SkippedRecordsService {
  constructor(
    private readonly em: EntityManager,
    private readonly imports: ImportsService,
  ) {}

  /** In the order they were found. */
  async page(
    viewer: Viewer,
    importId: string,
    first?: number,
    after?: string,
  ): Promise<SkippedRecordPageType> {
    const { id } = await this.imports.byId(viewer, importId);
    const size = pageSize(first);
    const beyond = after ? { seq: { $gt: decodeCursor(after, position)[0] } } : {};
    const found = await this.em.find(
      SkippedRecord,
      { import: id, ...beyond },
      { orderBy: { seq: 'asc' }, limit: size + 1 },
    );
    const items = found.slice(0, size);
    return {
      items,
      total: await this.em.count(SkippedRecord, { import: id }),
      nextCursor: found.length > size ? encodeCursor([items.at(-1)?.seq ?? 0]) : null,
    };
  }
}
