import { Migration } from '@mikro-orm/migrations';

export class Migration20261124161324 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "audit_entry" ("seq" int not null, "at" timestamptz not null, "workspace_id" uuid null, "account_id" uuid null, "action" text not null, "detail" jsonb not null, "previous" text not null, "hash" text not null, constraint "audit_entry_pkey" primary key ("seq"));`);
    this.addSql(`create index "audit_entry_workspace_id_seq_index" on "audit_entry" ("workspace_id", "seq");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);
  }

}
