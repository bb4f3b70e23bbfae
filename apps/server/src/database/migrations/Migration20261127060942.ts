import { Migration } from '@mikro-orm/migrations';

export class Migration20261127060942 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "profile_version" ("id" uuid not null, "person_id" uuid not null, "number" int not null, "reason" text check ("reason" in ('first', 'sources', 'review', 'rollback')) not null, "restores" int null, "at" timestamptz not null, "by_id" uuid null, "consent_id" uuid null, "numbers" jsonb null, "counted_over" jsonb not null, "records" text null, constraint "profile_version_pkey" primary key ("id"));`);
    this.addSql(`alter table "profile_version" add constraint "profile_version_person_id_number_unique" unique ("person_id", "number");`);

    this.addSql(`create table "version_claim" ("id" uuid not null, "person_id" uuid not null, "handle_id" uuid not null, "source_id" uuid not null, "claim_id" uuid not null, "kind" text check ("kind" in ('decision', 'procedure', 'owner', 'definition', 'system', 'lesson', 'promise', 'answer')) not null, "text" text not null, "status" text check ("status" in ('proposed', 'confirmed', 'corrected', 'vetoed', 'stale')) not null, "corrected_text" text null, "is_by_subject" boolean not null default false, "reviewed_by_id" uuid null, "reviewed_at" timestamptz null, "seen" int not null, "first_at" timestamptz null, "last_at" timestamptz null, "since" int not null, "until" int null, constraint "version_claim_pkey" primary key ("id"));`);
    this.addSql(`create index "version_claim_handle_id_index" on "version_claim" ("handle_id");`);
    this.addSql(`create index "version_claim_source_id_index" on "version_claim" ("source_id");`);
    this.addSql(`create index "version_claim_person_id_until_index" on "version_claim" ("person_id", "until");`);

    this.addSql(`alter table "profile_version" add constraint "profile_version_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "profile_version" add constraint "profile_version_by_id_foreign" foreign key ("by_id") references "account" ("id") on update cascade on delete set null;`);
    this.addSql(`alter table "profile_version" add constraint "profile_version_consent_id_foreign" foreign key ("consent_id") references "consent" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "version_claim" add constraint "version_claim_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "version_claim" add constraint "version_claim_handle_id_foreign" foreign key ("handle_id") references "handle" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "version_claim" add constraint "version_claim_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "version_claim" add constraint "version_claim_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "account" ("id") on update cascade on delete set null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "profile_version" cascade;`);

    this.addSql(`drop table if exists "version_claim" cascade;`);
  }

}
