-- What an account is told in the application: that something happened to a thing, never its words. A fact that is told again
-- moves up and is unread again; it never stands there twice.
create table notice (
  id         bigint primary key,
  account_id bigint not null references account,
  kind       text not null check (kind ~ '^[A-Z_]{3,40}$'),
  topic      text not null check (topic ~ '^[A-Z_]{3,40}$'),
  about_kind text not null,
  about_id   bigint not null,
  -- Tells two happenings of one kind to one thing apart; empty where there is but one.
  fact       text not null check (length(fact) <= 60),
  -- Later than it was written while what it tells can still be undone.
  shown_from timestamptz not null,
  read_at    timestamptz,
  unique (account_id, kind, about_kind, about_id, fact)
);
create index notice_newest on notice (account_id, shown_from, id);
create index notice_unread on notice (account_id, shown_from) where read_at is null;
create index notice_about on notice (about_kind, about_id);
create index notice_old on notice (shown_from);

-- What an account does not want to be told in the application; which mails an address does not want stands in mail_stop.
create table turned_off (
  account_id bigint not null references account,
  topic      text not null check (topic ~ '^[A-Z_]{3,40}$'),
  primary key (account_id, topic)
);

-- A summary by mail, for those who asked for one.
create table digest_wish (
  account_id bigint primary key references account,
  rhythm     text not null check (rhythm in ('DAILY', 'WEEKLY')),
  -- Where its reader is: no two in one day.
  sent_on    date,
  asked_at   timestamptz not null
);
