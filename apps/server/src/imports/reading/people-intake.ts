import type { EntityManager } from '@mikro-orm/core';
import { recordId } from '../../database/record-id';
import type { HandleRow, ReadSource } from './import-rows';
import { joinByAddress } from './join-by-address';
import { jsonParam, runSql } from './run-sql';

/**
 * Makes people of handles. The same platform id is the same handle and so the same person; a new handle with
 * an e-mail address that somebody has belongs to that person.
 */
export class PeopleIntake {
  /** Name and address as last stored, by handle, so that each is written once and not with every message. */
  private readonly stored = new Map<string, string>();

  constructor(private readonly source: ReadSource) {}

  /** Inside the transaction of `em`. @returns how many people the source had not named before */
  async store(em: EntityManager, handles: HandleRow[]): Promise<number> {
    const changed = handles.filter((handle) => this.stored.get(handle.id) !== tellings(handle));
    if (changed.length === 0) return 0;
    await this.storeHandles(em, changed);
    const added = await this.storeAppearances(em, changed);
    // Only what everybody may read joins people who were two before: a private upload must not tell others
    // that two accounts are one person.
    const addresses = changed.flatMap(({ email }) => email ?? []);
    if (this.source.audience === 'workspace' && addresses.length > 0) {
      await joinByAddress(em, this.source.workspaceId, addresses);
    }
    return added;
  }

  /** After the commit: a transaction that failed must store the same handles again. */
  remember(handles: HandleRow[]): void {
    for (const handle of handles) this.stored.set(handle.id, tellings(handle));
  }

  private async storeHandles(em: EntityManager, handles: HandleRow[]): Promise<void> {
    const { workspaceId } = this.source;
    const owners = await this.ownersOf(em, handles);
    const rows = handles.map((handle) => {
      const owner = handle.email === null ? undefined : owners.get(handle.email);
      const personId = owner ?? recordId('person', handle.id);
      if (handle.email !== null) owners.set(handle.email, personId);
      return { ...handle, person_id: personId };
    });
    const param = jsonParam(rows);
    const known = 'select 1 from handle h where h.id = r.id';
    await runSql(
      em,
      `insert into person (id, workspace_id, created_at)
       select distinct r.person_id, ?::uuid, now() from jsonb_to_recordset(?::jsonb) as r(id uuid, person_id uuid)
       where not exists (${known}) on conflict (id) do nothing`,
      [workspaceId, param],
    );
    await runSql(
      em,
      `insert into handle (id, workspace_id, person_id, platform, external_id, is_bot)
       select r.id, ?::uuid, r.person_id, r.platform, r.external_id, r.is_bot
       from jsonb_to_recordset(?::jsonb)
         as r(id uuid, person_id uuid, platform text, external_id text, is_bot boolean)
       where not exists (${known}) on conflict do nothing`,
      [workspaceId, param],
    );
  }

  /** Who has these addresses already: the person that came first. */
  private async ownersOf(em: EntityManager, handles: HandleRow[]): Promise<Map<string, string>> {
    const addresses = handles.flatMap(({ email }) => email ?? []);
    if (addresses.length === 0) return new Map();
    const rows = await runSql<{ email: string; person_id: string }>(
      em,
      `select distinct on (a.email) a.email, h.person_id
       from appearance a join handle h on h.id = a.handle_id join person p on p.id = h.person_id
       where h.workspace_id = ?::uuid and a.email in (select jsonb_array_elements_text(?::jsonb))
       order by a.email, p.created_at, p.id`,
      [this.source.workspaceId, jsonParam(addresses)],
    );
    return new Map(rows.map((row) => [row.email, row.person_id]));
  }

  private async storeAppearances(em: EntityManager, handles: HandleRow[]): Promise<number> {
    const rows = await runSql<{ inserted: boolean }>(
      em,
      `insert into appearance as a (handle_id, source_id, name, email, has_left)
       select r.id, ?::uuid, r.name, r.email, r.has_left
       from jsonb_to_recordset(?::jsonb) as r(id uuid, name text, email text, has_left boolean)
       on conflict (handle_id, source_id) do update
         set name = excluded.name, email = coalesce(excluded.email, a.email), has_left = excluded.has_left
       returning (a.xmax = 0) as inserted`,
      [this.source.sourceId, jsonParam(handles)],
    );
    return rows.filter(({ inserted }) => inserted).length;
  }
}

const tellings = ({ name, email, has_left }: HandleRow): string =>
  `${name}\n${email ?? ''}\n${has_left ? 'left' : ''}`;
