-- A few decided texts are read once more by another moderator who does not see what was decided (agreement). It changes nothing.
create table moderation_sample (
  id        bigint primary key,
  case_id   bigint not null unique references moderation_case on delete cascade,
  drawn_at  timestamptz not null,
  outcome   text check (outcome in ('PUBLISH', 'RETURN', 'REFUSE')),
  judged_by bigint references account,
  judged_at timestamptz,
  check ((outcome is null) = (judged_by is null)),
  check ((outcome is null) = (judged_at is null))
);
create index moderation_sample_waiting on moderation_sample (drawn_at, id) where outcome is null;
create index moderation_case_decided_at on moderation_case (decided_at) where status = 'DECIDED';
create index audit_entry_moderation on audit_entry (at) where action in ('moderation.undone', 'moderation.taken-over');
