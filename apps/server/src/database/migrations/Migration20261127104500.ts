import { Migration } from '@mikro-orm/migrations';

export class Migration20261127104500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "recollection" add column "photo_ids" jsonb not null default '[]';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "recollection" drop column "photo_ids";`);
  }

}
