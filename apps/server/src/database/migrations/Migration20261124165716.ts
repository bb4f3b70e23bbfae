import { Migration } from '@mikro-orm/migrations';

export class Migration20261124165716 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table "account" ("id" uuid not null, "email" text not null, "name" text not null, "password_hash" text not null, "language" text null, "created_at" timestamptz not null, constraint "account_pkey" primary key ("id"));`);
    this.addSql(`alter table "account" add constraint "account_email_unique" unique ("email");`);

    this.addSql(`create table "api_token" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "token_hash" text not null, "created_at" timestamptz not null, "last_used_at" timestamptz null, constraint "api_token_pkey" primary key ("id"));`);
    this.addSql(`alter table "api_token" add constraint "api_token_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "audit_entry" ("seq" int not null, "at" timestamptz not null, "workspace_id" uuid null, "account_id" uuid null, "action" text not null, "detail" jsonb not null, "previous" text not null, "hash" text not null, constraint "audit_entry_pkey" primary key ("seq"));`);
    this.addSql(`create index "audit_entry_workspace_id_seq_index" on "audit_entry" ("workspace_id", "seq");`);

    this.addSql(`create table "session" ("token_hash" text not null, "account_id" uuid not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, constraint "session_pkey" primary key ("token_hash"));`);

    this.addSql(`create table "sign_in_link" ("token_hash" text not null, "account_id" uuid not null, "expires_at" timestamptz not null, constraint "sign_in_link_pkey" primary key ("token_hash"));`);

    this.addSql(`create table "workspace" ("id" uuid not null, "name" text not null, "kind" text check ("kind" in ('team', 'personal')) not null, "created_at" timestamptz not null, constraint "workspace_pkey" primary key ("id"));`);

    this.addSql(`create table "source" ("id" uuid not null, "workspace_id" uuid not null, "uploaded_by_id" uuid null, "name" text not null, "visibility" text check ("visibility" in ('workspace', 'members', 'me')) not null, "audience" text not null, "time_zone" text null, "revision" text null, "created_at" timestamptz not null, constraint "source_pkey" primary key ("id"));`);
    this.addSql(`create index "source_workspace_id_index" on "source" ("workspace_id");`);

    this.addSql(`create table "source_file" ("id" uuid not null, "source_id" uuid not null, "path" text not null, "sha256" text not null, "bytes" double precision not null, "format" text null, constraint "source_file_pkey" primary key ("id"));`);
    this.addSql(`create index "source_file_sha256_index" on "source_file" ("sha256");`);
    this.addSql(`alter table "source_file" add constraint "source_file_source_id_path_unique" unique ("source_id", "path");`);

    this.addSql(`create table "import" ("id" uuid not null, "source_id" uuid not null, "phase" text check ("phase" in ('queued', 'reading', 'indexing', 'done', 'paused', 'cancelled', 'failed')) not null default 'queued', "done" double precision not null default 0, "total" double precision not null default 0, "unit" text not null default 'bytes', "records_per_second" double precision null, "seconds_left" double precision null, "is_reread" boolean not null default false, "counts" jsonb not null, "cursor" jsonb not null, "message" text null, "created_at" timestamptz not null, "started_at" timestamptz null, "finished_at" timestamptz null, constraint "import_pkey" primary key ("id"));`);
    this.addSql(`create index "import_source_id_index" on "import" ("source_id");`);

    this.addSql(`create table "skipped_record" ("id" uuid not null, "import_id" uuid not null, "seq" int not null, "file" text not null, "line" int null, "record" int null, "page" int null, "reason" text not null, "detail" text not null, constraint "skipped_record_pkey" primary key ("id"));`);
    this.addSql(`create index "skipped_record_import_id_index" on "skipped_record" ("import_id");`);

    this.addSql(`create table "document" ("id" uuid not null, "source_id" uuid not null, "file_id" uuid null, "title" text not null, "media_type" text not null, "written_at" timestamptz null, "clock" text null, "pages" int null, constraint "document_pkey" primary key ("id"));`);
    this.addSql(`create index "document_source_id_index" on "document" ("source_id");`);

    this.addSql(`create table "section" ("id" uuid not null, "document_id" uuid not null, "source_id" uuid not null, "ordinal" int not null, "headings" jsonb not null, "page" int null, "text" text not null, constraint "section_pkey" primary key ("id"));`);
    this.addSql(`create index "section_source_id_index" on "section" ("source_id");`);
    this.addSql(`create index "section_document_id_ordinal_index" on "section" ("document_id", "ordinal");`);

    this.addSql(`create table "person" ("id" uuid not null, "workspace_id" uuid not null, "given_name" text null, "created_at" timestamptz not null, constraint "person_pkey" primary key ("id"));`);
    this.addSql(`create index "person_workspace_id_index" on "person" ("workspace_id");`);

    this.addSql(`create table "question" ("id" uuid not null, "workspace_id" uuid not null, "asked_by_id" uuid not null, "thread_id" uuid not null, "text" text not null, "as_person_id" uuid null, "result" jsonb not null, "asked_at" timestamptz not null, constraint "question_pkey" primary key ("id"));`);
    this.addSql(`create index "question_thread_id_index" on "question" ("thread_id");`);
    this.addSql(`create index "question_workspace_id_asked_by_id_asked_at_index" on "question" ("workspace_id", "asked_by_id", "asked_at");`);

    this.addSql(`create table "person_merge" ("id" uuid not null, "workspace_id" uuid not null, "into_id" uuid not null, "from_id" uuid not null, "handle_ids" jsonb not null, "by_id" uuid null, "at" timestamptz not null, "undone_at" timestamptz null, constraint "person_merge_pkey" primary key ("id"));`);
    this.addSql(`create index "person_merge_workspace_id_index" on "person_merge" ("workspace_id");`);

    this.addSql(`create table "consent" ("id" uuid not null, "person_id" uuid not null, "granted_by_id" uuid null, "scope" text check ("scope" in ('knowledge', 'voice')) not null, "basis" text not null, "granted_at" timestamptz not null, "expires_at" timestamptz null, "revoked_at" timestamptz null, constraint "consent_pkey" primary key ("id"));`);
    this.addSql(`create index "consent_person_id_index" on "consent" ("person_id");`);

    this.addSql(`create table "memory" ("id" uuid not null, "workspace_id" uuid not null, "name" text not null, "relation" text not null, "attested_at" timestamptz not null, "remembered_id" uuid null, "me_id" uuid null, constraint "memory_pkey" primary key ("id"));`);
    this.addSql(`alter table "memory" add constraint "memory_workspace_id_unique" unique ("workspace_id");`);

    this.addSql(`create table "talk" ("id" uuid not null, "memory_id" uuid not null, "started_at" timestamptz not null, "ended_at" timestamptz null, constraint "talk_pkey" primary key ("id"));`);
    this.addSql(`create index "talk_memory_id_index" on "talk" ("memory_id");`);

    this.addSql(`create table "talk_turn" ("id" uuid not null, "talk_id" uuid not null, "seq" int not null, "kind" text check ("kind" in ('said', 'reply', 'never', 'notice')) not null, "text" text not null, "message_id" uuid null, "at" timestamptz not null, constraint "talk_turn_pkey" primary key ("id"));`);
    this.addSql(`create index "talk_turn_talk_id_seq_index" on "talk_turn" ("talk_id", "seq");`);

    this.addSql(`create table "member" ("id" uuid not null, "workspace_id" uuid not null, "account_id" uuid not null, "role" text check ("role" in ('viewer', 'member', 'admin', 'owner')) not null, "joined_at" timestamptz not null, constraint "member_pkey" primary key ("id"));`);
    this.addSql(`alter table "member" add constraint "member_workspace_id_account_id_unique" unique ("workspace_id", "account_id");`);

    this.addSql(`create table "source_member" ("source_id" uuid not null, "member_id" uuid not null, constraint "source_member_pkey" primary key ("source_id", "member_id"));`);

    this.addSql(`create table "invitation" ("id" uuid not null, "workspace_id" uuid not null, "invited_by_id" uuid not null, "role" text check ("role" in ('viewer', 'member', 'admin', 'owner')) not null, "email" text null, "token_hash" text not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, constraint "invitation_pkey" primary key ("id"));`);
    this.addSql(`alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "handle" ("id" uuid not null, "workspace_id" uuid not null, "person_id" uuid not null, "platform" text not null, "external_id" text not null, "is_bot" boolean not null, constraint "handle_pkey" primary key ("id"));`);
    this.addSql(`create index "handle_person_id_index" on "handle" ("person_id");`);
    this.addSql(`alter table "handle" add constraint "handle_workspace_id_platform_external_id_unique" unique ("workspace_id", "platform", "external_id");`);

    this.addSql(`create table "document_author" ("document_id" uuid not null, "handle_id" uuid not null, constraint "document_author_pkey" primary key ("document_id", "handle_id"));`);

    this.addSql(`create table "appearance" ("handle_id" uuid not null, "source_id" uuid not null, "name" text not null, "email" text null, "messages" int not null default 0, "documents" int not null default 0, "first_at" timestamptz null, "last_at" timestamptz null, constraint "appearance_pkey" primary key ("handle_id", "source_id"));`);
    this.addSql(`create index "appearance_source_id_index" on "appearance" ("source_id");`);
    this.addSql(`create index "appearance_email_index" on "appearance" ("email");`);

    this.addSql(`create table "dismissed_proposal" ("id" uuid not null, "workspace_id" uuid not null, "at" timestamptz not null, constraint "dismissed_proposal_pkey" primary key ("id"));`);
    this.addSql(`create index "dismissed_proposal_workspace_id_index" on "dismissed_proposal" ("workspace_id");`);

    this.addSql(`create table "conversation" ("id" uuid not null, "workspace_id" uuid not null, "audience" text not null, "platform" text not null, "title" text not null, "kind" text not null, constraint "conversation_pkey" primary key ("id"));`);
    this.addSql(`create index "conversation_workspace_id_index" on "conversation" ("workspace_id");`);

    this.addSql(`create table "source_conversation" ("source_id" uuid not null, "conversation_id" uuid not null, constraint "source_conversation_pkey" primary key ("source_id", "conversation_id"));`);

    this.addSql(`create table "message" ("id" uuid not null, "conversation_id" uuid not null, "source_id" uuid not null, "author_id" uuid null, "sent_at" timestamptz null, "clock" text not null, "seq" int not null, "kind" text not null, "text" text not null, "thread_id" uuid null, "reply_to_id" uuid null, "edited_at" timestamptz null, "extras" jsonb null, "place" text not null, constraint "message_pkey" primary key ("id"));`);
    this.addSql(`create index "message_source_id_index" on "message" ("source_id");`);
    this.addSql(`create index "message_author_id_sent_at_index" on "message" ("author_id", "sent_at");`);
    this.addSql(`create index "message_conversation_id_sent_at_seq_index" on "message" ("conversation_id", "sent_at", "seq");`);

    this.addSql(`alter table "api_token" add constraint "api_token_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "sign_in_link" add constraint "sign_in_link_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "source" add constraint "source_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "source" add constraint "source_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "account" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "source_file" add constraint "source_file_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "import" add constraint "import_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "skipped_record" add constraint "skipped_record_import_id_foreign" foreign key ("import_id") references "import" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "document" add constraint "document_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "document" add constraint "document_file_id_foreign" foreign key ("file_id") references "source_file" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "section" add constraint "section_document_id_foreign" foreign key ("document_id") references "document" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "section" add constraint "section_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "person" add constraint "person_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "question" add constraint "question_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "question" add constraint "question_asked_by_id_foreign" foreign key ("asked_by_id") references "account" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "question" add constraint "question_as_person_id_foreign" foreign key ("as_person_id") references "person" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "person_merge" add constraint "person_merge_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "person_merge" add constraint "person_merge_into_id_foreign" foreign key ("into_id") references "person" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "person_merge" add constraint "person_merge_from_id_foreign" foreign key ("from_id") references "person" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "person_merge" add constraint "person_merge_by_id_foreign" foreign key ("by_id") references "account" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "consent" add constraint "consent_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "consent" add constraint "consent_granted_by_id_foreign" foreign key ("granted_by_id") references "account" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "memory" add constraint "memory_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "memory" add constraint "memory_remembered_id_foreign" foreign key ("remembered_id") references "person" ("id") on update cascade on delete set null;`);
    this.addSql(`alter table "memory" add constraint "memory_me_id_foreign" foreign key ("me_id") references "person" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table "talk" add constraint "talk_memory_id_foreign" foreign key ("memory_id") references "memory" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "talk_turn" add constraint "talk_turn_talk_id_foreign" foreign key ("talk_id") references "talk" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "member" add constraint "member_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "member" add constraint "member_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "source_member" add constraint "source_member_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "source_member" add constraint "source_member_member_id_foreign" foreign key ("member_id") references "member" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "invitation" add constraint "invitation_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "invitation" add constraint "invitation_invited_by_id_foreign" foreign key ("invited_by_id") references "account" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "handle" add constraint "handle_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "handle" add constraint "handle_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "document_author" add constraint "document_author_document_id_foreign" foreign key ("document_id") references "document" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "document_author" add constraint "document_author_handle_id_foreign" foreign key ("handle_id") references "handle" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "appearance" add constraint "appearance_handle_id_foreign" foreign key ("handle_id") references "handle" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "appearance" add constraint "appearance_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "dismissed_proposal" add constraint "dismissed_proposal_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "conversation" add constraint "conversation_workspace_id_foreign" foreign key ("workspace_id") references "workspace" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "source_conversation" add constraint "source_conversation_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "source_conversation" add constraint "source_conversation_conversation_id_foreign" foreign key ("conversation_id") references "conversation" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "message" add constraint "message_conversation_id_foreign" foreign key ("conversation_id") references "conversation" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "message" add constraint "message_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "message" add constraint "message_author_id_foreign" foreign key ("author_id") references "handle" ("id") on update cascade on delete set null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "api_token" drop constraint "api_token_account_id_foreign";`);

    this.addSql(`alter table "session" drop constraint "session_account_id_foreign";`);

    this.addSql(`alter table "sign_in_link" drop constraint "sign_in_link_account_id_foreign";`);

    this.addSql(`alter table "source" drop constraint "source_uploaded_by_id_foreign";`);

    this.addSql(`alter table "question" drop constraint "question_asked_by_id_foreign";`);

    this.addSql(`alter table "person_merge" drop constraint "person_merge_by_id_foreign";`);

    this.addSql(`alter table "consent" drop constraint "consent_granted_by_id_foreign";`);

    this.addSql(`alter table "member" drop constraint "member_account_id_foreign";`);

    this.addSql(`alter table "invitation" drop constraint "invitation_invited_by_id_foreign";`);

    this.addSql(`alter table "source" drop constraint "source_workspace_id_foreign";`);

    this.addSql(`alter table "person" drop constraint "person_workspace_id_foreign";`);

    this.addSql(`alter table "question" drop constraint "question_workspace_id_foreign";`);

    this.addSql(`alter table "person_merge" drop constraint "person_merge_workspace_id_foreign";`);

    this.addSql(`alter table "memory" drop constraint "memory_workspace_id_foreign";`);

    this.addSql(`alter table "member" drop constraint "member_workspace_id_foreign";`);

    this.addSql(`alter table "invitation" drop constraint "invitation_workspace_id_foreign";`);

    this.addSql(`alter table "handle" drop constraint "handle_workspace_id_foreign";`);

    this.addSql(`alter table "dismissed_proposal" drop constraint "dismissed_proposal_workspace_id_foreign";`);

    this.addSql(`alter table "conversation" drop constraint "conversation_workspace_id_foreign";`);

    this.addSql(`alter table "source_file" drop constraint "source_file_source_id_foreign";`);

    this.addSql(`alter table "import" drop constraint "import_source_id_foreign";`);

    this.addSql(`alter table "document" drop constraint "document_source_id_foreign";`);

    this.addSql(`alter table "section" drop constraint "section_source_id_foreign";`);

    this.addSql(`alter table "source_member" drop constraint "source_member_source_id_foreign";`);

    this.addSql(`alter table "appearance" drop constraint "appearance_source_id_foreign";`);

    this.addSql(`alter table "source_conversation" drop constraint "source_conversation_source_id_foreign";`);

    this.addSql(`alter table "message" drop constraint "message_source_id_foreign";`);

    this.addSql(`alter table "document" drop constraint "document_file_id_foreign";`);

    this.addSql(`alter table "skipped_record" drop constraint "skipped_record_import_id_foreign";`);

    this.addSql(`alter table "section" drop constraint "section_document_id_foreign";`);

    this.addSql(`alter table "document_author" drop constraint "document_author_document_id_foreign";`);

    this.addSql(`alter table "question" drop constraint "question_as_person_id_foreign";`);

    this.addSql(`alter table "person_merge" drop constraint "person_merge_into_id_foreign";`);

    this.addSql(`alter table "person_merge" drop constraint "person_merge_from_id_foreign";`);

    this.addSql(`alter table "consent" drop constraint "consent_person_id_foreign";`);

    this.addSql(`alter table "memory" drop constraint "memory_remembered_id_foreign";`);

    this.addSql(`alter table "memory" drop constraint "memory_me_id_foreign";`);

    this.addSql(`alter table "handle" drop constraint "handle_person_id_foreign";`);

    this.addSql(`alter table "talk" drop constraint "talk_memory_id_foreign";`);

    this.addSql(`alter table "talk_turn" drop constraint "talk_turn_talk_id_foreign";`);

    this.addSql(`alter table "source_member" drop constraint "source_member_member_id_foreign";`);

    this.addSql(`alter table "document_author" drop constraint "document_author_handle_id_foreign";`);

    this.addSql(`alter table "appearance" drop constraint "appearance_handle_id_foreign";`);

    this.addSql(`alter table "message" drop constraint "message_author_id_foreign";`);

    this.addSql(`alter table "source_conversation" drop constraint "source_conversation_conversation_id_foreign";`);

    this.addSql(`alter table "message" drop constraint "message_conversation_id_foreign";`);

    this.addSql(`drop table if exists "account" cascade;`);

    this.addSql(`drop table if exists "api_token" cascade;`);

    this.addSql(`drop table if exists "audit_entry" cascade;`);

    this.addSql(`drop table if exists "session" cascade;`);

    this.addSql(`drop table if exists "sign_in_link" cascade;`);

    this.addSql(`drop table if exists "workspace" cascade;`);

    this.addSql(`drop table if exists "source" cascade;`);

    this.addSql(`drop table if exists "source_file" cascade;`);

    this.addSql(`drop table if exists "import" cascade;`);

    this.addSql(`drop table if exists "skipped_record" cascade;`);

    this.addSql(`drop table if exists "document" cascade;`);

    this.addSql(`drop table if exists "section" cascade;`);

    this.addSql(`drop table if exists "person" cascade;`);

    this.addSql(`drop table if exists "question" cascade;`);

    this.addSql(`drop table if exists "person_merge" cascade;`);

    this.addSql(`drop table if exists "consent" cascade;`);

    this.addSql(`drop table if exists "memory" cascade;`);

    this.addSql(`drop table if exists "talk" cascade;`);

    this.addSql(`drop table if exists "talk_turn" cascade;`);

    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`drop table if exists "source_member" cascade;`);

    this.addSql(`drop table if exists "invitation" cascade;`);

    this.addSql(`drop table if exists "handle" cascade;`);

    this.addSql(`drop table if exists "document_author" cascade;`);

    this.addSql(`drop table if exists "appearance" cascade;`);

    this.addSql(`drop table if exists "dismissed_proposal" cascade;`);

    this.addSql(`drop table if exists "conversation" cascade;`);

    this.addSql(`drop table if exists "source_conversation" cascade;`);

    this.addSql(`drop table if exists "message" cascade;`);
  }

}
