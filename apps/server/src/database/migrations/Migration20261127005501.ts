import { Migration } from '@mikro-orm/migrations';

export class Migration20261127005501 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "claim_review" ("claim_id" uuid not null, "handle_id" uuid not null, "status" text check ("status" in ('proposed', 'confirmed', 'corrected', 'vetoed', 'stale')) not null, "corrected_text" text null, "reviewed_by_id" uuid null, "is_by_subject" boolean not null, "reviewed_at" timestamptz not null, constraint "claim_review_pkey" primary key ("claim_id"));`);
    this.addSql(`create index "claim_review_handle_id_index" on "claim_review" ("handle_id");`);

    this.addSql(`create table "claim" ("id" uuid not null, "workspace_id" uuid not null, "handle_id" uuid not null, "kind" text check ("kind" in ('decision', 'procedure', 'owner', 'definition', 'system', 'lesson', 'promise', 'answer')) not null, "text" text not null, "question" text null, constraint "claim_pkey" primary key ("id"));`);
    this.addSql(`create index "claim_workspace_id_index" on "claim" ("workspace_id");`);
    this.addSql(`create index "claim_handle_id_index" on "claim" ("handle_id");`);

    this.addSql(`create table "claim_evidence" ("claim_id" uuid not null, "message_id" uuid not null, "source_id" uuid not null, "seen_at" timestamptz null, constraint "claim_evidence_pkey" primary key ("claim_id", "message_id"));`);
    this.addSql(`create index "claim_evidence_message_id_index" on "claim_evidence" ("message_id");`);
    this.addSql(`create index "claim_evidence_source_id_index" on "claim_evidence" ("source_id");`);

    this.addSql(`alter table "claim_review" add constraint "claim_review_handle_id_foreign" foreign key ("handle_id") references "handle" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "claim_review" add constraint "claim_review_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "account" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "claim" add constraint "claim_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "claim" add constraint "claim_handle_id_foreign" foreign key ("handle_id") references "handle" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "claim_evidence" add constraint "claim_evidence_claim_id_foreign" foreign key ("claim_id") references "claim" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "claim_evidence" add constraint "claim_evidence_message_id_foreign" foreign key ("message_id") references "message" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "claim_evidence" add constraint "claim_evidence_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "source" add column "claims_revision" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "claim_evidence" drop constraint "claim_evidence_claim_id_foreign";`);

    this.addSql(`drop table if exists "claim_review" cascade;`);

    this.addSql(`drop table if exists "claim" cascade;`);

    this.addSql(`drop table if exists "claim_evidence" cascade;`);

    this.addSql(`alter table "source" drop column "claims_revision";`);
  }

}
