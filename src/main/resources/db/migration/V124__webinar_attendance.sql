-- A meeting provider's report of who was there. The same file is read once.
create table webinar_report (
  id          bigint primary key,
  webinar_id  bigint not null references webinar,
  digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
  time_zone   text not null,
  imported_at timestamptz not null,
  imported_by bigint not null references account,
  unique (webinar_id, digest)
);

-- Rows of it that tell of no presence.
create table webinar_report_unread (
  report_id bigint not null references webinar_report on delete cascade,
  position  int not null check (position >= 0),
  line      int not null check (line >= 1),
  name      text not null,
  fault     text not null,
  primary key (report_id, position)
);

-- One person of a report, and who of the attendees they are.
create table webinar_seen (
  id            bigint primary key,
  report_id     bigint not null references webinar_report on delete cascade,
  webinar_id    bigint not null references webinar,
  line          int not null check (line >= 1),
  shown_name    text not null,
  original_name text,
  email         text,
  shown_as      text not null check (shown_as in ('PERSON', 'OFFICE', 'DEVICE')),
  decision      text not null check (decision in ('OPEN', 'MATCHED', 'NOBODY')),
  -- Null while nobody has decided, and where the e-mail address did.
  decided_by    bigint references account,
  decided_at    timestamptz,
  version       bigint not null
);
create index webinar_seen_webinar on webinar_seen (webinar_id, decision);
create index webinar_seen_report on webinar_seen (report_id);

create table webinar_presence (
  seen_id   bigint not null references webinar_seen on delete cascade,
  position  int not null check (position >= 0),
  line      int not null check (line >= 1),
  joined_at timestamptz,
  left_at   timestamptz,
  minutes   int check (minutes >= 0),
  primary key (seen_id, position),
  check ((joined_at is null) = (left_at is null)),
  check (left_at >= joined_at),
  check (joined_at is not null or minutes is not null)
);

create table webinar_proposal (
  seen_id         bigint not null references webinar_seen on delete cascade,
  position        int not null check (position >= 0),
  registration_id bigint not null references webinar_registration on delete cascade,
  ground          text not null,
  primary key (seen_id, position)
);
create index webinar_proposal_registration on webinar_proposal (registration_id);

-- Several attendees of one: an office before one screen.
create table webinar_match (
  seen_id         bigint not null references webinar_seen on delete cascade,
  registration_id bigint not null references webinar_registration on delete cascade,
  primary key (seen_id, registration_id)
);
create index webinar_match_registration on webinar_match (registration_id);

-- What a person knows better than a report.
create table webinar_hand_minutes (
  registration_id bigint primary key references webinar_registration on delete cascade,
  minutes         int not null check (minutes between 0 and 1440),
  reason          text not null check (length(reason) between 3 and 500),
  noted_by        bigint not null references account,
  noted_at        timestamptz not null
);

-- Webinars that count as a moderator's training (S7).
create table webinar_moderator_training (
  webinar_id bigint primary key references webinar on delete cascade
);

-- The register. It outlives the registration, and says itself what it certifies.
create table webinar_certificate (
  id               bigint primary key,
  code             text not null unique check (code ~ '^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$'),
  webinar_id       bigint not null references webinar,
  registration_id  bigint references webinar_registration on delete set null,
  name             text not null,
  -- By which one person's are known; gone with the registration.
  email            text,
  institution_kind text not null,
  institution      text not null,
  province_code    text not null references province,
  regency_code     text references regency,
  title            text not null,
  title_en         text not null,
  starts_at        timestamptz not null,
  time_zone        text not null,
  credit_minutes   int not null check (credit_minutes between 1 and 1440),
  present_minutes  int not null check (present_minutes >= 0),
  issued_at        timestamptz not null,
  issued_by        bigint not null references account,
  kept_until       date not null,
  revoked_at       timestamptz,
  revoked_reason   text check (length(revoked_reason) between 3 and 500),
  version          bigint not null,
  check ((revoked_at is null) = (revoked_reason is null))
);
create unique index webinar_certificate_once on webinar_certificate (registration_id) where revoked_at is null;
create index webinar_certificate_email on webinar_certificate (lower(email));
create index webinar_certificate_kept on webinar_certificate (kept_until);
create index webinar_certificate_starts on webinar_certificate (starts_at);
