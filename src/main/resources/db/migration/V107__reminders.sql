-- How long before a time its reminders go; a kind without a row has its usual ones.
create table reminder_plan (
  kind       text primary key check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- Minutes, the longest first; empty for none.
  offsets    text not null check (offsets ~ '^([0-9]{1,6}(,[0-9]{1,6})*)?$'),
  changed_by bigint not null references account,
  changed_at timestamptz not null,
  version    bigint not null
);

-- One reminder of one time. When the time moves, what is planned moves along; what was told stays told.
create table reminder (
  id             bigint primary key,
  kind           text not null,
  about_kind     text not null,
  about_id       bigint not null,
  at             timestamptz not null,
  before_minutes int not null check (before_minutes > 0),
  due_at         timestamptz not null,
  state          text not null check (state in ('PLANNED', 'TOLD', 'MISSED')),
  settled_at     timestamptz,
  -- How many people were told.
  told           int not null default 0 check (told >= 0),
  unique (kind, about_kind, about_id, at, before_minutes),
  check ((state = 'PLANNED') = (settled_at is null)),
  check (due_at < at)
);
create index reminder_due on reminder (due_at, id) where state = 'PLANNED';
create index reminder_settled on reminder (kind, settled_at) where state <> 'PLANNED';
