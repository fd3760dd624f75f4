create table outbox_mail (
  id              bigint primary key,
  kind            text not null,
  about_kind      text not null,
  about_id        bigint not null,
  recipient_name  text not null,
  recipient       text not null,
  language        text not null check (language in ('id', 'en')),
  subject         text not null,
  text_body       text not null,
  html_body       text not null,
  message_id      text not null unique,
  status          text not null check (status in ('QUEUED', 'SENDING', 'SENT', 'RETRY', 'FAILED', 'WITHHELD')),
  attempts        int not null,
  due_at          timestamptz,
  error           text,
  queued_at       timestamptz not null,
  sent_at         timestamptz,
  version         bigint not null,
  check ((status in ('QUEUED', 'RETRY', 'SENDING')) = (due_at is not null)),
  check ((status = 'SENT') = (sent_at is not null)),
  check (status <> 'FAILED' or error is not null)
);
-- The sender's: what is due, and what a node that died left in SENDING, for its lease stands in due_at too.
create index outbox_mail_due on outbox_mail (due_at, id) where due_at is not null;
create index outbox_mail_status on outbox_mail (status, queued_at, id);
create index outbox_mail_about on outbox_mail (about_kind, about_id);

-- What the mail catcher took while no mail server is set. Nothing here ever left the machine.
create table caught_mail (
  id         bigint primary key,
  message_id text not null unique,
  recipient  text not null,
  subject    text not null,
  content    bytea not null,
  caught_at  timestamptz not null
);
create index caught_mail_newest on caught_mail (caught_at, id);
