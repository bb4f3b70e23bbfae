import { Migration } from '@mikro-orm/migrations';

export class Migration20261126212458 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "memory" add column "use" jsonb null, add column "daily_minutes" int null, add column "break_until" timestamptz null, add column "cool_off_until" timestamptz null, add column "cool_off_signs" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "memory" drop column "use", drop column "daily_minutes", drop column "break_until", drop column "cool_off_until", drop column "cool_off_signs";`);
  }

}
