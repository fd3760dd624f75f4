-- What a congress's programme is made of. The one row of each congress that every change of its draft locks first, so that
-- a release never falls between two halves of a change.
create table programme (
  congress_id  bigint primary key references congress,
  -- Raised by every change of the draft, and of what it is made of.
  draft_version bigint not null check (draft_version >= 0)
);

create table programme_track (
  id          bigint primary key,
  congress_id bigint not null references congress,
  kind        text not null check (kind in ('COMMISSION', 'PLENARY', 'WORKSHOP')),
  name        text not null check (length(name) between 2 and 120),
  name_en     text check (length(name_en) between 2 and 120),
  version     bigint not null,
  unique (congress_id, name),
  unique (id, congress_id)
);

create table commission (
  id          bigint primary key,
  congress_id bigint not null references congress,
  name        text not null check (length(name) between 2 and 120),
  name_en     text check (length(name_en) between 2 and 120),
  theme_code  text,
  size        int not null check (size between 1 and 10000),
  version     bigint not null,
  unique (congress_id, name),
  unique (id, congress_id),
  foreign key (congress_id, theme_code) references theme (congress_id, code)
);

create table building (
  id          bigint primary key,
  congress_id bigint not null references congress,
  name        text not null check (length(name) between 2 and 120),
  address     text check (length(address) between 2 and 300),
  version     bigint not null,
  unique (congress_id, name),
  unique (id, congress_id)
);

-- On foot, there and back alike: kept once, from the smaller id to the larger.
create table building_way (
  from_id bigint not null references building on delete cascade,
  to_id   bigint not null references building on delete cascade,
  minutes int not null check (minutes between 0 and 240),
  primary key (from_id, to_id),
  check (from_id < to_id)
);
create index building_way_to on building_way (to_id);

create table meeting_room (
  id          bigint primary key,
  congress_id bigint not null references congress,
  building_id bigint,
  name        text not null check (length(name) between 2 and 120),
  capacity    int not null check (capacity between 1 and 20000),
  mode        text not null check (mode in ('ON_SITE', 'ONLINE', 'HYBRID')),
  link        text check (link ~ '^https://' and length(link) <= 500),
  version     bigint not null,
  unique (congress_id, name),
  unique (id, congress_id),
  foreign key (building_id, congress_id) references building (id, congress_id),
  -- A place online is in no building, every other one is in one; only what is online has a link.
  check ((mode = 'ONLINE') = (building_id is null)),
  check (mode <> 'ON_SITE' or link is null)
);
create index meeting_room_building on meeting_room (building_id);

create table speaker (
  id          bigint primary key,
  congress_id bigint not null references congress,
  kind        text not null check (kind in ('SPEAKER', 'FACILITATOR')),
  name        text not null check (length(name) between 2 and 120),
  position    text check (length(position) between 2 and 160),
  position_en text check (length(position_en) between 2 and 160),
  bio         text check (length(bio) between 2 and 1000),
  bio_en      text check (length(bio_en) between 2 and 1000),
  version     bigint not null,
  unique (id, congress_id)
);
create index speaker_congress on speaker (congress_id);

-- Sets of a few known words are lists in one column; what is a thing of its own has a table.
create function is_list_of(list text, words text) returns boolean language sql immutable as
  $$ select list = '' or list ~ ('^(' || words || ')(,(' || words || '))*$') $$;

create table programme_session (
  id             bigint primary key,
  congress_id    bigint not null references congress,
  uid            text not null unique check (length(uid) between 10 and 100),
  state          text not null check (state in ('DRAFT', 'RELEASED', 'CANCELLED')),
  title          text not null check (length(title) between 3 and 160),
  title_en       text check (length(title_en) between 3 and 160),
  description    text check (length(description) <= 4000),
  description_en text check (length(description_en) <= 4000),
  kind           text not null check (kind in ('COMMON', 'COMMISSION', 'PLENARY', 'WORKSHOP', 'CEREMONY', 'BREAK')),
  audience       text not null check (audience in ('EVERYBODY', 'COMMISSIONS', 'OPTIONAL')),
  track_id       bigint,
  room_id        bigint,
  starts_at      timestamptz,
  ends_at        timestamptz,
  capacity       int check (capacity between 1 and 20000),
  languages      text not null check (is_list_of(languages, 'INDONESIAN|ENGLISH|REGIONAL')),
  age_bands      text not null check (is_list_of(age_bands, 'UP_TO_12|UP_TO_15|UP_TO_17')),
  services       text not null check (is_list_of(services, 'SIGN_LANGUAGE|CAPTIONS|WHEELCHAIR|HEARING_LOOP|EASY_WORDS|QUIET_ROOM')),
  changed_by     bigint not null references account,
  changed_at     timestamptz not null,
  version        bigint not null,
  unique (id, congress_id),
  foreign key (track_id, congress_id) references programme_track (id, congress_id),
  foreign key (room_id, congress_id) references meeting_room (id, congress_id),
  -- A session without a time waits on the list of the unscheduled.
  check ((starts_at is null) = (ends_at is null)),
  check (ends_at > starts_at),
  check (ends_at - starts_at <= interval '24 hours')
);
create index programme_session_congress on programme_session (congress_id, starts_at);
create index programme_session_track on programme_session (track_id);
create index programme_session_room on programme_session (room_id);
create index programme_session_changed_by on programme_session (changed_by);

create table programme_session_commission (
  session_id    bigint not null references programme_session on delete cascade,
  commission_id bigint not null references commission,
  primary key (session_id, commission_id)
);
create index programme_session_commission_of on programme_session_commission (commission_id);

create table programme_session_speaker (
  session_id bigint not null references programme_session on delete cascade,
  speaker_id bigint not null references speaker,
  primary key (session_id, speaker_id)
);
create index programme_session_speaker_of on programme_session_speaker (speaker_id);

create table programme_release (
  id            bigint primary key,
  congress_id   bigint not null references congress,
  number        int not null check (number >= 1),
  name          text not null check (length(name) between 2 and 120),
  previous_id   bigint references programme_release,
  -- The keys of the conflicts that whoever released it knew of and took.
  confirmed     text not null,
  released_by   bigint not null references account,
  released_at   timestamptz not null,
  unique (congress_id, number),
  -- Each release follows one, and no two the same.
  unique (previous_id),
  check ((number = 1) = (previous_id is null))
);
create index programme_release_by on programme_release (released_by);
create trigger programme_release_never_rewritten before update or delete on programme_release
  for each row execute function refuse_change();

-- The sessions as the release showed them. A cancelled one stays in every release from then on, with its last sequence.
create table release_session (
  release_id     bigint not null references programme_release,
  session_id     bigint not null references programme_session,
  uid            text not null,
  sequence       int not null check (sequence >= 0),
  cancelled      boolean not null,
  title          text not null,
  title_en       text,
  description    text,
  description_en text,
  kind           text not null,
  audience       text not null,
  track_id       bigint references programme_track,
  room_id        bigint references meeting_room,
  room_name      text,
  room_mode      text,
  building_name  text,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  capacity       int,
  languages      text not null,
  age_bands      text not null,
  services       text not null,
  primary key (release_id, session_id),
  unique (release_id, uid),
  check (ends_at > starts_at),
  check ((room_id is null) = (room_name is null)),
  check ((room_id is null) = (room_mode is null))
);
create index release_session_of on release_session (session_id);
create index release_session_track on release_session (track_id);
create index release_session_room on release_session (room_id);
create trigger release_session_never_rewritten before update or delete on release_session
  for each row execute function refuse_change();

create table release_session_commission (
  release_id    bigint not null,
  session_id    bigint not null,
  commission_id bigint not null references commission,
  primary key (release_id, session_id, commission_id),
  foreign key (release_id, session_id) references release_session
);
create index release_session_commission_of on release_session_commission (commission_id);
create trigger release_session_commission_never_rewritten before update or delete on release_session_commission
  for each row execute function refuse_change();

-- Who speaks is known by id only, so that a name that is taken away is taken out of the past too.
create table release_session_speaker (
  release_id bigint not null,
  session_id bigint not null,
  speaker_id bigint not null references speaker on delete cascade,
  primary key (release_id, session_id, speaker_id),
  foreign key (release_id, session_id) references release_session
);
create index release_session_speaker_of on release_session_speaker (speaker_id);
create trigger release_session_speaker_never_rewritten before update on release_session_speaker
  for each row execute function refuse_change();
