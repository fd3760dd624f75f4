-- Texts in versions. What was read is proof: an edition is never changed, a new one takes its place on its day.
alter table consent_text
  add column effective_at timestamptz,
  add column asks_again   boolean not null default false,
  add column published_by bigint references account;
update consent_text set effective_at = published_at;
alter table consent_text
  alter column effective_at set not null,
  add check (effective_at >= published_at),
  add check (edition > 0),
  add check (length(title) between 1 and 200 and length(title_en) between 1 and 200),
  add check (length(body) between 1 and 20000 and length(body_en) between 1 and 20000);
create trigger consent_text_append_only before update or delete on consent_text
  for each row execute function refuse_change();

-- Which edition a decision was taken on: a consent to one that had to be renewed stops counting.
alter table consent add column text_id bigint references consent_text;
update consent c set text_id = (select r.text_id from consent_record r
  where r.person_id = c.person_id and r.purpose = c.purpose order by r.id desc limit 1);
alter table consent add check (status = 'ASKED' or text_id is not null);

-- When a guardian last had their own link sent again, so that nobody can fill their inbox.
alter table guardian add column link_sent_at timestamptz;

-- Waiting for a guardian: whether they are still asked at all, how often they were reminded, when the office was told.
alter table guardianship
  add column asking         boolean not null default true,
  add column reminders      int not null default 0 check (reminders between 0 and 2),
  add column reminded_at    timestamptz,
  add column office_told_at timestamptz,
  add check ((reminders = 0) = (reminded_at is null));
create index guardianship_asked on guardianship (asked_at) where asking;

-- The code on a letter that an office prints; one at a time for a child, kept as a digest.
create table consent_code (
  person_id  bigint primary key references person,
  digest     bytea not null unique,
  printed_at timestamptz not null,
  printed_by bigint references account,
  expires_at timestamptz not null check (expires_at > printed_at)
);

-- A form signed on paper: who brought it in, and its scan, sealed under a key that is not in the database.
create table consent_paper (
  id           bigint primary key,
  person_id    bigint not null references person,
  guardian_id  bigint not null references guardian,
  signed_on    date not null,
  recorded_at  timestamptz not null,
  recorded_by  bigint not null references account,
  content_type text not null check (content_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes        int not null check (bytes between 1 and 10485760),
  nonce        bytea not null check (length(nonce) = 12),
  sealed       bytea not null,
  unique (nonce)
);
create index consent_paper_person on consent_paper (person_id, id);

alter table consent_record drop constraint consent_record_channel_check;
alter table consent_record
  add constraint consent_record_channel_check check (channel in ('LINK', 'CODE', 'PRINTED_FORM', 'API')),
  add column paper_id bigint references consent_paper,
  add check (channel <> 'PRINTED_FORM' or paper_id is not null);

-- A child's data to be erased, with its clock. An erased person, guardian or scan keeps its row, for proofs point at it.
create table erasure_due (
  id            bigint primary key,
  person_id     bigint not null references person,
  reason        text not null check (reason in ('CONSENT_REFUSED', 'CONSENT_WITHDRAWN')),
  requested_at  timestamptz not null,
  due_at        timestamptz not null check (due_at > requested_at),
  done_at       timestamptz,
  taken_back_at timestamptz,
  version       bigint not null,
  check (done_at is null or taken_back_at is null)
);
create unique index erasure_due_one_open on erasure_due (person_id) where done_at is null and taken_back_at is null;
create index erasure_due_ripe on erasure_due (requested_at) where done_at is null and taken_back_at is null;

alter table person add column erased_at timestamptz;
alter table guardian
  add column erased_at timestamptz,
  drop constraint guardian_check,
  add constraint guardian_reachable check (erased_at is not null or email is not null or phone is not null);
alter table consent_paper
  add column erased_at timestamptz,
  add constraint consent_paper_sealed check ((erased_at is null) = (length(sealed) > 0));
