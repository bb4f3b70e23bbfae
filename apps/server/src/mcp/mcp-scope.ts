import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { InputError } from '../graphql/errors';
import { PeopleService } from '../people/people.service';
import { WorkspaceKind } from '../workspaces/workspace.entity';
import { WorkspacesService } from '../workspaces/workspaces.service';

/** Names as agents and chats use them, as ids. A personal space is its owner's alone and is never shown to one. */
@Injectable()
export class McpScope {
  constructor(
    private readonly workspaces: WorkspacesService,
    private readonly people: PeopleService,
  ) {}

  /** @throws InputError naming the choice */
  async workspaceId(viewer: Viewer, wanted: string | undefined): Promise<string> {
    const teams = (await this.workspaces.list(viewer)).filter(({ kind }) => kind === WorkspaceKind.Team);
    const found = wanted ? teams.filter(({ id, name }) => id === wanted || name === wanted) : teams;
    const [only] = found;
    if (only && found.length === 1) return only.id;
    const names = teams.map(({ name }) => `"${name}"`).join(', ') || 'none';
    throw new InputError('mcp/workspace', `Name one workspace; the teams you are a member of are: ${names}.`);
  }

  /** @throws InputError when nobody, or more than one, is called so */
  async personId(viewer: Viewer, workspaceId: string, wanted: string): Promise<string> {
    const { items } = await this.people.list(viewer, workspaceId, { text: wanted, first: 20 });
    const exact = items.filter(
      ({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase(),
    );
    const [first] = exact.length > 0 ? exact : items;
    // Accounts of one name come with most material first, which is the one that is meant.
    if (first && (exact.length > 0 || items.length === 1)) return first.id;
    const names = items.map(({ name }) => `"${name}"`).join(', ');
    throw new InputError(
      'mcp/person',
      names ? `More than one person fits "${wanted}": ${names}.` : `Nobody here is called "${wanted}".`,
    );
  }
}
