-- What guardians ask to have corrected or paused, with its clock of 72 hours (L12).
create table family_request (
  id             bigint primary key,
  application_id bigint not null references application,
  guardian_id    bigint not null references guardian,
  kind           text not null check (kind in ('CORRECTION', 'SUSPENSION')),
  -- Names of what is wrong, with commas; null for a pause.
  fields         text,
  words          text check (length(words) between 1 and 1000),
  state          text not null check (state in ('OPEN', 'DONE', 'REFUSED')),
  asked_at       timestamptz not null,
  due_at         timestamptz not null check (due_at > asked_at),
  answer         text check (length(answer) between 1 and 1000),
  answered_by    bigint references account,
  answered_at    timestamptz,
  version        bigint not null,
  check ((kind = 'CORRECTION') = (fields is not null)),
  check ((state = 'OPEN') = (answered_at is null)),
  check (state <> 'REFUSED' or answer is not null)
);
create unique index family_request_one_open on family_request (application_id, kind) where state = 'OPEN';
create index family_request_of on family_request (application_id, id);
create index family_request_due on family_request (due_at, id) where state = 'OPEN';

-- Since when nothing is done with it, because the guardian asked for that.
alter table application add column suspended_at timestamptz;
