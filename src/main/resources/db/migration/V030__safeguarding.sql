-- Where a case is referred to. A unit without a regency is the province's own.
create table safeguarding_unit (
  id            bigint primary key,
  kind          text not null check (kind in ('SOCIAL_OFFICE', 'UPTD_PPA', 'LPA', 'POLICE')),
  office_type   text check (office_type in ('A', 'B', 'C')),
  province_code text not null references province,
  regency_code  text,
  name          text not null check (length(name) between 1 and 200),
  phone         text not null check (length(phone) between 3 and 40),
  hours         text check (length(hours) between 1 and 200),
  checked_on    date not null,
  retired_at    timestamptz,
  version       bigint not null,
  foreign key (regency_code, province_code) references regency (code, province_code),
  check ((kind = 'SOCIAL_OFFICE') = (office_type is not null))
);
create index safeguarding_unit_place on safeguarding_unit (province_code, regency_code);

-- A sealed case. What was said stands in its entries, sealed under a key that is not in the database; of the code that the
-- reporter comes back with only a keyed digest is kept.
create table safeguarding_case (
  id               bigint primary key,
  source           text not null check (source in ('REPORTER', 'STAFF', 'CUE')),
  raised_by        bigint references account,
  raised_at        timestamptz not null,
  code_digest      bytea unique,
  request_digest   bytea,
  subject_kind     text,
  subject_id       bigint,
  state            text not null check (state in ('NEW', 'TRIAGED', 'REFERRED', 'ACKNOWLEDGED', 'HANDLED', 'CLOSED')),
  level            text not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
  province_code    text references province,
  regency_code     text,
  concerns_office  boolean not null,
  clock_from       timestamptz not null,
  due_at           timestamptz not null check (due_at > clock_from),
  escalated_at     timestamptz,
  reporter_waiting boolean not null,
  close_reason     text check (close_reason in ('SAFE', 'HANDED_OVER', 'NO_DANGER', 'NOT_REACHED', 'REPEATED', 'MISTAKE')),
  version          bigint not null,
  foreign key (regency_code, province_code) references regency (code, province_code),
  check ((state = 'CLOSED') = (close_reason is not null)),
  check ((source = 'STAFF') = (raised_by is not null)),
  check ((source = 'CUE') = (code_digest is null)),
  check ((subject_kind is null) = (subject_id is null)),
  check (regency_code is null or province_code is not null)
);
create index safeguarding_case_clock on safeguarding_case (due_at)
  where escalated_at is null and state in ('NEW', 'TRIAGED', 'REFERRED');
create index safeguarding_case_raised on safeguarding_case (raised_at);
create unique index safeguarding_case_one_cue on safeguarding_case (subject_kind, subject_id)
  where source = 'CUE' and state <> 'CLOSED';

-- Whom a case concerns, or who may not know of it.
create table safeguarding_exclusion (
  case_id    bigint not null references safeguarding_case,
  account_id bigint not null references account,
  primary key (case_id, account_id)
);

-- Everything that was said, done and read, in its order.
create table safeguarding_entry (
  id           bigint primary key,
  case_id      bigint not null references safeguarding_case,
  kind         text not null check (kind in ('RAISED', 'WHAT', 'WHO', 'REACH', 'EVIDENCE', 'REPORTER_NOTE', 'REPLY', 'NOTE',
                 'READ', 'TRIAGED', 'LEVEL_RAISED', 'LEVEL_LOWERED', 'REFERRED', 'COPIED', 'ACKNOWLEDGED', 'HANDLED',
                 'CLOSED', 'REOPENED', 'SHUT_OUT', 'SHEET_MADE', 'ESCALATED')),
  at           timestamptz not null,
  account_id   bigint references account,
  level        text check (level in ('LOW', 'MEDIUM', 'HIGH')),
  unit_id      bigint references safeguarding_unit,
  close_reason text,
  nonce        bytea unique check (length(nonce) = 12),
  sealed       bytea,
  check ((nonce is null) = (sealed is null)),
  check ((kind in ('REFERRED', 'COPIED')) = (unit_id is not null)),
  check ((kind = 'CLOSED') = (close_reason is not null)),
  check (level is not null or kind not in ('RAISED', 'TRIAGED', 'LEVEL_RAISED', 'LEVEL_LOWERED'))
);
create index safeguarding_entry_case on safeguarding_entry (case_id, id);

-- A report cannot be deleted, only closed with a reason (domain.md L23); evidence outlives what it was copied from (S18).
create trigger safeguarding_entry_append_only before update or delete on safeguarding_entry
  for each row execute function refuse_change();
create trigger safeguarding_entry_not_emptied before truncate on safeguarding_entry
  for each statement execute function refuse_change();
create trigger safeguarding_case_kept before delete on safeguarding_case
  for each row execute function refuse_change();
create trigger safeguarding_case_not_emptied before truncate on safeguarding_case
  for each statement execute function refuse_change();
