create table province (
  code       text primary key check (code ~ '^[0-9]{2}$'),
  name       text not null unique,
  name_en    text not null,
  capital    text not null,
  time_zone  text not null check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  iso        text not null unique,
  population bigint not null check (population > 0)
);

create table regency (
  code          text primary key check (code ~ '^[0-9]{2}\.[0-9]{2}$'),
  province_code text not null references province,
  name          text not null,
  short_name    text not null,
  kind          text not null check (kind in ('KABUPATEN', 'KOTA')),
  population    bigint not null check (population > 0),
  unique (province_code, name),
  unique (code, province_code)
);

create table congress (
  id         bigint primary key,
  name       text not null check (length(name) between 3 and 200),
  first_day  date not null,
  last_day   date not null,
  time_zone  text not null,
  min_age    int not null check (min_age between 5 and 17),
  places     int not null check (places > 0),
  is_current boolean not null,
  version    bigint not null,
  check (last_day >= first_day)
);
create unique index congress_one_current on congress (is_current) where is_current;

create table phase (
  id          bigint primary key,
  congress_id bigint not null references congress,
  kind        text not null check (kind in ('NOMINATION', 'ADMISSION', 'IDEAS')),
  opens_at    timestamptz not null,
  closes_at   timestamptz not null,
  version     bigint not null,
  check (closes_at > opens_at),
  unique (congress_id, kind)
);

create table theme (
  id          bigint primary key,
  congress_id bigint not null references congress,
  code        text not null check (code ~ '^[a-z][a-z-]*$'),
  name        text not null,
  name_en     text not null,
  position    int not null,
  version     bigint not null,
  unique (congress_id, code)
);
