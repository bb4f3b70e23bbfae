import { Migration } from '@mikro-orm/migrations';

export class Migration20261126203013 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "import" drop constraint if exists "import_phase_check";`);

    this.addSql(`alter table "source" add column "choices" jsonb null;`);

    this.addSql(`alter table "import" add constraint "import_phase_check" check("phase" in ('waiting', 'queued', 'reading', 'indexing', 'done', 'paused', 'cancelled', 'failed'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "import" drop constraint if exists "import_phase_check";`);

    this.addSql(`alter table "import" add constraint "import_phase_check" check("phase" in ('queued', 'reading', 'indexing', 'done', 'paused', 'cancelled', 'failed'));`);

    this.addSql(`alter table "source" drop column "choices";`);
  }

}
