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
