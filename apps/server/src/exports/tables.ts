import type { EntityManager } from '@mikro-orm/core';
import { rows } from '../database/rows';

/** What is no content: the list of migrations, and what would sign somebody in. */
const leftOut = ['mikro_orm_migrations', 'session', 'sign_in_link'];

/** Names of all tables with content, each after those it refers to. */
export async function tablesInOrder(em: EntityManager): Promise<string[]> {
  const tables = await rows<{ name: string }>(
    em,
    `select table_name::text as name from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`,
  );
  const references = await rows<{ from: string; to: string }>(
    em,
    `select a.relname::text as "from", b.relname::text as "to" from pg_constraint c
     join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
     where c.contype = 'f' and c.connamespace = current_schema()::regnamespace`,
  );
  const ordered: string[] = [];
  let left = tables.map(({ name }) => name).filter((name) => !leftOut.includes(name));
  while (left.length > 0) {
    const isFree = (name: string): boolean =>
      !references.some(({ from, to }) => from === name && to !== name && left.includes(to));
    const free = left.filter(isFree);
    if (free.length === 0) throw new Error(`the tables ${left.join(', ')} refer to each other in a circle`);
    ordered.push(...free);
    left = left.filter((name) => !free.includes(name));
  }
  return ordered;
}

/** Rows as the database writes them in JSON, without line breaks. Needs the transaction of `em`. */
export async function* dumpTable(em: EntityManager, table: string): AsyncGenerator<string> {
  await rows(em, `declare dumped no scroll cursor for select row_to_json(t)::text as line from "${table}" t`);
  for (;;) {
    const some = await rows<{ line: string }>(em, 'fetch 500 from dumped');
    if (some.length === 0) break;
    for (const { line } of some) yield line;
  }
  await rows(em, 'close dumped');
}
