import { Migration } from '@mikro-orm/migrations';

export class Migration20261126211630 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "let_go" ("id" uuid not null, "account_id" uuid not null, "name_hash" text not null, "until" timestamptz not null, constraint "let_go_pkey" primary key ("id"));`);
    this.addSql(`alter table "let_go" add constraint "let_go_account_id_name_hash_unique" unique ("account_id", "name_hash");`);

    this.addSql(`alter table "let_go" add constraint "let_go_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "let_go" cascade;`);
  }

}
