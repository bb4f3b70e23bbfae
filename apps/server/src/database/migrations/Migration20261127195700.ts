import { Migration } from '@mikro-orm/migrations';

export class Migration20261127195700 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "memory" add column "allowed_model" text null;`);
    this.addSql(`alter table "talk_turn" add column "arranged_by" text null;`);
    this.addSql(`alter table "talk_turn" drop constraint if exists "talk_turn_kind_check";`);
    this.addSql(`alter table "talk_turn" add constraint "talk_turn_kind_check" check ("kind" in ('said', 'reply', 'arranged', 'never', 'notice'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "talk_turn" where "kind" = 'arranged';`);
    this.addSql(`alter table "talk_turn" drop constraint if exists "talk_turn_kind_check";`);
    this.addSql(`alter table "talk_turn" add constraint "talk_turn_kind_check" check ("kind" in ('said', 'reply', 'never', 'notice'));`);
    this.addSql(`alter table "talk_turn" drop column "arranged_by";`);
    this.addSql(`alter table "memory" drop column "allowed_model";`);
  }

}
