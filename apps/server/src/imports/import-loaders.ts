import { EnsureRequestContext, EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { GraphqlContext, Viewer } from '../accounts/viewer';
import { NotFoundError, UnauthenticatedError } from '../graphql/errors';
import type { Import } from './import.entity';
import { ImportsService } from './imports.service';
import { countSources, type SourceCounts } from './source-counts';
import type { SourceType } from './source.type';
import { SourceViews } from './source-views';

interface Loaders {
  source: DataLoader<string, SourceType>;
  latestImport: DataLoader<string, Import | null>;
  counts: DataLoader<string, SourceCounts>;
}

/**
 * One statement for a whole list instead of one for each of its items. They remember nothing: a subscription
 * keeps its context for hours.
 */
@Injectable()
export class ImportLoaders {
  private readonly byContext = new WeakMap<GraphqlContext, Loaders>();

  constructor(
    private readonly em: EntityManager,
    private readonly views: SourceViews,
    private readonly imports: ImportsService,
  ) {}

  source(context: GraphqlContext, id: string): Promise<SourceType> {
    return this.of(context).source.load(id);
  }

  /** Only for a source that was shown, and so may be read. */
  latestImport(context: GraphqlContext, sourceId: string): Promise<Import | null> {
    return this.of(context).latestImport.load(sourceId);
  }

  /** Only for a source that was shown, and so may be read. */
  counts(context: GraphqlContext, sourceId: string): Promise<SourceCounts> {
    return this.of(context).counts.load(sourceId);
  }

  private of(context: GraphqlContext): Loaders {
    const loaders = this.byContext.get(context) ?? this.create(context.req.viewer);
    this.byContext.set(context, loaders);
    return loaders;
  }

  private create(viewer: Viewer | undefined): Loaders {
    if (!viewer) throw new UnauthenticatedError();
    return {
      source: new DataLoader((ids) => this.loadSources(viewer, ids), { cache: false }),
      latestImport: new DataLoader((ids) => this.loadLatest(ids), { cache: false }),
      counts: new DataLoader((ids) => this.loadCounts(ids), { cache: false }),
    };
  }

  private async loadSources(viewer: Viewer, ids: readonly string[]): Promise<(SourceType | Error)[]> {
    const found = await this.views.byIds(viewer, ids);
    return ids.map((id) => found.get(id) ?? new NotFoundError('source', id));
  }

  @EnsureRequestContext<ImportLoaders>((loaders) => loaders.em)
  private async loadLatest(ids: readonly string[]): Promise<(Import | null)[]> {
    const found = await this.imports.latestOf([...ids]);
    return ids.map((id) => found.get(id) ?? null);
  }

  @EnsureRequestContext<ImportLoaders>((loaders) => loaders.em)
  private async loadCounts(ids: readonly string[]): Promise<(SourceCounts | Error)[]> {
    const found = await countSources(this.em, ids);
    return ids.map((id) => found.get(id) ?? new NotFoundError('source', id));
  }
}
