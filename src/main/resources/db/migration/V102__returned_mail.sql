-- It was handed over and came back.
alter table outbox_mail add column bounced_at timestamptz;
alter table outbox_mail drop constraint outbox_mail_status_check;
alter table outbox_mail drop constraint outbox_mail_check1;
alter table outbox_mail
  add check (status in ('QUEUED', 'SENDING', 'SENT', 'RETRY', 'FAILED', 'WITHHELD', 'BOUNCED')),
  add check ((status in ('SENT', 'BOUNCED')) = (sent_at is not null)),
  add check ((status = 'BOUNCED') = (bounced_at is not null));

-- An address from which mail came back. Closed ones are not written to.
create table mail_trouble (
  address_key bigint primary key,
  -- The last mail that came back: it tells to whom, and about whom.
  mail_id     bigint not null references outbox_mail,
  reason      text not null,
  times       int not null check (times > 0),
  first_at    timestamptz not null,
  last_at     timestamptz not null,
  closed_at   timestamptz
);
create index mail_trouble_closed on mail_trouble (closed_at) where closed_at is not null;

-- Messages that were read from the mailbox for returned mail, by what IMAP calls them: each one counts once.
create table returned_message (
  validity bigint not null,
  uid      bigint not null,
  read_at  timestamptz not null,
  outcome  text not null,
  primary key (validity, uid)
);
create index returned_message_old on returned_message (read_at);
-- One node reads at a time, until then.
create table returned_reading (
  id         int primary key check (id = 1),
  taken_until timestamptz not null
);
insert into returned_reading values (1, '2000-01-01T00:00:00Z');
