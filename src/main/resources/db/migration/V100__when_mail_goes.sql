-- Where it must be day before a mail goes, as names of time zones with commas between; null for one that does not wait.
alter table outbox_mail add column zones text;

-- What a mail that still takes things in is made of, and what finds it; null once it does not.
alter table outbox_mail add column gather_key text;
alter table outbox_mail add column gathered text;
alter table outbox_mail add check ((gather_key is null) = (gathered is null));
alter table outbox_mail add check (gather_key is null or status in ('QUEUED', 'RETRY'));
create unique index outbox_mail_gathers on outbox_mail (gather_key) where gather_key is not null;

-- How many mails were taken for a domain in the minute that began then, on all nodes together.
create table mail_pace (
  domain text primary key,
  minute timestamptz not null,
  taken  int not null check (taken >= 0)
);
