-- What organizers tell many people at once. Whom it reaches is settled when it is released: above 100 by a second person.
create table announcement (
  id            bigint primary key,
  congress_id   bigint not null references congress,
  province_code text references province,
  mode          text check (mode in ('ONLINE', 'ON_SITE')),
  standing      text,
  age_band      text check (age_band in ('UP_TO_12', 'UP_TO_15', 'UP_TO_17')),
  subject       text not null check (length(subject) between 1 and 150),
  body          text not null check (length(body) between 1 and 5000),
  subject_en    text not null check (length(subject_en) between 1 and 150),
  body_en       text not null check (length(body_en) between 1 and 5000),
  status        text not null check (status in ('DRAFT', 'WAITING', 'SCHEDULED', 'SENDING', 'SENT', 'STOPPED')),
  -- Null: as soon as it is released.
  send_at       timestamptz,
  written_by    bigint not null references account,
  written_at    timestamptz not null,
  recipients    int check (recipients > 0),
  approved_by   bigint references account,
  released_at   timestamptz,
  ended_at      timestamptz,
  version       bigint not null,
  check (approved_by <> written_by),
  check ((status in ('SCHEDULED', 'SENDING', 'SENT')) <= (recipients is not null and released_at is not null)),
  check ((status in ('SCHEDULED', 'SENDING', 'SENT')) <= (recipients <= 100 or approved_by is not null)),
  check (status not in ('DRAFT', 'WAITING') or (recipients is null and approved_by is null and released_at is null))
);
create index announcement_newest on announcement (congress_id, id);
create index announcement_due on announcement (send_at) where status in ('SCHEDULED', 'SENDING');

create table announcement_audience (
  announcement_id bigint not null references announcement on delete cascade,
  audience        text not null check (audience in ('DELEGATES', 'GUARDIANS', 'CHAPERONES', 'OFFICERS', 'MODERATORS')),
  primary key (announcement_id, audience)
);

-- One reader's, once. ref_id is an account, a guardian or a chaperone.
create table announcement_copy (
  id              bigint primary key,
  announcement_id bigint not null references announcement,
  kind            text not null check (kind in ('ACCOUNT', 'GUARDIAN', 'CHAPERONE')),
  ref_id          bigint not null,
  state           text not null check (state in ('QUEUED', 'TOLD', 'LEFT_OUT')),
  unique (announcement_id, kind, ref_id)
);
create index announcement_copy_queued on announcement_copy (announcement_id, id) where state = 'QUEUED';
create index announcement_copy_reader on announcement_copy (kind, ref_id);

-- The children whom a guardian's copy names.
create table announcement_child (
  copy_id   bigint not null references announcement_copy on delete cascade,
  person_id bigint not null references person,
  primary key (copy_id, person_id)
);
create index announcement_child_person on announcement_child (person_id);

-- An announcement to a guardian speaks of the children whom it names.
create or replace view outbox_mail_child as
  select m.id as mail_id, m.about_id as person_id from outbox_mail m where m.about_kind = 'person'
  union all
  select m.id, c.person_id from outbox_mail m
    join family_letter_child c on c.copy_id = m.about_id where m.about_kind = 'family-letter'
  union all
  select m.id, c.person_id from outbox_mail m
    join announcement_child c on c.copy_id = m.about_id where m.about_kind = 'announcement-copy';
