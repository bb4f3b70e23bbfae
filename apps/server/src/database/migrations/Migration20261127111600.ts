import { Migration } from '@mikro-orm/migrations';

export class Migration20261127111600 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "section" add column "read_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "section" drop column "read_by";`);
  }

}
