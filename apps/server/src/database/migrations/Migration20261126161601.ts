import { Migration } from '@mikro-orm/migrations';

export class Migration20261126161601 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "source" add column "keep_places" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "source" drop column "keep_places";`);
  }

}
