import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { checkedName } from '../accounts/new-account';
import type { Viewer } from '../accounts/viewer';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { ConflictError, InputError, NotFoundError } from '../graphql/errors';
import { CoolOffService } from '../letting-go/cool-off.service';
import { PeopleService } from '../people/people.service';
import { Person } from '../people/person.entity';
import { AccessService } from '../workspaces/access.service';
import { Member, Role } from '../workspaces/member.entity';
import { Workspace, WorkspaceKind } from '../workspaces/workspace.entity';
import { workspaceOf, type WorkspaceType } from '../workspaces/workspace.type';
import { WorkspacesService } from '../workspaces/workspaces.service';
import { ArrangedReplies } from './arranged-replies';
import { Memory } from './memory.entity';
import { memoryWords } from './memory-words';
import type { CreateMemoryInput, DescribeMemoryInput, MemoryType } from './memory.types';

/** Personal workspaces: who is remembered, and who in the material is who. */
@Injectable()
export class MemoriesService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly workspaces: WorkspacesService,
    private readonly people: PeopleService,
    private readonly coolOff: CoolOffService,
    private readonly arranged: ArrangedReplies,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In a personal workspace of the viewer that remembers nobody yet, or in a new one. */
  async create(viewer: Viewer, input: CreateMemoryInput): Promise<WorkspaceType> {
    if (!input.attested) {
      throw new InputError(
        'memory/not-attested',
        'Confirm that these are your own conversations, for private use, and that both of you are adults.',
      );
    }
    if (!this.config.vault && !this.config.vaults.unsealedMemories) {
      throw new ConflictError(
        'memory/vault-first',
        'Somebody is remembered in a vault only, so that nobody else can read it: make or open one in the browser first. (UNSEALED_MEMORIES=true on the server allows it without.)',
      );
    }
    const name = checkedName(input.name);
    await this.coolOff.requireOver(viewer, name);
    const workspaceId =
      (await this.unused(viewer)) ?? (await this.workspaces.create(viewer, name, WorkspaceKind.Personal)).id;
    const member = await this.access.member(viewer, workspaceId, Role.Owner);
    member.workspace.name = name;
    await this.em.persist(new Memory(member.workspace, name, memoryWords(input))).flush();
    return workspaceOf(member);
  }

  /** @returns null where a personal workspace remembers nobody yet */
  async memory(viewer: Viewer, workspaceId: string): Promise<MemoryType | null> {
    await this.access.member(viewer, workspaceId, Role.Owner);
    const memory = await this.em.findOne(Memory, { workspace: workspaceId });
    return memory && this.shown(viewer, memory);
  }

  /** The owner's own words about them, corrected. */
  async describe(viewer: Viewer, workspaceId: string, input: DescribeMemoryInput): Promise<MemoryType> {
    const memory = await this.owned(viewer, workspaceId);
    memory.describe(memoryWords(input));
    await this.em.flush();
    return this.shown(viewer, memory);
  }

  /** Whether the language model may put replies together: it reads what is near then, wherever it runs. */
  async letModelArrange(viewer: Viewer, workspaceId: string, isAllowed: boolean): Promise<MemoryType> {
    const memory = await this.owned(viewer, workspaceId);
    await this.arranged.allow(memory, isAllowed);
    return this.shown(viewer, memory);
  }

  async chooseSpeakers(
    viewer: Viewer,
    workspaceId: string,
    speakers: { rememberedPersonId: string; mePersonId: string },
  ): Promise<MemoryType> {
    const memory = await this.owned(viewer, workspaceId);
    const { rememberedPersonId, mePersonId } = speakers;
    if (rememberedPersonId === mePersonId) {
      throw new InputError('memory/same-speaker', 'Choose two different people: them, and you.');
    }
    const known = await this.people.visible(viewer, workspaceId, [rememberedPersonId, mePersonId]);
    for (const id of [rememberedPersonId, mePersonId])
      if (!known.has(id)) throw new NotFoundError('person', id);
    memory.remembered = this.em.getReference(Person, rememberedPersonId);
    memory.me = this.em.getReference(Person, mePersonId);
    await this.em.flush();
    return this.shown(viewer, memory);
  }

  /** @throws NotFoundError for everybody but the owner */
  async owned(viewer: Viewer, workspaceId: string): Promise<Memory> {
    await this.access.member(viewer, workspaceId, Role.Owner);
    const memory = await this.em.findOne(Memory, { workspace: workspaceId }, { populate: ['workspace'] });
    if (!memory) throw new NotFoundError('memory', workspaceId);
    return memory;
  }

  /** Who is who in the material. @throws ConflictError while the owner has not said */
  speakers({ remembered, me }: Memory): { them: string; me: string } {
    if (remembered && me) return { them: remembered.id, me: me.id };
    throw new ConflictError(
      'memory/speakers-unknown',
      'Choose first who in the material they are, and who is you.',
    );
  }

  private async unused(viewer: Viewer): Promise<string | undefined> {
    const owned = await this.em.find(
      Member,
      { account: viewer.accountId, role: Role.Owner, workspace: { kind: WorkspaceKind.Personal } },
      { orderBy: { joinedAt: 'asc' } },
    );
    const ids = owned.map((member) => member.workspace.id);
    const taken = await this.em.find(Memory, {
      workspace: { $in: ids.map((id) => this.em.getReference(Workspace, id)) },
    });
    const used = new Set(taken.map((memory) => memory.workspace.id));
    return ids.find((id) => !used.has(id));
  }

  private async shown(viewer: Viewer, memory: Memory): Promise<MemoryType> {
    const workspaceId = memory.workspace.id;
    const { items } = await this.people.list(viewer, workspaceId, { first: 50 });
    const chosen = [memory.remembered?.id, memory.me?.id].filter((id) => id !== undefined);
    const known = await this.people.visible(viewer, workspaceId, chosen);
    const remembered = known.get(memory.remembered?.id ?? '') ?? null;
    const me = known.get(memory.me?.id ?? '') ?? null;
    const { id, name, bond, relation, callsMe, about, told, attestedAt } = memory;
    return {
      ...{ id, workspaceId, name, bond, relation, callsMe, about, told, attestedAt },
      ...{ remembered, me, speakers: items },
      modelArranges: this.arranged.isAllowed(memory),
      ready: remembered !== null && me !== null,
    };
  }
}
