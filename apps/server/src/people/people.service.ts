import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { isUuid } from '../database/rows';
import { InputError, NotFoundError } from '../graphql/errors';
import { AccessService } from '../workspaces/access.service';
import { Role } from '../workspaces/member.entity';
import { Person } from './person.entity';
import type { PersonPageType, PersonType } from './person.type';
import { type Position, visiblePeople } from './visible-people';

const defaultPage = 50;
const largestPage = 200;
const longestName = 200;

/** Who appears in the material, as each asker may know it. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
  ) {}

  /** Most material first, bots left out. */
  async list(
    viewer: Viewer,
    workspaceId: string,
    page: { text?: string; first?: number; after?: string } = {},
  ): Promise<PersonPageType> {
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const found = await visiblePeople(this.em, {
      ...{ workspaceId, sourceIds, text: page.text },
      after: page.after ? readCursor(page.after) : undefined,
      limit: Math.min(Math.max(page.first ?? defaultPage, 1), largestPage),
    });
    return { items: found.people, total: found.total, nextCursor: found.next && asCursor(found.next) };
  }

  /** @throws NotFoundError also when nothing readable tells of them */
  async person(viewer: Viewer, id: string): Promise<PersonType> {
    const { workspaceId } = await this.entity(viewer, id);
    const person = (await this.visible(viewer, workspaceId, [id])).get(id);
    if (!person) throw new NotFoundError('person', id);
    return person;
  }

  /** Those of the ids that the asker may know of, by id. */
  async visible(viewer: Viewer, workspaceId: string, ids: string[]): Promise<Map<string, PersonType>> {
    if (ids.length === 0) return new Map();
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const { people } = await visiblePeople(this.em, { workspaceId, sourceIds, personIds: ids });
    return new Map(people.map((person) => [person.id, person]));
  }

  /** The workspace of a person whom the asker may know of. Roles are checked against `atLeast`. */
  async entity(
    viewer: Viewer,
    id: string,
    atLeast?: Role,
  ): Promise<{ person: Person; workspaceId: string; sourceIds: string[] }> {
    const person = isUuid(id) ? await this.em.findOne(Person, { id }) : null;
    if (!person) throw new NotFoundError('person', id);
    const workspaceId = person.workspace.id;
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId).catch(() => []);
    const { people } = await visiblePeople(this.em, { workspaceId, sourceIds, personIds: [id] });
    if (people.length === 0) throw new NotFoundError('person', id);
    if (atLeast) await this.access.member(viewer, workspaceId, atLeast);
    return { person, workspaceId, sourceIds };
  }

  /** An empty name gives the one of the material back. */
  async rename(viewer: Viewer, id: string, name: string): Promise<PersonType> {
    const { person } = await this.entity(viewer, id, Role.Member);
    const given = name.trim();
    if (given.length > longestName) {
      throw new InputError('person/name-too-long', `A name has at most ${longestName} characters.`);
    }

    person.givenName = given || null;
    await this.em.flush();

    return this.person(viewer, id);
  }
}

const asCursor = ({ weight, personId }: Position): string =>
  Buffer.from(`${weight}:${personId}`).toString('base64url');

function readCursor(cursor: string): Position {
  const [weight, personId] = Buffer.from(cursor, 'base64url').toString().split(':');
  if (!personId || !isUuid(personId) || !Number.isSafeInteger(Number(weight))) {
    throw new InputError(
      'people/bad-cursor',
      'The cursor is not one that a page of people gave; start again.',
    );
  }
  return { weight: Number(weight), personId };
}
