-- The pace of one network address is kept for every open form.
alter table registration_pace rename to address_pace;
alter table address_pace add column kind text not null default 'registration';
alter table address_pace alter column kind drop default;
alter table address_pace drop constraint registration_pace_pkey;
alter table address_pace add primary key (kind, address);
alter index registration_pace_begun rename to address_pace_begun;

create table webinar (
  id             bigint primary key,
  title          text not null,
  title_en       text not null,
  summary        text not null,
  summary_en     text not null,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  time_zone      text not null check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  -- Shown to nobody but its own hosts: whoever comes is sent on from their personal link.
  meeting_link   text,
  sign_language  boolean not null,
  captions       boolean not null,
  -- For the certificate: minutes to have been there, and what it counts for.
  needed_minutes int not null check (needed_minutes between 1 and 1440),
  credit_minutes int not null check (credit_minutes between 0 and 1440),
  status         text not null check (status in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
  -- Of its entry in calendars: rises with each change that they must take over.
  sequence       int not null check (sequence >= 0),
  created_at     timestamptz not null,
  version        bigint not null,
  check (ends_at > starts_at),
  check (status in ('DRAFT', 'CANCELLED') or meeting_link is not null)
);
create index webinar_starts on webinar (starts_at);

create table webinar_speaker (
  webinar_id bigint not null references webinar on delete cascade,
  position   int not null check (position >= 0),
  name       text not null,
  role       text not null,
  primary key (webinar_id, position)
);

-- The row that is locked by whoever takes or frees a place.
create table webinar_places (
  webinar_id bigint primary key references webinar on delete cascade,
  capacity   int not null check (capacity between 1 and 100000),
  taken      int not null check (taken >= 0),
  arrivals   int not null check (arrivals >= 0),
  check (taken <= capacity)
);

create table webinar_registration (
  id               bigint primary key,
  webinar_id       bigint not null references webinar,
  -- The order in which they came.
  arrived          int not null check (arrived >= 1),
  status           text not null check (status in ('CONFIRMED', 'WAITLISTED', 'CANCELLED')),
  name             text not null,
  email            text not null,
  institution_kind text not null check (institution_kind in
    ('SOCIAL_OFFICE', 'LPA', 'UPTD_PPA', 'SAKTI_PEKSOS', 'UNIVERSITY', 'BUSINESS', 'OTHER')),
  -- By workload (Permensos 14/2016); null for another kind, and for who does not know.
  office_type      text check (office_type in ('A', 'B', 'C')),
  institution      text not null,
  province_code    text not null references province,
  regency_code     text references regency,
  role             text not null,
  sign_language    boolean not null,
  captions         boolean not null,
  language         text not null check (language in ('id', 'en')),
  -- The edition of the words on the use of data that they agreed to.
  agreed_edition   int not null check (agreed_edition >= 1),
  registered_at    timestamptz not null,
  -- When the link in the mail was answered; null while the address is anybody's word.
  verified_at      timestamptz,
  cancelled_at     timestamptz,
  -- When its reader was last told that they are registered already.
  told_again_at    timestamptz,
  -- An earlier link is void.
  edition          int not null check (edition >= 1),
  -- Made with the empty form: a second click is the same registration.
  form_token       text unique,
  version          bigint not null,
  unique (webinar_id, arrived),
  check (office_type is null or institution_kind = 'SOCIAL_OFFICE'),
  check ((status = 'CANCELLED') = (cancelled_at is not null))
);
create unique index webinar_registration_email on webinar_registration (webinar_id, lower(email)) where status <> 'CANCELLED';
create index webinar_registration_waiting on webinar_registration (webinar_id, arrived) where status = 'WAITLISTED';
create index webinar_registration_unverified on webinar_registration (registered_at)
  where verified_at is null and status <> 'CANCELLED';
create index webinar_registration_address on webinar_registration (lower(email));

-- That a personal link led into the meeting. A device is a random number in a cookie: many of one link are a link that was
-- passed on.
create table webinar_join (
  id              bigint primary key,
  registration_id bigint not null references webinar_registration on delete cascade,
  device          text not null,
  joined_at       timestamptz not null
);
create index webinar_join_registration on webinar_join (registration_id, joined_at);
