import { Migration } from '@mikro-orm/migrations';

export class Migration20261127004425 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create index "message_thread_id_index" on "message" ("thread_id") where "thread_id" is not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index "message_thread_id_index";`);
  }

}
