import { Migration } from '@mikro-orm/migrations';

export class Migration20261127105000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "counted_profile" ("person_id" uuid not null, "state" text not null, "counted_over" jsonb not null, "counted_at" timestamptz not null, "profile" jsonb not null, constraint "counted_profile_pkey" primary key ("person_id", "state"));`);
    this.addSql(`create index "counted_profile_counted_over_index" on "counted_profile" using gin ("counted_over");`);

    this.addSql(`alter table "counted_profile" add constraint "counted_profile_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "counted_profile" cascade;`);
  }

}
