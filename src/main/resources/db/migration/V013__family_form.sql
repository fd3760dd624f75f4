-- An office's invitation to a family or a school. The office shows it again, so the code itself is kept: 58 random bits.
create table invitation (
  id             bigint primary key,
  congress_id    bigint not null references congress,
  province_code  text not null references province,
  code           text not null unique check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
  label          text not null check (length(label) between 1 and 100),
  selection_path text not null check (selection_path in ('SOCIAL_OFFICE', 'LPA', 'FORUM_ANAK', 'SCHOOL', 'OTHER')),
  expires_at     timestamptz not null,
  revoked_at     timestamptz,
  given_by       bigint not null references account,
  given_at       timestamptz not null,
  version        bigint not null,
  check (expires_at > given_at)
);
create index invitation_desk on invitation (congress_id, province_code, id);

-- Nothing points here: the row is locked and counted by every registration on the invitation.
create table invitation_uses (
  invitation_id bigint primary key,
  most          int not null check (most between 1 and 500),
  taken         int not null check (taken >= 0),
  constraint invitation_not_overused check (taken <= most)
);

-- Which applications a family sent themselves.
create table registration (
  application_id bigint primary key references application,
  invitation_id  bigint not null references invitation,
  -- Made with the empty form: the same form sent twice is one registration.
  form_token     text unique check (length(form_token) between 16 and 64),
  registered_at  timestamptz not null
);
create index registration_invitation on registration (invitation_id);

-- What organizers ask beyond the form, without a release.
create table question (
  id          bigint primary key,
  congress_id bigint not null references congress,
  position    int not null,
  kind        text not null check (kind in ('TEXT', 'CHOICE', 'CHOICES', 'NUMBER', 'DATE', 'YES_NO')),
  stage       text not null check (stage in ('REGISTRATION', 'ADMISSION')),
  shown_to    text not null check (shown_to in ('ALL', 'ONLINE', 'ON_SITE')),
  readers     text not null check (readers in ('ORGANIZERS', 'OFFICES', 'CHAPERONES')),
  required    boolean not null,
  label       text not null check (length(label) between 1 and 300),
  label_en    text not null check (length(label_en) between 1 and 300),
  help        text check (length(help) between 1 and 300),
  help_en     text check (length(help_en) between 1 and 300),
  retired_at  timestamptz,
  version     bigint not null
);
create index question_form on question (congress_id, position, id);

create table question_choice (
  question_id bigint not null references question on delete cascade,
  number      int not null check (number between 1 and 30),
  label       text not null check (length(label) between 1 and 200),
  label_en    text not null check (length(label_en) between 1 and 200),
  primary key (question_id, number)
);

create table answer (
  id             bigint primary key,
  application_id bigint not null references application,
  -- No cascade: a question that was answered stays.
  question_id    bigint not null references question,
  text_value     text check (length(text_value) between 1 and 1000),
  number_value   numeric(12, 2),
  date_value     date,
  yes_value      boolean,
  answered_at    timestamptz not null,
  version        bigint not null,
  unique (application_id, question_id),
  check (num_nonnulls(text_value, number_value, date_value, yes_value) <= 1)
);
create index answer_question on answer (question_id);

create table answer_choice (
  answer_id bigint not null references answer on delete cascade,
  number    int not null,
  primary key (answer_id, number)
);

-- What was asked and who reads it stays as people answered it: only its place, whether it must be answered, and its
-- retirement may change afterwards.
create function refuse_other_question() returns trigger language plpgsql as $$
begin
  if exists (select 1 from answer where question_id = old.id)
    and (new.kind, new.label, new.label_en, new.readers, new.shown_to, new.stage, new.congress_id)
      is distinct from (old.kind, old.label, old.label_en, old.readers, old.shown_to, old.stage, old.congress_id) then
    raise exception 'question % was answered', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger question_answered before update on question for each row execute function refuse_other_question();

create function refuse_other_choice() returns trigger language plpgsql as $$
begin
  if exists (select 1 from answer where question_id = old.question_id) then
    raise exception 'question % was answered', old.question_id using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger question_choice_answered before update or delete on question_choice
  for each row execute function refuse_other_choice();

-- Asked of guardians whose child has a place and comes on site. Apart from the application: only who must know reads it.
create table on_site_details (
  application_id  bigint primary key references application,
  shirt_size      text not null check (shirt_size in ('XS', 'S', 'M', 'L', 'XL', 'XXL')),
  emergency_name  text not null check (length(emergency_name) between 1 and 200),
  emergency_phone text not null check (emergency_phone ~ '^\+[0-9]{8,15}$'),
  told_at         timestamptz not null,
  version         bigint not null
);

-- Health data (L2): kept only while the guardian consents to it, and erased by itself when they no longer do.
create table travel_and_health (
  application_id bigint primary key references application,
  diet           text check (length(diet) between 1 and 1000),
  travel         text check (length(travel) between 1 and 1000),
  told_at        timestamptz not null,
  version        bigint not null
);
