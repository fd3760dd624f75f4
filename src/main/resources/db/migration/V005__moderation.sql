create table moderation_case (
  id            bigint primary key,
  subject_kind  text not null,
  subject_id    bigint not null,
  revision      int not null check (revision > 0),
  author_id     bigint not null references account,
  title         text not null,
  body          text not null,
  byline        text not null,
  topic         text not null,
  status        text not null check (status in ('OPEN', 'DECIDED', 'VOID')),
  opened_at     timestamptz not null,
  claimed_by    bigint references account,
  claimed_until timestamptz,
  outcome       text check (outcome in ('PUBLISH', 'RETURN', 'REFUSE')),
  reason        text check (length(reason) <= 2000),
  decided_by    bigint references account,
  decided_at    timestamptz,
  version       bigint not null,
  unique (subject_kind, subject_id, revision),
  check ((status = 'DECIDED') = (outcome is not null and decided_by is not null and decided_at is not null)),
  check (outcome is null or outcome = 'PUBLISH' or reason is not null)
);
-- One revision of a thing waits at a time: opening the next voids it (S13).
create unique index moderation_case_one_open on moderation_case (subject_kind, subject_id) where status = 'OPEN';
create index moderation_case_queue on moderation_case (opened_at, id) where status = 'OPEN';

-- S7: the role works only with vetting, training and the code of conduct in date.
create table moderator_clearance (
  account_id      bigint primary key references account,
  vetted_until    date not null,
  trained_until   date not null,
  code_signed_on  date not null,
  version         bigint not null
);
