create table person (
  id            bigint primary key,
  full_name     text not null check (length(full_name) between 1 and 200),
  nickname      text not null check (length(nickname) between 1 and 60),
  birth_date    date not null,
  sex           text check (sex in ('FEMALE', 'MALE')),
  province_code text not null,
  regency_code  text not null,
  created_at    timestamptz not null,
  version       bigint not null,
  foreign key (regency_code, province_code) references regency (code, province_code)
);

create table account (
  id            bigint primary key,
  login         text not null check (login ~ '^[a-z0-9][a-z0-9.@_+-]{2,99}$'),
  passphrase    text,
  display_name  text not null check (length(display_name) between 1 and 200),
  language      text not null check (language in ('id', 'en')),
  person_id     bigint unique references person,
  province_code text references province,
  status        text not null check (status in ('INVITED', 'ACTIVE', 'LOCKED')),
  edition       int not null,
  failures      int not null check (failures >= 0),
  failed_at     timestamptz,
  created_at    timestamptz not null,
  activated_at  timestamptz,
  version       bigint not null,
  check (status <> 'ACTIVE' or passphrase is not null)
);
create unique index account_login on account (login);

create table account_role (
  account_id bigint not null references account,
  role       text not null check (role in ('ADMINISTRATOR', 'ORGANIZER', 'MODERATOR', 'SAFEGUARDING_OFFICER',
                                           'PROVINCIAL_OFFICER', 'GATE', 'CHAPERONE', 'DELEGATE')),
  primary key (account_id, role)
);

-- Only the digest of a code or token is kept; the thing itself is shown once.
create table activation_code (
  account_id bigint primary key references account,
  digest     bytea not null unique,
  expires_at timestamptz not null
);

create table api_token (
  id         bigint primary key,
  account_id bigint not null references account,
  label      text not null check (length(label) between 1 and 100),
  digest     bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  version    bigint not null
);
create index api_token_account on api_token (account_id);

-- Failed sign-ins by network address; a row is forgotten a day after its last failure.
create table address_failure (
  address   text primary key,
  failures  int not null,
  failed_at timestamptz not null
);
