import { Migration } from '@mikro-orm/migrations';

export class Migration20261127064100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "recollection" ("id" uuid not null, "memory_id" uuid not null, "kind" text check ("kind" in ('place', 'habit', 'date', 'joke', 'nickname', 'gift', 'song', 'promise', 'argument', 'sweet', 'breakup', 'moment')) not null, "text" text not null, "date" text null, "days" int null, "place" text null, "status" text check ("status" in ('proposed', 'confirmed', 'dropped')) not null, "is_theirs" boolean null, "message_ids" jsonb not null, constraint "recollection_pkey" primary key ("id"));`);
    this.addSql(`create index "recollection_memory_id_index" on "recollection" ("memory_id");`);

    this.addSql(`alter table "recollection" add constraint "recollection_memory_id_foreign" foreign key ("memory_id") references "memory" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "memory" add column "recollections_state" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "recollection" cascade;`);

    this.addSql(`alter table "memory" drop column "recollections_state";`);
  }

}
