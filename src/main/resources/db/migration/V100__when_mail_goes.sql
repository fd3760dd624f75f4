-- Where it must be day before a mail goes, as names of time zones with commas between; null for one that does not wait.
alter table outbox_mail add column zones text;

-- How many mails were taken for a domain in the minute that began then, on all nodes together.
create table mail_pace (
  domain text primary key,
  minute timestamptz not null,
  taken  int not null check (taken >= 0)
);
