-- What is public may be read once more: the same revision has one case for each reading.
alter table moderation_case add reading int not null default 1 check (reading > 0);
alter table moderation_case drop constraint moderation_case_subject_kind_subject_id_revision_key;
alter table moderation_case add unique (subject_kind, subject_id, revision, reading);

-- One account, one thing, one report (S20). The reporter is never shown.
create table item_report (
  id           bigint primary key,
  subject_kind text not null,
  subject_id   bigint not null,
  revision     int not null check (revision > 0),
  case_id      bigint not null references moderation_case,
  reporter_id  bigint not null references account,
  reason       text not null check (reason in ('PERSONAL_DATA', 'HURTFUL', 'NOT_FOR_CHILDREN', 'NOT_TRUE', 'OTHER')),
  reported_at  timestamptz not null,
  unique (subject_kind, subject_id, revision, reporter_id)
);
create index item_report_case on item_report (case_id);
create index item_report_reporter on item_report (reporter_id, reported_at);
create trigger item_report_never_rewritten before update on item_report
  for each row execute function refuse_change();
