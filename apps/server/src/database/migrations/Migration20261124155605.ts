import { Migration } from '@mikro-orm/migrations';

export class Migration20261124155605 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table "source_conversation" ("source_id" uuid not null, "conversation_id" uuid not null, constraint "source_conversation_pkey" primary key ("source_id", "conversation_id"));`,
    );

    this.addSql(
      `alter table "source_conversation" add constraint "source_conversation_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "source_conversation" add constraint "source_conversation_conversation_id_foreign" foreign key ("conversation_id") references "conversation" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "import" add column "records_per_second" double precision null, add column "seconds_left" double precision null, add column "is_reread" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "source_conversation" cascade;`);

    this.addSql(
      `alter table "import" drop column "records_per_second", drop column "seconds_left", drop column "is_reread";`,
    );
  }
}
