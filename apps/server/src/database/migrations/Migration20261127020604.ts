import { Migration } from '@mikro-orm/migrations';

export class Migration20261127020604 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "erasure_request" ("id" uuid not null, "workspace_id" uuid not null, "asked_by_id" uuid not null, "person_id" uuid not null, "asked_at" timestamptz not null, "receipt" text null, constraint "erasure_request_pkey" primary key ("id"));`);
    this.addSql(`create index "erasure_request_workspace_id_index" on "erasure_request" ("workspace_id");`);

    this.addSql(`create table "erased_handle" ("id" uuid not null, "workspace_id" uuid not null, "erased_at" timestamptz not null, constraint "erased_handle_pkey" primary key ("id"));`);
    this.addSql(`create index "erased_handle_workspace_id_index" on "erased_handle" ("workspace_id");`);

    this.addSql(`alter table "erasure_request" add constraint "erasure_request_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "erasure_request" add constraint "erasure_request_asked_by_id_foreign" foreign key ("asked_by_id") references "account" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "erased_handle" add constraint "erased_handle_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "erasure_request" cascade;`);

    this.addSql(`drop table if exists "erased_handle" cascade;`);
  }

}
