import { Migration } from '@mikro-orm/migrations';

export class Migration20261127070500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "told" ("id" uuid not null, "person_id" uuid not null, "kind" text check ("kind" in ('name', 'role', 'impression', 'tag', 'interview')) not null, "part" text null, "question" text null, "text" text not null, "by_id" uuid null, "is_by_subject" boolean not null, "at" timestamptz not null, "since" int not null, "until" int null, constraint "told_pkey" primary key ("id"));`);
    this.addSql(`create index "told_person_id_until_index" on "told" ("person_id", "until");`);

    this.addSql(`alter table "told" add constraint "told_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "told" add constraint "told_by_id_foreign" foreign key ("by_id") references "account" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "profile_version" drop constraint if exists "profile_version_reason_check";`);

    this.addSql(`alter table "profile_version" add constraint "profile_version_reason_check" check("reason" in ('first', 'sources', 'review', 'correction', 'told', 'rollback'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "told" cascade;`);

    this.addSql(`alter table "profile_version" drop constraint if exists "profile_version_reason_check";`);

    this.addSql(`alter table "profile_version" add constraint "profile_version_reason_check" check("reason" in ('first', 'sources', 'review', 'correction', 'rollback'));`);
  }

}
