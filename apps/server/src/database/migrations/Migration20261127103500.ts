import { Migration } from '@mikro-orm/migrations';

/** Claims are found anew, with the places of what was asked; the copies of the askers' words go. */
export class Migration20261127103500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table "claim_evidence" add column "asked_id" uuid null;`);
    this.addSql(`alter table "claim_evidence" add constraint "claim_evidence_asked_id_foreign" foreign key ("asked_id") references "message" ("id") on update cascade on delete set null;`);
    this.addSql(`create index "claim_evidence_asked_id_index" on "claim_evidence" ("asked_id");`);

    this.addSql(`alter table "claim" drop column "question";`);

    this.addSql(`update "source" set "claims_revision" = null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "claim_evidence" drop constraint "claim_evidence_asked_id_foreign";`);

    this.addSql(`alter table "claim" add column "question" text null;`);

    this.addSql(`drop index "claim_evidence_asked_id_index";`);
    this.addSql(`alter table "claim_evidence" drop column "asked_id";`);
  }

}
