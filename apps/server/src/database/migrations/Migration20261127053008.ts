import { Migration } from '@mikro-orm/migrations';

export class Migration20261127053008 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "slack_user" ("team_id" text not null, "user_id" text not null, "token_id" uuid not null, "workspace_id" uuid not null, "connected_at" timestamptz not null, constraint "slack_user_pkey" primary key ("team_id", "user_id"));`);

    this.addSql(`alter table "slack_user" add constraint "slack_user_token_id_foreign" foreign key ("token_id") references "api_token" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "slack_user" add constraint "slack_user_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "slack_user" cascade;`);
  }

}
