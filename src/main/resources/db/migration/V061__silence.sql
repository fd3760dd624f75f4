-- S23: for a limited time a child's texts are not taken. One person alone silences for 7 days at most.
create table silence (
  id           bigint primary key,
  account_id   bigint not null references account,
  case_id      bigint not null references moderation_case,
  days         int not null check (days between 1 and 365),
  reason       text not null check (length(reason) between 10 and 1000),
  asked_by     bigint not null references account,
  asked_at     timestamptz not null,
  confirmed_by bigint references account,
  confirmed_at timestamptz,
  begins_at    timestamptz,
  ends_at      timestamptz,
  lifted_by    bigint references account,
  lifted_at    timestamptz,
  version      bigint not null,
  check (confirmed_by <> asked_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((begins_at is null) = (ends_at is null)),
  check (confirmed_by is null or begins_at is not null),
  check (begins_at is null or confirmed_by is not null or ends_at <= begins_at + interval '168 hours'),
  check ((lifted_by is null) = (lifted_at is null)),
  exclude using gist (account_id with =, tstzrange(begins_at, ends_at) with &&)
    where (lifted_at is null and begins_at is not null)
);
create index silence_account on silence (account_id, ends_at);
