create table chaperone (
  id                  bigint primary key,
  congress_id         bigint not null references congress,
  province_code       text not null references province,
  full_name           text not null check (length(full_name) between 1 and 200),
  phone               text not null check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email               text check (length(email) between 3 and 254),
  sex                 text not null check (sex in ('FEMALE', 'MALE')),
  vetting_kind        text check (vetting_kind in ('POLICE_RECORD', 'AGENCY_CHECK')),
  vetted_on           date,
  vetting_valid_until date,
  registered_by       bigint not null references account,
  registered_at       timestamptz not null,
  version             bigint not null,
  unique (congress_id, phone),
  unique (id, congress_id, province_code),
  check ((vetting_kind is null) = (vetted_on is null) and (vetted_on is null) = (vetting_valid_until is null)),
  check (vetting_valid_until >= vetted_on)
);
create index chaperone_desk on chaperone (congress_id, province_code, id);

-- One chaperone for each delegate, both of one congress and one province: the two foreign keys share those columns.
alter table application add constraint application_in_province unique (id, congress_id, province_code);
create table chaperone_pair (
  application_id bigint primary key,
  chaperone_id   bigint not null,
  congress_id    bigint not null,
  province_code  text not null,
  paired_by      bigint not null references account,
  paired_at      timestamptz not null,
  foreign key (application_id, congress_id, province_code) references application (id, congress_id, province_code),
  foreign key (chaperone_id, congress_id, province_code) references chaperone (id, congress_id, province_code)
);
create index chaperone_pair_of on chaperone_pair (chaperone_id);

-- One draft of a congress; the version counts every move.
create table room_plan (
  congress_id bigint primary key references congress,
  capacity    int not null check (capacity between 1 and 12),
  proposed_by bigint not null references account,
  proposed_at timestamptz not null,
  moves       int not null default 0 check (moves >= 0),
  version     bigint not null
);

create table room (
  id          bigint primary key,
  congress_id bigint not null references room_plan on delete cascade,
  number      int not null check (number > 0),
  sex         text not null check (sex in ('FEMALE', 'MALE')),
  band        text not null check (band in ('UP_TO_12', 'UP_TO_15', 'UP_TO_17')),
  capacity    int not null check (capacity between 1 and 12),
  unique (congress_id, number),
  unique (id, sex, capacity)
);

-- A bed carries its room's sex and capacity, so that the keys keep rooms unmixed and not overfilled.
create table room_bed (
  application_id bigint primary key references application,
  room_id        bigint not null,
  sex            text not null,
  capacity       int not null,
  bed            int not null,
  unique (room_id, bed),
  check (bed between 1 and capacity),
  foreign key (room_id, sex, capacity) references room (id, sex, capacity) on delete cascade
);
