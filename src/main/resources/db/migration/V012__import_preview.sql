alter table nomination_import
  drop constraint nomination_import_state_check,
  add constraint nomination_import_state_check
    check (state in ('RUNNING', 'MAPPING', 'PREVIEW', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
  -- Whether a person looks at it before anything is written.
  add preview boolean not null default false,
  add attempts_allowed int not null default 3,
  add good int not null default 0 check (good >= 0),
  add wrong int not null default 0 check (wrong >= 0),
  -- The file's own headings as JSON, and what each is read as; null until they are known.
  add headings text,
  add confirmed_at timestamptz,
  -- While it waits for a person; then what is kept of the file goes.
  add expires_at timestamptz,
  add check (preview or state not in ('MAPPING', 'PREVIEW', 'CANCELLED', 'EXPIRED')),
  add check ((state in ('MAPPING', 'PREVIEW')) = (expires_at is not null));
create index nomination_import_waiting on nomination_import (expires_at) where expires_at is not null;

-- Wrong rows of a file that waits, and its first ones: children's data, deleted with the file.
create table nomination_row (
  import_id bigint not null references nomination_import,
  sheet_row int not null check (sheet_row > 0),
  fields    text not null check (length(fields) <= 60000),
  code      text,
  mended    boolean not null,
  sample    boolean not null,
  version   bigint not null,
  primary key (import_id, sheet_row),
  check (not mended or code is null)
);
create index nomination_row_wrong on nomination_row (import_id, sheet_row) where code is not null;

-- Which children a waiting file nominates, as digests: a row that is mended must not bring one in twice.
create table nomination_identity (
  import_id bigint not null references nomination_import,
  digest    bigint not null,
  primary key (import_id, digest)
);

-- What an office said about headings of its own.
create table column_choice (
  id            bigint primary key,
  province_code text references province,
  account_id    bigint references account,
  heading_key   text not null,
  heading       text not null,
  -- Null for a heading that is not to be read.
  column_name   text,
  check (num_nonnulls(province_code, account_id) = 1),
  unique nulls not distinct (province_code, account_id, heading_key)
);

-- Two applications that may be the same child's.
create table likely_duplicate (
  id         bigint primary key,
  older_id   bigint not null references application,
  newer_id   bigint not null references application,
  reason     text not null check (reason in ('BIRTH_DATE', 'GUARDIAN')),
  state      text not null check (state in ('OPEN', 'MERGED', 'KEPT')),
  found_at   timestamptz not null,
  decided_at timestamptz,
  decided_by bigint references account,
  version    bigint not null,
  unique (older_id, newer_id),
  check (older_id < newer_id),
  check ((state = 'OPEN') = (decided_at is null)),
  check ((state = 'OPEN') = (decided_by is null))
);
create index likely_duplicate_open on likely_duplicate (id) where state = 'OPEN';
create index likely_duplicate_newer on likely_duplicate (newer_id);

-- By which a new child is compared with those who may be the same one.
create index person_birth_date on person (birth_date);
