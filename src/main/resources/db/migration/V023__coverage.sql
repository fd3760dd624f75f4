-- Where a member of staff is reached. Children have no address here (L22).
alter table account
  add column contact_email text check (length(contact_email) between 3 and 254 and contact_email like '_%@_%'),
  add constraint account_contact_of_staff check (contact_email is null or person_id is null);
create index account_office on account (province_code) where province_code is not null;

-- The words of a mail as organizers wrote them; the newest edition is used. One without words goes back to the words that
-- came with the installation. What was sent stays explainable: an edition is never changed.
create table mail_text (
  id         bigint primary key,
  kind       text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  language   text not null check (language in ('id', 'en')),
  edition    int not null check (edition > 0),
  subject    text check (length(subject) between 1 and 150 and subject !~ '[[:cntrl:]]'),
  body       text check (length(body) between 1 and 5000),
  button     text check (length(button) between 1 and 60 and button !~ '[[:cntrl:]]'),
  written_by bigint not null references account,
  written_at timestamptz not null,
  unique (kind, language, edition),
  check (num_nonnulls(subject, body, button) in (0, 3))
);
create trigger mail_text_append_only before update or delete on mail_text
  for each row execute function refuse_change();

-- What organizers wrote to a province's office, for other organizers to read.
create table office_letter (
  id            bigint primary key,
  congress_id   bigint not null references congress,
  province_code text not null references province,
  language      text not null check (language in ('id', 'en')),
  subject       text not null check (length(subject) between 1 and 150),
  body          text not null check (length(body) between 1 and 5000),
  recipients    int not null check (recipients > 0),
  written_by    bigint not null references account,
  written_at    timestamptz not null
);
create index office_letter_latest on office_letter (congress_id, province_code, id);
create trigger office_letter_append_only before update or delete on office_letter
  for each row execute function refuse_change();
