import { Migration } from '@mikro-orm/migrations';

export class Migration20261127002052 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "fidelity" ("person_id" uuid not null, "state" text not null, "measured_at" timestamptz not null, "figures" jsonb not null, constraint "fidelity_pkey" primary key ("person_id"));`);

    this.addSql(`alter table "fidelity" add constraint "fidelity_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fidelity" cascade;`);
  }

}
