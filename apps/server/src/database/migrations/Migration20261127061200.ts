import { Migration } from '@mikro-orm/migrations';

export class Migration20261127061200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "memory" add column "bond" text check ("bond" in ('partner', 'friend', 'family', 'died')) null, add column "calls_me" text not null default '', add column "about" text not null default '', add column "told" jsonb not null default '{}';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "memory" drop column "bond", drop column "calls_me", drop column "about", drop column "told";`);
  }

}
