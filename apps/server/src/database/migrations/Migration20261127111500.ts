import { Migration } from '@mikro-orm/migrations';

export class Migration20261127111500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "appearance" add column "has_left" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "appearance" drop column "has_left";`);
  }

}
