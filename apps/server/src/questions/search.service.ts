import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import {
  highlight,
  searchAnswersFirst,
  type SearchFacets,
  SearchIndex,
  type SearchQuery,
  type SearchResult,
} from '@tacit/knowledge';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { InputError } from '../graphql/errors';
import { Source } from '../imports/source.entity';
import { Handle } from '../people/handle.entity';
import { PeopleService } from '../people/people.service';
import { AccessService } from '../workspaces/access.service';
import { asPassageType, PassageKind } from './passage.type';
import { showFacets } from './search-facets';
import type { SearchFacetsType, SearchInput, SearchResultType } from './search.type';

const defaultLimit = 20;
const largestLimit = 100;
/** Deeper pages cost more than they are worth: narrow the search instead. */
const largestOffset = 10_000;
const longestText = 1_000;

/** Finds passages in what the viewer may read. */
@Injectable()
export class SearchService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly index: SearchIndex,
  ) {}

  async search(viewer: Viewer, workspaceId: string, input: SearchInput): Promise<SearchResultType> {
    const startedAt = performance.now();
    const readable = await this.access.readableSourceIds(viewer, workspaceId);
    if (input.text.length > longestText) {
      throw new InputError('search/text-too-long', `Search for at most ${longestText} characters.`);
    }

    const wanted = input.sourceIds;
    const query = asQuery(workspaceId, input);
    query.sourceIds = wanted ? readable.filter((id) => wanted.includes(id)) : readable;
    if (input.personIds) query.handleIds = await this.handlesOf(viewer, workspaceId, input.personIds);
    // Nobody of those asked for is known here; an empty filter must not mean everybody.
    const isNobody = query.handleIds?.length === 0;
    const store = new DatabaseEvidenceStore(this.em, readable);
    const place = { index: this.index, evidence: store };
    const result: SearchResult = isNobody ? nothing : await searchAnswersFirst(query, place);
    const passages = await store.load(result.hits.map(({ passageId }) => passageId));
    const scores = new Map(result.hits.map(({ passageId, score }) => [passageId, score]));
    const hits = passages.map((passage) => ({
      passage: asPassageType(passage),
      score: scores.get(passage.passageId) ?? 0,
      highlights: highlight(passage.text, result.terms),
    }));
    const facets = result.facets ? await this.facets(viewer, workspaceId, result.facets) : null;
    return { hits, total: result.total, facets, tookMs: performance.now() - startedAt };
  }

  private async facets(viewer: Viewer, workspaceId: string, facets: SearchFacets): Promise<SearchFacetsType> {
    const handles = await this.em.find(
      Handle,
      { id: { $in: [...facets.handles.keys()] } },
      { fields: ['person.id'] },
    );
    const ids = [...new Set(handles.map(({ person }) => person.id))];
    const people = await this.people.visible(viewer, workspaceId, ids);
    const sources = await this.em.find(
      Source,
      { id: { $in: [...facets.sources.keys()] } },
      { fields: ['name'] },
    );
    const names = new Map(sources.map(({ id, name }) => [id, name]));
    return showFacets(facets, people.values(), names);
  }

  private async handlesOf(viewer: Viewer, workspaceId: string, personIds: string[]): Promise<string[]> {
    const people = await this.people.visible(viewer, workspaceId, personIds);
    return [...people.values()].flatMap(({ handles }) => handles.map(({ id }) => id));
  }
}

const nothing: SearchResult = { hits: [], total: 0, terms: {} };

function asQuery(workspaceId: string, input: SearchInput): SearchQuery {
  return {
    ...{ workspaceId, text: input.text, sourceIds: [] },
    kinds: input.kinds?.map((kind) => (kind === PassageKind.Message ? 'message' : 'section')),
    from: input.from?.getTime(),
    to: input.to?.getTime(),
    limit: Math.min(Math.max(input.limit ?? defaultLimit, 1), largestLimit),
    offset: Math.min(Math.max(input.offset ?? 0, 0), largestOffset),
    prefix: input.prefix ?? false,
    facets: input.facets ?? false,
  };
}
