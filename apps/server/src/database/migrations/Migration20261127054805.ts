import { Migration } from '@mikro-orm/migrations';

export class Migration20261127054805 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "question" add column "meeting_id" uuid null;`);
    this.addSql(`create index "question_meeting_id_index" on "question" ("meeting_id");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index "question_meeting_id_index";`);
    this.addSql(`alter table "question" drop column "meeting_id";`);
  }

}
