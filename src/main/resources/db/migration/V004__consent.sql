create table guardian (
  id         bigint primary key,
  name       text not null check (length(name) between 1 and 200),
  email      text,
  phone      text,
  language   text not null check (language in ('id', 'en')),
  created_at timestamptz not null,
  version    bigint not null,
  check (email is not null or phone is not null),
  check (phone is null or phone ~ '^\+[0-9]{8,15}$')
);
create index guardian_email on guardian (lower(email));
create index guardian_phone on guardian (phone);

create table guardianship (
  person_id   bigint primary key references person,
  guardian_id bigint not null references guardian,
  relation    text not null check (relation in ('MOTHER', 'FATHER', 'GRANDPARENT', 'GUARDIAN')),
  edition     int not null,
  asked_at    timestamptz not null,
  version     bigint not null
);
create index guardianship_guardian on guardianship (guardian_id);

create table consent_text (
  id           bigint primary key,
  purpose      text not null check (purpose in ('PARTICIPATION', 'TRAVEL_AND_HEALTH', 'PHOTO_AND_VIDEO', 'PRESS')),
  edition      int not null,
  title        text not null,
  title_en     text not null,
  body         text not null,
  body_en      text not null,
  published_at timestamptz not null,
  unique (purpose, edition)
);

create table consent (
  id          bigint primary key,
  person_id   bigint not null references person,
  purpose     text not null check (purpose in ('PARTICIPATION', 'TRAVEL_AND_HEALTH', 'PHOTO_AND_VIDEO', 'PRESS')),
  status      text not null check (status in ('ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
  decided_at  timestamptz,
  version     bigint not null,
  unique (person_id, purpose),
  check (status = 'ASKED' or decided_at is not null)
);

-- The proof (L4): each decision, with who decided on which text, when and through what. Never changed.
create table consent_record (
  id          bigint primary key,
  person_id   bigint not null,
  purpose     text not null,
  guardian_id bigint not null,
  text_id     bigint not null references consent_text,
  decision    text not null check (decision in ('GIVEN', 'REFUSED', 'WITHDRAWN')),
  channel     text not null check (channel in ('LINK', 'PRINTED_FORM', 'API')),
  language    text not null check (language in ('id', 'en')),
  decided_at  timestamptz not null
);
create index consent_record_person on consent_record (person_id, purpose, id);
create trigger consent_record_append_only before update or delete on consent_record
  for each row execute function refuse_change();
