import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { PeopleService } from '../people/people.service';
import type { Memory } from './memory.entity';

/** Names of everybody else in the material, who never agreed to be quoted here. */
@Injectable()
export class ThirdParties {
  constructor(private readonly people: PeopleService) {}

  async names(viewer: Viewer, memory: Memory): Promise<string[]> {
    const { items } = await this.people.list(viewer, memory.workspace.id, { first: 200 });
    const two = [memory.remembered?.id, memory.me?.id];
    return items.filter(({ id }) => !two.includes(id)).map(({ name }) => name);
  }
}
