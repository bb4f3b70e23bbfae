import { Migration } from '@mikro-orm/migrations';

export class Migration20261127015033 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "consent" add column "revoked_by_subject" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "consent" drop column "revoked_by_subject";`);
  }

}
