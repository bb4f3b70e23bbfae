import { Migration } from '@mikro-orm/migrations';

export class Migration20261127063147 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "correction" ("id" uuid not null, "person_id" uuid not null, "source_id" uuid not null, "scene" text not null, "wrong" text not null, "right" text not null, "claim_id" uuid null, "by_id" uuid null, "is_by_subject" boolean not null, "at" timestamptz not null, "since" int not null, "until" int null, constraint "correction_pkey" primary key ("id"));`);
    this.addSql(`create index "correction_person_id_index" on "correction" ("person_id");`);
    this.addSql(`create index "correction_source_id_index" on "correction" ("source_id");`);

    this.addSql(`alter table "correction" add constraint "correction_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "correction" add constraint "correction_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "correction" add constraint "correction_by_id_foreign" foreign key ("by_id") references "account" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "profile_version" drop constraint if exists "profile_version_reason_check";`);

    this.addSql(`alter table "profile_version" add constraint "profile_version_reason_check" check("reason" in ('first', 'sources', 'review', 'correction', 'rollback'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "correction" cascade;`);

    this.addSql(`alter table "profile_version" drop constraint if exists "profile_version_reason_check";`);

    this.addSql(`alter table "profile_version" add constraint "profile_version_reason_check" check("reason" in ('first', 'sources', 'review', 'rollback'));`);
  }

}
